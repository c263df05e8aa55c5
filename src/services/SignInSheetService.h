// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Evidence.h"
#include "domain/SignInSheet.h"
#include "services/Outcome.h"

class QIODevice;

namespace palas {
class Workspace;

/// Lays out pages for the people and half-days that no sheet covers yet. Refused without trainer, place or
/// half-days.
Outcome prepareSheets(Workspace& workspace, SessionId session);

/// Files a scan (PDF, JPEG, PNG, TIFF, told by content) on one page; warns when the same bytes are filed
/// elsewhere. Read in pieces. Problems: evidence.type, evidence.empty, evidence.too_large,
/// sheet.already_filed.
Made<EvidenceId> fileSheet(Workspace& workspace, SignInSheetId sheet, const QString& fileName,
                           QIODevice& content);
/// Takes the scan off the page; the bytes stay, the document is kept when another page uses it.
Outcome unfileSheet(Workspace& workspace, SignInSheetId sheet);
Outcome setTrainerSignature(Workspace& workspace, SignInSheetId sheet, Signature signature);
/// Remote evidence (connection log) that stands for signatures on every enrolment and half-day of a remote
/// session.
Made<EvidenceId> fileRemoteEvidence(Workspace& workspace, SessionId session, const QString& fileName,
                                    QIODevice& content);

} // namespace palas
