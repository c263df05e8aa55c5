// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/lab/ExperimentPanel.h"

#include "services/Figures.h"
#include "services/LabNotebook.h"
#include "services/Workspace.h"
#include "storage/EvidenceStore.h"
#include "storage/ExperimentStore.h"
#include "ui/common/Buttons.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/FormBuilder.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/EvidenceActions.h"
#include "ui/pages/Page.h"
#include "ui/theme/Theme.h"
#include "wording/LabWords.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>

namespace palas::ui {
namespace {

const QString titleField = QStringLiteral("title");
const QString hypothesisField = QStringLiteral("hypothesis");
const QString testField = QStringLiteral("test");
const QString fromField = QStringLiteral("from");
const QString toField = QStringLiteral("to");
const QString publicField = QStringLiteral("public_reached");
const QString peopleField = QStringLiteral("people_reached");
const QString resultField = QStringLiteral("result");
const QString decisionField = QStringLiteral("decision");
const QString decidedField = QStringLiteral("decided_on");
const QString costField = QStringLiteral("cost");
constexpr int photosHeight = 90; ///< pixels of the mockups

} // namespace

ExperimentPanel::ExperimentPanel(Page& page)
    : FormPanel(page, QStringLiteral("experiment"))
    , documents_(new EvidenceActions(page))
    , photosPart_(new QWidget)
    , photos_(new QListWidget) {
    form().line(titleField, tr("Title"), FormBuilder::Need::required);
    form().note(hypothesisField, tr("Hypothesis"));
    form().note(testField, tr("What is tried"));
    form().date(fromField, tr("From"));
    form().date(toField, tr("To"));
    form().line(publicField, tr("Public reached"));
    form().integer(peopleField, tr("People reached"));
    form().note(resultField, tr("Result"));
    auto* decisions = form().choice(decisionField, tr("Decision"));
    decisions->addItem(tr("none yet"), QString());
    for (const auto decision : {ExperimentDecision::keep, ExperimentDecision::change,
                                ExperimentDecision::stop, ExperimentDecision::spread})
        decisions->addItem(wording::label(decision), toCode(std::optional(decision)));
    form().date(decidedField, tr("Decided on"));
    form().money(costField, tr("Cost"));
    buildPhotos();
}

void ExperimentPanel::buildPhotos() {
    add_ = makeButton(tr("Add a photograph"), QStringLiteral("piece"), QStringLiteral("experimentPhotoAdd"),
                      ButtonKind::plain, true);
    takeOff_ = makeButton(tr("Take off"), QStringLiteral("corbeille"), QStringLiteral("experimentPhotoOff"),
                          ButtonKind::plain, true);
    photos_->setObjectName(QStringLiteral("experimentPhotos"));
    photos_->setAccessibleName(tr("Photographs"));
    photos_->setFixedHeight(px(photosHeight));
    auto* rows = new QVBoxLayout(photosPart_);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->addWidget(new TextLabel(tr("Photographs"), TextSize::body, true), 1);
    row->addWidget(add_);
    row->addWidget(takeOff_);
    rows->addLayout(row);
    rows->addWidget(photos_);
    column()->addWidget(photosPart_);
    connect(add_, &QPushButton::clicked, this, [this] {
        documents_->attach(tr("Photograph of the experiment"), tr("Photograph filed: %1"),
                           [this](const QString& name, QIODevice& content) -> Outcome {
                               return addExperimentPhoto(workspace(), stored_.id, {}, name, content);
                           });
    });
    connect(photos_, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        if (const auto filed =
                workspace().evidence().find(EvidenceId{item->data(Qt::UserRole + 1).toLongLong()}))
            documents_->openCopy(*filed);
    });
    connect(takeOff_, &QPushButton::clicked, this, [this] {
        if (const QListWidgetItem* item = photos_->currentItem()) {
            const ExperimentPhotoId id{item->data(Qt::UserRole).toLongLong()};
            page().runner().run([&] { return removeExperimentPhoto(workspace(), id); },
                                tr("Photograph taken off."));
        }
    });
}

void ExperimentPanel::attachPhoto(const QString& path) {
    documents_->attachFile(path, tr("Photograph filed: %1"),
                           [this](const QString& name, QIODevice& content) -> Outcome {
                               return addExperimentPhoto(workspace(), stored_.id, {}, name, content);
                           });
}

void ExperimentPanel::create(LabId lab) {
    Experiment experiment;
    experiment.lab = lab;
    fill(experiment);
    setTitle(tr("New experiment"));
    begin(false, titleField);
}

void ExperimentPanel::edit(const Experiment& experiment) {
    fill(experiment);
    setTitle(tr("Experiment %1").arg(experiment.number));
    begin(true, titleField);
}

void ExperimentPanel::follow() {
    const auto now = workspace().experiments().find(stored_.id);
    if (!now)
        return;
    if (!form().isModified())
        return edit(*now);
    showPhotos();
}

void ExperimentPanel::fill(const Experiment& experiment) {
    stored_ = experiment;
    form().setText(titleField, experiment.title);
    form().setText(hypothesisField, experiment.hypothesis);
    form().setText(testField, experiment.test);
    form().setDate(fromField, experiment.period.from);
    form().setDate(toField, experiment.period.to);
    form().setText(publicField, experiment.publicReached);
    form().setInteger(peopleField, experiment.peopleReached);
    form().setText(resultField, experiment.result);
    form().setChoice(decisionField, toCode(experiment.decision));
    form().setDate(decidedField, experiment.decidedOn);
    form().setMoney(costField, experiment.cost.value_or(Cents{}));
    photosPart_->setVisible(experiment.id.isValid());
    showPhotos();
}

void ExperimentPanel::showPhotos() {
    photos_->clear();
    for (const ExperimentPhoto& photo : figures().labs().photos(stored_.id)) {
        const auto filed = workspace().evidence().find(photo.evidence);
        auto* item =
            new QListWidgetItem(photo.caption.isEmpty() && filed ? filed->fileName : photo.caption, photos_);
        item->setData(Qt::UserRole, photo.id.value);
        item->setData(Qt::UserRole + 1, photo.evidence.value);
    }
    const bool writable = !workspace().isReadOnly();
    add_->setEnabled(writable);
    takeOff_->setEnabled(writable && photos_->count() > 0);
}

Experiment ExperimentPanel::typed() const {
    Experiment one = stored_;
    one.title = form().text(titleField);
    one.hypothesis = form().text(hypothesisField);
    one.test = form().text(testField);
    one.period = {form().dateValue(fromField), form().dateValue(toField)};
    one.publicReached = form().text(publicField);
    one.peopleReached = form().integerValue(peopleField);
    one.result = form().text(resultField);
    one.decision = experimentDecisionFromCode(form().choiceValue(decisionField).toString());
    one.decidedOn = form().dateValue(decidedField);
    one.cost.reset();
    if (!form().text(costField).isEmpty())
        one.cost = form().moneyValue(costField);
    return one;
}

Outcome ExperimentPanel::write(qint64& id) {
    if (stored_.id.isValid()) {
        id = stored_.id.value;
        return updateExperiment(workspace(), typed());
    }
    const auto made = addExperiment(workspace(), typed());
    id = made.id.value;
    return made;
}

QString ExperimentPanel::doneWords() const {
    return tr("Experiment saved.");
}

} // namespace palas::ui
