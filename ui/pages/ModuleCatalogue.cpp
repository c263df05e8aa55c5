// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ModuleCatalogue.h"

#include "services/Basket.h"
#include "services/ModuleService.h"
#include "services/Workspace.h"
#include "ui/common/Card.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/EmptyState.h"
#include "ui/common/FormBuilder.h"
#include "ui/common/PanelRoom.h"
#include "ui/pages/ModuleForm.h"
#include "ui/table/Records.h"
#include "ui/table/RecordTable.h"
#include "ui/theme/Theme.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QBoxLayout>
#include <QShortcut>
#include <QTableView>

namespace palas::ui {
namespace {

using Type = Table::Type;

constexpr int formWidth = 344; ///< pixels of the mockups

Records catalogueRecords(const Figures& figures) {
    Records records(QStringLiteral("module_catalogue"), {{QStringLiteral("code")},
                                                         {QStringLiteral("label")},
                                                         {QStringLiteral("short_label")},
                                                         {QStringLiteral("kind")},
                                                         {QStringLiteral("strand")},
                                                         {QStringLiteral("sessions"), Type::integer},
                                                         {QStringLiteral("people"), Type::integer},
                                                         {QStringLiteral("coverage"), Type::integer},
                                                         {QStringLiteral("choices"), Type::integer},
                                                         {QStringLiteral("minimum_group"), Type::integer}});
    QHash<ModuleId, ElectiveDemand> demands;
    for (ElectiveDemand& demand : electiveDemand(figures))
        demands.insert(demand.module->id, std::move(demand));
    QHash<ModuleId, qint64> sessions;
    for (const Session& session : figures.sessions())
        ++sessions[session.module];
    QHash<ModuleId, QSet<PersonId>> people;
    for (const EnrolmentTotals& one : figures.totals()) {
        if (const Session* session = figures.session(one.session))
            people[session->module].insert(one.person);
    }
    for (const Module& module : figures.modules()) {
        CellLook code;
        code.bold = true;
        const Figure coverage = figures.moduleCoverage(module.id);
        const ElectiveDemand demand = demands.value(module.id);
        const bool elective = module.kind == ModuleKind::elective;
        CellLook chosen;
        chosen.tone = demand.isToPlan() ? Tone::late : Tone::text;
        chosen.tip = demand.isToPlan() ? ModuleCatalogue::tr("Chosen, without session.") : QString();
        CellLook group;
        group.tone = demand.small.empty() ? Tone::text : Tone::late;
        if (!demand.small.empty())
            group.tip = ModuleCatalogue::tr("%n session(s) to come with fewer people.", nullptr,
                                            int(demand.small.size()));
        records.add(module.id.value,
                    {toCell(module.code), toCell(wording::typographic(module.label)),
                     toCell(wording::typographic(module.shortLabel)), toCell(wording::label(module.kind)),
                     toCell(wording::label(module.strand)), toCell(sessions.value(module.id)),
                     toCell(qint64(people.value(module.id).size())), toCell(coverage.value),
                     elective ? toCell(demand.structures) : Table::Cell{}, toCell(module.minimumGroup)},
                    {code,
                     {},
                     {},
                     {},
                     {},
                     {},
                     {},
                     wordsLook(QStringLiteral("%1 / %2").arg(coverage.value).arg(coverage.of.value_or(0))),
                     chosen,
                     group});
    }
    return records;
}

} // namespace

ModuleCatalogue::ModuleCatalogue(Page& page, QWidget* parent)
    : QWidget(parent)
    , page_(page)
    , list_(new RecordTable(page, QStringLiteral("modules")))
    , form_(new ModuleForm(page, nullptr)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* card = Card::around(list_);
    row->addWidget(card, 1);
    form_->hide();
    row->addWidget(form_);
    new PanelRoom(*this, *card, {{form_, formWidth}});
    list_->setWideColumn(QStringLiteral("label"));
    list_->setHiddenByDefault({QStringLiteral("short_label")});
    list_->view()->setAccessibleName(tr("Catalogue of modules"));
    list_->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* empty = new EmptyState(QStringLiteral("matrice"), tr("Add the modules of the programme."),
                                 tr("Sessions are deliveries of a module."), tr("Add a module"));
    list_->setEmptyState(empty);
    connect(empty, &EmptyState::triggered, this, &ModuleCatalogue::createNew);
    connectParts();
}

void ModuleCatalogue::connectParts() {
    connect(list_, &RecordTable::currentChanged, this, &ModuleCatalogue::followSelection);
    connect(list_, &RecordTable::activated, this, &ModuleCatalogue::openCurrent);
    connect(form_, &ModuleForm::saved, this, [this](ModuleId saved) {
        list_->select(saved.value);
        followSelection();
        list_->focusRows();
    });
    connect(form_, &ModuleForm::removeAsked, this, &ModuleCatalogue::remove);
    connect(form_, &SidePanel::closed, list_, &RecordTable::focusRows);
    auto* remove = new QShortcut(QKeySequence::Delete, list_->view());
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &ModuleCatalogue::remove);
}

void ModuleCatalogue::refresh() {
    catalogueRecords(page_.host().figures()).showIn(*list_);
    followSelection();
}

void ModuleCatalogue::select(ModuleId module) {
    list_->select(module.value);
}

void ModuleCatalogue::followSelection() {
    if (form_->isHidden())
        return;
    const Figures& figures = page_.host().figures();
    const ModuleId wanted{list_->currentId()};
    const ModuleId before = form_->edited();
    if (const Module* module = figures.module(before); module && (wanted == before || !wanted.isValid()))
        return form_->follow(*module);
    if (!figures.module(wanted))
        return;
    // A new one that is being typed stays until it is saved or closed.
    if (!before.isValid() && form_->form().isModified())
        return;
    if (figures.module(before) && !form_->leave())
        return list_->select(before.value);
    form_->edit(*page_.host().figures().module(wanted));
}

void ModuleCatalogue::openCurrent() {
    const Module* module = page_.host().figures().module(ModuleId{list_->currentId()});
    if (!module)
        return;
    if (form_->isHidden() || form_->edited() != module->id)
        form_->edit(*module);
    form_->show();
    form_->focusForm();
}

void ModuleCatalogue::createNew() {
    if (page_.host().workspace().isReadOnly() || (!form_->isHidden() && !form_->leave()))
        return;
    form_->show();
    form_->create();
}

void ModuleCatalogue::remove() {
    const Module* module = page_.host().figures().module(ModuleId{list_->currentId()});
    if (!module || page_.host().workspace().isReadOnly())
        return;
    const ModuleId id = module->id;
    const QString code = module->code;
    if (page_.runner().run([&] { return removeModule(page_.host().workspace(), id); },
                           tr("Module deleted: %1").arg(code)))
        form_->hide();
}

} // namespace palas::ui
