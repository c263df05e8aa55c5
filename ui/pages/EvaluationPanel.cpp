// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/EvaluationPanel.h"

#include "services/EvaluationService.h"
#include "services/Figures.h"
#include "services/Workspace.h"
#include "storage/EvaluationStore.h"
#include "storage/SessionStore.h"
#include "ui/common/Buttons.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/Phrases.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/Page.h"
#include "ui/theme/Theme.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QApplication>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace palas::ui {
namespace {

constexpr int gradeWidth = 34; ///< pixels of the mockups

QString averagesInWords(const SessionEvaluations& totals) {
    QStringList parts;
    for (const Criterion criterion : criteriaOf(totals.moment)) {
        const auto average = totals.grades[size_t(criterion)].average();
        if (average)
            parts << labelled(wording::label(criterion), wording::grade(average->value()));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

EvaluationPanel::EvaluationPanel(Page& page)
    : page_(page)
    , moments_(new QButtonGroup(this))
    , averages_(new TextLabel({}, TextSize::small))
    , forms_(new QWidget) {
    setObjectName(QStringLiteral("evaluations"));
    setTitle(tr("Evaluations"));
    build();
}

void EvaluationPanel::build() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* moments = new QHBoxLayout;
    moments->setSpacing(6);
    for (const EvaluationMoment moment : {EvaluationMoment::immediate, EvaluationMoment::later}) {
        auto* button = makeButton(wording::label(moment), {}, QStringLiteral("evaluation_") + toCode(moment),
                                  ButtonKind::plain, true);
        button->setCheckable(true);
        button->setChecked(moment == moment_);
        moments_->addButton(button, int(moment));
        moments->addWidget(button);
    }
    moments->addStretch(1);
    connect(moments_, &QButtonGroup::idClicked, this,
            [this](int moment) { chooseMoment(EvaluationMoment(moment)); });
    column->addLayout(moments);
    averages_->setObjectName(QStringLiteral("evaluationAverages"));
    averages_->setWordWrap(true);
    column->addWidget(averages_);
    column->addWidget(forms_);
    column->addStretch(1);
    setContent(content);
    save_ = setPrimary(tr("Save"), {}, QStringLiteral("evaluationSave"));
    connect(save_, &QPushButton::clicked, this, &EvaluationPanel::save);
}

bool EvaluationPanel::isWritable() const {
    return !page_.host().workspace().isReadOnly();
}

void EvaluationPanel::setSession(SessionId session) {
    const bool typing = modified_ && session == session_;
    session_ = session;
    const auto stored = page_.host().workspace().sessions().find(session);
    setSubtitle(stored ? tr("Session %1 · anonymous forms, grades of 1 to 5").arg(stored->code) : QString());
    save_->setEnabled(isWritable());
    if (typing || isHidden())
        return;
    const bool within = forms_->isAncestorOf(QApplication::focusWidget());
    fill();
    if (within)
        focusForms();
}

void EvaluationPanel::chooseMoment(EvaluationMoment moment) {
    if (moment == moment_ || leave())
        moment_ = moment;
    moments_->button(int(moment_))->setChecked(true);
    fill();
    focusForms();
}

/// The stored forms, then an empty one to go on with.
void EvaluationPanel::fill() {
    modified_ = false;
    rows_.clear();
    delete forms_->layout();
    // A key that was pressed in one of them may still be under way.
    for (QWidget* old : forms_->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->deleteLater();
    }
    grid_ = new QGridLayout(forms_);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(4);
    grid_->setVerticalSpacing(4);
    int column = 1;
    for (const Criterion criterion : criteriaOf(moment_)) {
        auto* title = new TextLabel(wording::label(criterion).left(1), TextSize::axis, true, Tone::secondary);
        title->setToolTip(wording::label(criterion));
        title->setAlignment(Qt::AlignCenter);
        grid_->addWidget(title, 0, column++);
    }
    grid_->addWidget(new TextLabel(tr("Comment"), TextSize::axis, true, Tone::secondary), 0, column);
    grid_->setColumnStretch(column, 1);
    for (const Evaluation& form : page_.host().workspace().evaluations().of(session_, moment_))
        addRow(form);
    if (isWritable())
        addRow({});
    showAverages();
}

void EvaluationPanel::addRow(const Evaluation& form) {
    const int place = rowCount();
    Row row{form, {}};
    auto* number = new TextLabel(QString::number(place + 1), TextSize::small, false, Tone::secondary);
    grid_->addWidget(number, place + 1, 0);
    int column = 0;
    const auto addCell = [&](const QString& name, const QString& text) {
        auto* cell = new QLineEdit(text);
        cell->setObjectName(QStringLiteral("form%1.%2").arg(place).arg(column));
        cell->setAccessibleName(tr("Form %1: %2").arg(place + 1).arg(name));
        cell->setReadOnly(!isWritable());
        cell->installEventFilter(this);
        grid_->addWidget(cell, place + 1, ++column);
        cell->show(); // at once: it may be gone into
        row.cells.push_back(cell);
        connect(cell, &QLineEdit::textEdited, this, [this] { modified_ = true; });
        return cell;
    };
    for (const Criterion criterion : criteriaOf(moment_)) {
        const auto grade = form.grade(criterion);
        QLineEdit* cell = addCell(wording::label(criterion), grade ? QString::number(*grade) : QString());
        cell->setMaxLength(1);
        cell->setFixedWidth(px(gradeWidth));
        cell->setAlignment(Qt::AlignCenter);
        cell->setToolTip(wording::label(criterion));
        connect(cell, &QLineEdit::textEdited, this, [this, cell](const QString& text) {
            if (!text.isEmpty())
                step(cell, 0, 1);
        });
    }
    addCell(tr("Comment"), form.comment);
    rows_.push_back(std::move(row));
}

void EvaluationPanel::showAverages() {
    const Figures& figures = page_.host().figures();
    const qint64 forms = figures.evaluationForms(session_, moment_);
    QString words = tr("%n form(s)", nullptr, int(forms));
    for (const SessionEvaluations& totals : figures.evaluations()) {
        if (totals.session != session_ || totals.moment != moment_)
            continue;
        const QString averages = averagesInWords(totals);
        words +=
            QStringLiteral(" · ") + (averages.isEmpty() ? tr("no average under five answers") : averages);
    }
    averages_->setText(words);
}

QLineEdit* EvaluationPanel::cell(int row, int column) const {
    return row >= 0 && row < rowCount() && column >= 0 && column < int(rows_[size_t(row)].cells.size())
               ? rows_[size_t(row)].cells[size_t(column)]
               : nullptr;
}

void EvaluationPanel::focusForms() {
    goTo(rowCount() - 1, 0);
}

void EvaluationPanel::goTo(int row, int column) {
    if (QLineEdit* wanted = cell(row, column)) {
        wanted->setFocus(Qt::OtherFocusReason);
        wanted->selectAll();
    }
}

void EvaluationPanel::step(const QObject* from, int rows, int columns) {
    for (int row = 0; row < rowCount(); ++row) {
        const auto& cells = rows_[size_t(row)].cells;
        const auto found = std::find(cells.begin(), cells.end(), from);
        if (found == cells.end())
            continue;
        if (rows > 0 && row + 1 == rowCount() && isWritable() && !typed(rows_.back()).isBlank())
            addRow({});
        return goTo(row + rows, columns == 0 && rows != 0 ? 0 : int(found - cells.begin()) + columns);
    }
}

bool EvaluationPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return SidePanel::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers() & Qt::ControlModifier)
            save();
        else
            step(watched, 1, 0);
        return true;
    case Qt::Key_Down:
        step(watched, 1, 0);
        return true;
    case Qt::Key_Up:
        step(watched, -1, 0);
        return true;
    default:
        return SidePanel::eventFilter(watched, event);
    }
}

