// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Lab.h"

#include <optional>
#include <vector>

namespace palas {

class Database;

/// The notebooks of the labs: experiments and their photographs.
class ExperimentStore {
public:
    explicit ExperimentStore(Database& database);

    ExperimentId insert(Experiment experiment);
    void update(const Experiment& experiment);
    void remove(ExperimentId id); ///< with its photographs
    [[nodiscard]] std::optional<Experiment> find(ExperimentId id) const;
    [[nodiscard]] std::vector<Experiment> of(LabId lab) const; ///< by number
    [[nodiscard]] std::vector<Experiment> all() const;         ///< by lab, number
    [[nodiscard]] int nextNumber(LabId lab) const;             ///< after the highest

    ExperimentPhotoId insert(ExperimentPhoto photo); ///< the position, unless it has one: after the last
    void update(const ExperimentPhoto& photo);
    void remove(ExperimentPhotoId id);
    [[nodiscard]] std::optional<ExperimentPhoto> find(ExperimentPhotoId id) const;
    [[nodiscard]] std::vector<ExperimentPhoto> photosOf(ExperimentId experiment) const; ///< in their order
    [[nodiscard]] std::vector<ExperimentPhoto> allPhotos() const; ///< by experiment, in their order

private:
    Database& database_;
};

} // namespace palas
