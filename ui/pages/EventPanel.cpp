// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/EventPanel.h"

#include "services/Figures.h"
#include "ui/common/FormBuilder.h"
#include "wording/Formats.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace palas::ui {
namespace {

const QString titleField = QStringLiteral("title");
const QString fromField = QStringLiteral("from");
const QString toField = QStringLiteral("to");
const QString placeField = QStringLiteral("place");
const QString morningsField = QStringLiteral("mornings");
const QString afternoonsField = QStringLiteral("afternoons");

} // namespace

EventPanel::EventPanel(Page& page)
    : FormPanel(page, QStringLiteral("event"))
    , titles_(new QStringListModel(this)) {
    setTitle(tr("New event"));
    setSubtitle(tr("Université, focus or workshop"));
    QLineEdit* title = form().line(titleField, tr("Title"), FormBuilder::Need::required);
    auto* completer = new QCompleter(titles_, title);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    title->setCompleter(completer);
    form().date(fromField, tr("First day"), FormBuilder::Need::required);
    form().date(toField, tr("Last day"));
    form().line(placeField, tr("Place"));
    form().check(morningsField, tr("Mornings"));
    form().check(afternoonsField, tr("Afternoons"));
    column()->addStretch(1);
}

void EventPanel::create() {
    QStringList titles;
    for (const Module& module : figures().modules()) {
        if (module.kind == ModuleKind::event)
            titles << module.label;
    }
    titles_->setStringList(titles);
    for (const QString& field : {titleField, placeField})
        form().setText(field, {});
    form().setDate(fromField, {});
    form().setDate(toField, {});
    form().setChecked(morningsField, true);
    form().setChecked(afternoonsField, true);
    show();
    begin(false, titleField);
}

EventPlan EventPanel::typed() const {
    return {form().text(titleField),
            {form().dateValue(fromField), form().dateValue(toField)},
            form().text(placeField),
            form().isChecked(morningsField),
            form().isChecked(afternoonsField)};
}

Outcome EventPanel::write(qint64& id) {
    const auto made = addEvent(workspace(), typed());
    id = made.id.value;
    return made;
}

QString EventPanel::doneWords() const {
    return tr("Event planned: %1").arg(wording::typographic(form().text(titleField)));
}

} // namespace palas::ui
