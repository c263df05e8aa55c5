// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/Dialogs.h"

#include "ui/Settings.h"

#include <QFileDialog>
#include <QFileInfo>

namespace palas::ui {
namespace {

QString pick(QWidget* parent, Settings& settings, const FilePicker::Request& request, bool saving) {
    QFileDialog dialog(parent, request.title, settings.lastFolder());
    dialog.setObjectName(QStringLiteral("filePicker"));
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setOption(QFileDialog::DontConfirmOverwrite, !request.replaces);
    dialog.setAcceptMode(saving ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog.setFileMode(saving ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog.setNameFilters(request.filters);
    dialog.setDefaultSuffix(request.suffix);
    if (!request.suggestion.isEmpty())
        dialog.selectFile(request.suggestion);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    const QString file = dialog.selectedFiles().constFirst();
    settings.setLastFolder(QFileInfo(file).absolutePath());
    return file;
}

} // namespace

DialogFilePicker::DialogFilePicker(Settings& settings)
    : settings_(settings) {}

QString DialogFilePicker::open(QWidget* parent, const Request& request) {
    return pick(parent, settings_, request, false);
}

QString DialogFilePicker::save(QWidget* parent, const Request& request) {
    return pick(parent, settings_, request, true);
}

} // namespace palas::ui
