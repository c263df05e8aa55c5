// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Organisation.h"

#include <functional>
#include <QString>
#include <QStringList>

namespace palas {
class Workspace;

/// A structure's own copy, and beside it, under the same name, its sheet as PDF, made from the copy: both or
/// none. Throws as writeDossier(), and file.exists for either.
void makeDossier(Workspace& workspace, const Organisation& structure, const QString& path,
                 const QString& language);

/// The copies of the 18 structures in `folder`, which is made when it is not there. Nothing is begun when one
/// of the names is taken (file.exists). `progress(done, structure)` before each; false stops: those made
/// stay. Returns the paths of the copies made.
QStringList makeDossiers(Workspace& workspace, const QString& folder, const QString& language,
                         const std::function<bool(int done, int total, const Organisation&)>& progress);

} // namespace palas
