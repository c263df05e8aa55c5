// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/FormBuilder.h"

#include "ui/common/ChoiceBox.h"
#include "ui/common/TextLabel.h"
#include "ui/common/TickBox.h"
#include "ui/theme/Icons.h"
#include "wording/Formats.h"
#include "wording/Sentences.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace palas::ui {

FormBuilder::FormBuilder(QWidget* parent)
    : QWidget(parent)
    , grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(12);
    grid_->setVerticalSpacing(4);
    grid_->setColumnStretch(1, 1);
}

void FormBuilder::addField(const QString& field, const QString& label, QWidget* editor, Need need) {
    Field made;
    made.editor = editor;
    editor->setObjectName(field);
    editor->setAccessibleName(label);
    made.label = new TextLabel(need == Need::required ? label + QStringLiteral(" *") : label, TextSize::body,
                               false, Tone::secondary);
    made.label->setBuddy(editor);
    made.label->setWordWrap(true);
    if (need == Need::required)
        editor->setAccessibleDescription(tr("Required"));
    // A list takes the whole width, and the height that is left.
    const bool wide = qobject_cast<QAbstractItemView*>(editor) != nullptr;
    const bool tall = qobject_cast<QPlainTextEdit*>(editor) != nullptr;
    grid_->addWidget(made.label, row_, 0, tall ? Qt::AlignTop : Qt::AlignVCenter);
    if (wide)
        grid_->setRowStretch(++row_, 1);
    grid_->addWidget(editor, row_++, wide ? 0 : 1, 1, wide ? 2 : 1);

    made.problemRow = new QWidget;
    auto* row = new QHBoxLayout(made.problemRow);
    row->setContentsMargins(0, 0, 0, 4);
    row->setSpacing(4);
    auto* mark = new QLabel;
    mark->setObjectName(QStringLiteral("mark"));
    made.problem = new TextLabel({}, TextSize::small, false, Tone::bad);
    made.problem->setWordWrap(true);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(made.problem, 1);
    made.problemRow->hide();
    grid_->addWidget(made.problemRow, row_++, wide ? 0 : 1, 1, wide ? 2 : 1);
    fields_.insert(field, made);
    order_.append(field);
}

QLineEdit* FormBuilder::addLine(const QString& field, const QString& label, Need need, Reading reading) {
    auto* edit = new QLineEdit;
    addField(field, label, edit, need);
    fields_[field].reading = reading;
    connect(edit, &QLineEdit::textEdited, this, [this, field] { touched(field); });
    return edit;
}

/// Editors leave Enter alone once they have made what they do of it; a note keeps it for its lines.
void FormBuilder::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers others = event->modifiers() & ~(Qt::ControlModifier | Qt::KeypadModifier);
    if (!enter || others)
        return QWidget::keyPressEvent(event);
    event->accept();
    emit submitted();
}

QLineEdit* FormBuilder::line(const QString& field, const QString& label, Need need) {
    return addLine(field, label, need, Reading::any);
}

QLineEdit* FormBuilder::date(const QString& field, const QString& label, Need need) {
    QLineEdit* edit = addLine(field, label, need, Reading::date);
    edit->setPlaceholderText(tr("dd/mm/yyyy"));
    return edit;
}

QLineEdit* FormBuilder::time(const QString& field, const QString& label, Need need) {
    QLineEdit* edit = addLine(field, label, need, Reading::time);
    edit->setPlaceholderText(tr("h:mm"));
    return edit;
}

QLineEdit* FormBuilder::duration(const QString& field, const QString& label, Need need) {
    QLineEdit* edit = addLine(field, label, need, Reading::duration);
    edit->setPlaceholderText(tr("14 h, 1 h 30, 45 min"));
    return edit;
}

QLineEdit* FormBuilder::integer(const QString& field, const QString& label, Need need) {
    return addLine(field, label, need, Reading::integer);
}

QLineEdit* FormBuilder::money(const QString& field, const QString& label, Need need) {
    return addLine(field, label, need, Reading::money);
}

QPlainTextEdit* FormBuilder::note(const QString& field, const QString& label) {
    auto* edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(px(72));
    addField(field, label, edit);
    connect(edit, &QPlainTextEdit::textChanged, this, [this, field] { touched(field); });
    return edit;
}

QComboBox* FormBuilder::choice(const QString& field, const QString& label, Need need) {
    auto* box = new ChoiceBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    addField(field, label, box, need);
    connect(box, &QComboBox::activated, this, [this, field] { touched(field); });
    return box;
}

