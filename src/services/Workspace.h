// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Change.h"
#include "domain/Programme.h"
#include "services/Outcome.h"
#include "storage/Database.h"

#include <functional>
#include <memory>
#include <QObject>

namespace palas {

class AttendanceStore;
class CertificateStore;
class CoachingStore;
class ConvocationStore;
class DiagnosticStore;
class EquipmentCheckStore;
class EquipmentStore;
class EvaluationStore;
class EvidenceStore;
class ExperimentStore;
class History;
class ImmersionStore;
class LabStore;
class ModuleStore;
class NeedsAnalysisStore;
class MoocStore;
class OrganisationStore;
class PartnershipStore;
class PersonStore;
class ProgrammeStore;
class SavedFilterStore;
class SessionStore;
class SignInSheetStore;
class TotalsStore;
class TrashStore;

/// One open programme. Reads go to the stores; every write goes through change(), the only door.
class Workspace : public QObject {
    Q_OBJECT
public:
    /// Creates the file from a template of services/Template.h, whole or not at all; throws StorageError.
    [[nodiscard]] static std::unique_ptr<Workspace> create(const QString& path, const QString& templateName,
                                                           int scale = 1);
    [[nodiscard]] static std::unique_ptr<Workspace> open(const QString& path, Database::Access access);
    /// For writing if the lock is free, else for reading; `refusal` then says why (file.in_use,
    /// file.read_only).
    [[nodiscard]] static std::unique_ptr<Workspace> openBest(const QString& path, QString* refusal = nullptr);
    /// Around a database that is open already (tests).
    explicit Workspace(std::unique_ptr<Database> database);
    ~Workspace() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] Database& database();

    [[nodiscard]] ProgrammeStore& programmes();
    [[nodiscard]] OrganisationStore& organisations();
    [[nodiscard]] PersonStore& people();
    [[nodiscard]] ModuleStore& modules();
    [[nodiscard]] SessionStore& sessions();
    [[nodiscard]] AttendanceStore& attendance();
    [[nodiscard]] SignInSheetStore& sheets();
    [[nodiscard]] CoachingStore& coaching();
    [[nodiscard]] EquipmentStore& equipment();
    [[nodiscard]] EquipmentCheckStore& equipmentChecks();
    [[nodiscard]] EvidenceStore& evidence();
    [[nodiscard]] TotalsStore& totals();
    [[nodiscard]] ImmersionStore& immersions();
    [[nodiscard]] LabStore& labs();
    [[nodiscard]] ExperimentStore& experiments();
    [[nodiscard]] PartnershipStore& partnerships();
    [[nodiscard]] EvaluationStore& evaluations();
    [[nodiscard]] DiagnosticStore& diagnostics();
    [[nodiscard]] NeedsAnalysisStore& needsAnalyses();
    [[nodiscard]] CertificateStore& certificates();
    [[nodiscard]] ConvocationStore& convocations();
    [[nodiscard]] MoocStore& mooc();
    [[nodiscard]] SavedFilterStore& savedFilters();
    [[nodiscard]] TrashStore& trash();
    [[nodiscard]] History& history();

    /// The day that every figure, task and report takes: fixed in the programme (demonstration), else today.
    [[nodiscard]] QDate asOf();
    /// Today in Mayotte by the clock, whatever day the programme is seen on.
    [[nodiscard]] QDate localDay() const;
    void setClock(std::function<QDateTime()> utcNow);
    [[nodiscard]] QDateTime now() const; ///< UTC

    /// Runs `work` in one recorded transaction; when it returns errors nothing is written. What a change of
    /// services/Removals.h takes away goes to the trash with it. Emits changed() after commit.
    Outcome change(const ChangeLabel& label, const std::function<Problems()>& work);

    void undo();
    void redo();
    void undoBackTo(qint64 sequence);

    /// Emits changed() when another window or command has written the file (cheap; call from a timer). Once
    /// another machine has taken the lock over it emits lockLost() too.
    void refreshIfChangedElsewhere();

signals:
    /// Someone writes on another machine: this workspace only reads from now on. What was saved is in the
    /// file; a change that was asked for meanwhile throws file.lock_lost and is not made.
    void lockLost();
    /// After a commit, never for data that was rolled back.
    void changed();

private:
    struct Stores;
    [[nodiscard]] bool keepsLock();
    void requireLock();
    std::unique_ptr<Database> database_;
    std::unique_ptr<Stores> stores_;
    std::function<QDateTime()> now_;
    qint64 seenVersion_ = 0;
};

} // namespace palas
