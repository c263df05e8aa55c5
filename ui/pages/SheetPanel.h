// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/Card.h"
#include "ui/pages/SessionRecord.h"

class QCheckBox;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace palas::ui {
class EmptyState;
class SheetActions;
class SheetPreview;
class TextLabel;

/// Beside the grid: the pages of the session, the scan of the chosen one, and what identifies it. A file
/// dropped here is filed on the chosen page.
class SheetPanel : public Card {
    Q_OBJECT
public:
    SheetPanel(SheetActions& actions, QWidget* parent = nullptr);

    void setReadOnly(bool readOnly);
    void setRecord(const SessionRecord& record);
    /// Shows the page with this cell and says on which line and in which column it stands; {-1, -1}: no more.
    void follow(QPoint cell);
    /// The page that a scan is filed on: the chosen one, else the first without a scan. Invalid: none is
    /// free.
    [[nodiscard]] SignInSheetId freeSheet() const;
    [[nodiscard]] SignInSheetId chosenSheet() const;
    void choose(SignInSheetId sheet);
    [[nodiscard]] const SheetPreview& preview() const { return *preview_; }

signals:
    void attachAsked();
    void printAsked();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildTools();
    void buildFoot();
    void fillList();
    void showChosen();
    void showDocument(const SignInSheet& sheet, const Evidence& evidence);
    void showEmpty();
    void showTitle();
    [[nodiscard]] const SignInSheet* chosen() const;
    [[nodiscard]] bool isRemote() const { return record_.session.modality == Modality::remote; }

    SheetActions& actions_;
    SessionRecord record_;
    EvidenceId drawn_; ///< of the document in the preview
    QListWidget* list_;
    TextLabel* place_; ///< of the cell that is followed
    QStackedWidget* stack_;
    SheetPreview* preview_;
    EmptyState* empty_;
    QWidget* foot_;
    TextLabel* number_;
    QCheckBox* trainer_;
    QPushButton* attach_;
    QPushButton* takeOff_;
    QPushButton* open_;
    QList<QWidget*> tools_; ///< of the preview
    bool readOnly_ = false;
    bool filling_ = false;
};

} // namespace palas::ui
