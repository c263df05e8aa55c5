// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>
#include <vector>

namespace palas::ui {

/// A key of the grid and what it does: in a word, and whole.
struct AttendanceKey {
    QString key;
    QString brief;
    QString words;
};
/// The most used first.
[[nodiscard]] std::vector<AttendanceKey> attendanceKeys();

/// The row of keys under the grid: as many as fit.
class AttendanceKeyRow : public QFrame {
    Q_OBJECT
public:
    explicit AttendanceKeyRow(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// All the keys, over the grid; any key or click puts it away.
class AttendanceKeyCard : public QFrame {
    Q_OBJECT
public:
    explicit AttendanceKeyCard(QWidget* parent);
    void showOver(const QWidget& grid);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace palas::ui
