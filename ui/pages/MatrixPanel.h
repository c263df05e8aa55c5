// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/SidePanel.h"
#include "ui/pages/MatrixCell.h"

class QGridLayout;

namespace palas::ui {
class FigureLink;
class Page;
class RecordTable;
class StateBar;
class TextLabel;

/// The active cell of the matrix: hours, sessions, participants, and the proof that is expected.
class MatrixPanel : public SidePanel {
    Q_OBJECT
public:
    MatrixPanel(Page& page, QWidget* parent);

    void showCell(const Organisation& structure, const Module& module, const MatrixCell& cell);
    void showCoverage(const Figure& coverage); ///< of the module, by all the structures
    void setWritable(bool writable);
    /// The session that the main button opens; none without any.
    [[nodiscard]] SessionId session() const { return session_; }
    void openSession();

signals:
    void enrolAsked();
    void coverageAsked(QWidget* asker); ///< the rows behind it

private:
    void buildHead(QVBoxLayout& column);
    void showHours(const MatrixCell& cell);
    void showSessions(const MatrixCell& cell);
    void showPeople(const MatrixCell& cell);
    void showProof(const MatrixCell& cell);
    void addProof(ChartState state, const QString& what, const QString& result);

    Page& page_;
    TextLabel* label_;
    StateBar* bar_;
    TextLabel* toProve_;
    TextLabel* enrolled_;
    TextLabel* planned_;
    TextLabel* attended_;
    TextLabel* proven_;
    FigureLink* coverage_;
    TextLabel* sessionsHeading_;
    QVBoxLayout* sessions_;
    TextLabel* peopleHeading_;
    RecordTable* people_;
    TextLabel* proofHeading_;
    QGridLayout* proof_;
    int proofRows_ = 0;
    QPushButton* open_;
    QPushButton* enrol_;
    SessionId session_;
    bool sheetMissing_ = false;
};

} // namespace palas::ui
