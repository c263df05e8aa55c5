// SPDX-License-Identifier: EUPL-1.2
#include "tests/architecture/Sources.h"
#include "tests/support/Catch.h"
#include "tests/support/Paths.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace palas::test;

namespace {

/// Tables that the newest schema has, after every migration in turn.
QSet<QString> schemaTables() {
    static const QRegularExpression statement(
        QStringLiteral(R"re(^(?:CREATE TABLE (\w+)|DROP TABLE (\w+)|ALTER TABLE (\w+) RENAME TO (\w+)))re"),
        QRegularExpression::MultilineOption);
    QSet<QString> tables;
    for (const SourceFile& file : sourceFiles({"resources/schema"}, {"*.sql"})) {
        auto matches = statement.globalMatch(file.lines.join(QLatin1Char('\n')));
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            tables << match.captured(1) << match.captured(4);
            tables -= QSet<QString>{match.captured(2), match.captured(3), QString()};
        }
    }
    return tables;
}

} // namespace

TEST_CASE("the data model names every table and no other") {
    static const QRegularExpression row(QStringLiteral(R"re(^\| `(\w+)` \|)re"),
                                        QRegularExpression::MultilineOption);
    QSet<QString> documented;
    auto matches = row.globalMatch(readText("docs/data-model.md"));
    while (matches.hasNext())
        documented << matches.next().captured(1);
    const QSet<QString> tables = schemaTables();
    CHECK(tables.size() > 15);
    requireNone("not in docs/data-model.md", QSet<QString>(tables - documented).values());
    requireNone("in docs/data-model.md but not in the schema", QSet<QString>(documented - tables).values());
}

TEST_CASE("the data model tells the number of the newest schema") {
    const QStringList steps = QDir(sourcePath("resources/schema")).entryList({"*.sql"}, QDir::Files);
    REQUIRE_FALSE(steps.isEmpty());
    const QString told = QStringLiteral("file, schema %1 (").arg(steps.last().left(4).toInt());
    CHECK(readText("docs/data-model.md").contains(told));
}

TEST_CASE("the contents of the guide name every page") {
    const QString contents = readText("docs/guide/README.md");
    QStringList missing = QDir(sourcePath("docs/guide")).entryList({"*.md"}, QDir::Files);
    CHECK(missing.size() > 15);
    missing.removeAll("README.md");
    missing.removeIf(
        [&](const QString& page) { return contents.contains(QStringLiteral("](%1)").arg(page)); });
    requireNone("not in docs/guide/README.md", missing);
}

TEST_CASE("the pictures of the guide are shown, and small") {
    constexpr qint64 largest = 120 * 1024;
    const QDir images(sourcePath(QStringLiteral("docs/guide/images")));
    const QFileInfoList pictures = images.entryInfoList(QDir::Files);
    CHECK(pictures.size() > 5);
    QString guide;
    for (const SourceFile& page : sourceFiles({"docs/guide"}, {"*.md"}))
        guide += page.lines.join(QLatin1Char('\n'));
    QStringList wrong;
    for (const QFileInfo& picture : pictures)
        if (picture.size() > largest ||
            !guide.contains(QStringLiteral("](images/%1)").arg(picture.fileName())))
            wrong << picture.fileName();
    requireNone("not shown in the guide, or too large", wrong);
}

TEST_CASE("documents name files that exist") {
    static const QRegularExpression path(
        QStringLiteral(R"re(`((?:src|ui|tests|docs|scripts|resources|cmake|\.ci)/[A-Za-z0-9_./-]+)`)re"));
    static const QRegularExpression link(QStringLiteral(R"re(\]\(([^)#:]+)(#[^)]*)?\))re"));
    std::vector<SourceFile> documents = sourceFiles({"docs"}, {"*.md"});
    documents.push_back({"README.md", {}, readText("README.md").split(QLatin1Char('\n'))});
    QStringList found;
    for (const SourceFile& document : documents)
        for (qsizetype i = 0; i < document.lines.size(); ++i) {
            const QString where = QStringLiteral("%1:%2: ").arg(document.path).arg(i + 1);
            auto paths = path.globalMatch(document.lines.at(i));
            while (paths.hasNext())
                if (const QString name = paths.next().captured(1);
                    !name.contains(QLatin1String("NNNN")) && !QFileInfo::exists(sourcePath(name)))
                    found << where + name;
            auto links = link.globalMatch(document.lines.at(i));
            while (links.hasNext()) {
                const QString target = links.next().captured(1);
                const QString folder = QFileInfo(document.path).path();
                if (!QFileInfo::exists(sourcePath(folder + QLatin1Char('/') + target)))
                    found << where + target;
            }
        }
    requireNone("this file does not exist", found);
}
