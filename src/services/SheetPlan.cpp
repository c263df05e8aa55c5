// SPDX-License-Identifier: EUPL-1.2
#include "services/SheetPlan.h"

#include "services/Workspace.h"
#include "storage/SessionStore.h"
#include "storage/SignInSheetStore.h"

#include <algorithm>
#include <QPair>
#include <QSet>

namespace palas {
namespace {

/// People to whom the same half-days are missing.
struct Group {
    std::vector<HalfDay> halfDays;
    std::vector<EnrolmentId> people;
};

std::vector<Group> missingCells(const SessionRows& rows) {
    QSet<QPair<EnrolmentId, HalfDayId>> covered;
    for (const SignInSheet& sheet : rows.sheets) {
        for (const EnrolmentId line : sheet.lines) {
            for (const HalfDayId column : sheet.halfDays)
                covered.insert({line, column});
        }
    }
    std::vector<Group> groups;
    for (const EnrolmentId person : rows.people) {
        std::vector<HalfDay> missing;
        for (const HalfDay& halfDay : rows.halfDays) {
            if (!covered.contains({person, halfDay.id}))
                missing.push_back(halfDay);
        }
        if (missing.empty())
            continue;
        const auto same = std::find_if(groups.begin(), groups.end(),
                                       [&](const Group& group) { return group.halfDays == missing; });
        if (same != groups.end())
            same->people.push_back(person);
        else
            groups.push_back({std::move(missing), {person}});
    }
    return groups;
}

} // namespace

SessionRows readRows(Workspace& workspace, const Session& session) {
    SessionRows rows;
    for (const Enrolment& enrolment : workspace.sessions().enrolments(session.id))
        rows.people.push_back(enrolment.id);
    rows.halfDays = workspace.sessions().halfDays(session.id);
    rows.sheets = workspace.sheets().ofSession(session.id);
    rows.nextNumber = workspace.sheets().nextNumber(session);
    return rows;
}

void removeEmptyPages(Workspace& workspace, SessionId session) {
    for (const SignInSheet& sheet : workspace.sheets().ofSession(session)) {
        if (sheet.lines.empty() || sheet.halfDays.empty())
            workspace.sheets().remove(sheet.id);
    }
}

std::vector<SignInSheet> planSheets(const Session& session, const SessionRows& rows, QDate preparedOn) {
    std::vector<SignInSheet> pages;
    int number = rows.nextNumber;
    for (const Group& group : missingCells(rows)) {
        for (SignInSheet& page : layOutSheets(session, group.people, group.halfDays, preparedOn, number)) {
            ++number;
            pages.push_back(std::move(page));
        }
    }
    return pages;
}

} // namespace palas
