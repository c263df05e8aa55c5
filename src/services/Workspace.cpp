// SPDX-License-Identifier: EUPL-1.2
#include "services/Workspace.h"

#include "domain/Mayotte.h"
#include "services/Removals.h"
#include "services/Template.h"
#include "storage/AttendanceStore.h"
#include "storage/CertificateStore.h"
#include "storage/CoachingStore.h"
#include "storage/ConvocationStore.h"
#include "storage/DiagnosticStore.h"
#include "storage/EquipmentCheckStore.h"
#include "storage/EquipmentStore.h"
#include "storage/EvaluationStore.h"
#include "storage/EvidenceStore.h"
#include "storage/ExperimentStore.h"
#include "storage/History.h"
#include "storage/ImmersionStore.h"
#include "storage/LabStore.h"
#include "storage/ModuleStore.h"
#include "storage/MoocStore.h"
#include "storage/NeedsAnalysisStore.h"
#include "storage/NewFile.h"
#include "storage/OrganisationStore.h"
#include "storage/PartnershipStore.h"
#include "storage/PersonStore.h"
#include "storage/ProgrammeStore.h"
#include "storage/SavedFilterStore.h"
#include "storage/SessionStore.h"
#include "storage/SignInSheetStore.h"
#include "storage/StorageError.h"
#include "storage/TotalsStore.h"
#include "storage/TrashStore.h"

namespace palas {
namespace {

QDateTime systemClock() {
    return QDateTime::currentDateTimeUtc();
}

/// Who the history names unless the application sets someone else.
QString systemUser() {
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}

bool permitsReading(const StorageError& error) {
    static const QStringList codes{"file.in_use", "file.read_only", "file.folder_read_only", "file.dossier"};
    return codes.contains(error.code());
}

} // namespace

struct Workspace::Stores {
    explicit Stores(Database& database)
        : programmes(database)
        , organisations(database)
        , people(database)
        , modules(database)
        , sessions(database)
        , attendance(database)
        , sheets(database)
        , coaching(database)
        , equipment(database)
        , equipmentChecks(database)
        , evidence(database)
        , totals(database)
        , immersions(database)
        , labs(database)
        , experiments(database)
        , partnerships(database)
        , evaluations(database)
        , diagnostics(database)
        , needsAnalyses(database)
        , certificates(database)
        , convocations(database)
        , mooc(database)
        , savedFilters(database)
        , trash(database)
        , history(database) {}

