// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Importer.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QComboBox;
class QGridLayout;
class QPushButton;
class QScrollArea;

namespace palas::ui {
class BulkEditBar;
class Card;
class Page;
class RecordTable;
class TextLabel;

/// A list on its way in: where it comes from, what each column is, what each row would do, then « Importer ».
class ImportPanel : public QWidget {
    Q_OBJECT
public:
    /// `kinds`: what the lists of this page can be about.
    ImportPanel(Page& page, const std::vector<ImportKind>& kinds, QWidget* parent = nullptr);

    void start(std::optional<ImportKind> kind = {}); ///< nothing chosen yet but what the list is about
    /// Rows of the programme in place of a list: one of their fields is to become the same.
    void startEdit(ImportKind kind, const std::vector<qint64>& ids);
    void readFile(const QString& path);
    void readPasted(const QString& text);
    /// The programme changed: what the rows would do may be something else.
    void refresh();
    void focusStart();
    [[nodiscard]] bool hasList() const { return !request_.table.titles.isEmpty(); }
    [[nodiscard]] const ImportPlan& plan() const { return plan_; }
    [[nodiscard]] RecordTable& rows() const { return *rows_; }

signals:
    void closed();
    void imported();

private:
    QWidget* buildSource(const std::vector<ImportKind>& kinds);
    QWidget* buildColumns();
    QWidget* buildPreview();
    void chooseFile();
    void saveTemplate();
    void take(ForeignTable table);
    void showColumns();
    void setField(int column, const QString& field);
    void makePlan();
    void showPlan();
    void showRows();
    void showProposal();
    void toggleProposal();
    void import();
    void previewEdit(const QString& field, const QString& value);
    [[nodiscard]] const ImportRow* currentRow() const;
    [[nodiscard]] ImportKind kind() const;

    Page& page_;
    BulkEditBar* edit_;
    QWidget* list_; ///< where a list comes from
    QComboBox* kind_;
    QPushButton* file_;
    TextLabel* source_;
    Card* columns_;
    QScrollArea* columnArea_;
    QButtonGroup* states_;
    RecordTable* rows_;
    TextLabel* proposal_;
    QPushButton* other_;
    QPushButton* import_;
    ImportRequest request_;
    ImportPlan plan_;
    QString sourceName_;
    std::vector<qint64> edited_; ///< rows that startEdit() was given
    bool writing_ = false;       ///< the programme changes by what is being imported
};

/// What one row of a list would do, in words.
[[nodiscard]] QString stateWord(ImportRow::State state);
[[nodiscard]] QString differencesInWords(const ImportRow& row, ImportKind kind);
[[nodiscard]] QString reasonInWords(const ImportRow& row);

} // namespace palas::ui
