// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/SessionView.h"

#include "services/AttendanceService.h"
#include "services/Workspace.h"
#include "ui/common/Card.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/EmptyState.h"
#include "ui/common/MessageBar.h"
#include "ui/pages/AttendanceFooter.h"
#include "ui/pages/AttendanceGrid.h"
#include "ui/pages/AttendanceKeys.h"
#include "ui/pages/AttendanceMessages.h"
#include "ui/pages/AttendanceModel.h"
#include "ui/pages/EvaluationPanel.h"
#include "ui/pages/Page.h"
#include "ui/pages/papers/SessionCertificates.h"
#include "ui/pages/papers/SessionConvocations.h"
#include "ui/pages/SessionHeader.h"
#include "ui/pages/SessionNotice.h"
#include "ui/pages/SessionPeople.h"
#include "ui/pages/SheetActions.h"
#include "ui/pages/SheetPanel.h"
#include "ui/theme/Theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

namespace palas::ui {
namespace {

constexpr int tallWindow = 700; ///< lower ones do without the row of keys
constexpr int sideWidth = 318;
constexpr int widestSide = 460;

} // namespace

SessionView::SessionView(Page& page, QWidget* parent)
    : QWidget(parent)
    , page_(page)
    , header_(new SessionHeader)
    , model_(new AttendanceModel(this))
    , grid_(new AttendanceGrid(*model_, [this](const auto& cells) { return save(cells); }))
    , footer_(new AttendanceFooter(*model_, *grid_))
    , legend_(new AttendanceLegend(*model_))
    , keys_(new AttendanceKeyRow)
    , empty_(new EmptyState(QStringLiteral("personnes"), {}, {}, {}))
    , notice_(new MessageBar)
    , actions_(new SheetActions(page))
    , sheets_(new SheetPanel(*actions_))
    , people_(new SessionPeople(page))
    , evaluations_(new EvaluationPanel(page))
    , convocations_(new SessionConvocations(page))
    , certificates_(new SessionCertificates(page))
    , centre_(new QStackedWidget)
    , side_(new QStackedWidget) {
    setObjectName(QStringLiteral("sessionView"));
    notice_->setObjectName(QStringLiteral("sessionNotice"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(12);
    column->addWidget(notice_);
    buildGrid();
    buildSide();
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(centre_, 1);
    row->addWidget(side_);
    column->addLayout(row, 1);
    column->addWidget(keys_);
    connectHeader();
    connectGrid();
}

void SessionView::buildGrid() {
    auto* card = Card::around(grid_);
    card->body()->addWidget(footer_);
    card->body()->addWidget(legend_);
    card->body()->addStretch(0);
    centre_->addWidget(card);
    auto* nothing = new Card;
    nothing->body()->addWidget(empty_);
    centre_->addWidget(nothing);
    connect(empty_, &EmptyState::triggered, this, [this] {
        if (shown().halfDays.empty())
            emit editAsked();
        else
            showPeople();
    });
}

void SessionView::buildSide() {
    side_->addWidget(sheets_);
    side_->addWidget(people_);
    side_->addWidget(evaluations_);
    side_->addWidget(convocations_);
    side_->addWidget(certificates_);
    connect(sheets_, &SheetPanel::attachAsked, this, &SessionView::attach);
    connect(sheets_, &SheetPanel::printAsked, this, &SessionView::print);
    for (SidePanel* panel :
         std::initializer_list<SidePanel*>{people_, convocations_, evaluations_, certificates_}) {
        connect(panel, &SidePanel::closed, this, [this] {
            side_->setCurrentWidget(sheets_);
            fitSide();
            focusCentre();
        });
    }
}

void SessionView::connectHeader() {
    connect(header_, &SessionHeader::backAsked, this, &SessionView::backAsked);
    connect(header_, &SessionHeader::editAsked, this, &SessionView::editAsked);
    connect(header_, &SessionHeader::peopleAsked, this, &SessionView::showPeople);
    connect(header_, &SessionHeader::convocationsAsked, this, &SessionView::showConvocations);
    connect(header_, &SessionHeader::evaluationsAsked, this, &SessionView::showEvaluations);
    connect(header_, &SessionHeader::certificatesAsked, this, &SessionView::showCertificates);
    connect(header_, &SessionHeader::printAsked, this, &SessionView::print);
    connect(header_, &SessionHeader::attachAsked, this, &SessionView::attach);
    connect(header_, &SessionHeader::proveAsked, this, [this] {
        grid_->mark(CellMark::proven);
        grid_->setFocus(Qt::OtherFocusReason);
    });
    connect(header_, &SessionHeader::panelAsked, this, [this](bool shown) {
        sideWanted_ = shown;
        side_->setCurrentWidget(sheets_);
        fitSide();
    });
}

void SessionView::connectGrid() {
    connect(grid_, &AttendanceGrid::editsRefused, this, [this](const CellEdits& edits) { refuse(edits); });
    connect(grid_, &AttendanceGrid::pasteRefused, this,
            [this](const PastedCells& pasted) { refuse(pasted); });
    connect(grid_, &AttendanceGrid::nextSessionAsked, this, &SessionView::nextAsked);
    connect(grid_, &AttendanceGrid::keysAsked, this,
            [this] { (new AttendanceKeyCard(this))->showOver(*grid_); });
    connect(grid_, &AttendanceGrid::followAsked, this, [this](QPoint cell) {
        following_ = !following_;
        follow(cell);
    });
    connect(grid_, &AttendanceGrid::cursorMoved, this, [this](QPoint cell) {
        if (following_)
            follow(cell);
    });
}

const SessionRecord& SessionView::shown() const {
    return model_->shown();
}

bool SessionView::setSession(SessionId id) {
    const bool another = id != session_;
    session_ = id;
    if (!refresh())
        return false;
    if (another) {
        following_ = false;
        grid_->setCursorTo({0, 0});
    }
    focusCentre();
    return true;
}

bool SessionView::refresh() {
    auto read = readSession(page_.host().workspace(), session_);
    if (!read)
        return false;
    const bool readOnly = page_.host().workspace().isReadOnly();
    model_->setRecord(std::move(*read));
    grid_->setReadOnly(readOnly);
    grid_->recordChanged();
    footer_->recordChanged();
    legend_->recordChanged();
    header_->setRecord(shown(), readOnly);
    sheets_->setReadOnly(readOnly);
    sheets_->setRecord(shown());
    people_->setRecord(shown());
    evaluations_->setSession(session_);
    convocations_->setRecord(shown());
    certificates_->setRecord(shown());
    showNotice();
    showRightPart();
    fitSide();
    return true;
}

void SessionView::focusCentre() {
    if (centre_->currentIndex() == 0)
        grid_->setFocus(Qt::OtherFocusReason);
    else
        empty_->setFocus(Qt::OtherFocusReason);
}

/// The grid, or what to do before there is one.
void SessionView::showRightPart() {
    const bool noDays = shown().halfDays.empty();
    const bool nobody = shown().people.empty();
    centre_->setCurrentIndex(noDays || nobody ? 1 : 0);
    if (noDays)
        empty_->setWords(tr("Give the session its half-days."),
                         tr("Attendance is typed for each half-day, with its own sheet."),
                         tr("Add half-days"));
    else
        empty_->setWords(tr("Add the expected participants."),
                         tr("They make the lines of the grid and of the sign-in sheets."),
                         tr("Add participants"));
    empty_->setActionEnabled(!page_.host().workspace().isReadOnly());
}

bool SessionView::save(const std::vector<Attendance>& cells) {
    return page_.runner().run([&] { return setAttendance(page_.host().workspace(), session_, cells); });
}

void SessionView::refuse(const CellEdits& edits) {
    MessageBar::Message message = refusalMessage(shown(), edits);
    if (edits.refusal == CellEdits::Refusal::sheetNotFiled) {
        choosePageOf(edits.refused);
        message.actionText = tr("Attach a scan");
        message.action = [this] { attach(); };
    }
    page_.messages().show(message);
}

void SessionView::refuse(const PastedCells& pasted) {
    page_.messages().show(refusalMessage(pasted));
}

void SessionView::showNotice() {
    const auto found = shown().people.empty() ? std::nullopt : noticeOf(shown());
    if (!found) {
        notice_->clear();
        return;
    }
    MessageBar::Message message = found->message;
    message.closable = false;
    if (page_.host().workspace().isReadOnly() && found->action != SessionNotice::Action::goToCell)
        message.actionText.clear();
    message.action = [this, notice = *found] { act(notice); };
    notice_->show(message);
}

void SessionView::act(const SessionNotice& notice) {
    if (notice.cell.x() >= 0)
        grid_->setCursorTo(notice.cell);
    switch (notice.action) {
    case SessionNotice::Action::attachScan:
        choosePageOf(notice.cell);
        attach();
        break;
    case SessionNotice::Action::goToCell:
        grid_->setFocus(Qt::OtherFocusReason);
        break;
    case SessionNotice::Action::editSession:
        emit editAsked();
        break;
    case SessionNotice::Action::none:
        break;
    }
}

void SessionView::follow(QPoint cell) {
    if (!following_ || cell.x() < 0) {
        sheets_->follow({-1, -1});
        return;
    }
    sideWanted_ = true;
    side_->setCurrentWidget(sheets_);
    fitSide();
    sheets_->follow(cell);
}

void SessionView::choosePageOf(QPoint cell) {
    const int sheet = shown().sheetOf(cell.y(), cell.x());
    if (sheet >= 0)
        sheets_->choose(shown().sheets[size_t(sheet)].id);
}

void SessionView::print() {
    actions_->printBlank(shown());
}

/// A scan needs a page to be filed on: pages are prepared first, and shown, when there is none.
void SessionView::attach() {
    if (shown().session.modality == Modality::remote) {
        actions_->attach(shown(), {});
        return;
    }
    if (!sheets_->freeSheet().isValid() && !actions_->prepare(shown()))
        return;
    if (sheets_->freeSheet().isValid())
        actions_->attach(shown(), sheets_->freeSheet());
    focusCentre();
}

void SessionView::showPanel(QWidget& panel) {
    side_->setCurrentWidget(&panel);
    panel.show();
    fitSide();
}

void SessionView::showPeople() {
    showPanel(*people_);
    people_->focusSearch();
}

void SessionView::showEvaluations() {
    showPanel(*evaluations_);
    evaluations_->setSession(session_);
    evaluations_->focusForms();
}

void SessionView::showConvocations() {
    showPanel(*convocations_);
    convocations_->focusList();
}

void SessionView::showCertificates() {
    showPanel(*certificates_);
    certificates_->focusList();
}

void SessionView::setSideShown(bool shown) {
    sideFree_ = shown;
    fitSide();
}

void SessionView::fitSide() {
    const bool other = side_->currentWidget() != sheets_; // asked for: people, evaluations, documents
    const bool shown = sideFree_ && (other || sideWanted_.value_or(!isNarrow(*this)));
    side_->setVisible(shown);
    side_->setFixedWidth(std::clamp(width() * 28 / 100, px(sideWidth), px(widestSide)));
    header_->setPanelShown(shown && !other);
    keys_->setVisible(centre_->currentIndex() == 0 && room(window()->height()) >= tallWindow);
}

void SessionView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitSide();
}

bool SessionView::event(QEvent* event) {
    // F6 goes from the grid to the sheet first; from there the window takes it on to the navigation.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F6 &&
        grid_->hasFocus() && side_->isVisible()) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void SessionView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_F6 && grid_->hasFocus() && side_->isVisible())
        side_->currentWidget()->nextInFocusChain()->setFocus(Qt::TabFocusReason);
    else if (event->key() == Qt::Key_Escape)
        emit backAsked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace palas::ui
