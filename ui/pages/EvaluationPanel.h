// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Evaluation.h"
#include "ui/common/SidePanel.h"

class QButtonGroup;
class QGridLayout;
class QLineEdit;

namespace palas::ui {
class Page;

/// The evaluation forms of a session, one row for each paper: a digit goes on to the next cell, Enter to the
/// next form. Averages stand above them once enough people have answered.
class EvaluationPanel : public SidePanel {
    Q_OBJECT
public:
    explicit EvaluationPanel(Page& page);

    /// Shows what is stored, unless something is being typed for the same session.
    void setSession(SessionId session);
    void focusForms();
    bool save();
    bool leave(); ///< saves what is being typed; false when it is refused
    [[nodiscard]] int rowCount() const { return int(rows_.size()); }
    [[nodiscard]] QLineEdit* cell(int row, int column) const; ///< grades, then the comment
    void chooseMoment(EvaluationMoment moment);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        Evaluation stored;
        std::vector<QLineEdit*> cells; ///< grades in the order of criteriaOf(), then the comment
    };

    void build();
    void fill();
    void addRow(const Evaluation& form);
    void showAverages();
    void goTo(int row, int column);
    void step(const QObject* cell, int rows, int columns);
    [[nodiscard]] bool isWritable() const;
    [[nodiscard]] Evaluation typed(const Row& row) const;
    [[nodiscard]] std::vector<Evaluation> typed() const;

    Page& page_;
    QButtonGroup* moments_;
    TextLabel* averages_;
    QWidget* forms_;
    QGridLayout* grid_ = nullptr;
    QPushButton* save_;
    EvaluationMoment moment_ = EvaluationMoment::immediate;
    SessionId session_;
    std::vector<Row> rows_;
    bool modified_ = false;
};

} // namespace palas::ui
