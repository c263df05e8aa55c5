// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Module.h"
#include "services/Outcome.h"

namespace palas {
class Workspace;

/// Warns when the core grows or shrinks while people go through it, when people are enrolled under another
/// kind, and when sheets carry another name; an elective that structures chose stays one.
Made<ModuleId> addModule(Workspace& workspace, Module module);
Outcome updateModule(Workspace& workspace, const Module& module);
Outcome removeModule(Workspace& workspace, ModuleId id); ///< refused while sessions or choices name it

/// A structure chooses an à-la-carte module; refused twice, or for a module that is not elective.
/// Warns of sessions to come at the same time as others where it has people.
Made<ElectiveChoiceId> chooseElective(Workspace& workspace, ElectiveChoice choice);
/// Its day, reason and chooser.
Outcome updateElective(Workspace& workspace, const ElectiveChoice& choice);
Outcome dropElective(Workspace& workspace, ElectiveChoiceId id);

} // namespace palas
