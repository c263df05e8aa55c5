// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <QString>

class QWidget;

namespace palas::ui {

/// Runs work that must stay on the window's thread (it writes through the window's own connection) and may
/// last: after 300 ms a box tells how far it is and offers to stop. Nothing else can be typed meanwhile.
/// `work` calls `progress(done, total)`, which returns false once a stop was asked for.
void runLongWork(QWidget* parent, const QString& what,
                 const std::function<void(const std::function<bool(int done, int total)>& progress)>& work);

} // namespace palas::ui
