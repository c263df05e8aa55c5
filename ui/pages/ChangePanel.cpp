// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ChangePanel.h"

#include "ui/common/Phrases.h"
#include "ui/common/TextLabel.h"
#include "wording/Formats.h"
#include "wording/Sentences.h"

#include <QGridLayout>
#include <QPushButton>

namespace palas::ui {
namespace {

constexpr int shownFields = 120; ///< more is a list that nobody reads here

QString shown(const FieldChange& field, const std::optional<QVariant>& value) {
    if (!value)
        return QStringLiteral("—");
    const QString text = wording::fieldValue(field.table, field.column, *value);
    return text.isEmpty() ? ChangePanel::tr("empty") : text;
}

} // namespace

ChangePanel::ChangePanel(QWidget* parent)
    : SidePanel(tr("Change"), parent)
    , undo_(setPrimary(tr("Undo"), QStringLiteral("annuler"), QStringLiteral("undoBack"))) {
    setClosable(false);
    connect(undo_, &QPushButton::clicked, this, [this] { emit undoAsked(sequence_); });
    clear();
}

void ChangePanel::clear() {
    sequence_ = 0;
    setTitle(tr("Change"));
    setSubtitle({});
    setContent(new QWidget);
    undo_->hide();
}

void ChangePanel::showChange(const Change& change, const std::vector<FieldChange>& fields,
                             const NameOf& nameOf, int undone) {
    sequence_ = change.sequence;
    setTitle(tr("Change %1").arg(wording::number(change.sequence)));
    setSubtitle(QStringLiteral("%1 · %2").arg(wording::mayotteTime(change.instant), change.author));
    setContent(fieldRows(change, fields, nameOf));
    undo_->setVisible(undone > 0);
    undo_->setText(undone == 1 ? tr("Undo this change")
                               : tr("Undo back to here (%n change(s))", nullptr, undone));
}

QWidget* ChangePanel::fieldRows(const Change& change, const std::vector<FieldChange>& fields,
                                const NameOf& nameOf) const {
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    int line = 0;
    const auto across = [grid, &line](const QString& text, TextSize size, bool bold, Tone tone) {
        auto* label = new TextLabel(text, size, bold, tone);
        label->setWordWrap(true);
        grid->addWidget(label, line++, 0, 1, 2);
        return label;
    };
    across(wording::change(change), TextSize::body, true, Tone::text);
    if (change.erased)
        across(tr("The details were erased: %1").arg(change.erasedBecause), TextSize::small, false,
               Tone::secondary);
    QString row;
    int left = shownFields;
    for (const FieldChange& field : fields) {
        if (!wording::isFieldForPeople(field.table, field.column))
            continue;
        if (--left < 0) {
            across(tr("And more fields."), TextSize::small, false, Tone::secondary);
            break;
        }
        const QStringList words = wording::fieldName(field.table, field.column).split(QStringLiteral(" · "));
        if (const QString key = field.table + u'/' + field.row; key != row) {
            row = key;
            const QString name = nameOf(field);
            across(name.isEmpty() ? words.front() : labelled(words.front(), name), TextSize::small, true,
                   Tone::secondary)
                ->setContentsMargins(0, 6, 0, 0);
        }
        grid->addWidget(new TextLabel(words.back(), TextSize::small, false, Tone::secondary), line, 0,
                        Qt::AlignTop);
        auto* values = new TextLabel(field.before ? QStringLiteral("%1 → %2").arg(shown(field, field.before),
                                                                                  shown(field, field.after))
                                                  : shown(field, field.after));
        values->setWordWrap(true);
        grid->addWidget(values, line++, 1);
    }
    grid->setRowStretch(line, 1);
    return content;
}

} // namespace palas::ui
