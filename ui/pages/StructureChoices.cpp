// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/StructureChoices.h"

#include "services/Basket.h"
#include "services/ElectiveDates.h"
#include "services/ModuleService.h"
#include "services/Workspace.h"
#include "storage/ModuleStore.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/FormBuilder.h"
#include "ui/pages/Page.h"
#include "ui/theme/Icons.h"
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

/// What is told of a module besides its label.
struct Asides {
    QStringList weakAxes; ///< for which it is suggested
    std::vector<ElectiveClash> clashes;
    const ElectiveDemand* demand = nullptr;
};

QString wordsOf(const Module& module, const ElectiveChoice* choice, const ModuleStanding& standing,
                const Asides& asides) {
    QString words = QStringLiteral("%1  %2").arg(module.code, wording::typographic(module.label));
    QStringList details;
    if (!asides.weakAxes.isEmpty())
        details.append(StructureChoices::tr("suggested: %1")
                           .arg(wording::typographic(asides.weakAxes.join(QStringLiteral(", ")))));
    if (choice)
        details.append(StructureChoices::tr("chosen on %1").arg(wording::shortDate(choice->chosenOn)));
    if (choice && !choice->reason.isEmpty())
        details.append(wording::typographic(choice->reason));
    if (choice && !choice->chooser.isEmpty())
        details.append(StructureChoices::tr("by %1").arg(wording::typographic(choice->chooser)));
    if (choice && asides.demand && asides.demand->isToPlan())
        details.append(StructureChoices::tr("no session yet"));
    if (choice && asides.demand && !asides.demand->small.empty())
        details.append(StructureChoices::tr("smallest group of %1 not reached").arg(*module.minimumGroup));
    for (const ElectiveClash& clash : asides.clashes)
        details.append(StructureChoices::tr("%1 at the same time as %2 on %3")
                           .arg(clash.session, clash.other, wording::shortDate(clash.day)));
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
    form_->line(QStringLiteral("chooser"), tr("Chosen by"))
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
    const std::vector<ElectiveSuggestion> suggested = suggestedElectives(figures, structure.id);
    const std::vector<ElectiveDemand> demands = electiveDemand(figures);
    const ElectiveDates dates(page_.host().workspace(), structure.id);
    int row = 0;
    for (const Module& module : figures.modules()) {
        if (module.kind != ModuleKind::elective)
            continue;
        const auto choice = std::find_if(choices.begin(), choices.end(), [&](const ElectiveChoice& one) {
            return one.organisation == structure.id && one.module == module.id;
        });
        const bool chosen = choice != choices.end();
        Asides asides;
        for (const ElectiveSuggestion& one : suggested) {
            if (one.module == module.id)
                asides.weakAxes = one.axes;
        }
        for (const ElectiveDemand& one : demands) {
            if (one.module->id == module.id)
                asides.demand = &one;
        }
        if (chosen)
            asides.clashes = dates.clashes(structure.id, module.id);
        // Rows are written over, never made anew: a tick that is being saved stays where it is.
        if (row == list_->count())
            list_->addItem(QString());
        QListWidgetItem* item = list_->item(row++);
        item->setText(
            wordsOf(module, chosen ? &*choice : nullptr, figures.standing(structure.id, module.id), asides));
        item->setIcon(asides.weakAxes.isEmpty() ? QIcon() : icon(QStringLiteral("idee"), Tone::accent));
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
                              form_->text(QStringLiteral("reason")),
                              form_->text(QStringLiteral("chooser"))};
    if (page_.runner().run([&]() -> Outcome { return chooseElective(workspace, made); },
                           tr("Module chosen: %1").arg(name), form_))
        for (const QString& typed : {QStringLiteral("reason"), QStringLiteral("chooser")})
            form_->setText(typed, {});
}

} // namespace palas::ui
