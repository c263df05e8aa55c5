// SPDX-License-Identifier: EUPL-1.2
#include "tests/cli/Program.h"
#include "tests/support/Catch.h"
#include "tests/support/Paths.h"

#include <QFileInfo>
#include <set>

using namespace palas::test;
using nlohmann::json;

namespace {

/// The commands that write a file named by --output, without it.
QList<QStringList> writers(const QString& file) {
    return {{"report", "progress", file},
            {"export", file, "--what", "people", "--format", "csv"},
            {"export", file, "--what", "people", "--format", "xlsx"},
            {"export", file, "--what", "people", "--format", "json"},
            {"backup", file},
            {"restore", file}};
}

} // namespace

TEST_CASE("the figures of the demonstration are the same bytes at each run and in each new file") {
    const Folder folder;
    const QString file = folder.programme("demo");
    const QString before = designpalas({"figures", file, "--json"}).output;
    REQUIRE(before.size() > 1000);
    for (int run = 0; run < 10; ++run)
        CHECK(designpalas({"figures", file, "--json"}).output == before);
    const QString again = folder.path("again.palas");
    REQUIRE(designpalas({"new", again, "--template", "demo"}).code == 0);
    CHECK(designpalas({"figures", again, "--json"}, {"TZ=America/New_York"}).output == before);
}

TEST_CASE("an output that exists is never replaced") {
    const Folder folder;
    const QString file = folder.programme("design-palas");
    const QString output = folder.path("sortie.pdf");
    writeBytes(output, "mine");
    for (const QStringList& writer : writers(file)) {
        CAPTURE(writer.join(' '));
        const Answer answer = designpalas(writer + QStringList{"--output", output});
        CHECK(answer.code == 1);
        CHECK(answer.isOneSentence());
        CHECK(answer.error.contains(QStringLiteral("existe déjà")));
        CHECK(bytesOf(output) == "mine");
    }
}

TEST_CASE("an output that cannot be written is told, and nothing is left behind") {
    const Folder folder;
    const QString file = folder.programme("design-palas");
    const QString output = folder.path("nulle-part/sortie.pdf");
    for (const QStringList& writer : writers(file)) {
        CAPTURE(writer.join(' '));
        const Answer answer = designpalas(writer + QStringList{"--output", output});
        CAPTURE(answer.error);
        CHECK((answer.code == 1 || answer.code == 5));
        CHECK(answer.isOneSentence());
        CHECK_FALSE(QFileInfo::exists(folder.path("nulle-part")));
    }
}

TEST_CASE("figures carry key, unit, value and what they are out of") {
    const Folder folder;
    const json figures = designpalas({"figures", folder.programme("demo"), "--json"}).json();
    CHECK(figures.at("as_of") == "2022-05-18");
    CHECK(figures.at("structure") == "");
    CHECK_FALSE(figures.contains("history_head")); // the same figures print the same, whatever the history
    std::set<std::string> keys;
    for (const json& figure : figures.at("figures")) {
        keys.insert(figure.at("key").get<std::string>());
        CHECK(std::set<std::string>{"count", "minutes", "cents", "percent", "grade"}.count(
                  figure.at("unit")) == 1);
        CHECK(figure.at("known").is_boolean());
        CHECK(figure.at("value").is_number_integer() == figure.at("known").get<bool>());
        if (figure.at("percent").is_number())
            CHECK(figure.at("percent").get<double>() ==
                  Approx(100.0 * figure.at("value").get<double>() / figure.at("of").get<double>()));
    }
    for (const char* key :
         {"structures", "people.trained", "sessions", "minutes.proven", "attendance.rate", "core.completion",
          "module.coverage", "structure.progress", "sheets.missing", "cost.grant_rate"})
        CHECK(keys.count(key) == 1);
}

