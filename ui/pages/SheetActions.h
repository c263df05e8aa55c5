// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/SessionRecord.h"

#include <memory>
#include <QObject>

class QTemporaryDir;

namespace palas::ui {
class Page;

/// Everything that is done with the sheets of a session: print them blank, file scans, take them off, open
/// them.
class SheetActions : public QObject {
    Q_OBJECT
public:
    explicit SheetActions(Page& page);
    ~SheetActions() override;

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

    /// The bytes of a filed document; empty when it is too large to preview or cannot be read.
    [[nodiscard]] QByteArray read(const Evidence& evidence);
    /// Opens a copy that cannot be written, so that nobody believes to be changing what is filed.
    void openCopy(const Evidence& evidence);

private:
    [[nodiscard]] QString temporaryPath(const QString& name);

    Page& page_;
    std::unique_ptr<QTemporaryDir> folder_;
};

} // namespace palas::ui
