// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/Page.h"

#include <functional>
#include <QFrame>

class QAction;
class QLineEdit;
class QListWidget;

namespace palas::ui {
class ProgrammeView;

/// « Aller à… »: pages, reports, structures, sessions, people, kits, coachings, groups, ideas, documents, the
/// buttons and tabs of the page, commands; accents ignored. The list hangs under the field.
class QuickJump : public QFrame {
    Q_OBJECT
public:
    /// `window` is the widget over which the list is shown.
    QuickJump(QLineEdit* field, QWidget* window);

    /// What can be reached from now on; read again at each change, when the field is next used.
    void setProgramme(ProgrammeView* view, std::vector<QAction*> commands);
    void forget() { loaded_ = false; }
    /// What the list offers for `typed`, best first, for tests as for the list.
    [[nodiscard]] QStringList offers(const QString& typed);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        QString text;
        QString kind;
        QString icon;
        std::function<void()> go;
    };
    void load();
    void addPages();
    void addReports();
    void addRecords();
    void addActivities();
    void addEvidence();
    [[nodiscard]] bool leadsTo(const char* page) const; ///< the view has it
    void addPageCommands();
    void addCommands();
    [[nodiscard]] std::vector<int> found(const QString& typed); ///< places in entries_
    void showOffers();
    void accept();
    void leave();

    QLineEdit* field_;
    QWidget* window_;
    QListWidget* list_;
    ProgrammeView* view_ = nullptr;
    std::vector<QAction*> commands_;
    std::vector<Entry> entries_; ///< those of the programme, then those of the moment
    size_t programmeEntries_ = 0;
    bool loaded_ = false;
    bool going_ = false; ///< to what was chosen
};

} // namespace palas::ui
