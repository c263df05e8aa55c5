// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/Page.h"

#include <QTemporaryDir>

class QPushButton;
class QTimer;

namespace palas::ui {
class Card;
class EmptyState;
class NavigationList;
class ProgressLine;
class ReportJob;
class ReportOptionsForm;
class SheetPreview;
class TextLabel;

/// Rapports: the catalogue, the options, the preview, the PDF.
class ReportsPage : public Page {
    Q_OBJECT
public:
    ReportsPage(PageHost& host, QWidget* parent);

    /// `detail` names a kind, or a kind and what it is about: "structure:97601", "signin:SE-036".
    void open(const Target& target) override;
    void focusStart() override; ///< the catalogue
    void print() override;
    [[nodiscard]] bool canPrint() const override { return true; }
    [[nodiscard]] RecordTable* mainTable() override { return made_; }

protected:
    void refresh() override;

private:
    [[nodiscard]] QWidget* buildCatalogue();
    [[nodiscard]] QWidget* buildMiddle();
    [[nodiscard]] QWidget* buildPreview();
    void choose(const QString& kind);
    void preview();
    void showPreview(const QString& path);
    void turnPreview(int pages);
    void make();
    void showMade(const QString& path);
    void showFiles();

    struct MadeFile {
        QString path;
        QString kind;
    };

    NavigationList* catalogue_ = nullptr;
    Card* optionsCard_ = nullptr;
    TextLabel* description_ = nullptr;
    ReportOptionsForm* options_ = nullptr;
    QPushButton* make_ = nullptr;
    ProgressLine* progress_ = nullptr;
    RecordTable* made_ = nullptr;
    SheetPreview* preview_ = nullptr;
    TextLabel* previewPage_ = nullptr;
    TextLabel* previewNote_ = nullptr;
    ReportJob* job_;
    ReportJob* previewJob_;
    QTimer* previewDelay_;
    QTemporaryDir previewFolder_;
    int previewNumber_ = 0;
    QString kind_;
    std::vector<MadeFile> files_;
};

} // namespace palas::ui
