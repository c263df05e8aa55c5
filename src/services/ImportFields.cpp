// SPDX-License-Identifier: EUPL-1.2
#include "services/ImportFields.h"

#include "domain/Text.h"

namespace palas {

namespace {

struct Field {
    const char* name;
    const char* titles; ///< plain words, between bars, besides the name itself
};

const Field personFields[] = {
    {"last_name", "nom|nom de famille|nom d usage|nom usuel|last name|surname|family name"},
    {"first_name", "prenom|prenoms|first name|given name"},
    {"sex", "sexe|genre|civilite|gender|title"},
    {"organisation_code", "code de la structure|code structure|code insee|insee|structure code|insee code"},
    {"organisation",
     "structure|ccas|commune|organisme|organisation|collectivite|employeur|etablissement|structure de "
     "rattachement|organization|employer"},
    {"role", "role|profil|qualite|statut"},
    {"duty", "fonction|poste|emploi|metier|intitule du poste|job|position|duty"},
    {"email", "courriel|e mail|mail|mel|adresse e mail|adresse mail|adresse electronique|e mail address"},
    {"phone", "telephone|tel|portable|mobile|numero de telephone|n de telephone|phone|phone number"},
    {"since", "rattache depuis|depuis|debut|date de debut|date d arrivee|arrivee|date d entree|du|affiliated "
              "since|since|start"},
    {"until", "rattache jusqu au|jusqu au|fin|date de fin|date de depart|depart|au|affiliated until|end"},
    {"note", "notes|remarque|remarques|commentaire|commentaires|observation|observations|comment"},
};

const Field enrolmentFields[] = {
    {"session", "seance|code de la seance|code seance|code session|session code"},
    {"last_name", personFields[0].titles},
    {"first_name", personFields[1].titles},
    {"email", personFields[7].titles},
    {"organisation_code", personFields[3].titles},
    {"organisation", personFields[4].titles},
    {"enrolled_on", "inscrit le|inscrite le|date d inscription|enrolled on|enrolment date"},
};

template <class Action>
void eachField(ImportKind kind, Action action) {
    if (kind == ImportKind::people) {
        for (const Field& field : personFields)
            action(field);
    } else {
        for (const Field& field : enrolmentFields)
            action(field);
    }
}

/// Letters and digits of a title, spaces between words: « N° de téléphone * » -> "n de telephone".
QString plainTitle(const QString& title) {
    QString plain = folded(title);
    for (QChar& c : plain) {
        if (!c.isLetterOrNumber())
            c = QLatin1Char(' ');
    }
    return plain.simplified();
}

} // namespace

QStringList importFields(ImportKind kind) {
    QStringList names;
    eachField(kind, [&](const Field& field) { names << QLatin1String(field.name); });
    return names;
}

QStringList matchedFields(ImportKind kind, const QStringList& titles) {
    QHash<QString, QString> fields;
    eachField(kind, [&](const Field& field) {
        const QString name = QLatin1String(field.name);
        fields.insert(plainTitle(name), name);
        for (const QString& words : QString::fromLatin1(field.titles).split(QLatin1Char('|')))
            fields.insert(words, name);
    });
    QStringList matched;
    for (const QString& title : titles) {
        const QString name = fields.value(plainTitle(title));
        matched << (matched.contains(name) ? QString() : name);
    }
    return matched;
}

ImportCells::ImportCells(const QStringList& fields) {
    for (const ImportKind kind : {ImportKind::people, ImportKind::enrolments}) {
        eachField(kind, [&](const Field& field) {
            const QLatin1String name(field.name);
            if (const qsizetype place = fields.indexOf(name); place >= 0)
                places_.insert(name, int(place));
        });
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

QString plainWord(const QString& text) {
    return plainTitle(text).remove(QLatin1Char(' '));
}

std::optional<Sex> sexFromWord(const QString& text) {
    static const QHash<QString, Sex> words{
        {"f", Sex::female},      {"femme", Sex::female}, {"feminin", Sex::female}, {"female", Sex::female},
        {"mme", Sex::female},    {"mlle", Sex::female},  {"madame", Sex::female},  {"woman", Sex::female},
        {"mrs", Sex::female},    {"ms", Sex::female},    {"h", Sex::male},         {"m", Sex::male},
        {"mr", Sex::male},       {"homme", Sex::male},   {"masculin", Sex::male},  {"male", Sex::male},
        {"monsieur", Sex::male}, {"man", Sex::male}};
    const auto found = words.constFind(plainWord(text));
    return found == words.constEnd() ? std::nullopt : std::optional(found.value());
}

std::optional<Role> roleFromWord(const QString& text) {
    const QString word = plainWord(text);
    const std::pair<const char*, Role> beginnings[] = {
        {"agent", Role::agent}, {"direct", Role::director}, {"management", Role::director},
        {"elu", Role::elected}, {"elected", Role::elected}, {"autre", Role::other},
        {"other", Role::other}};
    for (const auto& [beginning, role] : beginnings) {
        if (word.startsWith(QLatin1String(beginning)))
            return role;
    }
    return {};
}

StructureFinder::StructureFinder(const std::vector<Organisation>& organisations) {
    for (const Organisation& one : organisations) {
        names_.insert(one.id, one.name);
        add(one.code, one.id);
        add(one.insee, one.id);
        add(one.name, one.id);
        add(one.usualName, one.id);
        const QString kind = one.kind == OrganisationKind::ccas ? QStringLiteral("ccas ") : QString();
        for (const char* link : {"", "de ", "d ", "du ", "des "})
            if (!kind.isEmpty())
                add(kind + QLatin1String(link) + one.name, one.id);
    }
}

void StructureFinder::add(const QString& words, OrganisationId id) {
    const QString key = plainWord(words);
    if (key.isEmpty())
        return;
    const auto found = known_.constFind(key);
    known_.insert(key, found == known_.constEnd() || found.value() == id ? id : OrganisationId{});
}

OrganisationId StructureFinder::find(const QString& words) {
    auto asked = asked_.constFind(words);
    if (asked == asked_.constEnd())
        asked = asked_.insert(words, known_.value(plainWord(words)));
    return asked.value();
}

} // namespace palas
