// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QPushButton;
class QTimer;

namespace palas::ui {
class TextLabel;

/// Long work in sight: a line of three pixels, « page 3 sur 12 », [Annuler].
class ProgressLine : public QWidget {
    Q_OBJECT
public:
    explicit ProgressLine(QWidget* parent = nullptr);
    void start(const QString& what); ///< shown after 300 ms only
    void setProgress(int done, int total, const QString& text);
    void stop();

signals:
    void cancelAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* text_;
    QPushButton* cancel_;
    QTimer* delay_;
    double share_ = 0;
};

} // namespace palas::ui
