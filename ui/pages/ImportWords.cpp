// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/Phrases.h"
#include "ui/pages/ImportPanel.h"
#include "wording/Formats.h"
#include "wording/Labels.h"
#include "wording/Sentences.h"

#include <QCoreApplication>

namespace palas::ui {

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(palas::ui::ImportWords)
};

QString valueWord(ImportKind kind, const QString& field, const QString& value) {
    if (value.isEmpty())
        return ImportWords::tr("empty");
    if (const QString word = wording::codeWord(toCode(kind), field, value); word != value)
        return word;
    if (const QDate day = QDate::fromString(value, Qt::ISODate); day.isValid())
        return wording::shortDate(day);
    return wording::typographic(value);
}

} // namespace

QString stateWord(ImportRow::State state) {
    switch (state) {
    case ImportRow::State::fresh:
        return ImportWords::tr("New");
    case ImportRow::State::changed:
        return ImportWords::tr("Changed");
    case ImportRow::State::identical:
        return ImportWords::tr("Identical");
    case ImportRow::State::rejected:
        return ImportWords::tr("Rejected");
    }
    return {};
}

QString differencesInWords(const ImportRow& row, ImportKind kind) {
    QStringList parts;
    for (const ImportRow::Difference& one : row.differences) {
        const QString field = wording::columnTitle(QStringLiteral("import_") + toCode(kind), one.field);
        parts << labelled(field, QStringLiteral("%1 → %2").arg(valueWord(kind, one.field, one.before),
                                                               valueWord(kind, one.field, one.after)));
    }
    return listed(parts);
}

QString reasonInWords(const ImportRow& row) {
    if (row.state == ImportRow::State::rejected)
        return wording::problem(row.problems.front());
    if (row.refused && row.proposal != ImportRow::Proposal::none)
        return ImportWords::tr("Somebody else than %1").arg(row.known);
    if (row.sameAs > 0)
        return ImportWords::tr("The same as row %1").arg(row.sameAs);
    if (row.proposal == ImportRow::Proposal::moved)
        return ImportWords::tr("Known at another structure: a second affiliation begins");
    if (row.proposal == ImportRow::Proposal::samePerson)
        return ImportWords::tr("Recognised by the name: %1").arg(row.known);
    const bool warned = row.state != ImportRow::State::identical && !row.problems.empty();
    return warned ? wording::problem(row.problems.front()) : QString();
}

} // namespace palas::ui
