// SPDX-License-Identifier: EUPL-1.2
#include "domain/SignInSheet.h"
#include "reports/catalogue/Report.h"
#include "services/Workspace.h"
#include "storage/ModuleStore.h"
#include "storage/OrganisationStore.h"
#include "storage/PersonStore.h"
#include "storage/ProgrammeStore.h"
#include "storage/SessionStore.h"
#include "storage/SignInSheetStore.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QCoreApplication>

namespace palas {

namespace {

struct SignInReport {
    Q_DECLARE_TR_FUNCTIONS(SignInReport)
};

QString title() {
    return SignInReport::tr("Sign-in sheet");
}

QString description() {
    return SignInReport::tr(
        "Prepared pages to print: one signature per person and half-day. Of one session, or of "
        "all.");
}

template <class Row>
QHash<decltype(Row::id), Row> byId(std::vector<Row> rows) {
    QHash<decltype(Row::id), Row> found;
    found.reserve(qsizetype(rows.size()));
    for (Row& row : rows)
        found.insert(row.id, std::move(row));
    return found;
}

/// Everything that the pages name, read once.
struct Names {
    explicit Names(Workspace& workspace)
        : organisations(byId(workspace.organisations().all()))
        , modules(byId(workspace.modules().all()))
        , people(byId(workspace.people().all()))
        , sessions(byId(workspace.sessions().all()))
        , halfDays(byId(workspace.sessions().allHalfDays()))
        , enrolments(byId(workspace.sessions().allEnrolments())) {
        for (Affiliation& link : workspace.people().allAffiliations())
            affiliations[link.person].push_back(std::move(link));
        for (const HalfDay& halfDay : halfDays) {
            Length& length = lengths[halfDay.session];
            ++length.halfDays;
            length.minutes += duration(halfDay);
            length.known = length.known && halfDay.start.has_value();
        }
    }

    struct Length {
        int halfDays = 0;
        Minutes minutes;
        bool known = true;
    };

