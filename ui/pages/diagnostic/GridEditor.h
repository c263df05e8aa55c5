// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Diagnostic.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace palas::ui {
class FormBuilder;
class Page;
class TextLabel;

/// A grid as it is written: its title above, a line for each question below. An empty axis code goes on with
/// the axis above. Once structures were assessed with it, only title, status and modules change.
class GridEditor : public QWidget {
    Q_OBJECT
public:
    explicit GridEditor(Page& page);

    void showGrid(const Questionnaire& grid); ///< without an id: a new one
    void startWriting();                      ///< a new one is being written: into its first field
    [[nodiscard]] bool isWriting() const { return writing_; }
    void follow(); ///< shown again, but for what is being typed
    bool leave();  ///< saves what is being typed; false when it is refused
    bool save();
    [[nodiscard]] QuestionnaireId grid() const { return stored_.id; }
    [[nodiscard]] QTableWidget& lines() const { return *lines_; }

signals:
    void saved(qint64 id);
    void versionAsked();
    void removeAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildForm();
    void buildButtons();
    void showLines();
    void addLine();
    void removeLine();
    [[nodiscard]] bool knowsModules();
    [[nodiscard]] Questionnaire typed() const;
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] std::vector<ModuleId> modulesFrom(const QString& codes) const;
    [[nodiscard]] QString codesOf(const std::vector<ModuleId>& modules) const;

    Page& page_;
    Questionnaire stored_;
    FormBuilder* form_;
    QTableWidget* lines_;
    TextLabel* note_;
    QPushButton* add_;
    QPushButton* drop_;
    QPushButton* version_;
    QPushButton* remove_;
    QPushButton* save_;
    bool filling_ = false;
    bool modified_ = false;
    bool writing_ = false;
};

} // namespace palas::ui
