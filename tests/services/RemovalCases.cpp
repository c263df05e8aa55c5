// SPDX-License-Identifier: EUPL-1.2
#include "tests/services/RemovalCases.h"

#include "services/CertificateService.h"
#include "services/CoachingService.h"
#include "services/ConvocationService.h"
#include "services/MoocService.h"
#include "services/PartnershipService.h"
#include "services/SavedFilterService.h"
#include "storage/MoocStore.h"
#include "storage/PartnershipStore.h"
#include "storage/Sql.h"
#include "tests/services/RemovalSteps.h"

namespace palas::test {

namespace {

std::vector<RemovalCase> peopleCases() {
    return {
        {"organisation.remove",
         [](W w) {
             Organisation made;
             made.kind = OrganisationKind::host;
             made.code = "PARRAIN";
             made.name = QString::fromUtf8("Parrain d'été 🎉 \" '; --");
             return removeOrganisation(w, addOrganisation(w, made).id);
         }},
        {"person.remove",
         [](W w) {
             Person made;
             made.lastName = "Lys";
             Affiliation affiliation;
             affiliation.organisation = w.organisations().findByCode("97601")->id;
             return removePerson(w, addPerson(w, made, affiliation).id);
         }},
        {"affiliation.remove",
         [](W w) {
             return firstAccepted(w.people().allAffiliations(),
                                  [&](const auto& row) { return removeAffiliation(w, row.id); });
         }},
        {"module.remove",
         [](W w) {
             Module made;
             made.code = "C99";
             made.label = "Autre";
             return removeModule(w, addModule(w, made).id);
         }},
        {"elective.drop",
         [](W w) {
             return firstAccepted(w.modules().choices(),
                                  [&](const auto& row) { return dropElective(w, row.id); });
         }},
        {"filter.remove",
         [](W w) {
             return removeFilter(w, saveFilter(w, {{}, "people", "Direction", "directrice", 0}).id);
         }},
    };
}

std::vector<RemovalCase> sessionCases() {
    return {
        {"session.remove",
         [](W w) {
             const auto held = those(w.sessions().all(), [&](const auto& row) {
                 return !w.sessions().enrolments(row.id).empty();
             });
             return firstAccepted(held, [&](const auto& row) { return removeSession(w, row.id); });
         }},
        {"enrolment.remove",
         [](W w) {
             return firstAccepted(w.sessions().all(), [&](const Session& row) -> Outcome {
                 const auto enrolments = w.sessions().enrolments(row.id);
                 return enrolments.size() < 2 ? Outcome{} : unenrol(w, {enrolments[0].id, enrolments[1].id});
             });
         }},
        {"sheet.unfile",
         [](W w) {
             return firstAccepted(
                 those(w.sheets().all(), [](const auto& row) { return row.kind != SheetKind::remote; }),
                 [&](const auto& row) { return unfileSheet(w, row.id); });
         }},
        {"sheet.unfile",
         [](W w) {
             return firstAccepted(
                 those(w.sheets().all(), [](const auto& row) { return row.kind == SheetKind::remote; }),
                 [&](const auto& row) { return unfileSheet(w, row.id); });
         }},
        {"certificate.unfile",
         [](W w) {
             const CertificateId id = w.certificates().all().front().id;
             file([&](const auto& name, auto& content) { return fileCertificate(w, id, name, content); });
             return unfileCertificate(w, id);
         }},
        {"certificate.withdraw",
         [](W w) {
             return firstAccepted(w.certificates().all(),
                                  [&](const auto& row) { return withdrawCertificates(w, {row.enrolment}); });
         }},
        {"convocation.withdraw",
         [](W w) {
             return firstAccepted(w.convocations().all(),
                                  [&](const auto& row) { return withdrawConvocations(w, {row.enrolment}); });
         }},
        {"mooc.unfile",
         [](W w) {
             file([&](const auto& name, auto& content) { return fileMoocList(w, name, content); });
             return firstAccepted(w.mooc().all(),
                                  [&](const auto& row) { return unfileMoocList(w, row.evidence); });
         }},
        {"mooc.remove",
         [](W w) {
             return firstAccepted(w.mooc().all(),
                                  [&](const auto& row) { return removeMoocProgress(w, row.id); });
         }},
    };
}

std::vector<RemovalCase> coachingCases() {
    return {
        {"coaching.grant_remove",
         [](W w) {
             return firstAccepted(w.coaching().grants(),
                                  [&](const auto& row) { return removeCoachingGrant(w, row.id); });
         }},
        {"coaching.transfer_remove",
         [](W w) {
             return firstAccepted(w.coaching().transfers(),
                                  [&](const auto& row) { return removeCoachingTransfer(w, row.id); });
         }},
        {"coaching.remove",
         [](W w) {
             const auto met =
                 those(w.coaching().entries(), [](const auto& row) { return !row.people.empty(); });
             return firstAccepted(met, [&](const auto& row) { return removeCoachingEntry(w, row.id); });
         }},
        {"coaching.unfile",
         [](W w) {
             return firstAccepted(w.coaching().entries(),
                                  [&](const auto& row) { return unfileCoachingProof(w, row.id); });
         }},
        {"partnership.remove",
         [](W w) {
             return firstAccepted(w.partnerships().all(),
                                  [&](const auto& row) { return removePartnership(w, row.id); });
         }},
        {"partnership.unfile",
         [](W w) {
             return firstAccepted(w.partnerships().all(),
                                  [&](const auto& row) { return unfileAgreement(w, row.id); });
         }},
    };
}

} // namespace

const std::vector<RemovalCase>& removalCases() {
    static const std::vector<RemovalCase> all = [] {
        std::vector<RemovalCase> cases;
        for (const auto& part : {peopleCases(), sessionCases(), coachingCases(), activityRemovalCases()})
            cases.insert(cases.end(), part.begin(), part.end());
        return cases;
    }();
    return all;
}

QString rowsOutsideTrash(Workspace& workspace) {
    QString text;
    for (const std::string& table : workspace.database().handle().recordedTables) {
        if (table == "trash" || table == "counter")
            continue;
        QStringList lines;
        Query rows(workspace.database(), "SELECT * FROM " + table);
        while (rows.next()) {
            QStringList cells;
            for (int column = 0; column < rows.columnCount(); ++column)
                cells.append(rows.isNull(column) ? QString("NULL") : rows.text(column));
            lines.append(cells.join('|'));
        }
        lines.sort();
        text += QString::fromStdString(table) + '\n' + lines.join('\n') + '\n';
    }
    return text;
}

} // namespace palas::test