Evaluation EvaluationPanel::typed(const Row& row) const {
    Evaluation form = row.stored;
    const std::vector<Criterion> criteria = criteriaOf(moment_);
    for (size_t i = 0; i < criteria.size(); ++i) {
        const QString text = row.cells[i]->text().trimmed();
        bool isNumber = false;
        const int grade = text.toInt(&isNumber);
        // What is no number is refused as a grade, not lost.
        form.grade(criteria[i]) = text.isEmpty() ? std::nullopt : std::optional(isNumber ? grade : 0);
    }
    form.comment = row.cells.back()->text().trimmed();
    return form;
}

/// A row that was emptied is a form that is taken away.
std::vector<Evaluation> EvaluationPanel::typed() const {
    std::vector<Evaluation> forms;
    for (const Row& row : rows_) {
        if (const Evaluation form = typed(row); !form.isBlank())
            forms.push_back(form);
    }
    return forms;
}

bool EvaluationPanel::save() {
    if (!isWritable())
        return false;
    const std::vector<Evaluation> forms = typed();
    const bool wasModified = modified_;
    modified_ = false; // so that what is written is shown again
    const bool written =
        page_.runner().run([&] { return setEvaluations(page_.host().workspace(), session_, moment_, forms); },
                           tr("%n form(s) saved", nullptr, int(forms.size())));
    modified_ = !written && wasModified;
    return written;
}

bool EvaluationPanel::leave() {
    return isHidden() || !modified_ || save();
}

} // namespace palas::ui
