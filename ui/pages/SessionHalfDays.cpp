// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/SessionHalfDays.h"

#include "ui/common/Buttons.h"
#include "ui/common/FormBuilder.h"
#include "ui/common/TabOrder.h"
#include "ui/common/TextLabel.h"
#include "wording/Formats.h"
#include "wording/Sentences.h"

#include <algorithm>
#include <QBoxLayout>
#include <QIntValidator>
#include <QLineEdit>

namespace palas::ui {
namespace {

constexpr int mostDays = 20;
// The usual day of these trainings, offered while nothing else was typed: twice 3 h 30.
constexpr int usualHours[2][2] = {{8 * 60 + 30, 12 * 60}, {13 * 60 + 30, 17 * 60}};

bool isWorkingDay(QDate day) {
    return day.dayOfWeek() <= Qt::Friday;
}

} // namespace

SessionHalfDays::SessionHalfDays(QWidget* parent)
    : QWidget(parent)
    , list_(new QVBoxLayout)
    , problem_(new TextLabel({}, TextSize::small, false, Tone::bad))
    , days_(new QLineEdit(QStringLiteral("2")))
    , from_(new QLineEdit)
    , tools_(new QWidget) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    problem_->setObjectName(QStringLiteral("halfDaysProblem"));
    problem_->setWordWrap(true);
    problem_->hide();
    buildFill();
    column->addWidget(tools_);
    column->addWidget(problem_);
    list_->setSpacing(4);
    column->addLayout(list_);
    add_ = makeButton(tr("Half-day"), QStringLiteral("ajouter"), QStringLiteral("addHalfDay"),
                      ButtonKind::plain, true);
    connect(add_, &QPushButton::clicked, this, &SessionHalfDays::add);
    column->addWidget(add_, 0, Qt::AlignLeft);
}

