// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"
#include "services/Outcome.h"
#include "ui/common/SidePanel.h"
#include "ui/pages/SessionRecord.h"
#include "ui/table/Records.h"

class QBoxLayout;

namespace palas::ui {
class EmptyState;
class Page;
class RecordTable;
class ReportPrinter;

/// The papers that the people of a session receive: who has one, who is due one. They are issued, printed and
/// taken back, for the people selected, or for all when nobody is.
class SessionPapers : public SidePanel {
    Q_OBJECT
public:
    void setRecord(const SessionRecord& record);
    void focusList();
    [[nodiscard]] RecordTable& list() const { return *list_; }

protected:
    /// `name` ends the names of the parts, « Certificates »; `work` is told while the PDF is made.
    struct Words {
        QString title;
        QString name;
        QString report;
        QString work;
    };
    SessionPapers(Page& page, const Words& words, EmptyState* empty);

    /// What is listed, by the key of the enrolment.
    struct Contents {
        Records records;
        std::vector<EnrolmentId> due;
        std::vector<EnrolmentId> given;
        QString subtitle;
        QString warning;       ///< empty: none
        bool printable = true; ///< what was given is a paper still
    };
    [[nodiscard]] virtual Contents contents(const Figures& figures) = 0;
    [[nodiscard]] virtual QString issueWords(int count) const = 0; ///< of the button; 0: nobody is due one
    virtual void issue(const std::vector<EnrolmentId>& enrolments) = 0;
    virtual void withdraw(const std::vector<EnrolmentId>& enrolments) = 0;
    virtual void showSelection(const std::vector<qint64>& selected);

    [[nodiscard]] Page& page() const { return page_; }
    [[nodiscard]] const SessionRecord& record() const { return record_; }
    [[nodiscard]] bool isWritable() const;
    [[nodiscard]] QString nameOf(PersonId person) const; ///< as in the list
    void addPart(QWidget* part);                         ///< under the list

    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void showButtons();
    void print();
    void takeBack();
    [[nodiscard]] std::vector<EnrolmentId> chosenOf(const std::vector<EnrolmentId>& enrolments) const;

    Page& page_;
    SessionRecord record_;
    RecordTable* list_;
    TextLabel* warning_;
    QBoxLayout* column_;
    ReportPrinter* printer_;
    QPushButton* issue_;
    QPushButton* print_;
    QPushButton* withdraw_;
    std::vector<EnrolmentId> due_;
    std::vector<EnrolmentId> given_;
    bool printable_ = true;
    bool stale_ = true;
};

/// The mark of a paper: nothing, due, issued, or no longer true.
enum class PaperMark { none, due, issued, outdated };
[[nodiscard]] CellLook paperLook(PaperMark mark, const QString& words);

} // namespace palas::ui
