// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace palas {
class Figures;
struct Task;
class Workspace;
} // namespace palas

namespace palas::ui {
class CommandRunner;
class FilePicker;
class ImportView;
class MessageBar;
class PageHeader;
class PageTabs;
class RecordTable;
class Settings;

/// Where to go: a page of PageTable.h, and what to show there.
struct Target {
    QString page;        ///< "sessions"
    qint64 id = 0;       ///< the row to open; 0: the page as it was left
    QString detail = {}; ///< page's own: "new", a task code, a report kind
};

/// What a page may ask of the window it stands in.
class PageHost {
public:
    virtual ~PageHost() = default;
    [[nodiscard]] virtual Workspace& workspace() = 0;
    [[nodiscard]] virtual Settings& settings() = 0;
    [[nodiscard]] virtual FilePicker& filePicker() = 0;
    /// The figures of the whole programme today, read once a change and shared by all pages.
    [[nodiscard]] virtual const Figures& figures() = 0;
    [[nodiscard]] virtual const std::vector<palas::Task>& tasks() = 0; ///< « À faire », of the same reading
    virtual void goTo(const Target& target) = 0;
    virtual void askLanguage(const QString& language) = 0; ///< for the whole window
};

/// One page of the window: header, banner, body. Pages are made when first shown, and read the programme
/// again only when they are seen after a change.
class Page : public QWidget {
    Q_OBJECT
public:
    Page(PageHost& host, const QString& title, QWidget* parent);
    ~Page() override;

    /// Shows what `target` names; the default only refreshes.
    virtual void open(const Target& target);
    /// Puts the keyboard where the work of the page begins: its list, unless it says otherwise.
    virtual void focusStart();
    /// Ctrl+N, Ctrl+P: what the page makes of them. canX() greys the menu.
    virtual void createNew() {}
    [[nodiscard]] virtual bool canCreate() const { return false; }
    virtual void print() {}
    [[nodiscard]] virtual bool canPrint() const { return false; }
    /// The list of the page; none by default.
    [[nodiscard]] virtual RecordTable* mainTable() { return nullptr; }
    /// Ctrl+F and Ctrl+E: filter and export the main table, unless the page has something else.
    virtual void find();
    [[nodiscard]] virtual bool canFind() { return mainTable() != nullptr; }
    virtual void exportList();
    [[nodiscard]] virtual bool canExport() { return mainTable() != nullptr; }

    /// The pages beside this one, where several share a line of the navigation.
    void setTabs(PageTabs* tabs);
    /// What takes lists into the page; null: nothing does.
    [[nodiscard]] ImportView* lists() const { return lists_; }
    void takeListsWith(ImportView& lists) { lists_ = &lists; }

    /// The programme has changed: refreshes now when visible, else when next shown.
    void invalidate();
    [[nodiscard]] MessageBar& messages() { return *messages_; }
    [[nodiscard]] CommandRunner& runner() { return *runner_; }
    [[nodiscard]] PageHost& host() const { return host_; }

signals:
    void mainTableChanged(); ///< or what canCreate(), canPrint() answer

protected:
    /// Reads the programme and shows it. Called before the first paint and after changes; keeps the selection
    /// and what is being typed.
    virtual void refresh() = 0;

    void showEvent(QShowEvent* event) override;

    [[nodiscard]] Workspace& workspace() const { return host_.workspace(); }
    [[nodiscard]] PageHeader& header() { return *header_; }
    [[nodiscard]] QVBoxLayout* body() const { return body_; }
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] QDate asOf() const;

private:
    void refreshNow();

    PageHost& host_;
    PageHeader* header_;
    MessageBar* messages_;
    QVBoxLayout* body_;
    CommandRunner* runner_;
    ImportView* lists_ = nullptr;
    bool stale_ = true;
};

} // namespace palas::ui
