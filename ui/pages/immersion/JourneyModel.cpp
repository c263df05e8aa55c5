// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/immersion/JourneyModel.h"

#include "services/Figures.h"
#include "ui/common/FormBuilder.h"
#include "ui/common/Phrases.h"
#include "ui/theme/Theme.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <array>
#include <map>

namespace palas::ui {
namespace {

/// As the exported list names them.
constexpr std::array<const char*, JourneyModel::columns> names{
    "person",   "organisation", "mission_order", "mission_order_on",
    "outbound", "homebound",    "nights",        "travel",
    "lodging",  "meals",        "cost",          "evidence"};

QString nameOf(int column) {
    return QString::fromLatin1(names[size_t(column)]);
}

QString amount(const std::optional<Cents>& cost) {
    return cost ? wording::money(*cost) : QString();
}

std::optional<Cents>* costAt(Journey& journey, int column) {
    switch (column) {
    case JourneyModel::travel:
        return &journey.travel;
    case JourneyModel::lodging:
        return &journey.lodging;
    case JourneyModel::meals:
        return &journey.meals;
    default:
        return nullptr;
    }
}

QString* wordsAt(Journey& journey, int column) {
    switch (column) {
    case JourneyModel::missionOrder:
        return &journey.missionOrder;
    case JourneyModel::outbound:
        return &journey.outbound;
    case JourneyModel::homebound:
        return &journey.homebound;
    default:
        return nullptr;
    }
}

/// False when the text means nothing there.
bool type(Journey& journey, int column, const QString& text) {
    if (QString* words = wordsAt(journey, column)) {
        *words = text;
        return true;
    }
    if (auto* cost = costAt(journey, column)) {
        *cost = text.isEmpty() ? std::nullopt : readMoney(text);
        return text.isEmpty() || cost->has_value();
    }
    if (column == JourneyModel::missionOrderOn) {
        journey.missionOrderOn = readDate(text);
        return text.isEmpty() || journey.missionOrderOn.isValid();
    }
    bool whole = true;
    journey.nights = text.isEmpty() ? 0 : text.toInt(&whole);
    return whole && column == JourneyModel::nights;
}

} // namespace

JourneyModel::JourneyModel(Save save, QObject* parent)
    : QAbstractTableModel(parent)
    , save_(std::move(save)) {}

void JourneyModel::show(const Figures& figures, SessionId session) {
    std::vector<Row> rows;
    for (const EnrolmentTotals& traveller : figures.travellers()) {
        if (traveller.session != session)
            continue;
        const Organisation* from = figures.organisation(traveller.organisation);
        rows.push_back({wording::sortName(*figures.person(traveller.person)),
                        from ? wording::typographic(from->name) : QString(),
                        figures.journey(traveller.enrolment)});
    }
    // The cursor and an open editor stay where they are as long as the people are the same.
    const bool same =
        std::equal(rows.begin(), rows.end(), rows_.begin(), rows_.end(),
                   [](const Row& a, const Row& b) { return a.journey.enrolment == b.journey.enrolment; });
    if (!same)
        beginResetModel();
    rows_ = std::move(rows);
    if (!same)
        endResetModel();
    else if (!rows_.empty())
        emit dataChanged(index(0, 0), index(int(rows_.size()) - 1, columns - 1));
}

const Journey* JourneyModel::journey(int row) const {
    return row >= 0 && size_t(row) < rows_.size() ? &rows_[size_t(row)].journey : nullptr;
}

bool JourneyModel::write(const std::vector<Cell>& cells) {
    std::map<int, Journey> changed;
    for (const Cell& cell : cells) {
        const bool typed = cell.at.x() >= firstTyped && cell.at.x() <= lastTyped;
        if (!typed || !journey(cell.at.y()))
            continue;
        Journey& row = changed.try_emplace(cell.at.y(), *journey(cell.at.y())).first->second;
        if (!type(row, cell.at.x(), cell.text.trimmed())) {
            emit unreadable(headerData(cell.at.x(), Qt::Horizontal, Qt::DisplayRole).toString(), cell.text);
            return false;
        }
    }
    std::vector<Journey> journeys;
    for (const auto& [row, typed] : changed) {
        if (typed != *journey(row))
            journeys.push_back(typed);
    }
    return journeys.empty() || save_(journeys);
}

int JourneyModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}

int JourneyModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(columns);
}

QString JourneyModel::text(const Row& row, int column) const {
    const Journey& journey = row.journey;
    switch (column) {
    case person:
        return row.person;
    case structure:
        return row.structure;
    case missionOrder:
        return journey.missionOrder;
    case missionOrderOn:
        return wording::shortDate(journey.missionOrderOn);
    case outbound:
        return journey.outbound;
    case homebound:
        return journey.homebound;
    case nights:
        return journey.nights > 0 ? wording::number(journey.nights) : QString();
    case travel:
        return amount(journey.travel);
    case lodging:
        return amount(journey.lodging);
    case meals:
        return amount(journey.meals);
    case total:
        return amount(totalCost(journey));
    default:
        return journey.missionOrderEvidence.isValid() ? tr("filed") : QString();
    }
}

QVariant JourneyModel::data(const QModelIndex& index, int role) const {
    const Journey* found = journey(index.row());
    if (!found)
        return {};
    const QString shown = text(rows_[size_t(index.row())], index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shown;
    case Qt::ToolTipRole:
        return shown;
    case Qt::AccessibleTextRole:
        return labelled(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), shown);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter |
                   (index.column() >= nights && index.column() <= total ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        return index.column() == structure || index.column() == document ? tokens().colour(Tone::secondary)
                                                                         : QVariant();
    case Qt::FontRole:
        return Theme::instance().font(TextSize::body, index.column() == person);
    default:
        return {};
    }
}

QVariant JourneyModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter |
                   (section >= nights && section <= total ? Qt::AlignRight : Qt::AlignLeft));
    return role == Qt::DisplayRole ? wording::columnTitle(QStringLiteral("journeys"), nameOf(section))
                                   : QVariant();
}

Qt::ItemFlags JourneyModel::flags(const QModelIndex& index) const {
    const bool typed = index.column() >= firstTyped && index.column() <= lastTyped;
    return QAbstractTableModel::flags(index) | (typed && !readOnly_ ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool JourneyModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    return role == Qt::EditRole && write({{{index.column(), index.row()}, value.toString()}});
}

} // namespace palas::ui
