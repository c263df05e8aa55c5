// SPDX-License-Identifier: EUPL-1.2
#include "wording/Arguments.h"
#include "wording/CodedText.h"
#include "wording/Formats.h"
#include "wording/Sentences.h"

#include <QCoreApplication>

namespace palas::wording {

namespace {

// %1: « The file “x” » or « This file », or a folder; then the error's further arguments
const CodedText errorTexts[] = {
    {"file.not_found",
     QT_TRANSLATE_NOOP("Errors", "%1 was not found. Nothing was changed. Check its name and its folder.")},
    {"file.exists",
     QT_TRANSLATE_NOOP("Errors", "%1 exists already: it was not replaced. Choose another name.")},
    {"file.empty",
     QT_TRANSLATE_NOOP("Errors", "%1 is empty: it holds no programme. It was left as it is. Open a "
                                 "backup instead.")},
    {"file.not_sqlite",
     QT_TRANSLATE_NOOP("Errors", "%1 is not a programme file. It was left as it is. Choose a "
                                 ".palas file.")},
    {"file.other_program", QT_TRANSLATE_NOOP("Errors", "%1 belongs to another program. It was left as it is. "
                                                       "Choose a .palas file.")},
    {"file.newer_schema",
     QT_TRANSLATE_NOOP("Errors",
                       "%1 was written by a newer version of Design’Palas. It was left as it is. Install "
                       "that version to open it.")},
    {"file.truncated",
     QT_TRANSLATE_NOOP("Errors", "%1 is cut short: a part of it is missing. It was left as it is. "
                                 "Restore the last good backup.")},
    {"file.damaged", QT_TRANSLATE_NOOP("Errors", "%1 is damaged. It was left as it is. Restore the last good "
                                                 "backup.")},
    {"file.unexpected_object",
     QT_TRANSLATE_NOOP("Errors",
                       "%1 holds something that Design’Palas did not put there (%2 %3): it was refused and "
                       "left as it is. Restore the last good backup.")},
    {"file.older_schema",
     QT_TRANSLATE_NOOP("Errors",
                       "%1 was written by an older version of Design’Palas, which reading alone cannot "
                       "upgrade. It was left as it is. Open it for writing once.")},
    {"file.dossier",
     QT_TRANSLATE_NOOP("Errors", "%1 is a structure’s own copy: it is only ever read. Nothing was changed. "
                                 "Make the change in the programme, then make the copy anew.")},
    {"file.on_network_share",
     QT_TRANSLATE_NOOP("Errors",
                       "%1 is on a network share: when the connection breaks, or two people write at once, "
                       "what was typed last can be lost. Work on a copy on this computer, and put only "
                       "backups on the share.")},
    {"file.list_empty",
     QT_TRANSLATE_NOOP("Errors", "%1 holds no list: not even a line of titles. Nothing was changed. Choose "
                                 "another file, or fill in the template.")},
    {"file.list_too_large",
     QT_TRANSLATE_NOOP("Errors", "%1 is too large for a list. Nothing was changed. Split it into several.")},
    {"file.list_damaged",
     QT_TRANSLATE_NOOP("Errors",
                       "%1 is damaged: its end, a quotation mark or a part of it is missing. Nothing "
                       "was changed. Save it again from the spreadsheet.")},
    {"file.not_a_list",
     QT_TRANSLATE_NOOP("Errors", "%1 is not a list that can be read. Nothing was changed. Choose a file in "
                                 ".xlsx, .csv or .json.")},
    {"file.old_spreadsheet",
     QT_TRANSLATE_NOOP("Errors",
                       "%1 is in another spreadsheet format. Nothing was changed. Save it as .xlsx or "
                       ".csv, then import that.")},
    {"file.read_only",
     QT_TRANSLATE_NOOP("Errors", "%1 can only be read. Nothing was changed. Copy it to a folder "
                                 "where writing is allowed.")},
    {"file.folder_read_only",
     QT_TRANSLATE_NOOP("Errors",
                       "Writing is not allowed here: %1. Nothing was changed. Choose another folder.")},
    {"file.disk_full",
     QT_TRANSLATE_NOOP("Errors", "The disk is full: the last change was not saved, all earlier "
                                 "ones are safe. Free some space, then do it again.")},
    {"file.in_use",
     QT_TRANSLATE_NOOP("Errors", "%1 is open for writing elsewhere. Nothing was changed. Close it "
                                 "there, then do it again; reading remains possible.")},
    {"file.in_use.by",
     QT_TRANSLATE_NOOP("Errors",
                       "%1 is open for writing elsewhere, on the machine %3. Nothing was changed. Close it "
                       "there, then do it again; reading remains possible.")},
    {"file.lock_lost",
     QT_TRANSLATE_NOOP("Errors",
                       "Another machine has taken over the writing of %1: this change was not made. What was "
                       "saved before is safe, and what is typed stays here. Copy it, then open the file "
                       "again.")},
    {"file.hot_journal",
     QT_TRANSLATE_NOOP("Errors",
                       "%1 holds a change that was interrupted; what was saved before is safe. Open it "
                       "for writing, or check it, to bring it back to its last saved state.")},
    {"file.cannot_read",
     QT_TRANSLATE_NOOP("Errors", "%1 cannot be read. Nothing was changed. Check the access "
                                 "rights and the disk.")},
    {"file.cannot_write",
     QT_TRANSLATE_NOOP("Errors", "%1 cannot be written. The programme is unchanged. Check the "
                                 "folder and the access rights.")},
    {"file.read_only_connection",
     QT_TRANSLATE_NOOP("Errors",
                       "The programme is open for reading only: the change was not made, nothing is lost. "
                       "Open it for writing first.")},
    {"evidence.too_large",
     QT_TRANSLATE_NOOP("Errors",
                       "The document is larger than 50 MB: it was not filed, nothing was changed. Scan it "
                       "at a lower resolution.")},
    {"evidence.missing",
     QT_TRANSLATE_NOOP("Errors",
                       "The bytes of this document are not in the file. Everything else is safe. File the "
                       "document again, or restore a backup.")},
    {"evidence.damaged",
     QT_TRANSLATE_NOOP("Errors",
                       "This document differs from what was filed. Everything else is safe. File the "
                       "document again, or restore a backup.")},
    {"history.conflict",
     QT_TRANSLATE_NOOP("Errors", "This cannot be undone: the rows it touched have changed since. Nothing was "
                                 "changed. Undo the later changes first.")},
    {"history.nothing_to_undo",
     QT_TRANSLATE_NOOP("Errors",
                       "There is nothing to undo. Nothing was changed. The history shows what was done.")},
    {"history.nothing_to_redo",
     QT_TRANSLATE_NOOP("Errors",
                       "There is nothing to redo. Nothing was changed. The history shows what was done.")},
    {"history.broken",
     QT_TRANSLATE_NOOP("Errors",
                       "The history does not follow from one entry to the next. Nothing was changed. "
                       "Compare with the last good backup.")},
    {"history.changeset",
     QT_TRANSLATE_NOOP("Errors",
                       "The change could not be recorded in the history: it was not made, nothing is lost. "
                       "Do it again; if it fails again, open a backup.")},
    {"storage.failed",
     QT_TRANSLATE_NOOP("Errors", "The programme file refused the operation: it was not made, "
                                 "nothing saved is lost. Check the file, then do it again.")},
    {"storage.constraint",
     QT_TRANSLATE_NOOP("Errors",
                       "The change breaks a rule that the programme file keeps: it was not made, nothing is "
                       "lost. Check what was entered, then do it again.")},
    {"storage.trash_unreadable",
     QT_TRANSLATE_NOOP("Errors", "This item of the trash cannot be read: it was left as it is, nothing else "
                                 "was changed. Enter what is missing again.")},
    {"storage.busy",
     QT_TRANSLATE_NOOP("Errors", "The programme file is being written by someone else at this "
                                 "moment. Nothing was changed. Do it again in a few seconds.")},
    {"report.format",
     QT_TRANSLATE_NOOP("Errors", "%1 has no known extension: nothing was written. Choose .pdf, "
                                 ".html, .csv or .xlsx.")},
};

/// What stands in the way of an undo: the code of the entry's label, or its kind.
const CodedText barrierTexts[] = {
    {"genesis",
     QT_TRANSLATE_NOOP("Errors", "Undo stops here: before it, there is only the creation of the programme. "
                                 "Nothing was changed.")},
    {"migration",
     QT_TRANSLATE_NOOP("Errors", "Undo stops here: the file was upgraded to a newer version. Nothing "
                                 "was changed. The backup made before it holds the earlier state.")},
    {"purge",
     QT_TRANSLATE_NOOP("Errors", "Undo stops here: the earlier history was erased on purpose. Nothing was "
                                 "changed.")},
};

QString fileInWords(const QString& path) {
    if (path.isEmpty())
        return QCoreApplication::translate("Errors", "This file");
    return fill(QCoreApplication::translate("Errors", "The file %1"), {quoted(path)});
}

QString barrier(const QStringList& arguments) {
    for (const CodedText& text : barrierTexts)
        if (arguments.value(0).startsWith(QLatin1String(text.code)))
            return QCoreApplication::translate("Errors", text.sentence);
    return QCoreApplication::translate("Errors",
                                       "Undo stops here: an earlier step is frozen. Nothing was changed.");
}

} // namespace

QString error(const QString& code, const QStringList& arguments) {
    if (code == QLatin1String("history.barrier"))
        return barrier(arguments);
    QStringList words = arguments;
    if (words.isEmpty())
        words << QString();
    words[0] = code == QLatin1String("file.folder_read_only") ? words[0] : fileInWords(words[0]);
    const bool holderKnown = code == QLatin1String("file.in_use") && !words.value(2).isEmpty();
    const QString wanted = holderKnown ? QStringLiteral("file.in_use.by") : code;
    if (const auto told = sentenceOf(errorTexts, "Errors", wanted, words))
        return *told;
    // A code without a sentence is a mistake of ours; what is safe is said all the same, and a test lists the
    // codes.
    return fill(QCoreApplication::translate("Errors",
                                            "The operation was not made (%1). Nothing saved is lost. Check "
                                            "the file, then do it again."),
                {code});
}

} // namespace palas::wording
