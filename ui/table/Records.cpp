// SPDX-License-Identifier: EUPL-1.2
#include "ui/table/Records.h"

#include "reports/charts/ChartTable.h"
#include "ui/table/RecordTable.h"

namespace palas::ui {

Records::Records(const QString& name, std::vector<Table::Column> columns)
    : table_{name, std::move(columns), {}} {}

void Records::add(qint64 id, Table::Row row, std::vector<CellLook> looks) {
    row.resize(table_.columns.size());
    looks.resize(table_.columns.size());
    table_.rows.push_back(std::move(row));
    looks_.push_back(std::move(looks));
    ids_.push_back(id);
}

void Records::showIn(RecordTable& list) {
    // The looks first: a filter reads the words of the new rows through them.
    list.setDecorator(
        [looks = std::move(looks_)](int row, int column) { return looks[size_t(row)][size_t(column)]; });
    list.setTable(std::move(table_), std::move(ids_));
}

CellLook stateLook(ChartState state) {
    CellLook look;
    look.tip = stateWord(state);
    switch (state) {
    case ChartState::none:
        look.icon = QStringLiteral("sansobjet");
        look.tone = Tone::na;
        break;
    case ChartState::planned:
        look.icon = QStringLiteral("prevu");
        look.tone = Tone::secondary;
        break;
    case ChartState::running:
        look.icon = QStringLiteral("encours");
        look.tone = Tone::accent;
        break;
    case ChartState::toProve:
        look.icon = QStringLiteral("realise");
        look.tone = Tone::late;
        break;
    case ChartState::proven:
        look.icon = QStringLiteral("justifie");
        look.tone = Tone::accent;
        break;
    }
    return look;
}

CellLook wordsLook(const QString& text, Tone tone) {
    CellLook look;
    look.text = text;
    look.tone = tone;
    return look;
}

} // namespace palas::ui
