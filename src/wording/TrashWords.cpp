// SPDX-License-Identifier: EUPL-1.2
#include "wording/TrashWords.h"

#include "services/Removals.h"
#include "wording/Arguments.h"
#include "wording/CodedText.h"
#include "wording/Formats.h"
#include "wording/Sentences.h"

#include <QCoreApplication>

namespace palas::wording {

namespace {

const CodedText problemTexts[] = {
    {"trash.gone",
     QT_TRANSLATE_NOOP("Problems", "%1 cannot be restored: something that it needs is not there any more "
                                   "(%2). Nothing was changed. Restore that with it, or enter it again.")},
    {"trash.taken",
     QT_TRANSLATE_NOOP("Problems", "%1 cannot be restored: another one has its number or its place by now "
                                   "(%2). Nothing was changed. Change or delete that one first.")},
    {"trash.changed",
     QT_TRANSLATE_NOOP("Problems",
                       "%1 cannot be restored: what it was taken off has been changed since (%2). Nothing "
                       "was changed. Undo that change first, or enter it again.")},
};

/// Of a removal: from `first` on, its code and its arguments.
QString removal(const QStringList& arguments, qsizetype first) {
    return change(ChangeLabel{arguments.value(first), arguments.mid(first + 1)});
}

QString several(bool restored, int count) {
    return restored
               ? QCoreApplication::translate("Changes", "%n item(s) restored from the trash", nullptr, count)
               : QCoreApplication::translate("Changes", "%n item(s) deleted for good", nullptr, count);
}

} // namespace

QString removedKind(const ChangeLabel& label) {
    const Removal* known = removalOf(label.code);
    QString kind = known ? rowKind(QLatin1String(known->table)) : QString();
    if (!kind.isEmpty())
        kind[0] = kind[0].toUpper();
    return kind;
}

std::optional<QString> trashProblem(const Problem& problem) {
    if (!problem.code.startsWith(QLatin1String("trash.")))
        return std::nullopt;
    return sentenceOf(problemTexts, "Problems", problem.code,
                      {quoted(removal(problem.arguments, 1)), rowKind(problem.arguments.value(0))});
}

std::optional<QString> trashChange(const ChangeLabel& label) {
    const bool restored = label.code == QLatin1String("trash.restore");
    if (!restored && label.code != QLatin1String("trash.delete"))
        return std::nullopt;
    const int count = label.arguments.value(0).toInt();
    if (count > 1)
        return several(restored, count);
    return fill(restored ? QCoreApplication::translate("Changes", "Restored: %1")
                         : QCoreApplication::translate("Changes", "Deleted for good: %1"),
                {removal(label.arguments, 1)});
}

} // namespace palas::wording
