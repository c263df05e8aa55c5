// SPDX-License-Identifier: EUPL-1.2
#include "wording/Labels.h"

namespace palas::wording {

namespace {

/// The label of a code, or the text as it is when it is no code of that kind.
template <class Value>
QString labelled(const QString& text, std::optional<Value> (*fromCode)(const QString&)) {
    const std::optional<Value> value = fromCode(text);
    return value ? label(*value) : text;
}

struct CodeColumn {
    const char* name; ///< of a column, or "table.column"
    QString (*word)(const QString& code);
};

const CodeColumn codeColumns[] = {
    {"sex", [](const QString& code) { return labelled(code, sexFromCode); }},
    {"role", [](const QString& code) { return labelled(code, roleFromCode); }},
    {"organisations.kind", [](const QString& code) { return labelled(code, organisationKindFromCode); }},
    {"modules.kind", [](const QString& code) { return labelled(code, moduleKindFromCode); }},
    {"strand", [](const QString& code) { return labelled(code, strandFromCode); }},
    {"modality", [](const QString& code) { return labelled(code, modalityFromCode); }},
    {"part", [](const QString& code) { return labelled(code, dayPartFromCode); }},
    {"mark", [](const QString& code) { return labelled(code, markFromCode); }},
    {"signature", [](const QString& code) { return labelled(code, signatureFromCode); }},
    {"sessions.state", [](const QString& code) { return labelled(code, sessionStateFromCode); }},
};

} // namespace

Table worded(Table table) {
    for (size_t c = 0; c < table.columns.size(); ++c) {
        const QString own = table.name + QLatin1Char('.') + table.columns[c].name;
        for (const CodeColumn& column : codeColumns) {
            if (own != QLatin1String(column.name) && table.columns[c].name != QLatin1String(column.name))
                continue;
            for (Table::Row& row : table.rows) {
                if (QString* code = std::get_if<QString>(&row[c]))
                    *code = column.word(*code);
            }
        }
    }
    return table;
}

} // namespace palas::wording
