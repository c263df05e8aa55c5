// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QListWidget>

namespace palas::ui {

/// A list in a form; while it is empty it says what fills it.
class HintedList : public QListWidget {
    Q_OBJECT
public:
    explicit HintedList(const QString& hint = {}, QWidget* parent = nullptr);

    void setHint(const QString& hint);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString hint_;
};

} // namespace palas::ui