void SessionHalfDays::buildFill() {
    auto* row = new QHBoxLayout(tools_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    days_->setObjectName(QStringLiteral("fillDays"));
    days_->setFixedWidth(px(40));
    days_->setValidator(new QIntValidator(1, mostDays, days_));
    days_->setAccessibleName(tr("Number of days"));
    from_->setObjectName(QStringLiteral("fillFrom"));
    from_->setPlaceholderText(FormBuilder::tr("dd/mm/yyyy"));
    from_->setFixedWidth(
        std::max(px(92), from_->fontMetrics().horizontalAdvance(from_->placeholderText()) + px(22)));
    from_->setAccessibleName(tr("First day"));
    auto* fillButton = makeButton(tr("Fill"), {}, QStringLiteral("fillHalfDays"), ButtonKind::plain, true);
    row->addWidget(days_);
    row->addWidget(new TextLabel(tr("days from"), TextSize::body, false, Tone::secondary));
    row->addWidget(from_);
    row->addWidget(fillButton);
    row->addStretch(1);
    const auto fillTyped = [this] {
        const QDate first = readDate(from_->text());
        if (first.isValid())
            fill(days_->text().toInt(), first);
        else
            from_->setFocus();
    };
    connect(fillButton, &QPushButton::clicked, this, fillTyped);
    connect(from_, &QLineEdit::returnPressed, this, fillTyped);
}

void SessionHalfDays::setHalfDays(const std::vector<HalfDay>& halfDays) {
    qDeleteAll(rows_);
    rows_.clear();
    problem_->hide();
    for (const HalfDay& halfDay : halfDays)
        append(halfDay);
    number();
}

std::vector<HalfDay> SessionHalfDays::halfDays() const {
    std::vector<HalfDay> typed;
    for (const SessionHalfDayRow* row : rows_)
        typed.push_back(row->halfDay());
    return typed;
}

bool SessionHalfDays::isReadable() {
    bool readable = true;
    for (SessionHalfDayRow* row : rows_) {
        const QString sentence = row->unreadable();
        if (sentence.isEmpty())
            continue;
        row->setProblem(sentence, true);
        readable = false;
    }
    return readable;
}

Problems SessionHalfDays::setProblems(const Problems& problems) {
    for (SessionHalfDayRow* row : rows_)
        row->setProblem({}, true);
    Problems left;
    QStringList whole;
    for (const Problem& problem : problems) {
        const QStringList parts = problem.field.split(u'.');
        const int index = parts.size() == 3 ? parts[1].toInt() : -1;
        // People are refused for where the half-days stand: that is what is typed here.
        if (parts.constFirst() != u"half_days" && parts.constFirst() != u"people") {
            left.push_back(problem);
        } else if (index >= 0 && index < count()) {
            SessionHalfDayRow* row = rows_[size_t(index)];
            const bool error = problem.severity == Problem::Severity::error;
            // The first error of a row is the one to read; a warning does not cover it.
            if (row->problem().isEmpty() || error)
                row->setProblem(wording::problem(problem), error, problem.field);
        } else {
            whole.append(wording::problem(problem));
        }
    }
    problem_->setText(whole.join(u' '));
    problem_->setVisible(!whole.isEmpty());
    return left;
}

QString SessionHalfDays::problemText(int index) const {
    if (index < 0)
        return problem_->isHidden() ? QString() : problem_->fullText();
    return index < count() ? rows_[size_t(index)]->problem() : QString();
}

void SessionHalfDays::setReadOnly(bool readOnly) {
    readOnly_ = readOnly;
    tools_->setVisible(!readOnly);
    add_->setVisible(!readOnly);
    for (SessionHalfDayRow* row : rows_)
        row->setReadOnly(readOnly);
}

SessionHalfDayRow* SessionHalfDays::append(const HalfDay& halfDay) {
    auto* row = new SessionHalfDayRow(halfDay, this);
    row->setReadOnly(readOnly_);
    list_->addWidget(row);
    rows_.push_back(row);
    connect(row, &SessionHalfDayRow::edited, this, &SessionHalfDays::edited);
    connect(row, &SessionHalfDayRow::removeAsked, this, [this, row] { remove(row); });
    return row;
}

void SessionHalfDays::remove(SessionHalfDayRow* row) {
    std::erase(rows_, row);
    row->hide();
    row->deleteLater();
    number();
    emit edited();
}

void SessionHalfDays::number() {
    for (int index = 0; index < count(); ++index)
        rows_[size_t(index)]->setIndex(index);
    QWidget* last = tabAfter(tools_, tools_);
    for (SessionHalfDayRow* row : rows_)
        last = tabAfter(last, row);
    setTabOrder(last, add_);
}

/// The hours and the zone of the last half-day of this part, else the usual ones.
HalfDay SessionHalfDays::likeTheLast(DayPart part) const {
    HalfDay made;
    made.part = part;
    const auto& usual = usualHours[part == DayPart::morning ? 0 : 1];
    made.start = usual[0];
    made.end = usual[1];
    const auto last = std::find_if(rows_.rbegin(), rows_.rend(), [part](const SessionHalfDayRow* row) {
        return row->halfDay().part == part && row->halfDay().start;
    });
    if (last != rows_.rend()) {
        made.start = (*last)->halfDay().start;
        made.end = (*last)->halfDay().end;
    }
    if (!rows_.empty())
        made.zone = rows_.back()->halfDay().zone;
    return made;
}

void SessionHalfDays::add() {
    HalfDay next = likeTheLast(DayPart::morning);
    if (!rows_.empty()) {
        const HalfDay last = rows_.back()->halfDay();
        const bool afternoon = last.part == DayPart::morning;
        next = likeTheLast(afternoon ? DayPart::afternoon : DayPart::morning);
        next.date = afternoon || !last.date.isValid() ? last.date : last.date.addDays(1);
    }
    SessionHalfDayRow* row = append(next);
    number();
    row->focusDate();
    emit edited();
}

void SessionHalfDays::fill(int workingDays, QDate from) {
    QDate day = from;
    for (int left = std::min(workingDays, mostDays); left > 0; day = day.addDays(1)) {
        if (!isWorkingDay(day))
            continue;
        --left;
        for (const DayPart part : {DayPart::morning, DayPart::afternoon}) {
            HalfDay halfDay = likeTheLast(part);
            halfDay.date = day;
            append(halfDay);
        }
    }
    number();
    emit edited();
}

} // namespace palas::ui
