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
        {Id::create,
         "create",
         QT_TRANSLATE_NOOP("palas::ui::Actions", "&New programme…"),
         "matrice",
         {},
         Needs::nothing},
        {Id::open, "open", QT_TRANSLATE_NOOP("palas::ui::Actions", "&Open…"), "dossier", QKeySequence::Open,
         Needs::nothing},
        {Id::restore,
         "restore",
         QT_TRANSLATE_NOOP("palas::ui::Actions", "&Restore a backup…"),
         "copie",
         {},
         Needs::nothing},
        {Id::backup,
         "backup",
         QT_TRANSLATE_NOOP("palas::ui::Actions", "Save a &backup…"),
         "copie",
         {},
         Needs::programme},
        {Id::check,
         "check",
         QT_TRANSLATE_NOOP("palas::ui::Actions", "&Check the file"),
         "empreinte",
         {},
         Needs::programme},
        {Id::importList,
         "importList",
         QT_TRANSLATE_NOOP("palas::ui::Actions", "&Import a list…"),
         "importer",
         {},
         Needs::writing},
        {Id::close, "close", QT_TRANSLATE_NOOP("palas::ui::Actions", "C&lose the programme"), "fermer",
         QKeySequence(Qt::CTRL | Qt::Key_W), Needs::programme},
        {Id::quit, "quit", QT_TRANSLATE_NOOP("palas::ui::Actions", "&Quit"), "",
         QKeySequence(Qt::CTRL | Qt::Key_Q), Needs::nothing},
        {Id::undo, "undo", QT_TRANSLATE_NOOP("palas::ui::Actions", "&Undo"), "annuler",
         QKeySequence(Qt::CTRL | Qt::Key_Z), Needs::writing},
        {Id::redo, "redo", QT_TRANSLATE_NOOP("palas::ui::Actions", "&Redo"), "retablir",
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), Needs::writing},
        {Id::find, "find", QT_TRANSLATE_NOOP("palas::ui::Actions", "&Filter the list"), "filtre",
         QKeySequence(Qt::CTRL | Qt::Key_F), Needs::programme},
        {Id::add, "add", QT_TRANSLATE_NOOP("palas::ui::Actions", "&New on this page"), "ajouter",
         QKeySequence(Qt::CTRL | Qt::Key_N), Needs::writing},
        {Id::addPerson,
         "addPerson",
         QT_TRANSLATE_NOOP("palas::ui::Actions", "New &person"),
         "personne",
         {},
         Needs::writing},
        {Id::addSession,
         "addSession",
         QT_TRANSLATE_NOOP("palas::ui::Actions", "Plan a &session"),
         "seance",
         {},
         Needs::writing},
        {Id::goTo, "goTo", QT_TRANSLATE_NOOP("palas::ui::Actions", "&Go to…"), "recherche",
         QKeySequence(Qt::CTRL | Qt::Key_K), Needs::programme},
        {Id::nextPart, "nextPart", QT_TRANSLATE_NOOP("palas::ui::Actions", "Next &part of the window"), "",
         QKeySequence(Qt::Key_F6), Needs::programme},
        {Id::print, "print", QT_TRANSLATE_NOOP("palas::ui::Actions", "&Print or PDF"), "imprimer",
         QKeySequence(Qt::CTRL | Qt::Key_P), Needs::programme},
        {Id::exportList, "exportList", QT_TRANSLATE_NOOP("palas::ui::Actions", "&Export the list…"),
         "exporter", QKeySequence(Qt::CTRL | Qt::Key_E), Needs::programme},
        {Id::themeLight,
         "themeLight",
         QT_TRANSLATE_NOOP("palas::ui::Actions", "&Light"),
         "",
         {},
         Needs::nothing},
        {Id::themeDark,
         "themeDark",
         QT_TRANSLATE_NOOP("palas::ui::Actions", "&Dark"),
         "",
         {},
         Needs::nothing},
        {Id::themeSystem,
         "themeSystem",
         QT_TRANSLATE_NOOP("palas::ui::Actions", "As the &system"),
         "",
         {},
         Needs::nothing},
        {Id::languageFrench,
         "languageFrench",
         QT_TRANSLATE_NOOP("palas::ui::Actions", "&French"),
         "",
         {},
         Needs::nothing},
        {Id::languageEnglish,
         "languageEnglish",
         QT_TRANSLATE_NOOP("palas::ui::Actions", "&English"),
         "",
         {},
         Needs::nothing},
        {Id::fullScreen, "fullScreen", QT_TRANSLATE_NOOP("palas::ui::Actions", "&Full screen"), "",
         QKeySequence(Qt::Key_F11), Needs::nothing},
        {Id::help, "help", QT_TRANSLATE_NOOP("palas::ui::Actions", "&Keyboard shortcuts"), "aide",
         QKeySequence(Qt::Key_F1), Needs::nothing},
        {Id::about,
         "about",
         QT_TRANSLATE_NOOP("palas::ui::Actions", "&About Design’Palas"),
         "info",
         {},
         Needs::nothing},
    };
}

/// Undo and redo stand alone in the corner, without words: they wear the accent.
Tone toneOf(Actions::Id id) {
    return id == Actions::Id::undo || id == Actions::Id::redo ? Tone::accent : Tone::text;
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
            action->setIcon(icon(QString::fromLatin1(spec.icon), toneOf(spec.id)));
        window->addAction(action);
        actions_[spec.id] = action;
    }
    for (const Id id : {Id::themeLight, Id::themeDark, Id::themeSystem, Id::languageFrench,
                        Id::languageEnglish, Id::fullScreen})
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

void Actions::setOwnCopy(bool ownCopy) {
    for (const Id id : {Id::create, Id::restore, Id::backup, Id::check, Id::undo, Id::redo, Id::add,
                        Id::addPerson, Id::addSession})
        actions_[id]->setVisible(!ownCopy);
}

std::vector<QAction*> Actions::all() const {
    std::vector<QAction*> list;
    for (const auto& [id, action] : actions_)
        list.push_back(action);
    return list;
}

} // namespace palas::ui
