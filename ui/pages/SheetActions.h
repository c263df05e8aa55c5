// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/EvidenceActions.h"
#include "ui/pages/SessionRecord.h"

namespace palas::ui {
class Page;

/// Everything that is done with the sheets of a session: print them blank, file scans, take them off, open
/// them.
class SheetActions : public QObject {
    Q_OBJECT
public:
    explicit SheetActions(Page& page);

    /// Prepares pages for the people and half-days that have none, then makes the PDF of all pages and opens
    /// it.
    void printBlank(const SessionRecord& record);
    /// Pages for the people and half-days that have none; false when they cannot be prepared, with the reason
    /// told.
    bool prepare(const SessionRecord& record);
    /// Asks for a scan and files it on `sheet`; without a sheet it is the connection log of a remote session.
    void attach(const SessionRecord& record, SignInSheetId sheet);
    void attachFile(const SessionRecord& record, SignInSheetId sheet, const QString& path);
    void takeOff(const SignInSheet& sheet);
    void setTrainerSigned(const SignInSheet& sheet, bool seen);

    [[nodiscard]] EvidenceActions& documents() const { return *documents_; }

private:
    [[nodiscard]] static QString doneWords(const SessionRecord& record, SignInSheetId sheet);
    [[nodiscard]] EvidenceActions::Filing filing(const SessionRecord& record, SignInSheetId sheet);

    Page& page_;
    EvidenceActions* documents_;
};

} // namespace palas::ui
