// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/diagnostic/AnswerGrid.h"

#include "services/DiagnosticBook.h"
#include "services/DiagnosticService.h"
#include "services/Workspace.h"
#include "ui/common/CommandRunner.h"
#include "ui/pages/Page.h"
#include "ui/table/TitleHeader.h"
#include "ui/theme/Theme.h"
#include "wording/DiagnosticWords.h"
#include "wording/Formats.h"

#include <algorithm>
#include <QHeaderView>
#include <QKeyEvent>

namespace palas::ui {
namespace {

enum Column { textColumn, weightColumn, baselineColumn, finalColumn, deltaColumn, columns };
constexpr int questionRole = Qt::UserRole;
constexpr int scoreWidth = 64;
constexpr int weightWidth = 56;
constexpr int deltaWidth = 84;
constexpr int twoDigits = 10;

int columnOf(Moment moment) {
    return moment == Moment::baseline ? baselineColumn : finalColumn;
}

QTableWidgetItem* makeItem(const QString& text, Qt::Alignment alignment) {
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

AnswerGrid::AnswerGrid(Page& page, QWidget* parent)
    : QTableWidget(parent)
    , page_(page) {
    setObjectName(QStringLiteral("answerGrid"));
    setAccessibleName(tr("Answers"));
    setColumnCount(columns);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false); // the arrows go from one answer to the next
    setWordWrap(true);
    setShowGrid(false);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    auto* header = new TitleHeader;
    setHorizontalHeader(header);
    header->setHighlightSections(false);
    header->setFont(Theme::instance().font(TextSize::small, true));
    header->setSectionResizeMode(textColumn, QHeaderView::Stretch);
    setHorizontalHeaderLabels({tr("Question"), tr("Weight"), wording::label(Moment::baseline),
                               wording::label(Moment::final_), tr("Progress")});
    for (const auto& [column, width] :
         {std::pair(weightColumn, weightWidth), std::pair(baselineColumn, scoreWidth),
          std::pair(finalColumn, scoreWidth), std::pair(deltaColumn, deltaWidth)}) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, std::max(px(width), header->leastWidth(column)));
    }
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeaderItem(textColumn)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setToolTip(tr("0 to 9: score · S: does not concern the structure · Delete: clear"));
}

void AnswerGrid::clear() {
    structure_ = {};
    shown_ = {};
    axisRows_.clear();
    setRowCount(0);
}

void AnswerGrid::showStructure(const DiagnosticBook& book, OrganisationId structure) {
    const Questionnaire* grid = book.gridOf(structure);
    if (!grid)
        return clear();
    const bool same = structure_ == structure && shown_ == *grid;
    if (!same)
        build(*grid);
    structure_ = structure;
    for (const Moment moment : {Moment::baseline, Moment::final_})
        showAnswers(*grid, moment, book.assessment(structure, moment));
    showScores(book.results(structure));
    if (!same)
        goTo(assessments_[1].isValid() ? Moment::final_ : Moment::baseline);
}

void AnswerGrid::build(const Questionnaire& grid) {
    clear();
    shown_ = grid;
    for (const Axis& axis : grid.axes) {
        const int head = rowCount();
        insertRow(head);
        axisRows_.push_back(head);
        for (int column = 0; column < columns; ++column) {
            const bool words = column == textColumn;
            setItem(head, column,
                    makeItem(words ? wording::typographic(axis.label) : QString(),
                             words ? Qt::AlignLeft : Qt::AlignHCenter));
            item(head, column)->setFont(Theme::instance().font(TextSize::small, true));
            item(head, column)->setFlags(Qt::ItemIsEnabled);
        }
        for (const Question& question : axis.questions) {
            const int row = rowCount();
            insertRow(row);
            setItem(row, textColumn, makeItem(wording::typographic(question.text), Qt::AlignLeft));
            item(row, textColumn)->setToolTip(wording::typographic(question.help));
            item(row, textColumn)->setData(questionRole, question.id.value);
            setItem(row, weightColumn, makeItem(wording::number(question.weight), Qt::AlignHCenter));
            for (const int column : {baselineColumn, finalColumn, deltaColumn})
                setItem(row, column, makeItem({}, Qt::AlignHCenter));
            item(row, deltaColumn)->setFlags(Qt::ItemIsEnabled);
        }
    }
}