TEST_CASE("figures follow structure and day") {
    const Folder folder;
    const QString file = folder.programme("demo");
    const auto attended = [&](const QStringList& more) {
        const json answer = designpalas(QStringList{"figures", file, "--json"} + more).json();
        for (const json& figure : answer.at("figures"))
            if (figure.at("key") == "minutes.attended")
                return figure.at("known") == true ? figure.at("value").get<qint64>() : qint64(0);
        return qint64(-1);
    };
    const qint64 all = attended({});
    CHECK(all > 0);
    CHECK(attended({"--as-of", "2021-01-01"}) == 0);
    CHECK(attended({"--from", "2023-01-01"}) == 0);
    const qint64 one = attended({"--structure", "97601"});
    CHECK(one > 0);
    CHECK(one < all);
    CHECK(designpalas({"figures", file, "--structure", "UDCCAS"})
              .output.contains(QStringLiteral("Heures-stagiaires")));
}

TEST_CASE("exports hold the facts of the template") {
    const Folder folder;
    const QString file = folder.programme("design-palas");
    const QString output = folder.path("o.json");
    REQUIRE(designpalas({"export", file, "--what", "organisations", "--format", "json", "--output", output})
                .code == 0);
    const json rows = json::parse(bytesOf(output).toStdString());
    const json communes = json::parse(bytesOf(sourcePath("tests/data/communes.json")).toStdString());
    int ccas = 0;
    int udccas = 0;
    int hosts = 0;
    for (const json& row : rows) {
        udccas += row.at("kind") == "udccas";
        hosts += row.at("kind") == "host";
        ccas += row.at("kind") == "ccas";
        CHECK(row.at("siren").is_null());
    }
    CHECK(ccas == 17);
    CHECK(udccas == 1);
    CHECK(hosts == 5);
    CHECK(communes.size() >= 1);
}

TEST_CASE("every export is written in every format") {
    const Folder folder;
    const QString file = folder.programme("demo");
    for (const QString what : {"organisations", "people", "modules", "sessions", "enrolments", "attendance",
                               "visits", "ideas", "contacts", "calendar"})
        for (const QString format : {"csv", "xlsx", "json"}) {
            CAPTURE(what, format);
            const QString output = folder.path(what + '.' + format);
            CHECK(
                designpalas({"export", file, "--what", what, "--format", format, "--output", output}).code ==
                0);
            CHECK(bytesOf(output).size() > 100);
        }
    CHECK(bytesOf(folder.path("people.csv")).startsWith("\xEF\xBB\xBF\"Nom\";\"Prénom\""));
    CHECK(bytesOf(folder.path("people.xlsx")).startsWith("PK"));
}

TEST_CASE("the calendar is written for telephones too, whole or of one structure") {
    const Folder folder;
    const QString file = folder.programme("demo");
    const auto events = [&](const QString& name, const QStringList& more) {
        const QString output = folder.path(name);
        REQUIRE(designpalas(
                    QStringList{"export", file, "--what", "calendar", "--format", "ics", "--output", output} +
                    more)
                    .code == 0);
        const QByteArray written = bytesOf(output);
        CHECK(written.startsWith("BEGIN:VCALENDAR"));
        return written.count("BEGIN:VEVENT");
    };
    const auto all = events("all.ics", {});
    const auto own = events("own.ics", {"--structure", "97601"});
    CHECK(own > 10);
    CHECK(own < all);
    const auto papers = events("papers.ics", {"--group", "papers"});
    CHECK(papers > 0);
    CHECK(papers < all);
    const auto may = events(
        "may.ics", {"--group", "papers", "--module", "S1", "--from", "2022-05-01", "--to", "2022-05-31"});
    CHECK(may < papers);
    const QString rows = folder.path("rows.json");
    REQUIRE(designpalas({"export", file, "--what", "calendar", "--format", "json", "--structure", "97601",
                         "--output", rows})
                .code == 0);
    CHECK(json::parse(bytesOf(rows).toStdString()).size() == size_t(own));
    for (const QStringList& wrong :
         {QStringList{"--what", "people", "--format", "ics"},
          QStringList{"--what", "people", "--format", "csv", "--structure", "97601"},
          QStringList{"--what", "people", "--format", "csv", "--group", "papers"},
          QStringList{"--what", "calendar", "--format", "ics", "--structure", "75056"},
          QStringList{"--what", "calendar", "--format", "ics", "--module", "S9"},
          QStringList{"--what", "calendar", "--format", "csv", "--strand", "both"}}) {
        const Answer answer = designpalas(QStringList{"export", file, "--output", folder.path("x")} + wrong);
        CHECK(answer.code == 2);
        CHECK(answer.isOneSentence());
    }
}

