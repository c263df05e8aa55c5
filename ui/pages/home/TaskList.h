// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/Page.h"

#include <QScrollArea>

class QVBoxLayout;

namespace palas::ui {

/// The lines of « À faire », most harmful first, each with the button that settles it.
class TaskList : public QScrollArea {
    Q_OBJECT
public:
    explicit TaskList(QWidget* parent = nullptr);
    /// As high as its rows, instead of scrolling.
    void setWhole(bool whole);
    void setTasks(const std::vector<palas::Task>& tasks);

signals:
    void chosen(const palas::ui::Target& target);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* row(const palas::Task& task, bool first);

    QVBoxLayout* rows_;
    QList<QWidget*> buttons_;
    bool whole_ = false;
};

} // namespace palas::ui
