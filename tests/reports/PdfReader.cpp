// SPDX-License-Identifier: EUPL-1.2
#include "tests/reports/PdfReader.h"

#include "reports/pdf/PdfRenderer.h"
#include "tests/support/Paths.h"

#include <QFile>
#include <QProcess>

namespace palas::test {

namespace {

struct Output {
    int code = -1;
    QString text;
};

Output run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(120000))
        return {-1, program + QStringLiteral(" did not run")};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
}

} // namespace

PdfReader::PdfReader(const Document& document)
    : folder_(std::make_unique<QTemporaryDir>())
    , path_(folder_->filePath(QStringLiteral("report.pdf"))) {
    QFile file(path_);
    if (file.open(QIODevice::WriteOnly))
        pdf::writePdf(document, file);
}

PdfReader::PdfReader(QString path)
    : path_(std::move(path)) {}

const QStringList& PdfReader::texts(Layout layout) const {
    QStringList& texts = texts_[layout == Layout::kept ? 1 : 0];
    if (texts.isEmpty()) {
        QStringList arguments;
        if (layout == Layout::kept)
            arguments << QStringLiteral("-layout");
        texts = run(QStringLiteral("pdftotext"), arguments << path_ << QStringLiteral("-"))
                    .text.split(QLatin1Char('\f'));
        texts.removeLast();
    }
    return texts;
}

int PdfReader::pages() const {
    return static_cast<int>(texts(Layout::reading).size());
}

QString PdfReader::text(int page, Layout layout) const {
    return texts(layout).value(page - 1);
}

QString PdfReader::wholeText() const {
    return texts(Layout::reading).join(QLatin1Char('\f'));
}

bool PdfReader::textStaysInside() const {
    const QString boxes =
        run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path_, QStringLiteral("-")}).text;
    static const QRegularExpression size(QStringLiteral("<page width=\"([\\d.]+)\" height=\"([\\d.]+)\""));
    static const QRegularExpression word(QStringLiteral(
        "<word xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\""));
    constexpr double margin = 14; // points
    const QRegularExpressionMatch page = size.match(boxes);
    const double width = page.captured(1).toDouble(), height = page.captured(2).toDouble();
    int words = 0;
    for (auto found = word.globalMatch(boxes); found.hasNext(); ++words) {
        const QRegularExpressionMatch match = found.next();
        if (match.captured(1).toDouble() < margin || match.captured(2).toDouble() < margin ||
            match.captured(3).toDouble() > width - margin || match.captured(4).toDouble() > height - margin)
            return false;
    }
    return words > 0;
}

QString PdfReader::invalidity() const {
    constexpr int notInstalled = 77;
    const Output output = run(sourcePath("scripts/validate-pdfa.sh"), {path_});
    return output.code == 0 || output.code == notInstalled ? QString() : output.text;
}

} // namespace palas::test