QCheckBox* FormBuilder::check(const QString& field, const QString& label) {
    auto* box = new TickBox(label);
    addField(field, {}, box);
    box->setAccessibleName(label);
    connect(box, &QCheckBox::clicked, this, [this, field] { touched(field); });
    return box;
}

void FormBuilder::addHeading(const QString& text) {
    auto* heading = new TextLabel(text, TextSize::body, true);
    heading->setContentsMargins(0, 8, 0, 0);
    addRow(heading);
}

void FormBuilder::addRow(QWidget* widget) {
    grid_->addWidget(widget, row_++, 0, 1, 2);
}

void FormBuilder::touched(const QString& field) {
    if (filling_)
        return;
    modified_ = true;
    showProblem(field, {}, true);
    emit edited(field);
}

void FormBuilder::showProblem(const QString& field, const QString& sentence, bool error) {
    const Field* found = find(field);
    if (!found)
        return;
    found->problem->setText(sentence);
    found->problem->setTone(error ? Tone::bad : Tone::late);
    found->problemRow->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        const QSize size(px(14), px(14));
        found->problemRow->findChild<QLabel*>(QStringLiteral("mark"))
            ->setPixmap(icon(QStringLiteral("alerte"), error ? Tone::bad : Tone::late)
                            .pixmap(size, devicePixelRatioF()));
    }
    found->editor->setProperty("state", error && !sentence.isEmpty() ? QStringLiteral("bad") : QString());
    found->editor->setAccessibleDescription(sentence);
    found->editor->update();
}

Problems FormBuilder::setProblems(const Problems& problems) {
    clearProblems();
    Problems left;
    QWidget* first = nullptr;
    for (const Problem& problem : problems) {
        const Field* found = find(problem.field);
        if (!found) {
            left.push_back(problem);
            continue;
        }
        const bool error = problem.severity == Problem::Severity::error;
        const bool alreadyError = found->editor->property("state") == QStringLiteral("bad");
        const QStringList sentences{problemText(problem.field), wording::problem(problem)};
        showProblem(problem.field, sentences.join(u'\n').trimmed(), error || alreadyError);
        if (error && !first)
            first = found->editor;
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return left;
}

void FormBuilder::clearProblems() {
    for (const QString& field : std::as_const(order_))
        showProblem(field, {}, true);
}

bool FormBuilder::isReadable() {
    bool readable = true;
    for (const QString& field : std::as_const(order_)) {
        const QString typed = text(field);
        if (typed.isEmpty())
            continue;
        QString sentence;
        switch (fields_[field].reading) {
        case Reading::date:
            if (!readDate(typed).isValid())
                sentence = tr("This date cannot be read. Type it as 28/06/2021.");
            break;
        case Reading::time:
            if (!readTime(typed))
                sentence = tr("This time cannot be read. Type it as 8:30.");
            break;
        case Reading::duration:
            if (!readDuration(typed))
                sentence = tr("These hours cannot be read. Type them as 1 h 30.");
            break;
        case Reading::integer:
            if (!integerValue(field))
                sentence = tr("A whole number is expected.");
            break;
        case Reading::money:
            if (!readMoney(typed))
                sentence = tr("This amount cannot be read. Type it as 1 893 231,50.");
            break;
        case Reading::any:
            break;
        }
        if (sentence.isEmpty())
            continue;
        showProblem(field, sentence, true);
        if (readable)
            fields_[field].editor->setFocus(Qt::OtherFocusReason);
        readable = false;
    }
    return readable;
}

QString FormBuilder::problemText(const QString& field) const {
    const Field* found = find(field);
    return found && !found->problemRow->isHidden() ? found->problem->fullText() : QString();
}

void FormBuilder::setReadOnly(bool readOnly) {
    for (const QString& field : std::as_const(order_)) {
        QWidget* editor = fields_[field].editor;
        if (auto* edit = qobject_cast<QLineEdit*>(editor))
            edit->setReadOnly(readOnly);
        else if (auto* text = qobject_cast<QPlainTextEdit*>(editor))
            text->setReadOnly(readOnly);
        else
            editor->setEnabled(!readOnly);
    }
}

void FormBuilder::setFieldVisible(const QString& field, bool visible) {
    const Field* found = find(field);
    if (!found)
        return;
    found->label->setVisible(visible);
    found->editor->setVisible(visible);
    if (!visible)
        showProblem(field, {}, true);
}

const FormBuilder::Field* FormBuilder::find(const QString& field) const {
    const auto found = fields_.constFind(field);
    return found == fields_.constEnd() ? nullptr : &*found;
}

QWidget* FormBuilder::editor(const QString& field) const {
    const Field* found = find(field);
    return found ? found->editor : nullptr;
}

} // namespace palas::ui