    ProgrammeStore programmes;
    OrganisationStore organisations;
    PersonStore people;
    ModuleStore modules;
    SessionStore sessions;
    AttendanceStore attendance;
    SignInSheetStore sheets;
    CoachingStore coaching;
    EquipmentStore equipment;
    EquipmentCheckStore equipmentChecks;
    EvidenceStore evidence;
    TotalsStore totals;
    ImmersionStore immersions;
    LabStore labs;
    ExperimentStore experiments;
    PartnershipStore partnerships;
    EvaluationStore evaluations;
    DiagnosticStore diagnostics;
    NeedsAnalysisStore needsAnalyses;
    CertificateStore certificates;
    ConvocationStore convocations;
    MoocStore mooc;
    SavedFilterStore savedFilters;
    TrashStore trash;
    History history;
};

std::unique_ptr<Workspace> Workspace::create(const QString& path, const QString& templateName, int scale) {
    makeNewFile(path, [&](const QString& partPath) {
        Workspace part(Database::create(partPath));
        applyTemplate(part, templateName, scale);
    });
    return open(path, Database::Access::write);
}

std::unique_ptr<Workspace> Workspace::open(const QString& path, Database::Access access) {
    auto workspace = std::make_unique<Workspace>(Database::open(path, access));
    workspace->history().setAuthor(systemUser());
    return workspace;
}

std::unique_ptr<Workspace> Workspace::openBest(const QString& path, QString* refusal) {
    try {
        return open(path, Database::Access::write);
    } catch (const StorageError& error) {
        if (!permitsReading(error))
            throw;
        if (refusal)
            *refusal = error.code();
        return open(path, Database::Access::read);
    }
}

Workspace::Workspace(std::unique_ptr<Database> database)
    : database_(std::move(database))
    , stores_(std::make_unique<Stores>(*database_))
    , now_(systemClock)
    , seenVersion_(database_->dataVersion()) {}

Workspace::~Workspace() = default;

QString Workspace::path() const {
    return database_->path();
}

bool Workspace::isReadOnly() const {
    return database_->access() == Database::Access::read;
}

Database& Workspace::database() {
    return *database_;
}

ProgrammeStore& Workspace::programmes() {
    return stores_->programmes;
}

OrganisationStore& Workspace::organisations() {
    return stores_->organisations;
}

PersonStore& Workspace::people() {
    return stores_->people;
}

ModuleStore& Workspace::modules() {
    return stores_->modules;
}

SessionStore& Workspace::sessions() {
    return stores_->sessions;
}

AttendanceStore& Workspace::attendance() {
    return stores_->attendance;
}

SignInSheetStore& Workspace::sheets() {
    return stores_->sheets;
}

CoachingStore& Workspace::coaching() {
    return stores_->coaching;
}

EquipmentStore& Workspace::equipment() {
    return stores_->equipment;
}

EquipmentCheckStore& Workspace::equipmentChecks() {
    return stores_->equipmentChecks;
}

EvidenceStore& Workspace::evidence() {
    return stores_->evidence;
}

TotalsStore& Workspace::totals() {
    return stores_->totals;
}

ImmersionStore& Workspace::immersions() {
    return stores_->immersions;
}

LabStore& Workspace::labs() {
    return stores_->labs;
}

ExperimentStore& Workspace::experiments() {
    return stores_->experiments;
}

PartnershipStore& Workspace::partnerships() {
    return stores_->partnerships;
}

EvaluationStore& Workspace::evaluations() {
    return stores_->evaluations;
}

DiagnosticStore& Workspace::diagnostics() {
    return stores_->diagnostics;
}

NeedsAnalysisStore& Workspace::needsAnalyses() {
    return stores_->needsAnalyses;
}

CertificateStore& Workspace::certificates() {
    return stores_->certificates;
}

ConvocationStore& Workspace::convocations() {
    return stores_->convocations;
}

MoocStore& Workspace::mooc() {
    return stores_->mooc;
}

SavedFilterStore& Workspace::savedFilters() {
    return stores_->savedFilters;
}

TrashStore& Workspace::trash() {
    return stores_->trash;
}

History& Workspace::history() {
    return stores_->history;
}

QDate Workspace::asOf() {
    const QDate fixed = programmes().read().asOf;
    return fixed.isValid() ? fixed : localDay();
}

QDate Workspace::localDay() const {
    return inMayotte(now_()).date();
}

void Workspace::setClock(std::function<QDateTime()> utcNow) {
    now_ = utcNow;
    history().setClock(std::move(utcNow));
}

QDateTime Workspace::now() const {
    return now_();
}

bool Workspace::keepsLock() {
    if (isReadOnly() || !database_->isLockLost())
        return true;
    database_->stopWriting();
    // Later: whoever was about to write still has to keep what was typed.
    QMetaObject::invokeMethod(
        this,
        [this] {
            emit lockLost();
            emit changed();
        },
        Qt::QueuedConnection);
    return false;
}

void Workspace::requireLock() {
    if (!keepsLock())
        throw StorageError(QStringLiteral("file.lock_lost"), {path()});
}

Outcome Workspace::change(const ChangeLabel& label, const std::function<Problems()>& work) {
    requireLock();
    Outcome outcome;
    const auto write = [&] {
        outcome.problems = work();
        return !outcome.refused();
    };
    const auto removed = removalOf(label.code) ? History::Removed::inTrash : History::Removed::gone;
    outcome.sequence = history().record(label, write, removed);
    if (outcome.sequence)
        emit changed();
    return outcome;
}

void Workspace::undo() {
    requireLock();
    history().undo();
    emit changed();
}

void Workspace::redo() {
    requireLock();
    history().redo();
    emit changed();
}

void Workspace::undoBackTo(qint64 sequence) {
    requireLock();
    history().undoBackTo(sequence);
    emit changed();
}

void Workspace::refreshIfChangedElsewhere() {
    if (!keepsLock())
        return;
    const qint64 version = database_->dataVersion();
    if (version == seenVersion_)
        return;
    seenVersion_ = version;
    emit changed();
}

} // namespace palas
