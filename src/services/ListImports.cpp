// SPDX-License-Identifier: EUPL-1.2
#include "services/ListImports.h"

#include "services/ImportFinders.h"

namespace palas {

namespace {

/// Word processors change apostrophes and spaces; that is no change of a text.
bool sameText(const QString& a, const QString& b) {
    if (a == b)
        return true;
    const auto plain = [](QString text) {
        return text.replace(QChar(0x2019), u'\'').replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' ');
    };
    return plain(a) == plain(b);
}

} // namespace

bool ImportSteps::next() {
    const int done = done_++;
    if (progress_ && done % rowsPerProgress == 0 && !progress_(done, total_))
        stopped_ = true;
    return !stopped_;
}

void ImportSteps::end() {
    if (!stopped_ && progress_ && !progress_(total_, total_))
        stopped_ = true;
}

ImportReader::ImportReader(const ImportRequest& request)
    : request_(request)
    , cells_(importList(request.kind).fields, request.fields) {}

ImportRow ImportReader::row(const ForeignTable::Row& source) {
    cells_.setRow(source.cells);
    ImportRow row;
    row.number = source.number;
    read(row, row.problems);
    if (hasErrors(row.problems)) {
        row.state = ImportRow::State::rejected;
        row.differences.clear();
        std::erase_if(row.problems,
                      [](const Problem& problem) { return problem.severity != Problem::Severity::error; });
    }
    return row;
}

OrganisationId ImportReader::structure(StructureFinder& structures, Problems& problems, const char* codeField,
                                       const char* field) const {
    const QString code = cells_.line(codeField);
    const QString words = code.isEmpty() ? cells_.line(field) : code;
    if (words.isEmpty())
        return {};
    const OrganisationId id = structures.find(words);
    if (!id.isValid())
        problems.push_back(makeError(QLatin1String(field), "list.structure.unknown", {words}));
    return id;
}

Person ImportReader::namedPerson() const {
    Person person;
    person.lastName = cells_.line("last_name");
    person.firstName = cells_.line("first_name");
    person.email = cells_.line("email");
    return person;
}

QDate ImportReader::day(const char* field, Problems& problems) const {
    const QString text = cells_.line(field);
    const QDate day = text.isEmpty() ? QDate() : readDay(cells_.cell(field));
    if (!day.isValid() && !text.isEmpty())
        problems.push_back(makeError(QLatin1String(field), "list.date.unreadable", {text}));
    return day;
}

std::optional<int> ImportReader::clock(const char* field, Problems& problems) const {
    const QString text = cells_.line(field);
    const auto minute = text.isEmpty() ? std::nullopt : readClock(cells_.cell(field));
    if (!minute && !text.isEmpty())
        problems.push_back(makeError(QLatin1String(field), "list.hour.unreadable", {text}));
    return minute;
}

std::optional<int> ImportReader::whole(const char* field, Problems& problems) const {
    const QString text = cells_.line(field);
    bool isNumber = false;
    const int number = QString(text).remove(QLatin1Char(' ')).toInt(&isNumber);
    if (!isNumber && !text.isEmpty())
        problems.push_back(makeError(QLatin1String(field), "list.number.unreadable", {text}));
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<Cents> ImportReader::amount(const char* field, Problems& problems) const {
    const QString text = cells_.line(field);
    const auto cents = text.isEmpty() ? std::nullopt : readAmount(cells_.cell(field), request_.table.inCents);
    if (!cents && !text.isEmpty())
        problems.push_back(makeError(QLatin1String(field), "list.amount.unreadable", {text}));
    return cents;
}

bool put(ImportRow& row, const char* field, QString& stored, const QString& value) {
    if (value.isEmpty() || sameText(stored, value))
        return false;
    row.differences.push_back({QLatin1String(field), stored, value});
    stored = value;
    return true;
}

bool put(ImportRow& row, const char* field, QDate& stored, QDate value) {
    if (!value.isValid() || value == stored)
        return false;
    row.differences.push_back(
        {QLatin1String(field), stored.toString(Qt::ISODate), value.toString(Qt::ISODate)});
    stored = value;
    return true;
}

bool putCancelled(ImportRow& row, bool& stored, const QString& state, const char* otherState) {
    const auto wanted = state.isEmpty() ? std::nullopt : std::optional(isCancelledWord(state));
    return put(row, "state", stored, wanted,
               [otherState](bool cancelled) { return QLatin1String(cancelled ? "cancelled" : otherState); });
}

void settle(ImportRow& row, bool fresh) {
    using State = ImportRow::State;
    if (fresh)
        row.differences.clear();
    row.state = fresh ? State::fresh : row.differences.empty() ? State::identical : State::changed;
}

const ImportList& importList(ImportKind kind) {
    static const ImportList* const lists[] = {&peopleList,   &enrolmentsList, &sessionsList,  &immersionsList,
                                              &coachingList, &equipmentList,  &electivesList, &moocList};
    for (const ImportList* list : lists) {
        if (list->kind == kind)
            return *list;
    }
    Q_UNREACHABLE();
    return peopleList;
}

} // namespace palas
