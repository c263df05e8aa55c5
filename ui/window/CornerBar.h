// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLabel>
#include <QWidget>

class QAction;
class QLineEdit;

namespace palas::ui {

/// « DÉMONSTRATION », in a dashed pill: on every screen whose data are invented.
class DemoPill : public QLabel {
    Q_OBJECT
public:
    explicit DemoPill(QWidget* parent = nullptr);
    void setShort(bool shortened);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The right end of the menu bar: demonstration mark, undo, redo, « Aller à… ».
class CornerBar : public QWidget {
    Q_OBJECT
public:
    CornerBar(QAction* undo, QAction* redo, QWidget* parent = nullptr);
    void setProgramme(bool open, bool demonstration);
    /// Shortens its parts so that the menus keep their place; `room` in pixels of the screen.
    void fit(int room);
    [[nodiscard]] QLineEdit* jumpField() const { return field_; }

private:
    DemoPill* pill_;
    QLineEdit* field_;
};

} // namespace palas::ui
