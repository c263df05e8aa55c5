// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/NeedsAnalysis.h"

#include <optional>
#include <vector>

namespace palas {

class Database;

/// Analyses of social needs, with their priorities.
class NeedsAnalysisStore {
public:
    explicit NeedsAnalysisStore(Database& database);
    NeedsAnalysisId insert(NeedsAnalysis analysis); ///< with its priorities
    void update(const NeedsAnalysis& analysis);     ///< the same; priorities that are no longer listed go
    void remove(NeedsAnalysisId id);
    [[nodiscard]] std::optional<NeedsAnalysis> find(NeedsAnalysisId id) const;
    [[nodiscard]] std::vector<NeedsAnalysis> all() const;                           ///< by structure, year
    [[nodiscard]] std::vector<NeedsAnalysis> of(OrganisationId organisation) const; ///< by year

private:
    void writePriorities(NeedsAnalysisId id, const std::vector<NeedsPriority>& priorities,
                         const std::vector<NeedsPriority>& before);
    [[nodiscard]] std::vector<NeedsAnalysis> read(const std::string& where, qint64 id) const;
    Database& database_;
};

} // namespace palas
