// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Coaching.h"

#include <optional>
#include <vector>

namespace palas {

class Database;

/// Hours of coaching: granted, left to others, and spent in entries.
class CoachingStore {
public:
    explicit CoachingStore(Database& database);

    CoachingGrantId insert(CoachingGrant grant);
    void update(const CoachingGrant& grant);
    void remove(CoachingGrantId id);
    [[nodiscard]] std::optional<CoachingGrant> find(CoachingGrantId id) const;
    [[nodiscard]] std::vector<CoachingGrant> grants() const; ///< by day

    CoachingTransferId insert(CoachingTransfer transfer);
    void update(const CoachingTransfer& transfer);
    void remove(CoachingTransferId id);
    [[nodiscard]] std::optional<CoachingTransfer> find(CoachingTransferId id) const;
    [[nodiscard]] std::vector<CoachingTransfer> transfers() const; ///< by day

    CoachingEntryId insert(CoachingEntry entry);
    void update(const CoachingEntry& entry); ///< its people are replaced when they differ
    void remove(CoachingEntryId id);
    [[nodiscard]] std::optional<CoachingEntry> find(CoachingEntryId id) const;
    [[nodiscard]] std::optional<CoachingEntry> findByCode(const QString& code) const;
    [[nodiscard]] std::vector<CoachingEntry> entries() const; ///< by day, start, code
    [[nodiscard]] std::vector<CoachingEntry> entriesOf(OrganisationId organisation) const;
    [[nodiscard]] std::vector<CoachingEntry> entriesOf(PersonId person) const;
    /// Not cancelled, around `day` (one day wider: zones).
    [[nodiscard]] std::vector<CoachingEntry> around(QDate day) const;
    [[nodiscard]] QString nextCode() const; ///< « CO-001 », never one that was given before

    /// What an entry weighs on a day, without its people and notes.
    struct EntryTotals {
        CoachingEntryId entry;
        OrganisationId organisation;
        QString code;
        QString coach;
        QString theme;
        QDate date;
        Minutes minutes;
        CoachingState state = CoachingState::booked;
        bool described = false; ///< the work done is told
    };
    /// All, cancelled ones included, by day; a document counts from the day it was filed.
    [[nodiscard]] std::vector<EntryTotals> totals(QDate asOf) const;

private:
    Database& database_;
};

} // namespace palas
