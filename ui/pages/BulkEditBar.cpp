// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/BulkEditBar.h"

#include "services/BulkEdit.h"
#include "services/Exporter.h"
#include "services/Workspace.h"
#include "ui/common/Buttons.h"
#include "ui/common/ChoiceBox.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/Page.h"
#include "ui/theme/Theme.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QSet>

namespace palas::ui {
namespace {

constexpr int mostValues = 200; ///< offered; any other can be typed

/// What the column of the export holds already, once each, as people read it.
QStringList valuesOf(const Table& table, const QString& field) {
    QSet<QString> seen;
    for (size_t column = 0; column < table.columns.size(); ++column) {
        if (table.columns[column].name != field)
            continue;
        for (size_t row = 0; row < table.rows.size() && seen.size() < mostValues; ++row)
            seen.insert(wording::value(table.rows[row][column], table.columns[column].type));
    }
    seen.remove(QString());
    QStringList values(seen.begin(), seen.end());
    values.sort(Qt::CaseInsensitive);
    return values;
}

} // namespace

BulkEditBar::BulkEditBar(Page& page, QWidget* parent)
    : QWidget(parent)
    , page_(page)
    , count_(new TextLabel({}, TextSize::body, true))
    , field_(new ChoiceBox)
    , value_(new QComboBox) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(count_);
    field_->setObjectName(QStringLiteral("bulkField"));
    field_->setAccessibleName(tr("What to change"));
    row->addWidget(field_);
    value_->setObjectName(QStringLiteral("bulkValue"));
    value_->setAccessibleName(tr("New value"));
    value_->setEditable(true);
    value_->setInsertPolicy(QComboBox::NoInsert);
    value_->setMinimumWidth(px(220));
    value_->lineEdit()->setPlaceholderText(tr("New value"));
    row->addWidget(value_, 1);
    auto* preview =
        makeButton(tr("See what changes"), QStringLiteral("apercu"), QStringLiteral("bulkPreview"));
    row->addWidget(preview);
    auto* close = makeButton(tr("Back to the list"), {}, QStringLiteral("bulkClose"));
    row->addWidget(close);
    connect(field_, &QComboBox::currentIndexChanged, this, &BulkEditBar::offerValues);
    connect(value_->lineEdit(), &QLineEdit::returnPressed, this, &BulkEditBar::ask);
    connect(preview, &QPushButton::clicked, this, &BulkEditBar::ask);
    connect(close, &QPushButton::clicked, this, &BulkEditBar::closed);
}

void BulkEditBar::showRows(ImportKind kind, int rows) {
    kind_ = kind;
    count_->setText(tr("%n row(s)", nullptr, rows));
    const QSignalBlocker quiet(field_);
    field_->clear();
    for (const QString& field : bulkFields(kind))
        field_->addItem(wording::columnTitle(QStringLiteral("import_") + toCode(kind), field), field);
    offerValues();
}

void BulkEditBar::offerValues() {
    value_->clear();
    const Table table = wording::worded(exportTable(page_.host().workspace(), toCode(kind_)));
    value_->addItems(valuesOf(table, field_->currentData().toString()));
    value_->setCurrentIndex(-1);
    value_->clearEditText();
}

void BulkEditBar::ask() {
    const QString value = value_->currentText().trimmed();
    if (value.isEmpty())
        return value_->setFocus(Qt::OtherFocusReason);
    emit asked(field_->currentData().toString(), value);
}

void BulkEditBar::focusStart() {
    field_->setFocus(Qt::OtherFocusReason);
}

} // namespace palas::ui
