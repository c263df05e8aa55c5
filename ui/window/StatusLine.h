// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QLabel;

namespace palas {
class Workspace;
}

namespace palas::ui {
class TextLabel;

/// The foot of the window: saved at, backup, what Ctrl+Z undoes, profile, the day of the figures.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);
    /// `undo` is what Ctrl+Z would undo, in words; empty: nothing.
    void showProgramme(Workspace& workspace, const QString& undo);
    void showNone(); ///< version, nothing open
    [[nodiscard]] QString undoText() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();
    void fit();

    QLabel* mark_;
    TextLabel* saved_;
    TextLabel* backup_;
    TextLabel* undo_;
    TextLabel* profile_;
    TextLabel* day_;
};

} // namespace palas::ui
