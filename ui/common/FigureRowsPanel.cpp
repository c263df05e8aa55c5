// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/FigureRowsPanel.h"

#include "ui/common/Buttons.h"
#include "ui/common/Phrases.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/Page.h"
#include "ui/table/RecordTable.h"
#include "wording/DiagnosticWords.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <numeric>
#include <QKeyEvent>

namespace palas::ui {
namespace {

/// Codes become the words that people know.
Table forPeople(Table table) {
    table = wording::worded(std::move(table));
    for (Table::Row& row : table.rows) {
        for (auto& cell : row) {
            if (auto* text = std::get_if<QString>(&cell))
                *text = wording::typographic(*text);
        }
    }
    return table;
}

QString cellOf(const Table& table, size_t row, const QString& column) {
    for (size_t place = 0; place < table.columns.size(); ++place) {
        const auto* text = std::get_if<QString>(&table.rows[row][place]);
        if (table.columns[place].name == column && text)
            return *text;
    }
    return {};
}

} // namespace

FigureRowsPanel::FigureRowsPanel(Page& page, QWidget* parent)
    : Card({}, parent)
    , page_(page)
    , definition_(new TextLabel({}, TextSize::small, false, Tone::secondary))
    , rows_(new RecordTable(page, QStringLiteral("figureRows"))) {
    setObjectName(QStringLiteral("figureRowsPanel"));
    auto* close = makeButton(tr("Back to the overview"), QStringLiteral("annuler"),
                             QStringLiteral("closeRows"), ButtonKind::plain, true);
    titleRow()->addWidget(close);
    setFlush();
    definition_->setWordWrap(true);
    definition_->setContentsMargins(12, 0, 12, 0);
    body()->addWidget(definition_);
    body()->addWidget(rows_, 1);
    connect(close, &QPushButton::clicked, this, &FigureRowsPanel::closed);
    connect(rows_, &RecordTable::activated, this, &FigureRowsPanel::openRow);
}

void FigureRowsPanel::showRows(const Figures& figures, const Figure& figure) {
    setTitle(labelled(wording::figureName(figures, figure), wording::valueOfTotal(figure)));
    definition_->setText(wording::figureDefinition(figure));
    Table table = forPeople(figures.rows(figure));
    std::vector<qint64> ids(table.rows.size());
    std::iota(ids.begin(), ids.end(), 1);
    rows_->setTable(std::move(table), std::move(ids));
}

void FigureRowsPanel::openRow(qint64 row) {
    const Table& table = rows_->model()->table();
    const auto place = size_t(row - 1);
    if (place >= table.rows.size())
        return;
    const Figures& figures = page_.host().figures();
    if (const QString code = cellOf(table, place, QStringLiteral("session")); !code.isEmpty()) {
        for (const Session& session : figures.sessions()) {
            if (session.code == code)
                return page_.host().goTo({QStringLiteral("sessions"), session.id.value});
        }
    }
    const QString last = wording::typographic(cellOf(table, place, QStringLiteral("last_name")));
    const QString first = cellOf(table, place, QStringLiteral("first_name"));
    for (const Person& person : figures.people()) {
        if (!last.isEmpty() && wording::typographic(person.lastName) == last &&
            wording::typographic(person.firstName) == first)
            return page_.host().goTo({QStringLiteral("people"), person.id.value});
    }
    const QString structure = cellOf(table, place, QStringLiteral("organisation_code"));
    for (const Organisation& organisation : figures.organisations()) {
        if (organisation.code == structure)
            return page_.host().goTo({QStringLiteral("structures"), organisation.id.value});
    }
}

void FigureRowsPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        Card::keyPressEvent(event);
}

} // namespace palas::ui
