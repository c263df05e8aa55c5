// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

// After Qt's: moc 6.4 cannot read the library's <concepts> before them.
#include <compare>

namespace palas {

/// A row's key, typed by the table it belongs to. Never shown to people, never written into exports.
template <class Tag>
struct Id {
    qint64 value = 0;

    [[nodiscard]] constexpr bool isValid() const noexcept { return value != 0; }
    constexpr auto operator<=>(const Id&) const noexcept = default;
};

template <class Tag>
[[nodiscard]] size_t qHash(Id<Tag> id, size_t seed = 0) noexcept {
    return ::qHash(id.value, seed);
}

using OrganisationId = Id<struct OrganisationTag>;
using PersonId = Id<struct PersonTag>;
using AffiliationId = Id<struct AffiliationTag>;
using ModuleId = Id<struct ModuleTag>;
using ElectiveChoiceId = Id<struct ElectiveChoiceTag>;
using SessionId = Id<struct SessionTag>;
using HalfDayId = Id<struct HalfDayTag>;
using EnrolmentId = Id<struct EnrolmentTag>;
using SignInSheetId = Id<struct SignInSheetTag>;
using EvidenceId = Id<struct EvidenceTag>;
using CoachingGrantId = Id<struct CoachingGrantTag>;
using CoachingTransferId = Id<struct CoachingTransferTag>;
using CoachingEntryId = Id<struct CoachingEntryTag>;
using KitId = Id<struct KitTag>;
using EquipmentItemId = Id<struct EquipmentItemTag>;
using EquipmentEventId = Id<struct EquipmentEventTag>;
using EquipmentCheckId = Id<struct EquipmentCheckTag>;
using ImmersionId = Id<struct ImmersionTag>;
using VisitId = Id<struct VisitTag>;
using JourneyId = Id<struct JourneyTag>;
using IdeaId = Id<struct IdeaTag>;
using HostContactId = Id<struct HostContactTag>;
using MoocProgressId = Id<struct MoocProgressTag>;
using NeedsAnalysisId = Id<struct NeedsAnalysisTag>;
using NeedsPriorityId = Id<struct NeedsPriorityTag>;
using QuestionnaireId = Id<struct QuestionnaireTag>;
using AxisId = Id<struct AxisTag>;
using QuestionId = Id<struct QuestionTag>;
using AssessmentId = Id<struct AssessmentTag>;
using LabId = Id<struct LabTag>;
using LabMilestoneId = Id<struct LabMilestoneTag>;
using LabRiskId = Id<struct LabRiskTag>;
using ExperimentId = Id<struct ExperimentTag>;
using ExperimentPhotoId = Id<struct ExperimentPhotoTag>;
using PartnershipId = Id<struct PartnershipTag>;
using EvaluationId = Id<struct EvaluationTag>;
using ConvocationId = Id<struct ConvocationTag>;
using CertificateId = Id<struct CertificateTag>;
using TrashId = Id<struct TrashTag>;
using SavedFilterId = Id<struct SavedFilterTag>;

} // namespace palas
