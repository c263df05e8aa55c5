// SPDX-License-Identifier: EUPL-1.2
#include "reports/CalendarCodes.h"

#include "services/Figures.h"

#include <algorithm>

namespace palas {

CalendarFilter calendarFilter(const Figures& figures, const CalendarCodes& codes, Problems& problems) {
    CalendarFilter filter;
    const auto choose = [&](const auto& rows, const QString& code, auto& id, const char* unknown) {
        const auto found =
            std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.code == code; });
        if (found != rows.end())
            id = found->id;
        else if (!code.isEmpty())
            problems.push_back(makeError({}, unknown, {code}));
    };
    choose(figures.beneficiaries(), codes.structure, filter.structure, "report.structure_unknown");
    choose(figures.allModules(), codes.module, filter.module, "report.module_unknown");
    filter.strand = strandFromCode(codes.strand);
    if (!filter.strand && !codes.strand.isEmpty())
        problems.push_back(makeError({}, "report.strand_unknown", {codes.strand}));
    filter.group = calendarGroupFromCode(codes.group);
    if (!filter.group && !codes.group.isEmpty())
        problems.push_back(makeError({}, "report.group_unknown", {codes.group}));
    return filter;
}

} // namespace palas
