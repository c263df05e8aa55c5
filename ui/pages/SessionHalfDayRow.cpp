// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/Buttons.h"
#include "ui/common/FormBuilder.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/SessionHalfDays.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTimeZone>

namespace palas::ui {
namespace {

const QString mayotte = QStringLiteral("Indian/Mayotte");
const QString paris = QStringLiteral("Europe/Paris");

QLineEdit* makeLine(const QString& name, const QString& text, int width) {
    auto* edit = new QLineEdit(text);
    edit->setAccessibleName(name);
    edit->setToolTip(name);
    edit->setFixedWidth(px(width));
    return edit;
}

QString clock(const QDateTime& instant, const QTimeZone& zone) {
    const QTime time = instant.toTimeZone(zone).time();
    return wording::clockTime(time.hour() * 60 + time.minute());
}

QString typedTime(std::optional<int> minute) {
    return minute ? wording::clockTime(*minute) : QString();
}

} // namespace

SessionHalfDayRow::SessionHalfDayRow(const HalfDay& halfDay, QWidget* parent)
    : QWidget(parent)
    , given_(halfDay)
    , date_(makeLine(tr("Date"), halfDay.date.isValid() ? wording::shortDate(halfDay.date) : QString(), 92))
    , part_(new QComboBox)
    , start_(makeLine(tr("Start"), typedTime(halfDay.start), 66))
    , end_(makeLine(tr("End"), typedTime(halfDay.end), 66))
    , zone_(new QComboBox)
    , other_(new TextLabel({}, TextSize::small, false, Tone::secondary))
    , problem_(new TextLabel({}, TextSize::small, false, Tone::bad))
    , remove_(makeIconButton(tr("Remove the half-day"), QStringLiteral("fermer"),
                             QStringLiteral("removeHalfDay"))) {
    date_->setPlaceholderText(FormBuilder::tr("dd/mm/yyyy"));
    start_->setPlaceholderText(FormBuilder::tr("h:mm"));
    end_->setPlaceholderText(FormBuilder::tr("h:mm"));
    part_->setAccessibleName(tr("Part of the day"));
    for (const DayPart part : {DayPart::morning, DayPart::afternoon})
        part_->addItem(wording::label(part), int(part));
    part_->setCurrentIndex(int(halfDay.part));
    zone_->setAccessibleName(tr("Time zone"));
    zone_->addItem(tr("Mayotte time"), mayotte);
    zone_->addItem(tr("Paris time"), paris);
    if (halfDay.zone != mayotte && halfDay.zone != paris)
        zone_->addItem(halfDay.zone, halfDay.zone);
    zone_->setCurrentIndex(zone_->findData(halfDay.zone));
    problem_->setWordWrap(true);
    problem_->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(4);
    auto* first = new QHBoxLayout;
    first->setSpacing(4);
    for (QWidget* widget : std::initializer_list<QWidget*>{date_, part_, start_, end_})
        first->addWidget(widget);
    first->addStretch(1);
    first->addWidget(remove_);
    auto* second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(zone_);
    second->addWidget(other_, 1);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(problem_);

    const auto changed = [this] {
        setProblem({}, true);
        showOtherZone();
        emit edited();
    };
    for (QLineEdit* edit : {date_, start_, end_})
        connect(edit, &QLineEdit::textEdited, this, changed);
    for (QComboBox* box : {part_, zone_})
        connect(box, &QComboBox::activated, this, changed);
    connect(remove_, &QPushButton::clicked, this, &SessionHalfDayRow::removeAsked);
    showOtherZone();
}

HalfDay SessionHalfDayRow::halfDay() const {
    HalfDay typed = given_;
    typed.date = readDate(date_->text());
    typed.part = DayPart(part_->currentData().toInt());
    typed.start = readTime(start_->text());
    typed.end = readTime(end_->text());
    typed.zone = zone_->currentData().toString();
    return typed;
}

QString SessionHalfDayRow::unreadable() const {
    if (!date_->text().trimmed().isEmpty() && !readDate(date_->text()).isValid())
        return FormBuilder::tr("This date cannot be read. Type it as 28/06/2021.");
    for (const QLineEdit* time : {start_, end_}) {
        if (!time->text().trimmed().isEmpty() && !readTime(time->text()))
            return FormBuilder::tr("This time cannot be read. Type it as 8:30.");
    }
    return {};
}

void SessionHalfDayRow::setIndex(int index) {
    date_->setObjectName(halfDayField(index, "date"));
    part_->setObjectName(halfDayField(index, "part"));
    start_->setObjectName(halfDayField(index, "start"));
    end_->setObjectName(halfDayField(index, "end"));
    zone_->setObjectName(halfDayField(index, "zone"));
}

QWidget* SessionHalfDayRow::editor(const QString& name) const {
    for (QWidget* widget : std::initializer_list<QWidget*>{date_, part_, start_, end_, zone_}) {
        if (widget->objectName() == name)
            return widget;
    }
    return nullptr;
}

void SessionHalfDayRow::setProblem(const QString& sentence, bool error, const QString& field) {
    problem_->setText(sentence);
    problem_->setTone(error ? Tone::bad : Tone::late);
    problem_->setVisible(!sentence.isEmpty());
    for (QWidget* widget : {date_, start_, end_}) {
        const bool bad = error && !sentence.isEmpty() && widget == editor(field);
        widget->setProperty("state", bad ? QStringLiteral("bad") : QString());
        widget->setAccessibleDescription(bad ? sentence : QString());
        widget->update();
    }
    if (error && !sentence.isEmpty() && editor(field))
        editor(field)->setFocus(Qt::OtherFocusReason);
}

QString SessionHalfDayRow::problem() const {
    return problem_->isHidden() ? QString() : problem_->fullText();
}

void SessionHalfDayRow::setReadOnly(bool readOnly) {
    for (QLineEdit* edit : {date_, start_, end_})
        edit->setReadOnly(readOnly);
    for (QWidget* widget : std::initializer_list<QWidget*>{part_, zone_, remove_})
        widget->setEnabled(!readOnly);
}

void SessionHalfDayRow::focusDate() {
    date_->setFocus(Qt::OtherFocusReason);
}

/// Coaching and training at a distance have people on both sides: each reads the own time.
void SessionHalfDayRow::showOtherZone() {
    const HalfDay typed = halfDay();
    const QDateTime start = startInstant(typed);
    const QDateTime end = endInstant(typed);
    if (!start.isValid() || !end.isValid()) {
        other_->setText({});
        return;
    }
    const bool here = typed.zone == mayotte;
    const QTimeZone zone(here ? paris.toUtf8() : mayotte.toUtf8());
    const QString text = here ? tr("%1 – %2 in Paris") : tr("%1 – %2 in Mayotte");
    other_->setText(text.arg(clock(start, zone), clock(end, zone)));
}

} // namespace palas::ui
