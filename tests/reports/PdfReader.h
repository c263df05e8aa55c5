// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/Document.h"

#include <memory>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace palas::test {

/// Makes a document's PDF, or takes one that was made, and reads it back with outside programs (poppler,
/// PDFBox).
class PdfReader {
public:
    explicit PdfReader(const Document& document);
    explicit PdfReader(QString path);

    enum class Layout { reading, kept };
    [[nodiscard]] int pages() const;
    [[nodiscard]] QString text(int page, Layout layout = Layout::reading) const;
    [[nodiscard]] QString wholeText() const;
    /// Every word lies on the page with some margin.
    [[nodiscard]] bool textStaysInside() const;
    /// What PDFBox Preflight says against PDF/A-1b; empty when valid, or when Preflight is not installed
    /// (CI has it).
    [[nodiscard]] QString invalidity() const;

private:
    /// pdftotext ends each page with a form feed.
    [[nodiscard]] const QStringList& texts(Layout layout) const;

    std::unique_ptr<QTemporaryDir> folder_;
    QString path_;
    mutable QStringList texts_[2];
};

} // namespace palas::test
