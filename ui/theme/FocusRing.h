// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFocusFrame>
#include <QPointer>

namespace palas::ui {

/// The ring around the control that has the keyboard, two pixels outside it. One for the whole application;
/// views and grids draw theirs in the cell.
class FocusRing : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QObject* parent);

private:
    void follow(QWidget* now);
    QPointer<QFocusFrame> frame_;
};

} // namespace palas::ui
