// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/StructureLab.h"

#include "services/Figures.h"
#include "services/Workspace.h"
#include "ui/common/Buttons.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/lab/LabRecords.h"
#include "ui/pages/Page.h"
#include "wording/Formats.h"
#include "wording/LabWords.h"

#include <QPushButton>

namespace palas::ui {

StructureLab::StructureLab(Page& page, QWidget* parent)
    : Card(tr("Lab"), parent)
    , page_(page)
    , state_(new TextLabel({}, TextSize::small, true, Tone::secondary))
    , title_(new TextLabel({}, TextSize::small, true))
    , tried_(new TextLabel({}, TextSize::small))
    , next_(new TextLabel({}, TextSize::small, false, Tone::secondary))
    , open_(makeButton(tr("See"), {}, QStringLiteral("ficheLabOpen"), ButtonKind::flat, true)) {
    setObjectName(QStringLiteral("ficheLab"));
    titleRow()->insertWidget(1, state_);
    titleRow()->addWidget(open_);
    for (TextLabel* line : {title_, tried_, next_}) {
        line->setWordWrap(true);
        body()->addWidget(line);
    }
    connect(open_, &QPushButton::clicked, this, [this] {
        page_.host().goTo({QStringLiteral("labs"), lab_ != 0 ? lab_ : structure_.value,
                           lab_ != 0 ? QString() : QStringLiteral("new")});
    });
}

void StructureLab::hideOpening() {
    open_->hide();
}

void StructureLab::showStructure(const Figures& figures, const Organisation& structure) {
    const LabBook& book = figures.labs();
    const std::vector<const Lab*> labs = book.labsOf(structure.id);
    structure_ = structure.id;
    lab_ = labs.empty() ? 0 : labs.front()->id.value;
    open_->setText(labs.empty() ? tr("Open a project") : tr("See"));
    open_->setAccessibleName(labs.empty() ? QString() : tr("See the lab"));
    open_->setEnabled(!labs.empty() || !page_.host().workspace().isReadOnly());
    tried_->setVisible(!labs.empty());
    next_->setVisible(!labs.empty());
    if (labs.empty()) {
        state_->setText({});
        title_->setText(tr("no project"));
        return;
    }
    const Lab& lab = *labs.front();
    state_->setText(labStageWords(figures, lab).toLower());
    title_->setText(tr("“%1”").arg(wording::typographic(lab.title)));
    int tried = 0, people = 0;
    for (const Experiment& one : book.experiments(lab.id)) {
        if (!hasBegun(one, figures.scope().asOf))
            continue;
        ++tried;
        people += one.peopleReached.value_or(0);
    }
    tried_->setText(tr("%n experiment(s)", nullptr, tried) + QStringLiteral(" · ") +
                    tr("%n person(s) reached", nullptr, people));
    const QDate next = book.nextDay(lab);
    next_->setText(next.isValid() ? wording::nextDay(next, figures.scope().asOf) : tr("Nothing planned."));
}

} // namespace palas::ui
