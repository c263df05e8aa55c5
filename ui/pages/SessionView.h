// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/AttendanceEdits.h"

#include <QWidget>

class QStackedWidget;

namespace palas::ui {
class AttendanceFooter;
class AttendanceGrid;
class AttendanceKeyRow;
class AttendanceLegend;
class AttendanceModel;
class EmptyState;
class MessageBar;
class Page;
class EvaluationPanel;
class SessionCertificates;
class SessionConvocations;
class SessionHeader;
class SessionPeople;
class SheetActions;
class SheetPanel;
struct PastedCells;
struct SessionNotice;

/// One session: what it lacks, its attendance grid, and beside it the filed sheet or the participants.
class SessionView : public QWidget {
    Q_OBJECT
public:
    explicit SessionView(Page& page, QWidget* parent = nullptr);

    /// Shows a session; false when it is gone.
    bool setSession(SessionId id);
    [[nodiscard]] SessionId session() const { return session_; }
    /// Reads the session again; the cursor and what is typed stay. False when it is gone.
    bool refresh();
    /// Stands above the page's banner; the page places it.
    [[nodiscard]] SessionHeader& header() const { return *header_; }

    [[nodiscard]] AttendanceGrid& grid() const { return *grid_; }
    [[nodiscard]] AttendanceModel& model() const { return *model_; }
    [[nodiscard]] SheetPanel& sheets() const { return *sheets_; }
    [[nodiscard]] SessionPeople& people() const { return *people_; }
    [[nodiscard]] EvaluationPanel& evaluations() const { return *evaluations_; }
    [[nodiscard]] SessionConvocations& convocations() const { return *convocations_; }
    [[nodiscard]] SessionCertificates& certificates() const { return *certificates_; }
    [[nodiscard]] MessageBar& notice() const { return *notice_; }

    void showPeople();
    void showEvaluations();
    void showConvocations();
    void showCertificates();
    void focusCentre(); ///< the grid, or the button that stands in its place
    void print();
    void attach();
    void setSideShown(bool shown); ///< off while another panel takes the place

signals:
    void backAsked();
    void editAsked();
    void nextAsked();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildGrid();
    void buildSide();
    void showPanel(QWidget& panel);
    void connectHeader();
    void connectGrid();
    bool save(const std::vector<Attendance>& cells);
    void refuse(const CellEdits& edits);
    void refuse(const PastedCells& pasted);
    void showNotice();
    void act(const SessionNotice& notice);
    void follow(QPoint cell);
    void choosePageOf(QPoint cell);
    void fitSide();
    void showRightPart();
    [[nodiscard]] const SessionRecord& shown() const;

    Page& page_;
    SessionId session_;
    SessionHeader* header_;
    AttendanceModel* model_;
    AttendanceGrid* grid_;
    AttendanceFooter* footer_;
    AttendanceLegend* legend_;
    AttendanceKeyRow* keys_;
    EmptyState* empty_;
    MessageBar* notice_;
    SheetActions* actions_;
    SheetPanel* sheets_;
    SessionPeople* people_;
    EvaluationPanel* evaluations_;
    SessionConvocations* convocations_;
    SessionCertificates* certificates_;
    QStackedWidget* centre_;
    QStackedWidget* side_;
    std::optional<bool> sideWanted_; ///< what the person chose; else as wide as the window allows
    bool sideFree_ = true;
    bool following_ = false;
};

} // namespace palas::ui
