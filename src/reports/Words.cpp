// SPDX-License-Identifier: EUPL-1.2
#include "reports/Words.h"

#include "wording/Formats.h"

#include <QCoreApplication>

namespace palas::words {

namespace {

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

} // namespace

QString europeanUnion() {
    return ReportWords::tr("EUROPEAN UNION");
}

QString demonstration() {
    return ReportWords::tr("DEMONSTRATION");
}

QString preparatory() {
    return ReportWords::tr("Preparatory document: does not stand for a filing in Ma démarche FSE");
}

QString edited(const Document& document) {
    return ReportWords::tr("Edited on %1 (Mayotte time)").arg(wording::mayotteTime(document.editedAt));
}

QString fingerprint(const QString& hex) {
    return ReportWords::tr("Fingerprint %1").arg(hex);
}

QString page(int page, int pages) {
    return ReportWords::tr("page %1/%2").arg(page).arg(pages);
}

QString share() {
    return ReportWords::tr("Share proven");
}

QString place() {
    return ReportWords::tr("Place");
}

QString provider() {
    return ReportWords::tr("Provider");
}

QString trainer() {
    return ReportWords::tr("Trainer");
}

QString session() {
    return ReportWords::tr("Session");
}

QString sheetOf(const block::SignInPage& sheet) {
    return ReportWords::tr("%1, sheet %2/%3").arg(sheet.sessionCode).arg(sheet.page).arg(sheet.pages);
}

QString duration() {
    return ReportWords::tr("Duration");
}

QString fseNumber() {
    return ReportWords::tr("Ma démarche FSE no.");
}

QString lineNumber() {
    return ReportWords::tr("no.");
}

QString lastAndFirstName() {
    return ReportWords::tr("Last and first name");
}

QString structure() {
    return ReportWords::tr("Structure");
}

QString duty() {
    return ReportWords::tr("Duty");
}

QString trainerSignature() {
    return ReportWords::tr("Trainer's signature");
}

QString atEachHalfDay() {
    return ReportWords::tr(", at each half-day");
}

QString howToSign() {
    return ReportWords::tr(
        "Each participant signs at each half-day. Strike out the box of those absent. Empty "
        "lines are for people who were not expected.\nBy signing, the participant knows that "
        "the training is co-funded by the European Union, European Social Fund.");
}

QString howToScan() {
    return ReportWords::tr("Scan the whole sheet, its code included.");
}

} // namespace palas::words
