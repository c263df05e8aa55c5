// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Evidence.h"
#include "services/Outcome.h"

#include <functional>
#include <memory>
#include <QObject>

class QIODevice;
class QMimeData;
class QTemporaryDir;

namespace palas::ui {
class Page;

/// Documents filed on rows: asking for one, filing it, opening a copy.
class EvidenceActions : public QObject {
    Q_OBJECT
public:
    explicit EvidenceActions(Page& page);
    ~EvidenceActions() override;

    /// What the service does with a document of this name.
    using Filing = std::function<Outcome(const QString& name, QIODevice& content)>;
    /// Asks for a file, then files it. `done` is told with the name of the file as %1.
    void attach(const QString& title, const QString& done, const Filing& filing);
    void attachFile(const QString& path, const QString& done, const Filing& filing);

    /// The bytes of a filed document; empty when it is too large to preview or cannot be read.
    [[nodiscard]] QByteArray read(const Evidence& evidence);
    /// Opens a copy that cannot be written, so that nobody believes to be changing what is filed.
    void openCopy(const Evidence& evidence);
    /// Where a file of this name can be made for opening; one that was there is gone.
    [[nodiscard]] QString temporaryPath(const QString& name);

private:
    Page& page_;
    std::unique_ptr<QTemporaryDir> folder_;
};

/// The one local file that is dragged; empty: none, or several.
[[nodiscard]] QString droppedFile(const QMimeData& data);

} // namespace palas::ui
