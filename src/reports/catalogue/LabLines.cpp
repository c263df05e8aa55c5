// SPDX-License-Identifier: EUPL-1.2
#include "reports/catalogue/LabLines.h"

#include "wording/LabWords.h"

#include <algorithm>

namespace palas {

const Lab* labOf(const Figures& figures, OrganisationId structure) {
    const std::vector<const Lab*> labs = figures.labs().labsOf(structure);
    const auto open = std::find_if(labs.begin(), labs.end(), [&](const Lab* lab) {
        return figures.labs().state(*lab) == LabState::open;
    });
    return open != labs.end() ? *open : labs.empty() ? nullptr : labs.back();
}

QString whatIsNext(const Figures& figures, const Lab& lab) {
    QStringList parts;
    if (const auto stage = figures.labs().stage(lab))
        parts << wording::label(*stage);
    if (const QDate next = figures.labs().nextDay(lab); next.isValid()) {
        QString day = wording::nextDay(next, figures.scope().asOf);
        if (!parts.isEmpty())
            day[0] = day[0].toLower();
        parts << day;
    }
    return parts.join(QStringLiteral(" · "));
}

LabReach reachOf(const Figures& figures, const Lab& lab) {
    LabReach reach;
    for (const Experiment& one : figures.labs().experiments(lab.id)) {
        if (!hasBegun(one, figures.scope().asOf))
            continue;
        ++reach.experiments;
        reach.people += one.peopleReached.value_or(0);
    }
    return reach;
}

} // namespace palas
