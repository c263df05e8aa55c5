// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/StructureChoices.h"

#include "services/Figures.h"
#include "services/ModuleService.h"
#include "services/Workspace.h"
#include "storage/ModuleStore.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/FormBuilder.h"
#include "ui/pages/Page.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScopedValueRollback>

namespace palas::ui {
namespace {

constexpr int moduleRole = Qt::UserRole;
constexpr int choiceRole = Qt::UserRole + 1;

QString wordsOf(const Module& module, const ElectiveChoice* choice, const ModuleStanding& standing) {
    QString words = QStringLiteral("%1  %2").arg(module.code, wording::typographic(module.label));
    QStringList details;
    if (choice)
        details.append(StructureChoices::tr("chosen on %1").arg(wording::shortDate(choice->chosenOn)));
    if (choice && !choice->reason.isEmpty())
        details.append(wording::typographic(choice->reason));
    if (standing.people > 0)
        details.append(StructureChoices::tr("%n person(s) enrolled", nullptr, int(standing.people)));
    return details.isEmpty() ? words : words + u'\n' + details.join(QStringLiteral(" · "));
}

} // namespace

StructureChoices::StructureChoices(Page& page, QWidget* parent)
    : SidePanel(tr("À la carte modules"), parent)
    , page_(page)
    , form_(new FormBuilder)
    , list_(new QListWidget) {
    setObjectName(QStringLiteral("structureChoices"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    form_->line(QStringLiteral("reason"), tr("Reason"))
        ->setPlaceholderText(tr("Kept with the next module ticked"));
    column->addWidget(form_);
    list_->setObjectName(QStringLiteral("choices"));
    list_->setAccessibleName(tr("À la carte modules"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setWordWrap(true);
    list_->setSpacing(3);
    list_->setResizeMode(QListView::Adjust);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(list_, 1);
    setContent(content);
    connect(list_, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        if (!filling_)
            toggle(*item);
    });
}

void StructureChoices::showStructure(const Figures& figures, const Organisation& structure) {
    const QScopedValueRollback<bool> filling(filling_, true);
    structure_ = structure.id;
    setSubtitle(wording::fullName(structure));
    const std::vector<ElectiveChoice> choices = page_.host().workspace().modules().choices();
    int row = 0;
    for (const Module& module : figures.modules()) {
        if (module.kind != ModuleKind::elective)
            continue;
        const auto choice = std::find_if(choices.begin(), choices.end(), [&](const ElectiveChoice& one) {
            return one.organisation == structure.id && one.module == module.id;
        });
        const bool chosen = choice != choices.end();
        // Rows are written over, never made anew: a tick that is being saved stays where it is.
        if (row == list_->count())
            list_->addItem(QString());
        QListWidgetItem* item = list_->item(row++);
        item->setText(
            wordsOf(module, chosen ? &*choice : nullptr, figures.standing(structure.id, module.id)));
        item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
        item->setData(moduleRole, module.id.value);
        item->setData(choiceRole, chosen ? choice->id.value : 0);
        item->setFlags(
            item->flags().setFlag(Qt::ItemIsUserCheckable, !page_.host().workspace().isReadOnly()));
    }
    while (list_->count() > row)
        delete list_->takeItem(row);
    if (!list_->currentItem())
        list_->setCurrentRow(0);
}

void StructureChoices::focusList() {
    list_->setFocus(Qt::OtherFocusReason);
}

void StructureChoices::toggle(const QListWidgetItem& item) {
    Workspace& workspace = page_.host().workspace();
    const QString name = item.text().section(u'\n', 0, 0);
    const ElectiveChoiceId choice{item.data(choiceRole).toLongLong()};
    if (item.checkState() == Qt::Unchecked) {
        page_.runner().run([&] { return dropElective(workspace, choice); },
                           tr("Module dropped: %1").arg(name));
        return;
    }
    const ElectiveChoice made{{},
                              structure_,
                              ModuleId{item.data(moduleRole).toLongLong()},
                              workspace.asOf(),
                              form_->text(QStringLiteral("reason"))};
    if (page_.runner().run([&]() -> Outcome { return chooseElective(workspace, made); },
                           tr("Module chosen: %1").arg(name), form_))
        form_->setText(QStringLiteral("reason"), {});
}

} // namespace palas::ui
