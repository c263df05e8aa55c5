// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Evidence.h"
#include "ui/pages/EvidenceActions.h"

#include <functional>
#include <QWidget>

class QPushButton;

namespace palas::ui {
class Page;
class TextLabel;

/// The document filed on a row: attached, opened, taken off.
class FiledDocument final : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString heading; ///< empty: the panel has one
        QString attach;
        QString hint; ///< what is expected, while nothing is filed
    };
    /// One row, and what is done with its document.
    struct Row {
        EvidenceId evidence; ///< none: nothing is filed
        bool canChange = false;
        QString question; ///< title of the window that asks for the file
        QString filed;    ///< told with the name of the file as %1
        QString takenOff;
        EvidenceActions::Filing file;
        std::function<Outcome()> takeOff;
    };

    /// The parts are named after `name`: « coachingAttach », « coachingOpen », « coachingTakeOff ».
    FiledDocument(Page& page, const QString& name, const Words& words);

    void showRow(const Row& row);
    /// Asked before anything changes: false when what is being typed could not be saved first.
    void askBefore(std::function<bool()> ready) { ready_ = std::move(ready); }
    /// A file dropped on the panel is attached.
    void takeDropsOf(QWidget& panel);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void attach();
    void open();
    void takeOff();
    [[nodiscard]] bool canAttach() const { return row_.canChange && !evidence_; }

    Page& page_;
    EvidenceActions* documents_;
    QString hint_;
    TextLabel* document_;
    QPushButton* attach_;
    QPushButton* open_;
    QPushButton* takeOff_;
    std::function<bool()> ready_ = [] { return true; };
    Row row_;
    std::optional<Evidence> evidence_;
};

} // namespace palas::ui
