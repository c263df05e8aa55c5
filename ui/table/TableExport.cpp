// SPDX-License-Identifier: EUPL-1.2
#include "ui/table/TableExport.h"

#include "ui/common/CommandRunner.h"
#include "ui/common/Dialogs.h"
#include "ui/common/MessageBar.h"
#include "ui/common/OpenFile.h"
#include "ui/pages/Page.h"

#include <optional>
#include <QCoreApplication>
#include <QFileInfo>

namespace palas::ui {
namespace {

struct TableExport {
    Q_DECLARE_TR_FUNCTIONS(palas::ui::TableExport)
};

std::optional<ExportFormat> formatOf(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"csv")
        return ExportFormat::csv;
    if (suffix == u"xlsx")
        return ExportFormat::xlsx;
    if (suffix == u"json")
        return ExportFormat::json;
    return {};
}

} // namespace

void exportTable(Page& page, const Table& table, const ExportTitles& titles) {
    FilePicker::Request request;
    request.title = TableExport::tr("Export the list");
    request.suggestion = titles.sheet + QStringLiteral(".xlsx");
    request.filters = {TableExport::tr("Spreadsheet (*.xlsx)"),
                       TableExport::tr("CSV for a spreadsheet (*.csv)"),
                       TableExport::tr("JSON data (*.json)")};
    request.suffix = QStringLiteral("xlsx");
    const QString path = page.host().filePicker().save(&page, request);
    if (path.isEmpty() || !exportTableTo(page, table, titles, path))
        return;
    MessageBar::Message message;
    message.kind = MessageBar::Kind::success;
    message.lead = TableExport::tr("List exported: %1").arg(QFileInfo(path).fileName());
    message.actionText = TableExport::tr("Open");
    message.action = [path] { openFile(path); };
    message.action2Text = TableExport::tr("Show the folder");
    message.action2 = [path] { openFolderOf(path); };
    page.messages().show(message);
}

bool exportTableTo(Page& page, const Table& table, const ExportTitles& titles, const QString& path) {
    const auto format = formatOf(path);
    if (!format) {
        MessageBar::Message message;
        message.kind = MessageBar::Kind::error;
        message.lead = TableExport::tr("This kind of file is not known.");
        message.detail = TableExport::tr("Choose a name that ends with .xlsx, .csv or .json.");
        page.messages().show(message);
        return false;
    }
    return page.runner().guard([&] {
        replaceFile(path, [&](const QString& beside) { writeTable(table, titles, *format, beside); });
    });
}

} // namespace palas::ui
