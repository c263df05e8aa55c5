// SPDX-License-Identifier: EUPL-1.2
#include "wording/CertificateWords.h"

#include "wording/Arguments.h"
#include "wording/CodedText.h"
#include "wording/Labels.h"

#include <QCoreApplication>

namespace palas::wording {

namespace {

const CodedText problemTexts[] = {
    {"certificate.none_due",
     QT_TRANSLATE_NOOP("Problems", "There is no certificate to issue: whoever has proven hours in a session "
                                   "that is over has theirs. Nothing was changed.")},
    {"certificate.nothing_proven",
     QT_TRANSLATE_NOOP("Problems", "%1 has no proven hour in the session %2: no certificate was issued. File "
                                   "the signed sheets first.")},
    {"certificate.session_not_over",
     QT_TRANSLATE_NOOP("Problems", "The session %2 is not over: no certificate was issued to %1. Wait for "
                                   "the day after it.")},
    {"certificate.up_to_date",
     QT_TRANSLATE_NOOP("Problems", "%1 has a certificate for the hours proven in the session %2 already: it "
                                   "was kept. Print it again.")},
    {"enrolment.has_certificate",
     QT_TRANSLATE_NOOP("Problems", "%1 has the certificate %2: the enrolment was kept. Take the certificate "
                                   "back first.")},
    {"session.has_certificate",
     QT_TRANSLATE_NOOP("Problems", "Certificates were issued for the session %1 (%2): it was kept. Take them "
                                   "back first.")},
    {"certificate.filed",
     QT_TRANSLATE_NOOP("Problems", "The signed copy of the certificate %1 is filed: it was kept and nothing "
                                   "was changed. Take it off first.")},
    {"certificate.not_filed",
     QT_TRANSLATE_NOOP("Problems",
                       "No signed copy of the certificate %1 is filed. Nothing was changed. File it first.")},
    {"report.no_certificate",
     QT_TRANSLATE_NOOP("Problems", "No certificate is issued yet for what was asked. Issue them on the page "
                                   "of the session or of the structure, or with --issue.")},
};

const CodedText changeTexts[] = {
    {"certificate.file", QT_TRANSLATE_NOOP("Changes", "Signed certificate filed: %1, %2, evidence %3")},
    {"certificate.unfile", QT_TRANSLATE_NOOP("Changes", "Signed certificate taken off: %1, %2")},
};

class CertificateWords {
    Q_DECLARE_TR_FUNCTIONS(CertificateWords)

public:
    /// Arguments: count, code of the first, of the last, full name of the first.
    static QString issued(const QStringList& arguments) {
        const int count = arguments.value(0).toInt();
        return count == 1
                   ? fill(tr("Certificate issued: %1, %2"), {arguments.value(1), arguments.value(3)})
                   : fill(tr("%n certificate(s) issued: %1 to %2", nullptr, count), arguments.mid(1, 2));
    }
    static QString withdrawn(const QStringList& arguments) {
        const int count = arguments.value(0).toInt();
        return count == 1 ? fill(tr("Certificate taken back: %1, %2"), arguments.mid(1))
                          : tr("%n certificate(s) taken back", nullptr, count);
    }
    static QString replaced() { return tr("replaced"); }
    static QString word(CertificateState state) {
        switch (state) {
        case CertificateState::none:
            return tr("nothing to issue");
        case CertificateState::due:
            return tr("to be issued");
        case CertificateState::issued:
            return tr("issued");
        case CertificateState::outdated:
            return tr("to be replaced");
        }
        return {};
    }
};

} // namespace

std::optional<QString> certificateProblem(const Problem& problem) {
    return sentenceOf(problemTexts, "Problems", problem.code, problem.arguments);
}

std::optional<QString> certificateChange(const ChangeLabel& label) {
    if (label.code == QLatin1String("certificate.issue"))
        return CertificateWords::issued(label.arguments);
    if (label.code == QLatin1String("certificate.withdraw"))
        return CertificateWords::withdrawn(label.arguments);
    return sentenceOf(changeTexts, "Changes", label.code, label.arguments);
}

QString label(CertificateState state) {
    return CertificateWords::word(state);
}

QString certificateStateWord(const QString& code) {
    for (const CertificateState state : {CertificateState::none, CertificateState::due,
                                         CertificateState::issued, CertificateState::outdated}) {
        if (code == toCode(state))
            return label(state);
    }
    return code == QLatin1String("replaced") ? CertificateWords::replaced() : code;
}

} // namespace palas::wording
