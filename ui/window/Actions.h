// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <QAction>
#include <QKeySequence>
#include <QObject>

class QMenu;
class QMenuBar;

namespace palas::ui {

/// Every command of the window: text, icon, shortcut, and what must be open for it.
class Actions : public QObject {
    Q_OBJECT
public:
    enum class Id {
        create,
        open,
        restore,
        backup,
        check,
        importList,
        close,
        quit,
        undo,
        redo,
        find,
        add,
        addPerson,
        addSession,
        goTo,
        nextPart,
        print,
        exportList,
        themeLight,
        themeDark,
        themeSystem,
        languageFrench,
        languageEnglish,
        fullScreen,
        help,
        about
    };
    /// What must be there for a command to make sense.
    enum class Needs { nothing, programme, writing };

    explicit Actions(QWidget* window);

    [[nodiscard]] QAction* operator[](Id id) const { return actions_.at(id); }
    /// Greys what the present opening does not allow.
    void setOpening(bool programme, bool writable);
    /// In a structure's own copy what makes, keeps or changes programmes is not offered at all.
    void setOwnCopy(bool ownCopy);
    [[nodiscard]] std::vector<QAction*> all() const;

private:
    std::map<Id, QAction*> actions_;
};

} // namespace palas::ui
