// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QPushButton;

namespace palas::ui {
class TextLabel;

/// What a page shows while it has nothing: what to do, why, and one button for it.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& iconName, const QString& what, const QString& why, const QString& actionText,
               QWidget* parent = nullptr);
    void setWords(const QString& what, const QString& why, const QString& actionText);
    void setActionEnabled(bool enabled);

signals:
    void triggered();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString icon_;
    QWidget* picture_;
    TextLabel* what_;
    TextLabel* why_;
    QPushButton* button_;
};

} // namespace palas::ui
