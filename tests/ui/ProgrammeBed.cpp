// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/ProgrammeBed.h"

#include "services/Workspace.h"
#include "storage/ModuleStore.h"
#include "storage/OrganisationStore.h"

#include <map>
#include <QCoreApplication>
#include <QFile>
#include <QKeyEvent>
#include <QTest>

namespace palas::test {
QString madeFile(const QString& templateName) {
    static const QTemporaryDir folder;
    static std::map<QString, QString> made;
    QString& path = made[templateName];
    if (path.isEmpty()) {
        path = folder.filePath(templateName + QStringLiteral(".palas"));
        (void)Workspace::create(path, templateName);
    }
    return path;
}

ProgrammeBed::ProgrammeBed(const QString& templateName)
    : settings_(std::make_unique<ui::Settings>(folder_.filePath(QStringLiteral("settings.ini")))) {
    const QString path = folder_.filePath(QStringLiteral("programme.palas"));
    REQUIRE(QFile::copy(madeFile(templateName), path));
    view_ = std::make_unique<ui::ProgrammeView>(ui::openProgramme(path), *settings_, picker_);
    view_->resize(1366, 706);
    view_->show();
    view_->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(view_.get()));
}

ProgrammeBed::~ProgrammeBed() = default;

Workspace& ProgrammeBed::workspace() {
    return view_->workspace();
}

const Figures& ProgrammeBed::figures() {
    return view_->figures();
}

ui::Page& ProgrammeBed::page(const QString& id, qint64 row, const QString& detail) {
    view_->goTo({id, row, detail});
    REQUIRE(view_->currentPageId() == id);
    return *view_->currentPage();
}

void ProgrammeBed::key(QWidget& widget, int key, Qt::KeyboardModifiers modifiers) {
    QKeyEvent press(QEvent::KeyPress, key, modifiers);
    QKeyEvent release(QEvent::KeyRelease, key, modifiers);
    QCoreApplication::sendEvent(&widget, &press);
    QCoreApplication::sendEvent(&widget, &release);
}

Organisation ProgrammeBed::organisation(const char* code) {
    const auto found = workspace().organisations().findByCode(QString::fromLatin1(code));
    REQUIRE(found);
    return *found;
}

Module ProgrammeBed::module(const char* code) {
    const auto found = workspace().modules().findByCode(QString::fromLatin1(code));
    REQUIRE(found);
    return *found;
}

QString shown(const ui::RecordTable& list, int row, const char* column) {
    const int place = list.model()->table().column(QString::fromLatin1(column));
    REQUIRE(place >= 0);
    return list.model()->index(row, place).data().toString();
}

QStringList shownColumn(const ui::RecordTable& list, const char* column) {
    QStringList texts;
    for (int row = 0; row < list.model()->rowCount(); ++row)
        texts.append(shown(list, row, column));
    return texts;
}

} // namespace palas::test