TEST_CASE("the calendar is printed with the filters of its page") {
    const Folder folder;
    const QString file = folder.programme("demo");
    const auto rows = [&](const QString& name, const QStringList& more) {
        const QString output = folder.path(name);
        REQUIRE(designpalas(QStringList{"report", "calendar", file, "--output", output} + more).code == 0);
        return bytesOf(output).count('\n');
    };
    const auto all = rows("all.csv", {});
    const auto module = rows("module.csv", {"--module", "S1"});
    CHECK(module < all);
    CHECK(rows("both.csv", {"--module", "S1", "--strand", "papp"}) == module);
    const auto own = rows("own.csv", {"--module", "S1", "--structure", "97601"});
    CHECK(own < module);
    CHECK(rows("papers.csv", {"--module", "S1", "--structure", "97601", "--group", "papers"}) < own);
    for (const QStringList& wrong :
         {QStringList{"calendar", file, "--module", "S9"}, QStringList{"calendar", file, "--group", "all"},
          QStringList{"progress", file, "--module", "S1"}}) {
        const Answer answer =
            designpalas(QStringList{"report"} + wrong + QStringList{"--output", folder.path("x.pdf")});
        CHECK(answer.code == 2);
        CHECK(answer.isOneSentence());
    }
}

TEST_CASE("the catalogue prints one report a line, its name first") {
    const Answer answer = designpalas({"reports"});
    CHECK(answer.code == 0);
    QStringList names;
    for (const QString& line : answer.output.trimmed().split(QLatin1Char('\n')))
        names << line.section(QLatin1Char('\t'), 0, 0);
    for (const QString kind : {"signin", "progress", "structure"})
        CHECK(names.contains(kind));
}

TEST_CASE("each report is written in each format") {
    const Folder folder;
    const QString file = folder.programme("demo");
    const QByteArray before = bytesOf(file);
    for (const QString format : {"pdf", "html", "csv", "xlsx"}) {
        CAPTURE(format);
        CHECK(designpalas({"report", "progress", file, "--output", folder.path("progress." + format)}).code ==
              0);
        CHECK(designpalas({"report", "structure", file, "--structure", "97601", "--output",
                           folder.path("structure." + format)})
                  .code == 0);
        CHECK(bytesOf(folder.path("progress." + format)).size() > 200);
    }
    CHECK(bytesOf(folder.path("progress.pdf")).startsWith("%PDF-1.4"));
    CHECK(bytesOf(file) == before);
    CHECK(designpalas({"report", "progress", file, "--language", "en", "--output", folder.path("en.html")})
              .code == 0);
    CHECK(bytesOf(folder.path("en.html")) != bytesOf(folder.path("progress.html")));
}

