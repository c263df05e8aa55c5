// SPDX-License-Identifier: EUPL-1.2
#include "services/ProgrammeService.h"

#include "domain/Text.h"
#include "services/Workspace.h"
#include "storage/ProgrammeStore.h"

namespace palas {
namespace {

Programme cleaned(Programme programme) {
    for (QString* line :
         {&programme.title, &programme.subtitle, &programme.holder, &programme.periodLabel,
          &programme.fseNumber, &programme.publicity.mention, &programme.publicity.engagement})
        *line = cleanedLine(*line);
    for (QString& objective : programme.objectives)
        objective = cleanedNote(objective);
    programme.objectives.removeAll(QString());
    return programme;
}

} // namespace

Outcome updateProgramme(Workspace& workspace, const Programme& typed) {
    const Programme programme = cleaned(typed);
    return workspace.change({"programme.update", {}}, [&] {
        Problems problems = validate(programme);
        if (!hasErrors(problems))
            workspace.programmes().write(programme);
        return problems;
    });
}

} // namespace palas
