// SPDX-License-Identifier: EUPL-1.2
#include "tests/architecture/Sources.h"
#include "tests/support/Catch.h"

#include <QHash>

// The rules of docs/architecture.md, "Layers", read from the sources.

using palas::test::findLines;
using palas::test::productSources;
using palas::test::requireNone;
using palas::test::SourceFile;

namespace {

const QStringList order{"domain", "storage", "services", "wording", "reports", "cli", "ui"};

bool isBelow(const QString& layer, const QString& other) {
    return order.indexOf(layer) < order.indexOf(other);
}

/// What the layers above services may see of storage: the types that the services hand out, and the stores
/// for reading. Everything else of the folder is its own.
const QStringList sharedStorage{"AttendanceStore.h",    "CertificateStore.h", "CoachingStore.h",
                                "ConvocationStore.h",   "Database.h",         "EquipmentCheckStore.h",
                                "EquipmentStore.h",     "EvaluationStore.h",  "EvidenceStore.h",
                                "FileLock.h",           "History.h",          "ExperimentStore.h",
                                "ImmersionStore.h",     "LabStore.h",         "DiagnosticStore.h",
                                "NeedsAnalysisStore.h", "ModuleStore.h",      "MoocStore.h",
                                "NetworkShare.h",       "NewFile.h",          "OrganisationStore.h",
                                "PartnershipStore.h",   "PersonStore.h",      "ProgrammeStore.h",
                                "SessionStore.h",       "SavedFilterStore.h", "SignInSheetStore.h",
                                "StorageError.h",       "TrashStore.h"};

/// What the services see besides: figures sum in SQL, the backup of the day goes in steps, imports write in
/// bulk, a structure's own copy is filled row by row.
const QStringList servicesStorage{"DatabaseCopy.h", "OriginStore.h", "PersonBatch.h", "StructureCopy.h",
                                  "TotalsStore.h"};

QStringList findInLayers(const QStringList& layers, const QRegularExpression& pattern,
                         const QStringList& except = {}) {
    QStringList found;
    for (const SourceFile& file : productSources())
        if (layers.contains(file.layer) && !except.contains(file.path))
            found << findLines(file, pattern);
    return found;
}

QStringList layersBelow(const QString& layer) {
    return order.mid(0, order.indexOf(layer));
}

} // namespace

TEST_CASE("the sources are found") {
    QHash<QString, int> files;
    for (const SourceFile& file : productSources())
        ++files[file.layer];
    for (const QString& layer : order) {
        CAPTURE(layer);
        CHECK(files.value(layer) > 3);
    }
}

TEST_CASE("includes point down only") {
    static const QRegularExpression include(QStringLiteral(R"re(^\s*#include "([a-z]+)/)re"));
    QStringList found;
    for (const SourceFile& file : productSources())
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            const QString layer = include.match(file.lines.at(i)).captured(1);
            const bool ownOrBelow = layer == file.layer || isBelow(layer, file.layer);
            const bool sideways = file.layer == QLatin1String("ui") && layer == QLatin1String("cli");
            if (!layer.isEmpty() && (!ownOrBelow || sideways))
                found << QStringLiteral("%1:%2: ").arg(file.path).arg(i + 1) + file.lines.at(i);
        }
    requireNone("a layer includes only its own and those below it", found);
}

TEST_CASE("includes name the layer") {
    static const QRegularExpression bare(
        QStringLiteral(R"re(^\s*#include "(?!(domain|storage|services|wording|reports|cli|ui)/))re"));
    requireNone("every include of ours begins with its layer", findInLayers(order, bare));
}

TEST_CASE("storage keeps its own headers") {
    static const QRegularExpression include(QStringLiteral(R"re(^\s*#include "storage/([A-Za-z/]+\.h)")re"));
    QStringList found;
    for (const SourceFile& file : productSources()) {
        if (!isBelow("storage", file.layer))
            continue;
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            const QString header = include.match(file.lines.at(i)).captured(1);
            const bool shared = sharedStorage.contains(header) ||
                                (file.layer == QLatin1String("services") && servicesStorage.contains(header));
            if (!header.isEmpty() && !shared)
                found << QStringLiteral("%1:%2: ").arg(file.path).arg(i + 1) + file.lines.at(i);
        }
    }
    requireNone("this header is private to storage", found);
}

