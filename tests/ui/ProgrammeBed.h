// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"
#include "tests/support/Catch.h"
#include "tests/ui/AnsweringPicker.h"
#include "ui/common/MessageBar.h"
#include "ui/pages/Page.h"
#include "ui/Settings.h"
#include "ui/table/RecordTable.h"
#include "ui/window/ProgrammeView.h"

#include <algorithm>
#include <memory>
#include <QAbstractButton>
#include <QTableView>
#include <QTemporaryDir>

namespace palas::test {

/// A programme in a file of its own, behind the pages of the window, shown off screen.
class ProgrammeBed {
public:
    explicit ProgrammeBed(const QString& templateName = QStringLiteral("demo"));
    ~ProgrammeBed();

    [[nodiscard]] Workspace& workspace();
    [[nodiscard]] const Figures& figures();
    [[nodiscard]] QString folder() const { return folder_.path(); }
    [[nodiscard]] ui::ProgrammeView& view() { return *view_; }
    [[nodiscard]] AnsweringPicker& picker() { return picker_; }

    /// Goes to the page and gives it.
    ui::Page& page(const QString& id, qint64 row = 0, const QString& detail = {});
    /// A widget of the page by its object name, one that is seen if there are several; fails the test when
    /// there is none.
    template <class Widget>
    [[nodiscard]] Widget& find(const char* name) {
        const auto all = view_->currentPage()->template findChildren<Widget*>(QString::fromLatin1(name));
        if (all.isEmpty())
            FAIL("no widget " << name);
        const auto seen =
            std::find_if(all.begin(), all.end(), [](const Widget* one) { return one->isVisible(); });
        return seen == all.end() ? *all.front() : **seen;
    }
    void click(const char* name) { find<QAbstractButton>(name).click(); }
    void key(QWidget& widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    [[nodiscard]] ui::MessageBar& messages() { return view_->currentPage()->messages(); }

    [[nodiscard]] Organisation organisation(const char* code);
    [[nodiscard]] Module module(const char* code);

private:
    QTemporaryDir folder_;
    std::unique_ptr<ui::Settings> settings_;
    AnsweringPicker picker_;
    std::unique_ptr<ui::ProgrammeView> view_;
};

/// A programme of this template: made once and then copied, since making one takes longer than most tests.
[[nodiscard]] QString madeFile(const QString& templateName);

/// What the list shows in that cell, as people read it.
[[nodiscard]] QString shown(const ui::RecordTable& list, int row, const char* column);
[[nodiscard]] QStringList shownColumn(const ui::RecordTable& list, const char* column);

} // namespace palas::test
