// SPDX-License-Identifier: EUPL-1.2
#include "services/ImportFields.h"

#include "domain/Text.h"
#include "services/ImportFinders.h"

namespace palas {

QStringList matchedFields(std::span<const ImportField> fields, const QStringList& titles) {
    QHash<QString, QString> known;
    for (const ImportField& field : fields) {
        const QString name = QLatin1String(field.name);
        known.insert(plainWords(name), name);
        for (const QString& words : QString::fromLatin1(field.titles).split(QLatin1Char('|')))
            known.insert(words, name);
    }
    QStringList matched;
    for (const QString& title : titles) {
        const QString name = known.value(plainWords(title));
        matched << (matched.contains(name) ? QString() : name);
    }
    return matched;
}

ImportCells::ImportCells(std::span<const ImportField> fields, const QStringList& chosen) {
    for (const ImportField& field : fields) {
        const QLatin1String name(field.name);
        if (const qsizetype place = chosen.indexOf(name); place >= 0)
            places_.insert(name, int(place));
    }
}

const Table::Cell& ImportCells::cell(const char* field) const {
    static const Table::Cell none;
    const int place = places_.value(QLatin1String(field), -1);
    return place >= 0 && size_t(place) < row_->size() ? (*row_)[size_t(place)] : none;
}

QString ImportCells::line(const char* field) const {
    const Table::Cell& value = cell(field);
    if (std::holds_alternative<std::monostate>(value))
        return {};
    return cleanedLine(seenText(value));
}

QString ImportCells::note(const char* field) const {
    return has(field) ? cleanedNote(seenText(cell(field))) : QString();
}

QString ImportCells::name(std::initializer_list<const char*> fields) const {
    QStringList words;
    for (const char* field : fields) {
        if (const QString text = line(field); !text.isEmpty())
            words << text;
    }
    return words.join(QStringLiteral(" · "));
}

} // namespace palas
