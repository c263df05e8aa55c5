// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/immersion/JourneyGrid.h"

#include "services/Csv.h"
#include "services/Figures.h"
#include "services/ImmersionService.h"
#include "services/Workspace.h"
#include "ui/common/Buttons.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/MessageBar.h"
#include "ui/common/PastedCells.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/EvidenceActions.h"
#include "ui/pages/immersion/JourneyModel.h"
#include "ui/pages/Page.h"
#include "ui/theme/Theme.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

namespace palas::ui {
namespace {

/// Enter goes down, as in a spreadsheet; the model writes.
class JourneyTable : public QTableView {
public:
    explicit JourneyTable(JourneyModel& model)
        : model_(model) {
        setModel(&model);
    }

protected:
    void keyPressEvent(QKeyEvent* event) override {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (event->matches(QKeySequence::Copy))
            copy();
        else if (event->matches(QKeySequence::Paste))
            paste(QGuiApplication::clipboard()->text());
        else if (event->key() == Qt::Key_Delete)
            fill([](QPoint) { return QString(); });
        else if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier)
            fillDown();
        else if (enter && state() != EditingState)
            goDown();
        else
            QTableView::keyPressEvent(event);
    }

    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override {
        QTableView::closeEditor(editor, hint);
        if (hint == QAbstractItemDelegate::SubmitModelCache)
            goDown();
    }

private:
    void goDown() {
        const QModelIndex here = currentIndex();
        if (here.row() + 1 < model_.rowCount())
            setCurrentIndex(model_.index(here.row() + 1, here.column()));
    }

    [[nodiscard]] QRect block() const {
        QRect cells;
        for (const QModelIndex& index : selectedIndexes())
            cells |= QRect(index.column(), index.row(), 1, 1);
        return cells;
    }

    [[nodiscard]] QString text(int column, int row) const {
        return model_.data(model_.index(row, column)).toString();
    }

    void fill(const std::function<QString(QPoint)>& words) {
        std::vector<JourneyModel::Cell> cells;
        for (const QModelIndex& index : selectedIndexes()) {
            if (index.flags().testFlag(Qt::ItemIsEditable))
                cells.push_back({{index.column(), index.row()}, words({index.column(), index.row()})});
        }
        (void)model_.write(cells);
    }

    void fillDown() {
        const int top = block().top();
        fill([this, top](QPoint at) { return text(at.x(), top); });
    }

    void copy() const {
        const QRect cells = block();
        QStringList lines;
        for (int row = cells.top(); row <= cells.bottom(); ++row) {
            QStringList line;
            for (int column = cells.left(); column <= cells.right(); ++column)
                line << formulaGuarded(text(column, row));
            lines << line.join(u'\t');
        }
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    }

    /// One cell goes into all that are selected, several from the upper left one on.
    void paste(const QString& pasted) {
        const auto rows = pastedCells(pasted);
        if (rows.size() == 1 && rows.front().size() == 1)
            return fill([&rows](QPoint) { return formulaUnguarded(rows.front().front()); });
        const QPoint corner = block().topLeft();
        std::vector<JourneyModel::Cell> cells;
        for (int row = 0; row < int(rows.size()); ++row) {
            for (int column = 0; column < int(rows[size_t(row)].size()); ++column) {
                const QModelIndex index = model_.index(corner.y() + row, corner.x() + column);
                if (index.flags().testFlag(Qt::ItemIsEditable))
                    cells.push_back(
                        {corner + QPoint(column, row), formulaUnguarded(rows[size_t(row)][column])});
            }
        }
        (void)model_.write(cells);
    }

    JourneyModel& model_;
};

} // namespace

