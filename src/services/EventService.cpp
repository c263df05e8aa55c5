// SPDX-License-Identifier: EUPL-1.2
#include "services/EventService.h"

#include "domain/Module.h"
#include "domain/Text.h"
#include "domain/Validation.h"
#include "services/SessionWork.h"
#include "services/Workspace.h"
#include "storage/ModuleStore.h"
#include "storage/SessionStore.h"

namespace palas {
namespace {

constexpr int morningStart = 8 * 60 + 30;
constexpr int morningEnd = 12 * 60;
constexpr int afternoonStart = 13 * 60 + 30;
constexpr int afternoonEnd = 17 * 60;

Problems check(const EventPlan& plan) {
    Problems problems;
    requireText(problems, "title", plan.title, "event.title.required");
    limitLine(problems, "title", plan.title);
    limitLine(problems, "place", plan.place);
    if (!plan.days.from.isValid() || (!plan.mornings && !plan.afternoons))
        problems.push_back(makeError("from", "event.days.required"));
    checkOrder(problems, plan.days);
    if (plan.days.from.daysTo(plan.days.to) >= mostEventDays)
        problems.push_back(makeError("to", "event.days.too_many", {QString::number(mostEventDays)}));
    return problems;
}

HalfDay halfDayOn(QDate date, DayPart part) {
    HalfDay halfDay;
    halfDay.date = date;
    halfDay.part = part;
    halfDay.start = part == DayPart::morning ? morningStart : afternoonStart;
    halfDay.end = part == DayPart::morning ? morningEnd : afternoonEnd;
    return halfDay;
}

std::vector<HalfDay> halfDaysOf(const EventPlan& plan) {
    std::vector<HalfDay> halfDays;
    const QDate last = plan.days.to.isValid() ? plan.days.to : plan.days.from;
    for (QDate day = plan.days.from; day <= last; day = day.addDays(1)) {
        if (plan.mornings)
            halfDays.push_back(halfDayOn(day, DayPart::morning));
        if (plan.afternoons)
            halfDays.push_back(halfDayOn(day, DayPart::afternoon));
    }
    return halfDays;
}

/// The event of that title, or a new one at the end of the catalogue under the next free code: E1, E2 ...
ModuleId moduleOf(Workspace& workspace, const QString& title) {
    const std::vector<Module> modules = workspace.modules().all();
    for (const Module& module : modules) {
        if (module.kind == ModuleKind::event && folded(module.label) == folded(title))
            return module.id;
    }
    Module module;
    module.kind = ModuleKind::event;
    module.strand = Strand::fais;
    module.label = title;
    module.shortLabel = title;
    module.position = modules.empty() ? 1 : modules.back().position + 1;
    int number = 1;
    do
        module.code = QStringLiteral("E%1").arg(number++);
    while (workspace.modules().findByCode(module.code));
    return workspace.modules().insert(module);
}

} // namespace

Made<SessionId> addEvent(Workspace& workspace, const EventPlan& typed) {
    EventPlan plan = typed;
    plan.title = cleanedLine(plan.title);
    plan.place = cleanedLine(plan.place);
    const Problems wrong = check(plan);
    if (hasErrors(wrong))
        return {{wrong, {}}, {}};
    Session session;
    session.code = workspace.sessions().nextCode();
    session.place = plan.place;
    Outcome outcome = workspace.change({"event.add", {plan.title, session.code}}, [&] {
        session.module = moduleOf(workspace, plan.title);
        return insertSession(workspace, session, halfDaysOf(plan));
    });
    const SessionId id = outcome.refused() ? SessionId{} : session.id;
    return {std::move(outcome), id};
}

} // namespace palas
