// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/Document.h"
#include "services/Figures.h"

#include <QCoreApplication>

// Private to the progress report: its sections, one file each. Each adds its blocks and its typed table.

namespace palas::progress {

struct ProgressReport {
    Q_DECLARE_TR_FUNCTIONS(ProgressReport)
};

/// Sections that others refer to.
inline constexpr int toProveSection = 5;

void addCover(Document& document, const Figures& figures);
void addKeyFigures(Document& document, const Figures& figures, int section);
void addMatrix(Document& document, const Figures& figures, int section);
void addModules(Document& document, const Figures& figures, int section);
void addSessions(Document& document, const Figures& figures, int section);
void addToProve(Document& document, const Figures& figures, int section);
void addStructures(Document& document, const Figures& figures, int section);
void addActivities(Document& document, const Figures& figures, int section);
void addMethod(Document& document, const Figures& figures, int section);

/// Hours of one session, all people together.
struct SessionHours {
    Minutes planned, attended, proven;
    qint64 people = 0;
};
[[nodiscard]] QHash<SessionId, SessionHours> hoursBySession(const Figures& figures);
[[nodiscard]] QString moduleName(const Figures& figures, ModuleId id); ///< « S1 · Numérique »

} // namespace palas::progress
