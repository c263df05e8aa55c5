// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/reports/ReportOptionsForm.h"

#include "services/Figures.h"
#include "ui/common/TabOrder.h"
#include "wording/CalendarWords.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QBoxLayout>
#include <QComboBox>

namespace palas::ui {

ReportOptionsForm::ReportOptionsForm(QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

bool ReportOptionsForm::takes(const char* option) const {
    return kind_.options.contains(QLatin1String(option)) || kind_.required.contains(QLatin1String(option));
}

void ReportOptionsForm::showKind(const ReportKind& kind, const Figures& figures) {
    kind_ = kind;
    delete form_;
    form_ = new FormBuilder;
    layout()->addWidget(form_);
    if (takes("structure"))
        addStructures(figures, kind.required.contains(QStringLiteral("structure")));
    if (takes("session"))
        addSessions(figures, kind.required.contains(QStringLiteral("session")));
    addCalendarChoices(figures);
    if (takes("person"))
        form_->line(QStringLiteral("person"), tr("Person"))->setPlaceholderText(tr("everyone"));
    if (takes("kit"))
        addKits(figures);
    if (takes("period")) {
        form_->date(QStringLiteral("from"), tr("From"));
        form_->date(QStringLiteral("to"), tr("To"));
    }
    tabAfter(this, this);
    connect(form_, &FormBuilder::edited, this, [this] {
        form_->setModified(false); // nothing of it is kept
        structure_ = form_->choiceValue(QStringLiteral("structure")).toString();
        session_ = form_->choiceValue(QStringLiteral("session")).toString();
        emit edited();
    });
}

void ReportOptionsForm::addStructures(const Figures& figures, bool required) {
    QComboBox* box = form_->choice(QStringLiteral("structure"), tr("Structure"),
                                   required ? FormBuilder::Need::required : FormBuilder::Need::optional);
    if (!required)
        box->addItem(tr("All structures"), QString());
    // Immersions are reported by host first.
    for (const Organisation& host : figures.organisations()) {
        if (kind_.name == u"immersion" && host.kind == OrganisationKind::host)
            box->addItem(wording::fullName(host), host.code);
    }
    for (const Organisation& structure : figures.beneficiaries())
        box->addItem(wording::fullName(structure), structure.code);
    setStructure(structure_);
}

/// The sessions to come first: theirs are the sheets to print.
void ReportOptionsForm::addSessions(const Figures& figures, bool required) {
    QComboBox* box = form_->choice(QStringLiteral("session"), tr("Session"),
                                   required ? FormBuilder::Need::required : FormBuilder::Need::optional);
    if (!required)
        box->addItem(tr("All sessions"), QString());
    std::vector<std::pair<QDate, const Session*>> dated;
    for (const Session& session : figures.sessions()) {
        const SessionSpan* span = figures.span(session.id);
        dated.emplace_back(span ? span->first : QDate(), &session);
    }
    std::stable_sort(dated.begin(), dated.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    for (const auto& [day, session] : dated) {
        const Module* module = figures.module(session->module);
        const QString words =
            QStringLiteral("%1 %2").arg(session->code, module ? module->shortLabel : QString());
        box->addItem(day.isValid() ? QStringLiteral("%1, %2").arg(words, wording::shortDate(day)) : words,
                     session->code);
    }
    setSession(session_);
}

void ReportOptionsForm::addCalendarChoices(const Figures& figures) {
    if (takes("module")) {
        QComboBox* box = form_->choice(QStringLiteral("module"), tr("Module"), FormBuilder::Need::optional);
        box->addItem(tr("All modules"), QString());
        for (const Module& module : figures.allModules())
            box->addItem(wording::typographic(module.code + u' ' + module.shortLabel), module.code);
    }
    if (takes("strand")) {
        QComboBox* box = form_->choice(QStringLiteral("strand"), tr("Strand"), FormBuilder::Need::optional);
        box->addItem(tr("Both strands"), QString());
        for (const Strand strand : {Strand::papp, Strand::fais})
            box->addItem(wording::label(strand), toCode(strand));
    }
    if (takes("group")) {
        QComboBox* box = form_->choice(QStringLiteral("group"), tr("Kind"), FormBuilder::Need::optional);
        box->addItem(tr("All kinds"), QString());
        for (const CalendarGroup group : calendarGroups)
            box->addItem(wording::label(group), toCode(group));
    }
}

void ReportOptionsForm::addKits(const Figures& figures) {
    QComboBox* box = form_->choice(QStringLiteral("kit"), tr("Kit"), FormBuilder::Need::optional);
    box->addItem(tr("All kits"), QString());
    for (const Kit& kit : figures.equipment().kits())
        box->addItem(kit.code, kit.code);
}

void ReportOptionsForm::setStructure(const QString& code) {
    structure_ = code;
    if (form_ && !code.isEmpty())
        form_->setChoice(QStringLiteral("structure"), code);
}

void ReportOptionsForm::setSession(const QString& code) {
    session_ = code;
    if (form_ && !code.isEmpty())
        form_->setChoice(QStringLiteral("session"), code);
}

std::optional<ReportOptions> ReportOptionsForm::options() {
    if (!form_ || !form_->isReadable())
        return {};
    ReportOptions options;
    options.structure = form_->choiceValue(QStringLiteral("structure")).toString();
    options.session = form_->choiceValue(QStringLiteral("session")).toString();
    options.module = form_->choiceValue(QStringLiteral("module")).toString();
    options.strand = form_->choiceValue(QStringLiteral("strand")).toString();
    options.group = form_->choiceValue(QStringLiteral("group")).toString();
    if (const QString person = form_->text(QStringLiteral("person")); !person.isEmpty())
        options.people = {person};
    options.kit = form_->choiceValue(QStringLiteral("kit")).toString();
    options.period = {form_->dateValue(QStringLiteral("from")), form_->dateValue(QStringLiteral("to"))};
    return options;
}

Problems ReportOptionsForm::setProblems(const Problems& problems) {
    return form_ ? form_->setProblems(problems) : problems;
}

} // namespace palas::ui
