// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/StructureForm.h"

#include "services/OrganisationService.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/FormBuilder.h"
#include "ui/pages/Page.h"
#include "wording/Labels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace palas::ui {
namespace {

const QString kind = QStringLiteral("kind");
const QString code = QStringLiteral("code");
const QString name = QStringLiteral("name");
const QString usualName = QStringLiteral("usual_name");
const QString insee = QStringLiteral("insee");
const QString population = QStringLiteral("population");
const QString siren = QStringLiteral("siren");
const QString phone = QStringLiteral("phone");
const QString email = QStringLiteral("email");
const QString themes = QStringLiteral("themes");
const QString tileColumn = QStringLiteral("tile_column");
const QString tileRow = QStringLiteral("tile_row");
const QString note = QStringLiteral("note");

} // namespace

StructureForm::StructureForm(Page& page, QWidget* parent)
    : SidePanel({}, parent)
    , page_(page)
    , form_(new FormBuilder) {
    setObjectName(QStringLiteral("structureForm"));
    QComboBox* kinds = form_->choice(kind, tr("Kind"), FormBuilder::Need::required);
    for (const auto each : {OrganisationKind::ccas, OrganisationKind::udccas, OrganisationKind::host,
                            OrganisationKind::provider, OrganisationKind::funder})
        kinds->addItem(wording::label(each), int(each));
    form_->line(name, tr("Name"), FormBuilder::Need::required);
    form_->line(usualName, tr("Usual name"));
    form_->line(insee, tr("INSEE code"));
    form_->line(code, tr("Code"))
        ->setToolTip(tr("A short word that names it in exports; a CCAS has its INSEE code"));
    form_->integer(population, tr("Population (2017 census)"));
    form_->line(siren, tr("SIREN"))->setToolTip(tr("Nine digits: the CCAS’s own number, not the commune’s"));
    form_->line(phone, tr("Phone"));
    form_->line(email, tr("E-mail"));
    form_->note(themes, tr("Themes"))
        ->setToolTip(tr("One a line: what a host shows, or what comes first for a structure"));
    form_->integer(tileColumn, tr("Map column"));
    form_->integer(tileRow, tr("Map row"));
    form_->note(note, tr("Note"));
    setContent(form_);
    QPushButton* keep = setPrimary(tr("Save"), {}, QStringLiteral("structureSave"));
    remove_ = addButton(tr("Delete"), QStringLiteral("corbeille"), QStringLiteral("structureDelete"));
    connect(kinds, &QComboBox::currentIndexChanged, this, &StructureForm::showFieldsOfKind);
    connect(form_, &FormBuilder::submitted, this, &StructureForm::save);
    connect(keep, &QPushButton::clicked, this, &StructureForm::save);
    connect(remove_, &QPushButton::clicked, this, &StructureForm::removeAsked);
}

void StructureForm::create() {
    setTitle(tr("New structure"));
    remove_->hide();
    fill({});
    form_->editor(name)->setFocus(Qt::OtherFocusReason);
}

void StructureForm::edit(const Organisation& structure) {
    setTitle(tr("Edit the structure"));
    remove_->show();
    fill(structure);
    form_->editor(name)->setFocus(Qt::OtherFocusReason);
}

void StructureForm::follow(const Organisation& structure) {
    if (structure != stored_ && !isModified())
        fill(structure);
}

bool StructureForm::isModified() const {
    return form_->isModified();
}

void StructureForm::fill(const Organisation& structure) {
    stored_ = structure;
    form_->clearProblems();
    form_->setChoice(kind, int(structure.kind));
    form_->setText(code, structure.code);
    form_->setText(name, structure.name);
    form_->setText(usualName, structure.usualName);
    form_->setText(insee, structure.insee);
    form_->setInteger(population, structure.population);
    form_->setText(siren, structure.siren);
    form_->setText(phone, structure.phone);
    form_->setText(email, structure.email);
    form_->setText(themes, QString(structure.themes).replace(QStringLiteral(" ; "), QStringLiteral("\n")));
    form_->setInteger(tileColumn, structure.tile ? std::optional(structure.tile->x()) : std::nullopt);
    form_->setInteger(tileRow, structure.tile ? std::optional(structure.tile->y()) : std::nullopt);
    form_->setText(note, structure.note);
    form_->setModified(false);
    showFieldsOfKind();
}

void StructureForm::showFieldsOfKind() {
    const auto chosen = OrganisationKind(form_->choiceValue(kind).toInt());
    for (const QString& field : {insee, population, tileColumn, tileRow})
        form_->setFieldVisible(field, chosen == OrganisationKind::ccas);
    form_->setFieldVisible(themes, chosen == OrganisationKind::host || chosen == OrganisationKind::ccas ||
                                       chosen == OrganisationKind::udccas);
    // A CCAS is named by its INSEE code.
    form_->setFieldVisible(code, chosen != OrganisationKind::ccas);
}

Organisation StructureForm::typed() const {
    Organisation structure = stored_;
    structure.kind = OrganisationKind(form_->choiceValue(kind).toInt());
    const bool ccas = structure.kind == OrganisationKind::ccas;
    structure.name = form_->text(name);
    structure.usualName = form_->text(usualName);
    structure.insee = ccas ? form_->text(insee) : QString();
    structure.code = ccas ? structure.insee : form_->text(code);
    structure.population = ccas ? form_->integerValue(population) : std::nullopt;
    structure.siren = form_->text(siren);
    structure.phone = form_->text(phone);
    structure.email = form_->text(email);
    structure.themes = form_->text(themes).split(u'\n', Qt::SkipEmptyParts).join(QStringLiteral(" ; "));
    const auto column = form_->integerValue(tileColumn);
    const auto row = form_->integerValue(tileRow);
    structure.tile = ccas && column && row ? std::optional(QPoint(*column, *row)) : std::nullopt;
    structure.note = form_->text(note);
    return structure;
}

bool StructureForm::save() {
    if (!form_->isReadable())
        return false;
    const Organisation structure = typed();
    OrganisationId id = structure.id;
    const bool written = page_.runner().run(
        [&]() -> Outcome {
            if (id.isValid())
                return updateOrganisation(page_.host().workspace(), structure);
            const auto made = addOrganisation(page_.host().workspace(), structure);
            id = made.id;
            return made;
        },
        id.isValid() ? tr("Structure saved.") : tr("Structure added."), form_);
    if (!written)
        return false;
    form_->setModified(false);
    emit saved(id);
    return true;
}

} // namespace palas::ui
