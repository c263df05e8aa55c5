// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/PageTable.h"
#include "ui/window/NavigationList.h"
#include "ui/window/Opened.h"

#include <map>
#include <memory>

class QStackedWidget;
class QTimer;

namespace palas::ui {

/// One open programme: the navigation and its pages, which are made when first shown.
class ProgrammeView : public QWidget, public PageHost {
    Q_OBJECT
public:
    ProgrammeView(Opened opened, Settings& settings, FilePicker& filePicker, QWidget* parent = nullptr);
    ~ProgrammeView() override;

    [[nodiscard]] Workspace& workspace() override { return *workspace_; }
    [[nodiscard]] Settings& settings() override { return settings_; }
    [[nodiscard]] FilePicker& filePicker() override { return filePicker_; }
    [[nodiscard]] const Figures& figures() override;
    [[nodiscard]] const std::vector<palas::Task>& tasks() override;
    /// The keyboard goes along, to where the work of the page begins. The page "file" is the file that its
    /// detail names.
    void goTo(const Target& target) override;

    void askLanguage(const QString& language) override { emit languageAsked(language); }

    /// A structure's own copy: its pages only, nothing that writes.
    [[nodiscard]] bool isDossier() const { return own_.isValid(); }
    [[nodiscard]] Page* currentPage() const;
    [[nodiscard]] QString currentPageId() const { return current_; }
    [[nodiscard]] const std::vector<PageEntry>& entries() const { return entries_; }
    [[nodiscard]] NavigationList& navigation() const { return *navigation_; }
    /// F6: from the navigation into the page and back.
    void focusNextPart();

signals:
    void changed();                      ///< the programme, by anyone
    void lockLost();                     ///< another machine writes from now on, this window only reads
    void pageShown();                    ///< another page is in front
    void fileAsked(const QString& path); ///< a page leads to another file
    void languageAsked(const QString& language);

private:
    Page* page(const QString& id);
    [[nodiscard]] const PageEntry* entry(const QString& id) const;
    [[nodiscard]] std::vector<PageEntry> besides(const PageEntry& entry) const;
    [[nodiscard]] QString lineOf(const QString& id) const;
    Page* showPage(const Target& target);
    void fitNavigation();
    void workspaceChanged();
    void showBadges();

    std::unique_ptr<Workspace> workspace_;
    OrganisationId own_; ///< the structure whose own copy this is
    Settings& settings_;
    FilePicker& filePicker_;
    std::vector<PageEntry> entries_;
    std::map<QString, Page*> pages_;
    QString current_;
    std::unique_ptr<Figures> figures_;
    std::unique_ptr<std::vector<palas::Task>> tasks_;
    NavigationList* navigation_;
    QStackedWidget* stack_;
    QTimer* watch_;
    QTimer* badges_; ///< started by a change, so that typing does not wait for the figures
};

} // namespace palas::ui
