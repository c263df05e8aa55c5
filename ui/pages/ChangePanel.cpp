// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ChangePanel.h"

#include "ui/common/TextLabel.h"
#include "wording/Formats.h"
#include "wording/Sentences.h"

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

void ChangePanel::showChange(const Change& change, const std::vector<FieldChange>& fields, int undone) {
    sequence_ = change.sequence;
    setTitle(tr("Change %1").arg(wording::number(change.sequence)));
    setSubtitle(QStringLiteral("%1 · %2").arg(wording::mayotteTime(change.instant), change.author));
    setContent(fieldRows(change, fields));
    undo_->setVisible(undone > 0);
    undo_->setText(undone == 1 ? tr("Undo this change")
                               : tr("Undo back to here (%n change(s))", nullptr, undone));
}

QWidget* ChangePanel::fieldRows(const Change& change, const std::vector<FieldChange>& fields) const {
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->setSpacing(2);
    auto* title = new TextLabel(wording::change(change), TextSize::body, true);
    title->setWordWrap(true);
    rows->addWidget(title);
    const auto remark = [rows](const QString& text) {
        auto* label = new TextLabel(text, TextSize::small, false, Tone::secondary);
        label->setWordWrap(true);
        rows->addWidget(label);
    };
    if (change.erased)
        remark(tr("The details were erased: %1").arg(change.erasedBecause));
    QString row;
    int left = shownFields;
    for (const FieldChange& field : fields) {
        if (!wording::isFieldForPeople(field.column))
            continue;
        if (--left < 0) {
            remark(tr("And more fields, which the export of the history lists."));
            break;
        }
        const QString key = field.table + u'/' + field.row;
        if (key != row && !row.isEmpty())
            rows->addSpacing(6);
        row = key;
        remark(wording::fieldName(field.table, field.column));
        auto* values = new TextLabel(field.before ? QStringLiteral("%1 → %2").arg(shown(field, field.before),
                                                                                  shown(field, field.after))
                                                  : shown(field, field.after));
        values->setWordWrap(true);
        values->setContentsMargins(12, 0, 0, 0);
        rows->addWidget(values);
    }
    rows->addStretch(1);
    return content;
}

} // namespace palas::ui