JourneyGrid::JourneyGrid(Page& page, QWidget* parent)
    : Card({}, parent)
    , page_(page)
    , model_(new JourneyModel(
          [this](const std::vector<Journey>& journeys) {
              return page_.runner().run([&] { return setJourneys(page_.host().workspace(), journeys); });
          },
          this))
    , view_(new JourneyTable(*model_))
    , documents_(new EvidenceActions(page))
    , order_(
          makeButton({}, QStringLiteral("piece"), QStringLiteral("journeyOrder"), ButtonKind::plain, true)) {
    setObjectName(QStringLiteral("journeyGrid"));
    auto* back = makeButton(tr("Back to the board"), QStringLiteral("annuler"),
                            QStringLiteral("journeysClose"), ButtonKind::plain, true);
    titleRow()->addWidget(order_);
    titleRow()->addWidget(back);
    setFlush();
    buildView();
    body()->addWidget(view_, 1);
    auto* keys =
        new TextLabel(tr("Type as in a spreadsheet: Enter goes down, Tab to the right, Delete clears, "
                         "Ctrl+D fills down, Ctrl+V pastes cells."),
                      TextSize::small, false, Tone::secondary);
    keys->setWordWrap(true);
    keys->setContentsMargins(12, 6, 12, 8);
    body()->addWidget(keys);
    connect(back, &QPushButton::clicked, this, &JourneyGrid::closed);
    connect(order_, &QPushButton::clicked, this, &JourneyGrid::attachOrder);
    connect(model_, &JourneyModel::unreadable, this, [this](const QString& column, const QString& text) {
        MessageBar::Message message;
        message.kind = MessageBar::Kind::error;
        message.lead = tr("Nothing was changed.");
        message.detail = tr("%1 cannot be read as: %2.").arg(wording::quoted(text), column);
        page_.messages().show(message);
    });
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JourneyGrid::showButton);
}

void JourneyGrid::buildView() {
    view_->setObjectName(QStringLiteral("journeys"));
    view_->setAccessibleName(tr("Journeys"));
    view_->setFrameShape(QFrame::NoFrame);
    view_->setWordWrap(false);
    view_->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::DoubleClicked);
    view_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->verticalHeader()->hide();
    view_->horizontalHeader()->setHighlightSections(false);
    const std::pair<JourneyModel::Column, int> widths[] = {
        {JourneyModel::person, 150},        {JourneyModel::structure, 96}, {JourneyModel::missionOrder, 96},
        {JourneyModel::missionOrderOn, 96}, {JourneyModel::outbound, 130}, {JourneyModel::homebound, 130},
        {JourneyModel::nights, 56},         {JourneyModel::travel, 80},    {JourneyModel::lodging, 84},
        {JourneyModel::meals, 76},          {JourneyModel::total, 80},     {JourneyModel::document, 70}};
    const auto measure = [this, widths] {
        view_->verticalHeader()->setDefaultSectionSize(px(28));
        view_->horizontalHeader()->setFont(Theme::instance().font(TextSize::small, true));
        for (const auto& [column, width] : widths)
            view_->setColumnWidth(column, px(width));
    };
    measure();
    connect(&Theme::instance(), &Theme::changed, this, measure);
    for (const int column : {int(JourneyModel::outbound), int(JourneyModel::homebound)})
        view_->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void JourneyGrid::showGroup(const Immersion& group) {
    group_ = group.id;
    (void)follow();
    if (model_->rowCount() > 0)
        view_->setCurrentIndex(model_->index(0, JourneyModel::firstTyped));
}

bool JourneyGrid::follow() {
    const Figures& figures = page_.host().figures();
    const Immersion* group = figures.immersion(group_);
    if (!group)
        return false;
    const Organisation* at = figures.organisation(group->host);
    setTitle(tr("Journeys of group %1 · %2").arg(group->number).arg(at ? wording::fullName(*at) : QString()));
    model_->setReadOnly(page_.host().workspace().isReadOnly());
    model_->show(figures, group->session);
    showButton();
    return true;
}

void JourneyGrid::focusGrid() {
    view_->setFocus(Qt::OtherFocusReason);
}

void JourneyGrid::showButton() {
    const Journey* shown = model_->journey(view_->currentIndex().row());
    const bool filed = shown && shown->missionOrderEvidence.isValid();
    order_->setText(filed ? tr("Take the mission order off") : tr("Attach the mission order"));
    order_->setEnabled(shown && !page_.host().workspace().isReadOnly());
}

void JourneyGrid::attachOrder() {
    const Journey* shown = model_->journey(view_->currentIndex().row());
    if (!shown)
        return;
    Workspace& workspace = page_.host().workspace();
    const EnrolmentId enrolment = shown->enrolment;
    if (shown->missionOrderEvidence.isValid()) {
        page_.runner().run([&] { return unfileMissionOrder(workspace, enrolment); },
                           tr("Mission order taken off."));
        return;
    }
    documents_->attach(tr("Mission order of %1").arg(model_->name(view_->currentIndex().row())),
                       tr("Mission order filed."),
                       [&workspace, enrolment](const QString& name, QIODevice& content) -> Outcome {
                           return fileMissionOrder(workspace, enrolment, name, content);
                       });
}

void JourneyGrid::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        Card::keyPressEvent(event);
}

} // namespace palas::ui
