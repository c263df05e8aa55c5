// SPDX-License-Identifier: EUPL-1.2
#include "services/ProvenHours.h"

#include "services/Workspace.h"
#include "storage/AttendanceStore.h"
#include "storage/EvidenceStore.h"
#include "storage/SessionStore.h"
#include "storage/SignInSheetStore.h"

#include <algorithm>
#include <QPair>

namespace palas {

namespace {

using Cell = QPair<EnrolmentId, HalfDayId>;

/// Which document proves which enrolment: it is filed, and one of its cells is present and signed.
class Proofs {
public:
    Proofs(Workspace& workspace, const Figures& figures)
        : period_(figures.scope().period)
        , asOf_(figures.scope().asOf) {
        for (const HalfDay& halfDay : workspace.sessions().allHalfDays())
            days_.insert(halfDay.id, halfDay.date);
        for (const Attendance& cell : workspace.attendance().all()) {
            if (cell.mark == Mark::present && cell.minutes.value > 0 && isCounted(cell.halfDay))
                present_.insert({cell.enrolment, cell.halfDay}, cell.signature);
        }
        for (const Evidence& evidence : workspace.evidence().all()) {
            if (evidence.filedOn <= asOf_)
                filed_.insert(evidence.id, evidence);
        }
        for (const SignInSheet& sheet : workspace.sheets().all()) {
            if (!filed_.contains(sheet.evidence))
                continue;
            for (const EnrolmentId enrolment : sheet.lines) {
                if (proves(sheet, enrolment))
                    documents_[enrolment].insert(sheet.evidence);
            }
        }
    }

    void addTo(std::vector<Evidence>& documents, EnrolmentId enrolment) const {
        for (const EvidenceId id : documents_.value(enrolment)) {
            const auto known = [id](const Evidence& one) { return one.id == id; };
            if (std::none_of(documents.begin(), documents.end(), known))
                documents.push_back(filed_.value(id));
        }
        std::sort(documents.begin(), documents.end(),
                  [](const Evidence& a, const Evidence& b) { return a.number < b.number; });
    }

private:
    [[nodiscard]] bool isCounted(HalfDayId halfDay) const {
        const QDate day = days_.value(halfDay);
        return day <= asOf_ && period_.contains(day);
    }
    [[nodiscard]] bool proves(const SignInSheet& sheet, EnrolmentId enrolment) const {
        return std::any_of(sheet.halfDays.begin(), sheet.halfDays.end(), [&](HalfDayId halfDay) {
            const auto cell = present_.constFind({enrolment, halfDay});
            return cell != present_.cend() &&
                   (sheet.kind == SheetKind::remote || *cell == Signature::signed_);
        });
    }

    Period period_;
    QDate asOf_;
    QHash<HalfDayId, QDate> days_;
    QHash<Cell, Signature> present_;
    QHash<EvidenceId, Evidence> filed_;
    QHash<EnrolmentId, QSet<EvidenceId>> documents_;
};

} // namespace

std::vector<ProvenHours> provenHours(const Figures& figures, Workspace& workspace) {
    const Proofs proofs(workspace, figures);
    QHash<QPair<PersonId, ModuleId>, ProvenHours> found;
    for (const EnrolmentTotals& totals : figures.totals()) {
        const Session* session = figures.session(totals.session);
        if (totals.attended.value == 0 || !session)
            continue;
        ProvenHours& hours = found[{totals.person, session->module}];
        hours.person = totals.person;
        hours.module = session->module;
        hours.attended += totals.attended;
        hours.proven += totals.proven;
        proofs.addTo(hours.documents, totals.enrolment);
    }
    std::vector<ProvenHours> all;
    for (const Module& module : figures.allModules()) {
        for (const Person& person : figures.people()) {
            const auto one = found.constFind({person.id, module.id});
            if (one != found.cend())
                all.push_back(*one);
        }
    }
    return all;
}

} // namespace palas
