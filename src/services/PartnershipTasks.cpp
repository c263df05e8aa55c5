// SPDX-License-Identifier: EUPL-1.2
#include "services/TaskParts.h"

#include <algorithm>

namespace palas {
namespace {

constexpr int daysToRenew = 90;

void add(Task& task, const Partnership& partnership, QDate day) {
    task.partnerships.push_back(partnership.id);
    addDay(task, day);
    addSubject(task, partnership.partner);
    task.count = qint64(task.partnerships.size());
}

/// Another one with the same partner goes on, or will.
bool isRenewed(const Figures& figures, const Partnership& partnership) {
    const auto& all = figures.partnerships();
    return std::any_of(all.begin(), all.end(), [&](const Partnership& other) {
        return other.id != partnership.id && isSamePartner(other, partnership) &&
               partnershipState(other, figures.scope().asOf) != PartnershipState::ended;
    });
}

} // namespace

std::vector<Task> partnershipTasks(const Figures& figures) {
    const QDate today = figures.scope().asOf;
    Task toFile = taskOf("agreements_to_file");
    Task ended = taskOf("partnerships_ended");
    for (const Partnership& one : figures.partnerships()) {
        if (one.agreementOn.isValid() && one.agreementOn <= today && !figures.isAgreementFiled(one.id))
            add(toFile, one, one.agreementOn);
        if (partnershipState(one, today) == PartnershipState::ended &&
            one.period.to.daysTo(today) <= daysToRenew && !isRenewed(figures, one))
            add(ended, one, one.period.to);
    }
    return {toFile, ended};
}

} // namespace palas