TEST_CASE("SQL stands in storage only") {
    static const QRegularExpression sql(QStringLiteral(
        R"re(\b(SELECT\s+\S|INSERT\s+(OR\s+\w+\s+)?INTO\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b|(CREATE|DROP|ALTER)\s+TABLE\b|PRAGMA\s+\w))re"));
    static const QRegularExpression library(
        QStringLiteral(R"re(#include <(SQLiteCpp|sqlite3|QSql|QtSql))re"));
    QStringList layers = order;
    layers.removeAll("storage");
    requireNone("SQL outside src/storage", findInLayers(layers, sql));
    requireNone("SQLite outside src/storage", findInLayers(layers, library));
    requireNone("QtSql is not used", findInLayers({"storage"}, QRegularExpression("#include <(QSql|QtSql)")));
}

TEST_CASE("only a change of a service writes") {
    static const QRegularExpression store(QStringLiteral(R"re(Store& (\w+)\(\);)re"));
    QStringList stores;
    auto handedOut = store.globalMatch(palas::test::readText("src/services/Workspace.h"));
    while (handedOut.hasNext())
        stores << handedOut.next().captured(1);
    CHECK(stores.size() > 20);
    const QRegularExpression write(
        QStringLiteral(R"re(\b(%1)\(\)\s*\.\s*(insert|update|remove|set|write|storeBytes)\s*\()re")
            .arg(stores.join(QLatin1Char('|'))));
    static const QRegularExpression record(
        QStringLiteral(R"re(\b(history\(\)|History)\s*\.\s*(record|purge)\s*\(|\brecordGenesis\s*\()re"));
    requireNone("a store is written outside services",
                findInLayers({"wording", "reports", "cli", "ui"}, write));
    requireNone("history is written outside services",
                findInLayers({"wording", "reports", "cli", "ui"}, record));
}

TEST_CASE("words for people begin in wording") {
    static const QRegularExpression words(
        QStringLiteral(R"re(\btr\(|\btranslate\(|QT_TR(ANSLATE)?_NOOP|Q_DECLARE_TR_FUNCTIONS)re"));
    // storage/Sql.h has a function translate(): SQLite's error into ours.
    static const QRegularExpression catalogue(
        QStringLiteral(R"re(\btr\(|QCoreApplication::translate|QT_TR|Q_DECLARE_TR)re"));
    requireNone("text for people below wording", findInLayers({"domain", "services"}, words));
    requireNone("text for people below wording", findInLayers({"storage"}, catalogue));
}

TEST_CASE("the domain is values and rules") {
    static const QRegularExpression world(QStringLiteral(
        R"re(#include <(Q(Object|File|FileInfo|Dir|IODevice|SaveFile|Process|Settings|Timer|Thread)|filesystem|fstream|iostream)>|\bQ_OBJECT\b)re"));
    requireNone("files, signals or devices in the domain", findInLayers({"domain"}, world));
}

TEST_CASE("no rule reads the clock") {
    static const QRegularExpression clock(
        QStringLiteral(R"re(\bcurrent(Date|DateTime|DateTimeUtc|Time|MSecsSinceEpoch)\()re"));
    requireNone(
        "the clock is read outside Workspace",
        findInLayers({"domain", "services", "wording", "reports"}, clock, {"src/services/Workspace.cpp"}));
}

TEST_CASE("what draws stays out of the lower layers") {
    static const QRegularExpression drawing(QStringLiteral(
        R"re(#include <(Qt(Gui|Widgets|Svg)/|Q(Painter|Image|Pixmap|Font|Color|Icon|GuiApplication|PdfWriter|Widget|Application|Svg\w+)\b))re"));
    static const QRegularExpression widgets(QStringLiteral(
        R"re(#include <(QtWidgets|Q(Widget|Application|Dialog|Label|PushButton|MainWindow|\w+View|(VBox|HBox|Grid|Form|Stacked|Box)Layout))\b)re"));
    requireNone("drawing below reports", findInLayers(layersBelow("reports"), drawing));
    requireNone("widgets outside ui", findInLayers({"reports", "cli"}, widgets));
}
