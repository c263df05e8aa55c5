// SPDX-License-Identifier: EUPL-1.2
#include "domain/Organisation.h"

#include "domain/Codes.h"
#include "domain/Validation.h"

#include <algorithm>
#include <QRegularExpression>

namespace palas {
namespace {

constexpr Codes<OrganisationKind, 5> kinds{{{{OrganisationKind::ccas, "ccas"},
                                             {OrganisationKind::udccas, "udccas"},
                                             {OrganisationKind::host, "host"},
                                             {OrganisationKind::provider, "provider"},
                                             {OrganisationKind::funder, "funder"}}}};

bool isValidInsee(const QString& insee) {
    static const QRegularExpression form("\\A[0-9][0-9AB][0-9]{3}\\z");
    return form.match(insee).hasMatch();
}

bool isAsciiDigit(QChar c) {
    return c >= '0' && c <= '9';
}

} // namespace

QString toCode(OrganisationKind kind) {
    return kinds.of(kind);
}

std::optional<OrganisationKind> organisationKindFromCode(const QString& code) {
    return kinds.value(code);
}

bool isBeneficiary(const Organisation& organisation) {
    return organisation.kind == OrganisationKind::ccas || organisation.kind == OrganisationKind::udccas;
}

bool isValidSiren(const QString& siren) {
    if (siren.size() != 9 || !std::all_of(siren.begin(), siren.end(), isAsciiDigit))
        return false;
    int sum = 0;
    for (int i = 0; i < 9; ++i) {
        int digit = siren.at(i).unicode() - '0';
        if (i % 2 == 1) {
            digit *= 2;
            digit -= digit > 9 ? 9 : 0;
        }
        sum += digit;
    }
    return sum > 0 && sum % 10 == 0;
}

bool isValidEmail(const QString& email) {
    static const QRegularExpression form(
        "\\A[^\\s@,;<>\"()]{1,64}@[^\\s@,;<>\"().]+(\\.[^\\s@,;<>\"().]+)+\\z");
    return email.size() <= 254 && form.match(email).hasMatch();
}

bool isValidPhone(const QString& phone) {
    static const QRegularExpression form("\\A\\+?[0-9 .()/\u00A0\u202F-]+\\z");
    const auto digits = std::count_if(phone.begin(), phone.end(), isAsciiDigit);
    return digits >= 4 && digits <= 15 && form.match(phone).hasMatch();
}

Problems validate(const Organisation& organisation) {
    Problems problems;
    requireText(problems, "name", organisation.name, "organisation.name.required");
    requireText(problems, "code", organisation.code, "organisation.code.required");
    limitLine(problems, "code", organisation.code);
    limitLine(problems, "name", organisation.name);
    limitLine(problems, "usual_name", organisation.usualName);
    limitNote(problems, "themes", organisation.themes);
    limitNote(problems, "note", organisation.note);
    checkContacts(problems, organisation.email, organisation.phone);
    const bool inseeNeeded = organisation.kind == OrganisationKind::ccas || !organisation.insee.isEmpty();
    if (inseeNeeded && !isValidInsee(organisation.insee))
        problems.push_back(makeError("insee", "organisation.insee.invalid", {organisation.insee.left(20)}));
    if (!organisation.siren.isEmpty() && !isValidSiren(organisation.siren))
        problems.push_back(makeError("siren", "organisation.siren.invalid", {organisation.siren.left(20)}));
    if (organisation.population.value_or(0) < 0)
        problems.push_back(makeError("population", "organisation.population.negative"));
    return problems;
}

} // namespace palas
