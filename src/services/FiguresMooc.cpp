// SPDX-License-Identifier: EUPL-1.2

// The figures of the online courses: each person once, however many courses they are in; how things stand on
// the day, whatever the period.

#include "services/FiguresData.h"
#include "services/FigureTables.h"
#include "services/Workspace.h"
#include "storage/MoocStore.h"

#include <algorithm>

namespace palas {

void Figures::Data::readMooc(Workspace& workspace) {
    mooc = scope.organisation.isValid() ? workspace.mooc().of(scope.organisation) : workspace.mooc().all();
}

const std::vector<MoocProgress>& Figures::mooc() const {
    return data_->mooc;
}

std::vector<MoocProgress> Figures::moocPeople() const {
    std::vector<MoocProgress> best;
    QHash<PersonId, size_t> places;
    for (const MoocProgress& row : mooc()) {
        const auto found = places.constFind(row.person);
        if (found == places.cend()) {
            places.insert(row.person, best.size());
            best.push_back(row);
        } else if (moocState(row, scope().asOf) > moocState(best[*found], scope().asOf)) {
            best[*found] = row;
        }
    }
    return best;
}

qint64 Figures::moocCount(MoocState least) const {
    const std::vector<MoocProgress> people = moocPeople();
    return std::count_if(people.begin(), people.end(),
                         [&](const MoocProgress& one) { return moocState(one, scope().asOf) >= least; });
}

Figure Figures::moocEnrolled() const {
    return countFigure("mooc.enrolled", moocCount(MoocState::notStarted));
}

Figure Figures::moocStarted() const {
    return countFigure("mooc.started", moocCount(MoocState::running), moocEnrolled().value);
}

Figure Figures::moocCompleted() const {
    return countFigure("mooc.completed", moocCount(MoocState::completed), moocEnrolled().value);
}

Figure Figures::moocRate() const {
    Figure figure = moocCompleted();
    figure.key = QStringLiteral("mooc.rate");
    figure.unit = FigureUnit::percent;
    figure.known = *figure.of != 0;
    return figure;
}

std::vector<Figure> Figures::moocFigures() const {
    return {moocEnrolled(), moocStarted(), moocCompleted(), moocRate()};
}

} // namespace palas
