// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/Actions.h"

#include "ui/theme/Icons.h"

#include <QWidget>

namespace palas::ui {
namespace {

struct Spec {
    Actions::Id id;
    const char* name; ///< object name
    const char* text;
    const char* icon;
    QKeySequence keys;
    Actions::Needs needs;
};

std::vector<Spec> specs() {
    using Id = Actions::Id;
    using Needs = Actions::Needs;
    return {
        {Id::create, "create", QT_TR_NOOP("&New programme…"), "matrice", {}, Needs::nothing},
        {Id::open, "open", QT_TR_NOOP("&Open…"), "dossier", QKeySequence::Open, Needs::nothing},
        {Id::restore, "restore", QT_TR_NOOP("&Restore a backup…"), "copie", {}, Needs::nothing},
        {Id::backup, "backup", QT_TR_NOOP("Save a &backup…"), "copie", {}, Needs::programme},
        {Id::check, "check", QT_TR_NOOP("&Check the file"), "empreinte", {}, Needs::programme},
        {Id::close, "close", QT_TR_NOOP("C&lose the programme"), "fermer", QKeySequence(Qt::CTRL | Qt::Key_W),
         Needs::programme},
        {Id::quit, "quit", QT_TR_NOOP("&Quit"), "", QKeySequence(Qt::CTRL | Qt::Key_Q), Needs::nothing},
        {Id::undo, "undo", QT_TR_NOOP("&Undo"), "annuler", QKeySequence(Qt::CTRL | Qt::Key_Z),
         Needs::writing},
        {Id::redo, "redo", QT_TR_NOOP("&Redo"), "retablir", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
         Needs::writing},
        {Id::find, "find", QT_TR_NOOP("&Filter the list"), "filtre", QKeySequence(Qt::CTRL | Qt::Key_F),
         Needs::programme},
        {Id::add, "add", QT_TR_NOOP("&New on this page"), "ajouter", QKeySequence(Qt::CTRL | Qt::Key_N),
         Needs::writing},
        {Id::addPerson, "addPerson", QT_TR_NOOP("New &person"), "personne", {}, Needs::writing},
        {Id::addSession, "addSession", QT_TR_NOOP("Plan a &session"), "seance", {}, Needs::writing},
        {Id::goTo, "goTo", QT_TR_NOOP("&Go to…"), "recherche", QKeySequence(Qt::CTRL | Qt::Key_K),
         Needs::programme},
        {Id::nextPart, "nextPart", QT_TR_NOOP("Next &part of the window"), "", QKeySequence(Qt::Key_F6),
         Needs::programme},
        {Id::print, "print", QT_TR_NOOP("&Print or PDF"), "imprimer", QKeySequence(Qt::CTRL | Qt::Key_P),
         Needs::programme},
        {Id::exportList, "exportList", QT_TR_NOOP("&Export the list…"), "exporter",
         QKeySequence(Qt::CTRL | Qt::Key_E), Needs::programme},
        {Id::themeLight, "themeLight", QT_TR_NOOP("&Light"), "", {}, Needs::nothing},
        {Id::themeDark, "themeDark", QT_TR_NOOP("&Dark"), "", {}, Needs::nothing},
        {Id::themeSystem, "themeSystem", QT_TR_NOOP("As the &system"), "", {}, Needs::nothing},
        {Id::fullScreen, "fullScreen", QT_TR_NOOP("&Full screen"), "", QKeySequence(Qt::Key_F11),
         Needs::nothing},
        {Id::help, "help", QT_TR_NOOP("&Keyboard shortcuts"), "aide", QKeySequence(Qt::Key_F1),
         Needs::nothing},
        {Id::about, "about", QT_TR_NOOP("&About Design’Palas"), "info", {}, Needs::nothing},
    };
}

} // namespace

Actions::Actions(QWidget* window)
    : QObject(window) {
    for (const Spec& spec : specs()) {
        auto* action = new QAction(tr(spec.text), window);
        action->setObjectName(QString::fromLatin1(spec.name));
        action->setShortcut(spec.keys);
        action->setProperty("needs", int(spec.needs));
        if (*spec.icon)
            action->setIcon(icon(QString::fromLatin1(spec.icon)));
        window->addAction(action);
        actions_[spec.id] = action;
    }
    for (const Id id : {Id::themeLight, Id::themeDark, Id::themeSystem, Id::fullScreen})
        actions_[id]->setCheckable(true);
}

void Actions::setOpening(bool programme, bool writable) {
    for (const auto& [id, action] : actions_) {
        switch (Needs(action->property("needs").toInt())) {
        case Needs::nothing:
            break;
        case Needs::programme:
            action->setEnabled(programme);
            break;
        case Needs::writing:
            action->setEnabled(programme && writable);
            break;
        }
    }
}

std::vector<QAction*> Actions::all() const {
    std::vector<QAction*> list;
    for (const auto& [id, action] : actions_)
        list.push_back(action);
    return list;
}

} // namespace palas::ui
