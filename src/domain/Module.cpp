// SPDX-License-Identifier: EUPL-1.2
#include "domain/Module.h"

#include "domain/Codes.h"
#include "domain/Validation.h"

namespace palas {
namespace {

constexpr Codes<ModuleKind, 5> kinds{{{{ModuleKind::mooc, "mooc"},
                                       {ModuleKind::core, "core"},
                                       {ModuleKind::elective, "elective"},
                                       {ModuleKind::event, "event"},
                                       {ModuleKind::immersion, "immersion"}}}};
constexpr Codes<Strand, 2> strands{{{{Strand::papp, "papp"}, {Strand::fais, "fais"}}}};

} // namespace

QString toCode(ModuleKind kind) {
    return kinds.of(kind);
}

QString toCode(Strand strand) {
    return strands.of(strand);
}

std::optional<ModuleKind> moduleKindFromCode(const QString& code) {
    return kinds.value(code);
}

std::optional<Strand> strandFromCode(const QString& code) {
    return strands.value(code);
}

Problems validate(const Module& module) {
    Problems problems;
    requireText(problems, "code", module.code, "module.code.required");
    requireText(problems, "label", module.label, "module.label.required");
    limitLine(problems, "code", module.code);
    limitLine(problems, "label", module.label);
    limitLine(problems, "short_label", module.shortLabel);
    if (module.minimumGroup && *module.minimumGroup < 1)
        problems.push_back(makeError("minimum_group", "module.minimum_group.invalid"));
    return problems;
}

Problems validate(const ElectiveChoice& choice) {
    Problems problems;
    limitNote(problems, "reason", choice.reason);
    limitLine(problems, "chooser", choice.chooser);
    return problems;
}

} // namespace palas
