// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Immersion.h"

#include <functional>
#include <QAbstractTableModel>
#include <QPoint>

namespace palas {
class Figures;
}

namespace palas::ui {

/// The journeys of a group, one row a person: order, ways, nights and costs are typed, the rest is told.
class JourneyModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        person,
        structure,
        missionOrder,
        missionOrderOn,
        outbound,
        homebound,
        nights,
        travel,
        lodging,
        meals,
        total,
        document,
        columns
    };
    static constexpr int firstTyped = missionOrder;
    static constexpr int lastTyped = meals;

    /// What is typed in a cell: x its column, y its row.
    struct Cell {
        QPoint at;
        QString text;
    };
    /// Saves journeys as one change; false when they were refused, and nothing was written.
    using Save = std::function<bool(const std::vector<Journey>& journeys)>;

    JourneyModel(Save save, QObject* parent);

    void show(const Figures& figures, SessionId session);
    void setReadOnly(bool readOnly) { readOnly_ = readOnly; }
    [[nodiscard]] const Journey* journey(int row) const;
    [[nodiscard]] QString name(int row) const { return data(index(row, person)).toString(); }
    /// All the cells as one change; an empty text clears. False: one cannot be read, or it was refused.
    bool write(const std::vector<Cell>& cells);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void unreadable(const QString& column, const QString& text);

private:
    struct Row {
        QString person;
        QString structure;
        Journey journey;
    };
    [[nodiscard]] QString text(const Row& row, int column) const;

    Save save_;
    std::vector<Row> rows_;
    bool readOnly_ = false;
};

} // namespace palas::ui
