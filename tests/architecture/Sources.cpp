// SPDX-License-Identifier: EUPL-1.2
#include "tests/architecture/Sources.h"

#include "tests/support/Catch.h"
#include "tests/support/Paths.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace palas::test {

namespace {

const QString root = sourcePath({});

QString layerOf(const QString& path) {
    if (path.startsWith(QLatin1String("ui/")))
        return QStringLiteral("ui");
    return path.startsWith(QLatin1String("src/")) ? path.section(QLatin1Char('/'), 1, 1) : QString();
}

/// What follows // on a line; the sources have no // inside a string but in addresses.
QString withoutComment(const QString& line) {
    const qsizetype start = line.indexOf(QLatin1String("//"));
    return start < 0 || line.mid(qMax(qsizetype(0), start - 1), 1) == QLatin1String(":") ? line
                                                                                         : line.left(start);
}

} // namespace

std::vector<SourceFile> sourceFiles(const QStringList& folders, const QStringList& endings) {
    std::vector<SourceFile> files;
    for (const QString& folder : folders) {
        QDirIterator walk(root + folder, endings, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = walk.next().mid(root.size());
            files.push_back({path, layerOf(path), readText(path).split(QLatin1Char('\n'))});
        }
    }
    return files;
}

const std::vector<SourceFile>& productSources() {
    static const std::vector<SourceFile> files = sourceFiles(
        {QStringLiteral("src"), QStringLiteral("ui")}, {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
    return files;
}

QString readText(const QString& path) {
    QFile file(root + path);
    if (!file.open(QIODevice::ReadOnly))
        FAIL("cannot read " << path.toStdString());
    return QString::fromUtf8(file.readAll());
}

QStringList findLines(const SourceFile& file, const QRegularExpression& pattern) {
    QStringList found;
    for (qsizetype i = 0; i < file.lines.size(); ++i)
        if (withoutComment(file.lines.at(i)).contains(pattern))
            found << QStringLiteral("%1:%2: ").arg(file.path).arg(i + 1) + file.lines.at(i).trimmed();
    return found;
}

void requireNone(const QString& rule, const QStringList& findings) {
    if (!findings.isEmpty())
        FAIL_CHECK(rule.toStdString() << "\n" << findings.join(QLatin1Char('\n')).toStdString());
    else
        SUCCEED();
}

} // namespace palas::test