TEST_CASE("certificates are printed with the numbers they have, and given some only when asked to") {
    const Folder folder;
    const QString file = folder.programme("demo");
    const QByteArray before = bytesOf(file);
    CHECK(designpalas(
              {"report", "certificate", file, "--structure", "97617", "--output", folder.path("issued.pdf")})
              .code == 0);
    CHECK(bytesOf(file) == before);
    const auto exported = [&](const QString& name) {
        CHECK(designpalas({"export", file, "--what", "certificates", "--format", "json", "--output",
                           folder.path(name)})
                  .code == 0);
        return json::parse(bytesOf(folder.path(name)).toStdString()).size();
    };
    const size_t issued = exported("before.json");
    CHECK(issued > 0);
    const Answer answer =
        designpalas({"report", "certificate", file, "--issue", "--output", folder.path("all.csv")});
    CHECK(answer.code == 0);
    CHECK(answer.output.contains("émis"));
    CHECK(exported("after.json") > issued);
    CHECK(designpalas({"report", "progress", file, "--issue", "--output", folder.path("no.pdf")}).code == 2);
}

TEST_CASE("convocations are printed as they were issued, and people convoked only when asked to") {
    const Folder folder;
    const QString file = folder.programme("demo");
    const auto convoked = [&](const QString& name) {
        CHECK(designpalas({"export", file, "--what", "convocations", "--format", "json", "--output",
                           folder.path(name)})
                  .code == 0);
        return json::parse(bytesOf(folder.path(name)).toStdString()).size();
    };
    const size_t before = convoked("before.json");
    CHECK(designpalas({"report", "convocation", file, "--output", folder.path("issued.pdf")}).code == 0);
    CHECK(convoked("same.json") == before);
    const Answer answer = designpalas({"report", "convocation", file, "--structure", "97617", "--issue",
                                       "--output", folder.path("own.csv")});
    CHECK(answer.code == 0);
    CHECK(answer.output.contains("convoqué"));
    CHECK(convoked("after.json") > before);
    CHECK(designpalas({"report", "convocation", file, "--person", "Personne Inconnue", "--output",
                       folder.path("none.pdf")})
              .code == 1);
}

TEST_CASE("a report that has nothing to print says of what, and changes nothing") {
    const Folder folder;
    const QString demo = folder.programme("demo");
    const QString empty = folder.programme("empty", "empty.palas");
    const QByteArray before = bytesOf(demo);
    const auto refusal = [&](const QStringList& words) {
        const Answer answer =
            designpalas(QStringList{"report"} + words + QStringList{"--output", folder.path("x.pdf")});
        CHECK(answer.code == 1);
        CHECK(answer.isOneSentence());
        return answer.error;
    };
    CHECK(refusal({"signin", demo, "--session", "SE-005"}).contains(QString::fromUtf8("preuve à distance")));
    CHECK(bytesOf(demo) == before);
    CHECK_FALSE(refusal({"signin", empty}).contains(QString::fromUtf8("séance .")));
    CHECK_FALSE(refusal({"coaching", empty}).contains(QString::fromUtf8("«")));
}

TEST_CASE("sign-in sheets that were never prepared are prepared as a change") {
    const Folder folder;
    const QString file = folder.programme("demo");
    const QString list = folder.path("sessions.json");
    REQUIRE(designpalas({"export", file, "--what", "sessions", "--format", "json", "--output", list}).code ==
            0);
    const auto count = [&] {
        return designpalas({"history", file, "--verify", "--json"}).json().at("count").get<int>();
    };
    const int before = count();
    int prepared = 0;
    int number = 0;
    for (const json& session : json::parse(bytesOf(list).toStdString())) {
        const QString code = QString::fromStdString(session.at("code").get<std::string>());
        const QString output = folder.path(QString("signin-%1.pdf").arg(++number));
        const Answer answer = designpalas({"report", "signin", file, "--session", code, "--output", output});
        CAPTURE(code, answer.error);
        CHECK((answer.code == 0 || answer.code == 1));
        CHECK(QFileInfo::exists(output) == (answer.code == 0));
        if (answer.code == 1)
            CHECK(answer.isOneSentence());
        prepared = count() - before;
        if (prepared > 0)
            break;
    }
    CHECK(prepared == 1);
    CHECK(designpalas({"undo", file}).output.contains(QStringLiteral("préparée")));
}
