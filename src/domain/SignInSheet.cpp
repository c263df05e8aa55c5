// SPDX-License-Identifier: EUPL-1.2
#include "domain/SignInSheet.h"

#include "domain/Codes.h"
#include "domain/Validation.h"

#include <algorithm>

namespace palas {
namespace {

constexpr Codes<SheetKind, 2> kinds{{{{SheetKind::paper, "paper"}, {SheetKind::remote, "remote"}}}};

} // namespace

QString toCode(SheetKind kind) {
    return kinds.of(kind);
}

std::optional<SheetKind> sheetKindFromCode(const QString& code) {
    return kinds.value(code);
}

QString sheetCode(const Session& session, int number) {
    return QString("%1-%2").arg(session.code).arg(number);
}

std::vector<SignInSheet> layOutSheets(const Session& session, const std::vector<EnrolmentId>& people,
                                      const std::vector<HalfDay>& halfDays, QDate preparedOn,
                                      int firstNumber) {
    std::vector<HalfDay> columns = halfDays;
    std::sort(columns.begin(), columns.end(), byTime);
    std::vector<SignInSheet> pages;
    for (size_t column = 0; column < columns.size(); column += sheetHalfDays) {
        for (size_t line = 0; line < people.size(); line += sheetPlannedLines) {
            SignInSheet page;
            page.session = session.id;
            page.number = firstNumber + int(pages.size());
            page.code = sheetCode(session, page.number);
            page.preparedOn = preparedOn;
            for (size_t i = line; i < std::min(line + sheetPlannedLines, people.size()); ++i)
                page.lines.push_back(people[i]);
            for (size_t i = column; i < std::min(column + sheetHalfDays, columns.size()); ++i)
                page.halfDays.push_back(columns[i].id);
            pages.push_back(std::move(page));
        }
    }
    return pages;
}

Problems printable(const Session& session, const std::vector<HalfDay>& halfDays) {
    Problems problems;
    if (session.cancelled)
        problems.push_back(makeError("session", "session.cancelled", {session.code}));
    requireText(problems, "trainer", session.trainer, "session.trainer.required");
    if (session.modality == Modality::onsite)
        requireText(problems, "place", session.place, "session.place.required");
    if (halfDays.empty())
        problems.push_back(makeError("half_days", "session.half_days.required"));
    return problems;
}

} // namespace palas
