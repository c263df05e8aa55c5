// SPDX-License-Identifier: EUPL-1.2
#include "cli/Commands.h"
#include "cli/Console.h"
#include "cli/Failure.h"
#include "cli/Programmes.h"
#include "reports/Catalogue.h"
#include "reports/Renderer.h"
#include "services/CertificateService.h"
#include "services/ConvocationService.h"
#include "services/Figures.h"
#include "services/SignInSheetService.h"
#include "services/Workspace.h"
#include "wording/Language.h"
#include "wording/Sentences.h"

#include <algorithm>
#include <QFileInfo>

namespace palas::cli {

namespace {

/// Command-line options that stand for one option of the catalogue.
QStringList optionWords(const QString& option) {
    if (option == QLatin1String("period"))
        return {QStringLiteral("--from"), QStringLiteral("--to")};
    return {QLatin1String("--") + option};
}

QString describe(const ReportKind& kind) {
    QStringList words;
    for (const QString& option : kind.options)
        for (const QString& word : optionWords(option))
            words << (kind.required.contains(option) ? word
                                                     : QString(QLatin1Char('[') + word + QLatin1Char(']')));
    words << QStringLiteral("[--as-of]") << QStringLiteral("[--language]");
    return kind.name + QLatin1Char('\t') + reportTitle(kind.name) + QLatin1Char('\t') +
           words.join(QLatin1Char(' '));
}

const ReportKind& kindOf(const std::vector<ReportKind>& kinds, const QString& name) {
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&](const ReportKind& k) { return k.name == name; });
    if (found == kinds.end())
        throw UsageError{wording::problem({{}, QStringLiteral("report.unknown"), {name}, {}})};
    return *found;
}

/// What this kind does not take is a mistake, never ignored.
void refuseOptionsOf(const ReportKind& kind, const Arguments& arguments) {
    for (const char* name : {"structure", "session", "module", "strand", "group", "person", "kit", "receipt",
                             "from", "to", "issue"}) {
        const QString option = QString::fromUtf8(name);
        const bool taken = kind.options.contains(option) ||
                           (kind.options.contains(QStringLiteral("period")) &&
                            (option == QLatin1String("from") || option == QLatin1String("to")));
        if (arguments.has(name) && !taken)
            throw UsageError{Console::sentence(Console::tr("The report %1 does not take the option %2."),
                                               {kind.name, QLatin1String("--") + option})};
    }
    for (const QString& option : kind.required)
        if (!arguments.has(option.toUtf8().constData()))
            throw UsageError{Console::sentence(Console::tr("The report %1 needs the option %2."),
                                               {kind.name, optionWords(option).join(QLatin1Char(' '))})};
}

void refuseFormatOf(const QString& output) {
    static const QStringList formats{QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("csv"),
                                     QStringLiteral("xlsx")};
    if (!formats.contains(QFileInfo(output).suffix().toLower()))
        throw UsageError{wording::error(QStringLiteral("report.format"), {output})};
}

bool asksForSheets(const Problems& problems) {
    return std::any_of(problems.begin(), problems.end(), [](const Problem& problem) {
        return problem.code == QLatin1String("report.no_sheet") ||
               problem.code == QLatin1String("report.remote_sheets");
    });
}

/// A session whose sheets were never prepared gets them now, as a change that the history keeps: needs the
/// lock.
ReportResult prepareAndMake(const QString& file, const QString& kind, const ReportOptions& options) {
    const auto workspace = openForWriting(file);
    Outcome outcome = prepareSheets(*workspace, sessionOf(*workspace, options.session));
    // Everyone is on a page of remote evidence: the report says so.
    std::erase_if(outcome.problems,
                  [](const Problem& problem) { return problem.code == u"sheet.nothing_to_prepare"; });
    if (outcome.refused())
        throw failureOf(outcome.problems);
    return makeReport(*workspace, kind, options);
}

QSet<EnrolmentId> enrolmentsOf(const Figures& figures, const QStringList& people) {
    QSet<EnrolmentId> found;
    for (const EnrolmentTotals& totals : figures.totals()) {
        const Person* person = figures.person(totals.person);
        if (person && isNamed(*person, people))
            found.insert(totals.enrolment);
    }
    return found;
}

/// Certificates or convocations for those who are due one, as a change that the history keeps: needs the
/// lock.
void issueDue(const QString& file, const QString& kind, const ReportOptions& options) {
    const auto workspace = openForWriting(file);
    const SessionId session =
        options.session.isEmpty() ? SessionId{} : sessionOf(*workspace, options.session);
    const Figures figures(*workspace, {workspace->asOf(), structureOf(*workspace, options.structure), {}});
    const bool convoked = kind == QLatin1String("convocation");
    std::vector<EnrolmentId> due =
        convoked ? convocationsToIssue(figures, session) : certificatesToIssue(figures, session);
    const QSet<EnrolmentId> named = enrolmentsOf(figures, options.people);
    std::erase_if(due, [&](EnrolmentId id) { return !named.contains(id); });
    if (due.empty())
        return;
    const Outcome outcome =
        convoked ? issueConvocations(*workspace, due) : issueCertificates(*workspace, due);
    if (outcome.refused())
        throw failureOf(outcome.problems);
    Console::print(convoked ? Console::tr("%n person(s) convoked.", nullptr, int(due.size()))
                            : Console::tr("%n certificate(s) issued.", nullptr, int(due.size())));
}

} // namespace

int reportsCommand(const Arguments&) {
    for (const ReportKind& kind : reportKinds())
        Console::print(describe(kind));
    return exitCode::done;
}

int reportCommand(const Arguments& arguments) {
    const QString name = arguments.operands.at(0);
    const QString file = arguments.operands.at(1);
    const QString output = arguments.value("output");
    const std::vector<ReportKind> kinds = reportKinds();
    refuseOptionsOf(kindOf(kinds, name), arguments);
    refuseFormatOf(output);

    ReportOptions options;
    options.asOf = arguments.date("as-of");
    options.period = periodOf(arguments);
    options.structure = arguments.value("structure");
    options.session = arguments.value("session");
    options.module = arguments.value("module");
    options.strand = arguments.value("strand");
    options.group = arguments.value("group");
    if (arguments.has("person"))
        options.people = {arguments.value("person")};
    options.kit = arguments.value("kit");
    options.receipt = arguments.value("receipt");
    options.language = wording::language();

    if (arguments.has("issue"))
        issueDue(file, name, options);
    ReportResult result;
    {
        const auto workspace = Workspace::open(file, Database::Access::read);
        result = makeReport(*workspace, name, options);
    }
    if (asksForSheets(result.problems) && !options.session.isEmpty())
        result = prepareAndMake(file, name, options);
    if (!result.document)
        throw failureOf(result.problems);
    renderTo(*result.document, output);
    Console::print(Console::sentence(Console::tr("%1 was written."), {output}));
    return exitCode::done;
}

} // namespace palas::cli
