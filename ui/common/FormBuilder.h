// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Problem.h"
#include "domain/Quantities.h"

#include <optional>
#include <QDate>
#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace palas::ui {
class TextLabel;

/// A form in place: labels with buddies, the problem of a field under it, nothing typed is ever erased.
/// Fields are named as the problems of the domain name them, and the editor's objectName is that name.
class FormBuilder : public QWidget {
    Q_OBJECT
public:
    enum class Need { optional, required };

    explicit FormBuilder(QWidget* parent = nullptr);

    QLineEdit* line(const QString& field, const QString& label, Need need = Need::optional);
    QPlainTextEdit* note(const QString& field, const QString& label);
    /// « 28/06/2021 », « 28 06 21 » or ISO; anything else is shown as a problem of the field.
    QLineEdit* date(const QString& field, const QString& label, Need need = Need::optional);
    /// A clock time: « 8 h 30 », « 8:30 », « 0830 ».
    QLineEdit* time(const QString& field, const QString& label, Need need = Need::optional);
    /// A length: « 14 », « 14 h », « 1 h 30 », « 90 min »; a bare number is hours.
    QLineEdit* duration(const QString& field, const QString& label, Need need = Need::optional);
    QLineEdit* integer(const QString& field, const QString& label, Need need = Need::optional);
    /// Euros: « 1 893 231 », « 304,50 € ».
    QLineEdit* money(const QString& field, const QString& label, Need need = Need::optional);
    /// A choice; each item carries the value that choiceValue() gives back.
    QComboBox* choice(const QString& field, const QString& label, Need need = Need::optional);
    QCheckBox* check(const QString& field, const QString& label);
    /// Whatever editor, under the same rules.
    void addField(const QString& field, const QString& label, QWidget* editor, Need need = Need::optional);
    void addHeading(const QString& text);
    void addRow(QWidget* widget); ///< over both columns

    // Values are set without edited(), read trimmed.
    void setText(const QString& field, const QString& value);
    [[nodiscard]] QString text(const QString& field) const;
    void setDate(const QString& field, QDate value);
    [[nodiscard]] QDate dateValue(const QString& field) const; ///< invalid when empty or unreadable
    void setTime(const QString& field, std::optional<int> minuteOfDay);
    [[nodiscard]] std::optional<int> timeValue(const QString& field) const;
    void setDuration(const QString& field, Minutes value); ///< zero is left empty
    [[nodiscard]] Minutes durationValue(const QString& field) const;
    void setInteger(const QString& field, std::optional<int> value);
    [[nodiscard]] std::optional<int> integerValue(const QString& field) const;
    void setMoney(const QString& field, Cents value); ///< zero is left empty
    [[nodiscard]] Cents moneyValue(const QString& field) const;
    void setChoice(const QString& field, const QVariant& value);
    [[nodiscard]] QVariant choiceValue(const QString& field) const;
    void setChecked(const QString& field, bool checked);
    [[nodiscard]] bool isChecked(const QString& field) const;
    [[nodiscard]] QWidget* editor(const QString& field) const;

    /// Shows problems under their fields, focuses the first with an error, and returns those of no field
    /// here.
    Problems setProblems(const Problems& problems);
    void clearProblems();
    /// What cannot be read as a date, time or number; to be looked at before saving. Shows it.
    bool isReadable();
    [[nodiscard]] QString problemText(const QString& field) const;
    void setReadOnly(bool readOnly);
    /// A field that does not concern what is edited; hidden, it keeps its value.
    void setFieldVisible(const QString& field, bool visible);
    [[nodiscard]] bool isModified() const { return modified_; }
    void setModified(bool modified) { modified_ = modified; }

signals:
    void edited(const QString& field);
    void submitted(); ///< Enter anywhere but in a note, Ctrl+Enter anywhere

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Reading { any, date, time, duration, integer, money };
    struct Field {
        QWidget* editor = nullptr;
        TextLabel* label = nullptr;
        QWidget* problemRow = nullptr;
        TextLabel* problem = nullptr;
        Reading reading = Reading::any;
    };
    QLineEdit* addLine(const QString& field, const QString& label, Need need, Reading reading);
    void touched(const QString& field);
    void showProblem(const QString& field, const QString& sentence, bool error);
    [[nodiscard]] const Field* find(const QString& field) const;

    QGridLayout* grid_;
    QHash<QString, Field> fields_;
    QStringList order_;
    int row_ = 0;
    bool modified_ = false;
    bool filling_ = false;
};

/// What people type for a day, a time, a length; nothing when it cannot be read.
[[nodiscard]] QDate readDate(const QString& text);
[[nodiscard]] std::optional<int> readTime(const QString& text);
[[nodiscard]] std::optional<Minutes> readDuration(const QString& text);
[[nodiscard]] std::optional<Cents> readMoney(const QString& text);

} // namespace palas::ui