/// On the line of each axis; a weak one is marked.
void AnswerGrid::showScores(const std::vector<AxisResult>& results) {
    const auto words = [](const QString& score) -> QString {
        return score.isEmpty() ? QStringLiteral("–") : score;
    };
    for (size_t axis = 0; axis < axisRows_.size() && axis < results.size(); ++axis) {
        const int row = axisRows_[axis];
        const AxisResult& result = results[axis];
        item(row, baselineColumn)->setText(words(wording::score(result.baseline)));
        item(row, finalColumn)->setText(words(wording::score(result.final_)));
        item(row, deltaColumn)->setText(words(wording::scoreDelta(result.delta())));
        const auto latest = result.latest();
        const bool weak = latest && isWeak(*latest, shown_.topScore);
        item(row, textColumn)->setForeground(tokens().colour(weak ? Tone::late : Tone::text));
        item(row, textColumn)->setToolTip(weak ? tr("Weak: under half of the top score.") : QString());
    }
}

void AnswerGrid::showAnswers(const Questionnaire& grid, Moment moment, const Assessment* assessment) {
    const int column = columnOf(moment);
    assessments_[column - baselineColumn] = assessment ? assessment->id : AssessmentId{};
    for (int row = 0; row < rowCount(); ++row) {
        if (!isQuestion(row))
            continue;
        const QuestionId question{item(row, textColumn)->data(questionRole).toLongLong()};
        const Answer* answer = assessment ? answerTo(*assessment, question) : nullptr;
        QString words = assessment ? QStringLiteral("·") : QString();
        QString spoken = assessment ? tr("not answered") : tr("not assessed");
        if (answer && answer->score) {
            words = wording::number(*answer->score);
            spoken = tr("%1 out of %2").arg(*answer->score).arg(grid.topScore);
        } else if (answer && answer->notConcerned) {
            words = QStringLiteral("–");
            spoken = tr("does not concern the structure");
        }
        QTableWidgetItem* cell = item(row, column);
        cell->setText(words);
        cell->setData(Qt::AccessibleTextRole, spoken);
        cell->setToolTip(answer && !answer->comment.isEmpty() ? wording::typographic(answer->comment)
                                                              : spoken);
    }
}

void AnswerGrid::goTo(Moment moment) {
    const int column = columnOf(moment);
    int first = -1;
    for (int row = 0; row < rowCount(); ++row) {
        if (!isQuestion(row))
            continue;
        first = first < 0 ? row : first;
        if (item(row, column)->text() == QStringLiteral("·"))
            return setCurrentCell(row, column);
    }
    if (first >= 0)
        setCurrentCell(first, column);
}

bool AnswerGrid::isQuestion(int row) const {
    const QTableWidgetItem* cell = item(row, textColumn);
    return cell && cell->data(questionRole).isValid();
}

AssessmentId AnswerGrid::assessmentAt(int column) const {
    const bool answers = column == baselineColumn || column == finalColumn;
    return answers ? assessments_[column - baselineColumn] : AssessmentId{};
}

void AnswerGrid::keyPressEvent(QKeyEvent* event) {
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const QString text = event->text();
    if (plain && text.size() == 1 && text[0].isDigit()) {
        const int digit = text[0].digitValue();
        const bool completes = pending_ == 1 && digit == 0;
        type(completes ? twoDigits : digit, false);
    } else if (plain && (event->key() == Qt::Key_S || event->key() == Qt::Key_Minus)) {
        type({}, true);
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        type({}, false);
    } else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        advance();
    } else {
        pending_ = -1;
        QTableWidget::keyPressEvent(event);
    }
}

void AnswerGrid::type(std::optional<int> score, bool notConcerned) {
    // With a top score of 10 a « 1 » waits: a « 0 » may follow.
    const bool waits = score == 1 && shown_.topScore == twoDigits;
    pending_ = waits ? 1 : -1;
    const AssessmentId assessment = assessmentAt(currentColumn());
    Workspace& workspace = page_.host().workspace();
    if (!isQuestion(currentRow()) || !assessment.isValid() || workspace.isReadOnly())
        return;
    Answer answer;
    answer.question = QuestionId{item(currentRow(), textColumn)->data(questionRole).toLongLong()};
    answer.score = score;
    answer.notConcerned = notConcerned;
    if (page_.runner().run([&] { return setAnswers(workspace, assessment, {answer}); }) && !waits &&
        answer.isGiven())
        advance();
}

void AnswerGrid::advance() {
    pending_ = -1;
    for (int row = currentRow() + 1; row < rowCount(); ++row) {
        if (isQuestion(row))
            return setCurrentCell(row, currentColumn());
    }
}

} // namespace palas::ui
