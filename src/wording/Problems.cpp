// SPDX-License-Identifier: EUPL-1.2
#include "wording/Arguments.h"
#include "wording/Sentences.h"

#include <QCoreApplication>

namespace palas::wording {

namespace {

struct ProblemText {
    const char* code;
    const char* sentence; ///< %1 and on: the problem's arguments
};

const ProblemText problemTexts[] = {
    {"evidence.type",
     QT_TRANSLATE_NOOP("Problems",
                       "This document is neither PDF, JPEG, PNG nor TIFF: it was not filed. Scan it to "
                       "one of these.")},
    {"evidence.empty",
     QT_TRANSLATE_NOOP("Problems", "This document is empty: it was not filed. Scan it again.")},
    {"evidence.too_large",
     QT_TRANSLATE_NOOP("Problems", "This document is larger than 50 MB: it was not filed. Scan it at a lower "
                                   "resolution.")},
    {"sheet.already_filed",
     QT_TRANSLATE_NOOP("Problems",
                       "This sheet has a scan already: it was kept. Take it off first to replace it.")},
    {"report.unknown", QT_TRANSLATE_NOOP("Problems", "There is no report named “%1”.")},
    {"report.structure_required",
     QT_TRANSLATE_NOOP("Problems", "This report is about one structure: choose it.")},
    {"report.structure_unknown", QT_TRANSLATE_NOOP("Problems", "There is no structure with the code “%1”.")},
    {"report.session_required",
     QT_TRANSLATE_NOOP("Problems", "This report is about one session: choose it.")},
    {"report.session_unknown", QT_TRANSLATE_NOOP("Problems", "There is no session with the code “%1”.")},
    {"report.no_sheet", QT_TRANSLATE_NOOP("Problems", "No sign-in sheet is prepared for session %1.")},
};

} // namespace

QString problem(const Problem& problem) {
    for (const ProblemText& text : problemTexts)
        if (problem.code == QLatin1String(text.code))
            return fill(QCoreApplication::translate("Problems", text.sentence), problem.arguments);
    return fill(QCoreApplication::translate("Problems", "This value was refused (%1). Nothing was changed."),
                {problem.code});
}

} // namespace palas::wording
