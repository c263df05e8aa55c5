// SPDX-License-Identifier: EUPL-1.2
#include "wording/ConvocationWords.h"

#include "wording/Arguments.h"
#include "wording/CodedText.h"
#include "wording/Labels.h"

#include <QCoreApplication>

namespace palas::wording {

namespace {

const CodedText problemTexts[] = {
    {"convocation.none_due",
     QT_TRANSLATE_NOOP("Problems", "There is nobody to convoke: whoever is enrolled in a session to come is "
                                   "convoked. Nothing was changed.")},
    {"convocation.undated",
     QT_TRANSLATE_NOOP("Problems", "The session %1 has no date: nobody was convoked. Enter its half-days "
                                   "first.")},
    {"convocation.session_begun",
     QT_TRANSLATE_NOOP("Problems", "The session %1 has begun: nobody was convoked. Check its dates.")},
    {"convocation.up_to_date",
     QT_TRANSLATE_NOOP("Problems", "%1 is convoked to the session %2 as it is planned already. Print the "
                                   "convocation again.")},
    {"convocation.nobody_to_tell",
     QT_TRANSLATE_NOOP("Problems",
                       "There is nobody to tell: whoever was convoked to a session that is called "
                       "off is told. Nothing was changed.")},
    {"convocation.not_called_off",
     QT_TRANSLATE_NOOP("Problems", "The session %1 takes place: nobody was marked as told. Cancel it first, "
                                   "or convoke anew.")},
    {"convocation.not_to_tell",
     QT_TRANSLATE_NOOP("Problems",
                       "%1 was not convoked to the session %2, or knows already that it is called "
                       "off. Nothing was changed.")},
    {"convocation.incomplete",
     QT_TRANSLATE_NOOP("Problems", "The hours or the place of the session %1 are not known: the convocation "
                                   "has a blank. Fill them in, then issue it anew.")},
    {"enrolment.was_convoked",
     QT_TRANSLATE_NOOP("Problems", "%1 was convoked on %2: tell them that they are not to come.")},
    {"session.was_convoked",
     QT_TRANSLATE_NOOP("Problems", "People were convoked to the session %1 (%2): tell them that it is off.")},
    {"report.no_convocation",
     QT_TRANSLATE_NOOP("Problems", "No convocation is issued yet for what was asked. Issue them on the page "
                                   "of the session, or with --issue.")},
};

class ConvocationWords {
    Q_DECLARE_TR_FUNCTIONS(ConvocationWords)

public:
    /// Arguments: how many, full name of the first, session code or empty.
    static QString issued(const QStringList& arguments) {
        const int count = arguments.value(0).toInt();
        if (count == 1)
            return fill(tr("%1 convoked, session %2"), arguments.mid(1));
        const QString words = tr("%n person(s) convoked", nullptr, count);
        return arguments.value(2).isEmpty() ? words : fill(tr("%1, session %2"), {words, arguments.value(2)});
    }
    static QString withdrawn(const QStringList& arguments) {
        const int count = arguments.value(0).toInt();
        return count == 1 ? fill(tr("Convocation taken back: %1, session %2"), arguments.mid(1))
                          : tr("%n convocation(s) taken back", nullptr, count);
    }
    static QString told(const QStringList& arguments) {
        const int count = arguments.value(0).toInt();
        if (count == 1)
            return fill(tr("%1 told that the session %2 is called off"), arguments.mid(1));
        const QString words = tr("%n person(s) told that their session is called off", nullptr, count);
        return arguments.value(2).isEmpty() ? words : fill(tr("%1, session %2"), {words, arguments.value(2)});
    }
    static QString replaced() { return tr("replaced"); }
    static QString word(ConvocationState state) {
        switch (state) {
        case ConvocationState::none:
            return tr("not convoked");
        case ConvocationState::due:
            return tr("to be convoked");
        case ConvocationState::issued:
            return tr("convoked");
        case ConvocationState::outdated:
            return tr("to be convoked anew");
        case ConvocationState::toTell:
            return tr("to be told that it is called off");
        case ConvocationState::told:
            return tr("told that it is called off");
        }
        return {};
    }
};

} // namespace

std::optional<QString> convocationProblem(const Problem& problem) {
    return sentenceOf(problemTexts, "Problems", problem.code, problem.arguments);
}

std::optional<QString> convocationChange(const ChangeLabel& label) {
    if (label.code == QLatin1String("convocation.issue"))
        return ConvocationWords::issued(label.arguments);
    if (label.code == QLatin1String("convocation.call_off"))
        return ConvocationWords::told(label.arguments);
    if (label.code == QLatin1String("convocation.withdraw"))
        return ConvocationWords::withdrawn(label.arguments);
    return {};
}

QString label(ConvocationState state) {
    return ConvocationWords::word(state);
}

QString convocationStateWord(const QString& code) {
    for (const ConvocationState state :
         {ConvocationState::none, ConvocationState::due, ConvocationState::issued, ConvocationState::outdated,
          ConvocationState::toTell, ConvocationState::told}) {
        if (code == toCode(state))
            return label(state);
    }
    return code == QLatin1String("replaced") ? ConvocationWords::replaced() : code;
}

} // namespace palas::wording
