// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QWidget;

namespace palas::ui {

/// Lets Tab go from `before` through all of `group`, in the order its widgets were made, and returns the last
/// of them. Widgets made after their window was built stand at the very end of it otherwise. With the same
/// widget twice, what it holds follows its own place.
QWidget* tabAfter(QWidget* before, QWidget* group);

} // namespace palas::ui
