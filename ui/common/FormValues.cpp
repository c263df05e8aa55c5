// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/FormBuilder.h"
#include "wording/Formats.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScopedValueRollback>

namespace palas::ui {

QDate readDate(const QString& text) {
    const QString typed = text.trimmed();
    const QDate iso = QDate::fromString(typed, Qt::ISODate);
    if (iso.isValid())
        return iso;
    static const QRegularExpression form(QStringLiteral(R"(^(\d{1,2})[/. -](\d{1,2})[/. -](\d{2}|\d{4})$)"));
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return {};
    int year = match.captured(3).toInt();
    if (year < 100)
        year += 2000;
    return {year, match.captured(2).toInt(), match.captured(1).toInt()};
}

std::optional<int> readTime(const QString& text) {
    static const QRegularExpression form(QStringLiteral(R"(^(\d{1,2})(?:\s*[hH:.]\s*(\d{1,2})?|(\d{2})?)$)"));
    QString typed = text.trimmed();
    typed.replace(QChar(0x202F), u' ');
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return {};
    const int hour = match.captured(1).toInt();
    const QString minutes = match.captured(2).isEmpty() ? match.captured(3) : match.captured(2);
    const int minute = minutes.toInt();
    if (hour > 23 || minute > 59)
        return {};
    return hour * 60 + minute;
}

std::optional<Minutes> readDuration(const QString& text) {
    QString typed;
    for (const QChar letter : text.toLower()) {
        if (!letter.isSpace())
            typed.append(letter);
    }
    static const QRegularExpression form(
        QStringLiteral(R"(^(?:(\d{1,4})(?:[h:](\d{1,2})?(?:min)?)?|(\d{1,5})min)$)"));
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return {};
    if (!match.captured(3).isEmpty())
        return Minutes{match.captured(3).toLongLong()};
    const qint64 minutes = match.captured(2).toLongLong();
    if (minutes > 59)
        return {};
    return Minutes{match.captured(1).toLongLong() * 60 + minutes};
}

std::optional<Cents> readMoney(const QString& text) {
    QString typed;
    for (const QChar letter : text) {
        if (!letter.isSpace() && letter != u'€')
            typed.append(letter == u',' ? QChar(u'.') : letter);
    }
    static const QRegularExpression form(QStringLiteral(R"(^(\d{1,13})(?:\.(\d{1,2}))?$)"));
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return {};
    const qint64 cents = match.captured(2).leftJustified(2, u'0').toLongLong();
    return Cents{match.captured(1).toLongLong() * 100 + cents};
}

void FormBuilder::setText(const QString& field, const QString& value) {
    const QScopedValueRollback<bool> filling(filling_, true);
    QWidget* widget = editor(field);
    if (auto* edit = qobject_cast<QLineEdit*>(widget)) {
        if (edit->text() != value)
            edit->setText(value);
        edit->setCursorPosition(0);
    } else if (auto* note = qobject_cast<QPlainTextEdit*>(widget)) {
        if (note->toPlainText() != value)
            note->setPlainText(value);
    }
}

QString FormBuilder::text(const QString& field) const {
    QWidget* widget = editor(field);
    if (const auto* edit = qobject_cast<QLineEdit*>(widget))
        return edit->text().trimmed();
    if (const auto* note = qobject_cast<QPlainTextEdit*>(widget))
        return note->toPlainText().trimmed();
    return {};
}

void FormBuilder::setDate(const QString& field, QDate value) {
    setText(field, value.isValid() ? wording::shortDate(value) : QString());
}

QDate FormBuilder::dateValue(const QString& field) const {
    return readDate(text(field));
}

void FormBuilder::setTime(const QString& field, std::optional<int> minuteOfDay) {
    setText(field, minuteOfDay ? wording::clockTime(*minuteOfDay) : QString());
}

std::optional<int> FormBuilder::timeValue(const QString& field) const {
    return readTime(text(field));
}

void FormBuilder::setDuration(const QString& field, Minutes value) {
    setText(field, value.value == 0 ? QString() : wording::duration(value));
}

Minutes FormBuilder::durationValue(const QString& field) const {
    return readDuration(text(field)).value_or(Minutes());
}

void FormBuilder::setInteger(const QString& field, std::optional<int> value) {
    setText(field, value ? QString::number(*value) : QString());
}

std::optional<int> FormBuilder::integerValue(const QString& field) const {
    bool whole = false;
    const int value = text(field).toInt(&whole);
    return whole ? std::optional(value) : std::nullopt;
}

void FormBuilder::setMoney(const QString& field, Cents value) {
    setText(field, value.value == 0 ? QString() : wording::money(value));
}

Cents FormBuilder::moneyValue(const QString& field) const {
    return readMoney(text(field)).value_or(Cents());
}

void FormBuilder::setChoice(const QString& field, const QVariant& value) {
    if (auto* box = qobject_cast<QComboBox*>(editor(field)))
        box->setCurrentIndex(box->findData(value));
}

QVariant FormBuilder::choiceValue(const QString& field) const {
    const auto* box = qobject_cast<QComboBox*>(editor(field));
    return box ? box->currentData() : QVariant();
}

void FormBuilder::setChecked(const QString& field, bool checked) {
    if (auto* box = qobject_cast<QCheckBox*>(editor(field)))
        box->setChecked(checked);
}

bool FormBuilder::isChecked(const QString& field) const {
    const auto* box = qobject_cast<QCheckBox*>(editor(field));
    return box && box->isChecked();
}

} // namespace palas::ui
