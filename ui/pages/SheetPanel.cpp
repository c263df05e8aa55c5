// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/SheetPanel.h"

#include "domain/SheetGrid.h"
#include "ui/common/Buttons.h"
#include "ui/common/EmptyState.h"
#include "ui/common/TextLabel.h"
#include "ui/common/TickBox.h"
#include "ui/pages/SheetActions.h"
#include "ui/pages/SheetPreview.h"
#include "ui/theme/Icons.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QListWidget>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QStackedWidget>

namespace palas::ui {
namespace {

constexpr int sheetRole = Qt::UserRole;
constexpr double zoomStep = 1.25;

/// « a41c 7be0 »: enough to compare by eye.
QString shortHash(const QString& sha256) {
    return sha256.left(4) + u' ' + sha256.mid(4, 4);
}

/// In parts of a scan that shows the whole sheet of paper upright, with some room for one that is a little
/// off.
QRectF onScan(int halfDays, int line, int column) {
    constexpr double slack = 1; // mm
    const QRectF cell = SheetGrid::onPaper(halfDays)
                            .cell(sheetTextColumns + column, line)
                            .adjusted(-slack, -slack, slack, slack);
    return {cell.left() / sheetPaperWidth, cell.top() / sheetPaperHeight, cell.width() / sheetPaperWidth,
            cell.height() / sheetPaperHeight};
}

} // namespace

SheetPanel::SheetPanel(SheetActions& actions, QWidget* parent)
    : Card({}, parent)
    , actions_(actions)
    , list_(new QListWidget)
    , place_(new TextLabel({}, TextSize::small, true, Tone::info))
    , stack_(new QStackedWidget)
    , preview_(new SheetPreview)
    , empty_(new EmptyState(QStringLiteral("numeriser"), {}, {}, {}))
    , foot_(new QWidget)
    , number_(new TextLabel({}, TextSize::small, false, Tone::secondary))
    , trainer_(new TickBox(tr("Trainer’s signature seen")))
    , attach_(makeButton(tr("Attach a scan"), QStringLiteral("numeriser"), QStringLiteral("attachHere"),
                         ButtonKind::plain, true))
    , takeOff_(makeButton(tr("Take off"), QStringLiteral("corbeille"), QStringLiteral("takeOff"),
                          ButtonKind::plain, true))
    , open_(makeButton(tr("Open"), QStringLiteral("document"), QStringLiteral("openScan"), ButtonKind::plain,
                       true)) {
    setObjectName(QStringLiteral("sheetPanel"));
    setAcceptDrops(true);
    setTitle(tr("Sign-in sheets"));
    buildTools();
    list_->setObjectName(QStringLiteral("sheetList"));
    list_->setAccessibleName(tr("Pages of the session"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setIconSize(QSize(px(14), px(14)));
    list_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    body()->addWidget(list_);
    place_->setObjectName(QStringLiteral("followedPlace"));
    place_->setWordWrap(true);
    place_->hide();
    body()->addWidget(place_);
    stack_->addWidget(preview_);
    stack_->addWidget(empty_);
    body()->addWidget(stack_, 1);
    buildFoot();
    body()->addWidget(foot_);
    connect(list_, &QListWidget::currentRowChanged, this, [this] {
        if (!filling_)
            showChosen();
    });
    connect(preview_, &SheetPreview::shown, this, [this](bool readable) {
        if (!readable)
            showEmpty();
        showTitle();
    });
    connect(empty_, &EmptyState::triggered, this, [this] {
        const SignInSheet* sheet = chosen();
        if (sheet && record_.filed(*sheet))
            actions_.documents().openCopy(*record_.filed(*sheet));
        else if (sheet || isRemote())
            emit attachAsked();
        else
            emit printAsked();
    });
}

void SheetPanel::buildTools() {
    const auto add = [this](const QString& text, const QString& iconName, const QString& name) {
        QPushButton* button = makeIconButton(text, iconName, name);
        titleRow()->addWidget(button);
        tools_.append(button);
        return button;
    };
    connect(add(tr("Enlarge (+)"), QStringLiteral("recherche"), QStringLiteral("zoomIn")),
            &QPushButton::clicked, this, [this] { preview_->zoom(zoomStep); });
    connect(add(tr("Fit to the width (0)"), QStringLiteral("numeriser"), QStringLiteral("zoomFit")),
            &QPushButton::clicked, this, [this] { preview_->fit(); });
    connect(add(tr("Next page of the document (Page down)"), QStringLiteral("chevron"),
                QStringLiteral("nextDocumentPage")),
            &QPushButton::clicked, this, [this] {
                const int pages = std::max(1, preview_->pages());
                preview_->turnTo((preview_->page() + 1) % pages);
            });
}

void SheetPanel::buildFoot() {
    auto* column = new QVBoxLayout(foot_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* identity = new QHBoxLayout;
    identity->setSpacing(6);
    auto* print = new QLabel;
    print->setPixmap(icon(QStringLiteral("empreinte"), Tone::secondary)
                         .pixmap(QSize(px(16), px(16)), devicePixelRatioF()));
    number_->setElided(true);
    identity->addWidget(print);
    identity->addWidget(number_, 1);
    column->addLayout(identity);
    trainer_->setObjectName(QStringLiteral("trainerSigned"));
    column->addWidget(trainer_);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(attach_);
    buttons->addWidget(open_);
    buttons->addWidget(takeOff_);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(attach_, &QPushButton::clicked, this, &SheetPanel::attachAsked);
    connect(open_, &QPushButton::clicked, this, [this] {
        if (const SignInSheet* sheet = chosen(); sheet && record_.filed(*sheet))
            actions_.documents().openCopy(*record_.filed(*sheet));
    });
    connect(takeOff_, &QPushButton::clicked, this, [this] {
        if (const SignInSheet* sheet = chosen())
            actions_.takeOff(*sheet);
    });
    connect(trainer_, &QCheckBox::clicked, this, [this](bool seen) {
        if (const SignInSheet* sheet = chosen())
            actions_.setTrainerSigned(*sheet, seen);
    });
}

void SheetPanel::setReadOnly(bool readOnly) {
    readOnly_ = readOnly;
}

void SheetPanel::setRecord(const SessionRecord& record) {
    const bool another = record.session.id != record_.session.id;
    const SignInSheetId kept = another ? SignInSheetId() : chosenSheet();
    record_ = record;
    const QScopedValueRollback<bool> filling(filling_, true);
    fillList();
    choose(kept.isValid() && record_.sheetAt(kept) >= 0 ? kept : freeSheet());
    if (!chosen() && list_->count() > 0)
        list_->setCurrentRow(0);
    showChosen();
}

void SheetPanel::fillList() {
    list_->clear();
    for (const SignInSheet& sheet : record_.sheets) {
        const Evidence* evidence = record_.filed(sheet);
        auto* item = new QListWidgetItem(list_);
        const QString state = evidence ? tr("filed") : tr("to be filed");
        item->setText(QString(sheet.code + QStringLiteral(" · ") + state + QStringLiteral(" · ") +
                              tr("%n half-day(s)", nullptr, int(sheet.halfDays.size()))));
        item->setIcon(icon(evidence ? QStringLiteral("justifie") : QStringLiteral("prevu"),
                           evidence ? Tone::accent : Tone::secondary));
        item->setData(sheetRole, sheet.id.value);
        item->setToolTip(tr("%n person(s)", nullptr, int(sheet.lines.size())));
    }
    constexpr int lowWindow = 600; // pixels of the mockups
    const int most = room(window()->height()) < lowWindow ? 2 : 4;
    const int rows = std::clamp(list_->count(), 1, most);
    list_->setFixedHeight(rows * std::max(px(24), list_->sizeHintForRow(0)) + 2);
    list_->setVisible(list_->count() > 0);
}

const SignInSheet* SheetPanel::chosen() const {
    const int at = record_.sheetAt(chosenSheet());
    return at < 0 ? nullptr : &record_.sheets[size_t(at)];
}

SignInSheetId SheetPanel::chosenSheet() const {
    const QListWidgetItem* item = list_->currentItem();
    return {item ? item->data(sheetRole).toLongLong() : 0};
}

void SheetPanel::choose(SignInSheetId id) {
    const int row = record_.sheetAt(id);
    if (row >= 0)
        list_->setCurrentRow(row);
}

SignInSheetId SheetPanel::freeSheet() const {
    const SignInSheet* sheet = chosen();
    if (sheet && !sheet->evidence.isValid())
        return sheet->id;
    const auto free = std::find_if(record_.sheets.begin(), record_.sheets.end(),
                                   [](const SignInSheet& page) { return !page.evidence.isValid(); });
    return free == record_.sheets.end() ? SignInSheetId() : free->id;
}

void SheetPanel::showChosen() {
    const SignInSheet* sheet = chosen();
    const Evidence* evidence = sheet ? record_.filed(*sheet) : nullptr;
    preview_->setFrame({});
    attach_->setVisible(sheet && !evidence);
    attach_->setEnabled(!readOnly_);
    takeOff_->setVisible(evidence != nullptr);
    takeOff_->setEnabled(!readOnly_);
    open_->setVisible(evidence != nullptr);
    trainer_->setVisible(sheet && sheet->kind == SheetKind::paper);
    trainer_->setEnabled(!readOnly_);
    trainer_->setChecked(sheet && sheet->trainerSignature == Signature::signed_);
    foot_->setVisible(sheet != nullptr);
    for (QWidget* tool : std::as_const(tools_))
        tool->setVisible(evidence != nullptr);
    number_->setText(evidence ? tr("%1 · %2 · filed on %3")
                                    .arg(wording::evidenceNumber(*evidence), shortHash(evidence->sha256),
                                         wording::shortDate(evidence->filedOn))
                              : tr("no scan yet"));
    if (evidence)
        showDocument(*sheet, *evidence);
    else
        showEmpty();
    showTitle();
}

void SheetPanel::showDocument(const SignInSheet& sheet, const Evidence& evidence) {
    if (!canDraw(evidence.mediaType) || evidence.size > largestPreview) {
        showEmpty();
        return;
    }
    stack_->setCurrentWidget(preview_);
    // One document may hold the scans of several pages, in their order.
    int page = 0;
    for (const SignInSheet& other : record_.sheets) {
        if (other.evidence == sheet.evidence && other.number < sheet.number)
            ++page;
    }
    if (drawn_ != evidence.id) {
        drawn_ = evidence.id;
        preview_->setDocument(actions_.documents().read(evidence), evidence.mediaType, page);
    } else {
        preview_->turnTo(page);
    }
}

void SheetPanel::showEmpty() {
    const SignInSheet* sheet = chosen();
    const bool filed = sheet && record_.filed(*sheet);
    stack_->setCurrentWidget(empty_);
    if (filed)
        empty_->setWords(tr("This document cannot be shown here."), tr("It is filed and safe."), tr("Open"));
    else if (sheet)
        empty_->setWords(tr("Attach the scan of %1.").arg(sheet->code),
                         tr("PDF, JPEG, PNG or TIFF; it can be dropped here."), tr("Attach the sheet"));
    else if (isRemote())
        empty_->setWords(tr("File the connection log."),
                         tr("It stands for the signatures of a remote session; it can be dropped here."),
                         tr("File the connection log"));
    else
        empty_->setWords(
            tr("Prepare the blank sheets."),
            tr("One page takes twelve people and four half-days; its code names the scan that comes back."),
            tr("Blank sheet"));
    empty_->setActionEnabled(filed || !readOnly_);
}

void SheetPanel::showTitle() {
    const SignInSheet* sheet = chosen();
    if (isRemote() && (!sheet || sheet->kind == SheetKind::remote)) {
        setTitle(tr("Connection log"));
    } else if (!sheet || record_.sheets.size() < 2) {
        setTitle(sheet && record_.filed(*sheet) ? tr("Signed sheet") : tr("Sign-in sheet"));
    } else {
        const QString title =
            record_.filed(*sheet) ? tr("Signed sheet, page %1 of %2") : tr("Sheet, page %1 of %2");
        setTitle(title.arg(record_.sheetAt(sheet->id) + 1).arg(record_.sheets.size()));
    }
    const bool several = preview_->pages() > 1;
    tools_.last()->setVisible(several && stack_->currentWidget() == preview_);
}

void SheetPanel::follow(QPoint cell) {
    const int at = cell.x() < 0 ? -1 : record_.sheetOf(cell.y(), cell.x());
    preview_->setFrame({});
    place_->setVisible(cell.x() >= 0);
    if (at < 0) {
        place_->setText(tr("On no page yet"));
        return;
    }
    list_->setCurrentRow(at);
    const SignInSheet& sheet = record_.sheets[size_t(at)];
    const auto placeOf = [](const auto& ids, const auto& id) {
        return int(std::find(ids.begin(), ids.end(), id) - ids.begin()) + 1;
    };
    const auto& participant = record_.people[size_t(cell.y())];
    const int line = placeOf(sheet.lines, participant.enrolment);
    const int column = placeOf(sheet.halfDays, record_.halfDays[size_t(cell.x())].id);
    place_->setText(tr("Line %1, column %2: %3").arg(line).arg(column).arg(participant.name));
    if (sheet.kind == SheetKind::paper)
        preview_->setFrame(onScan(int(sheet.halfDays.size()), line - 1, column - 1));
}

void SheetPanel::dragEnterEvent(QDragEnterEvent* event) {
    if (!readOnly_ && !droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void SheetPanel::dropEvent(QDropEvent* event) {
    const QString file = droppedFile(*event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    if (isRemote() || freeSheet().isValid())
        actions_.attachFile(record_, isRemote() ? SignInSheetId() : freeSheet(), file);
}

} // namespace palas::ui
