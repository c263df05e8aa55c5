// SPDX-License-Identifier: EUPL-1.2

// The figures of diagnostics and analyses of needs, and the rows behind them. A period leaves them alone:
// they tell what is known on the day.

#include "services/FigureRows.h"
#include "services/FiguresData.h"
#include "services/FigureTables.h"

#include <algorithm>

namespace palas {

namespace {

using Part = FigurePart;

constexpr int hundred = 100;

/// Which of an axis: its score before, after, or the difference.
using ScoreOf = std::optional<Score> (*)(const AxisResult&);

std::optional<Score> before(const AxisResult& result) {
    return result.baseline;
}
std::optional<Score> after(const AxisResult& result) {
    return result.final_;
}
std::optional<Score> change(const AxisResult& result) {
    return result.delta();
}

/// In hundredths of a point, out of the top score; nothing of a structure without this score.
Part axisPart(const Figures& figures, const Organisation& structure, const QString& subject, ScoreOf score) {
    const auto known = score(figures.diagnostics().result(structure.id, subject));
    if (!known)
        return {};
    return {known->hundredths, hundred * figures.diagnostics().gridOf(structure.id)->topScore};
}

Figure axisFigure(const Figures& figures, const char* key, const QString& subject, ScoreOf score) {
    Figure figure = countFigure(key, 0, 0);
    figure.unit = FigureUnit::percent;
    figure.subject = subject;
    for (const Organisation& structure : figures.beneficiaries()) {
        if (!isCcas(structure))
            continue;
        const Part part = axisPart(figures, structure, subject, score);
        figure.value += part.value;
        *figure.of += part.of;
    }
    figure.known = *figure.of > 0;
    return figure;
}

/// Within a structure only those that it has a score on: its own copy holds no other grid.
std::vector<DiagnosticAxis> axesOf(const Figures& figures) {
    const DiagnosticBook& book = figures.diagnostics();
    const OrganisationId own = figures.scope().organisation;
    std::vector<DiagnosticAxis> axes = book.axes();
    if (own.isValid())
        std::erase_if(axes, [&](const DiagnosticAxis& axis) {
            return !book.result(own, axis.subject).latest().has_value();
        });
    return axes;
}

FigureBuild axisRows(ScoreOf score) {
    return [score](const Figures& figures, const Figure& figure) {
        Table table = ccasTable(figures, [&](const Organisation& structure) {
            return axisPart(figures, structure, figure.subject, score);
        });
        const int of = table.column(QStringLiteral("of"));
        std::erase_if(table.rows,
                      [of](const Table::Row& row) { return row[size_t(of)] == toCell(qint64(0)); });
        return table;
    };
}

/// One line per structure, the UDCCAS included: 1 when it was assessed.
FigureBuild madeRows(Moment moment) {
    return [moment](const Figures& figures, const Figure&) {
        return structurePartsTable(
            figures, [](const Organisation&) { return true; },
            [&](const Organisation& structure) {
                return Part{figures.diagnostics().assessment(structure.id, moment) ? 1 : 0, 1};
            });
    };
}

Table presentedRows(const Figures& figures, const Figure&) {
    return ccasTable(figures, [&](const Organisation& structure) {
        const bool presented = figures.diagnostics().needsStatus(structure.id) == NeedsStatus::presented;
        return Part{presented ? 1 : 0, 1};
    });
}

Table overdueRows(const Figures& figures, const Figure&) {
    return structuresTable(figures, [&](const Organisation& structure) {
        return isCcas(structure) && figures.diagnostics().isNeedsOverdue(structure.id);
    });
}

} // namespace

const DiagnosticBook& Figures::diagnostics() const {
    return *data_->diagnostics;
}

Figure Figures::diagnosticsMade(Moment moment) const {
    const auto structures = beneficiaries();
    const auto made = std::count_if(structures.begin(), structures.end(), [&](const Organisation& one) {
        return diagnostics().assessment(one.id, moment) != nullptr;
    });
    return countFigure(moment == Moment::baseline ? "diagnostics.baseline" : "diagnostics.final", made,
                       qint64(structures.size()));
}

Figure Figures::axisMean(Moment moment, const QString& subject) const {
    return moment == Moment::baseline ? axisFigure(*this, "diagnostics.axis.baseline", subject, before)
                                      : axisFigure(*this, "diagnostics.axis.final", subject, after);
}

Figure Figures::axisDelta(const QString& subject) const {
    return axisFigure(*this, "diagnostics.axis.delta", subject, change);
}

Figure Figures::needsPresented() const {
    qint64 presented = 0;
    for (const Organisation& structure : beneficiaries()) {
        if (isCcas(structure) && diagnostics().needsStatus(structure.id) == NeedsStatus::presented)
            ++presented;
    }
    return countFigure("needs.presented", presented, ccas().value);
}

std::vector<Organisation> Figures::needsOverdueOf() const {
    std::vector<Organisation> found = beneficiaries();
    std::erase_if(found, [&](const Organisation& one) {
        return !isCcas(one) || !diagnostics().isNeedsOverdue(one.id);
    });
    return found;
}

Figure Figures::needsOverdue() const {
    return countFigure("needs.overdue", qint64(needsOverdueOf().size()));
}

std::vector<Figure> Figures::allDiagnostics() const {
    std::vector<Figure> figures{diagnosticsMade(Moment::baseline), diagnosticsMade(Moment::final_)};
    const std::vector<DiagnosticAxis> axes = axesOf(*this);
    for (const Moment moment : {Moment::baseline, Moment::final_}) {
        for (const DiagnosticAxis& axis : axes)
            figures.push_back(axisMean(moment, axis.subject));
    }
    for (const DiagnosticAxis& axis : axes)
        figures.push_back(axisDelta(axis.subject));
    figures.push_back(needsPresented());
    figures.push_back(needsOverdue());
    return figures;
}

void addDiagnosticRows(FigureBuilds& builds) {
    builds.insert(QStringLiteral("diagnostics.baseline"), madeRows(Moment::baseline));
    builds.insert(QStringLiteral("diagnostics.final"), madeRows(Moment::final_));
    builds.insert(QStringLiteral("diagnostics.axis.baseline"), axisRows(before));
    builds.insert(QStringLiteral("diagnostics.axis.final"), axisRows(after));
    builds.insert(QStringLiteral("diagnostics.axis.delta"), axisRows(change));
    builds.insert(QStringLiteral("needs.presented"), presentedRows);
    builds.insert(QStringLiteral("needs.overdue"), overdueRows);
}

} // namespace palas
