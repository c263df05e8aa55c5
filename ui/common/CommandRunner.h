// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Outcome.h"

#include <functional>
#include <QObject>

namespace palas {
class StorageError;
class Workspace;
} // namespace palas

namespace palas::ui {
class FormBuilder;
class MessageBar;

/// Runs service calls for a page and tells what came of them in its banner. The one place of the window where
/// a StorageError is caught.
class CommandRunner : public QObject {
    Q_OBJECT
public:
    CommandRunner(Workspace& workspace, MessageBar& messages, QObject* parent);

    /// Runs a change. Problems go beside the fields of `form` that they name, the others into the banner.
    /// When it is written, `done` is shown with [Annuler] (empty: nothing is said). Returns whether it was
    /// not refused.
    bool run(const std::function<Outcome()>& command, const QString& done = {}, FormBuilder* form = nullptr);
    /// Reading, exporting, whatever is not a recorded change: true when no error came.
    bool guard(const std::function<void()>& work);

    void undo(); ///< tells in the banner what was undone
    void redo();

    void showProblems(const Problems& problems);
    void showError(const StorageError& error);

private:
    Workspace& workspace_;
    MessageBar& messages_;
};

} // namespace palas::ui