    QHash<OrganisationId, Organisation> organisations;
    QHash<ModuleId, Module> modules;
    QHash<PersonId, Person> people;
    QHash<SessionId, Session> sessions;
    QHash<HalfDayId, HalfDay> halfDays;
    QHash<EnrolmentId, Enrolment> enrolments;
    QHash<PersonId, std::vector<Affiliation>> affiliations;
    QHash<SessionId, Length> lengths;
};

/// At the structure that the hours are credited to, on the first day of the page.
QString dutyOf(const Enrolment& enrolment, QDate day, const Names& names) {
    std::vector<Affiliation> there;
    for (const Affiliation& link : names.affiliations.value(enrolment.person)) {
        if (link.organisation == enrolment.organisation)
            there.push_back(link);
    }
    const Affiliation* link = affiliationOn(there, day);
    if (!link)
        return {};
    return link->duty.isEmpty() ? wording::label(link->role) : wording::typographic(link->duty);
}

QString lengthText(const Names::Length& length) {
    const QString halfDays = SignInReport::tr("%n half-day(s)", nullptr, length.halfDays);
    return length.known ? SignInReport::tr("%1, %2").arg(halfDays, wording::duration(length.minutes))
                        : halfDays;
}

block::SignInPage::Column columnOf(const HalfDay& halfDay) {
    QString part = wording::label(halfDay.part).toLower();
    // A session abroad says whose clock its hours are.
    if (halfDay.zone != QLatin1String("Indian/Mayotte"))
        part += QStringLiteral(" (%1)").arg(halfDay.zone.section(QLatin1Char('/'), -1).replace(u'_', u' '));
    return {wording::longDate(halfDay.date), part, wording::hours(halfDay)};
}

block::SignInPage pageOf(const SignInSheet& sheet, int page, int pages, const QString& fseNumber,
                         const Names& names) {
    const Session session = names.sessions.value(sheet.session);
    block::SignInPage form;
    form.title = title();
    form.moduleLabel = names.modules.value(session.module).label;
    form.place = wording::typographic(session.place);
    form.provider = wording::typographic(session.provider);
    form.trainer = wording::typographic(session.trainer);
    form.sessionCode = session.code;
    form.durationText = lengthText(names.lengths.value(session.id));
    form.fseNumber = fseNumber;
    form.sheetCode = sheet.code;
    form.page = page;
    form.pages = pages;
    QDate first;
    for (const HalfDayId id : sheet.halfDays) {
        const HalfDay halfDay = names.halfDays.value(id);
        first = first.isValid() ? std::min(first, halfDay.date) : halfDay.date;
        form.columns.push_back(columnOf(halfDay));
    }
    for (const EnrolmentId id : sheet.lines) {
        const Enrolment enrolment = names.enrolments.value(id);
        const Person person = names.people.value(enrolment.person);
        form.lines.push_back({wording::typographic(person.lastName), wording::typographic(person.firstName),
                              wording::typographic(names.organisations.value(enrolment.organisation).name),
                              dutyOf(enrolment, first, names)});
    }
    return form;
}

/// One row for each line of a page.
Table dataOf(const std::vector<Block>& pages) {
    Table table{QStringLiteral("report_sheets"),
                {{QStringLiteral("sheet")},
                 {QStringLiteral("session")},
                 {QStringLiteral("module_label")},
                 {QStringLiteral("last_name")},
                 {QStringLiteral("first_name")},
                 {QStringLiteral("organisation")},
                 {QStringLiteral("duty")},
                 {QStringLiteral("half_days"), Table::Type::integer}},
                {}};
    for (const Block& block : pages) {
        const auto& page = std::get<block::SignInPage>(block);
        for (const auto& line : page.lines)
            table.rows.push_back({toCell(page.sheetCode), toCell(page.sessionCode), toCell(page.moduleLabel),
                                  toCell(line.lastName), toCell(line.firstName), toCell(line.structure),
                                  toCell(line.duty), toCell(qint64(page.columns.size()))});
    }
    return table;
}

ReportResult make(Workspace& workspace, const ReportOptions& options) {
    std::vector<SignInSheet> sheets;
    if (options.session.isEmpty()) {
        sheets = workspace.sheets().all();
    } else {
        const auto session = workspace.sessions().findByCode(options.session);
        if (!session)
            return refused(QStringLiteral("report.session_unknown"), {options.session});
        sheets = workspace.sheets().ofSession(session->id);
    }
    const auto pages = sheets.size();
    std::erase_if(sheets, [](const SignInSheet& sheet) { return sheet.kind != SheetKind::paper; });
    if (sheets.empty() && options.session.isEmpty())
        return refused(QStringLiteral("report.no_sheets"));
    if (sheets.empty())
        return refused(pages > 0 ? QStringLiteral("report.remote_sheets") : QStringLiteral("report.no_sheet"),
                       {options.session});

    ReportResult result;
    result.document = makeDocument(workspace, options, QStringLiteral("signin"), title());
    Document& document = *result.document;
    document.landscape = true;
    document.runningTitle = options.session.isEmpty()
                                ? SignInReport::tr("Sign-in sheets of all sessions")
                                : SignInReport::tr("Sign-in sheet · session %1").arg(options.session);
    const Names names(workspace);
    const QString fseNumber = workspace.programmes().read().fseNumber;
    for (std::size_t first = 0; first < sheets.size();) {
        std::size_t end = first;
        while (end < sheets.size() && sheets[end].session == sheets[first].session)
            ++end;
        for (std::size_t i = first; i < end; ++i)
            document.blocks.emplace_back(
                pageOf(sheets[i], int(i - first) + 1, int(end - first), fseNumber, names));
        first = end;
    }
    document.data.push_back(dataOf(document.blocks));
    return result;
}

} // namespace

ReportDefinition signInReport() {
    return {{QStringLiteral("signin"), {QStringLiteral("session")}, {}}, title, description, make};
}

} // namespace palas
