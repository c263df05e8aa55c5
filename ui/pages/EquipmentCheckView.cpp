// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/EquipmentCheckView.h"

#include "services/EquipmentChecks.h"
#include "services/Figures.h"
#include "services/Workspace.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/EmptyState.h"
#include "ui/common/TextLabel.h"
#include "ui/common/TickBox.h"
#include "ui/pages/EquipmentRecords.h"
#include "ui/pages/Page.h"
#include "ui/table/RecordTable.h"
#include "ui/theme/Theme.h"
#include "wording/EquipmentWords.h"
#include "wording/Formats.h"

#include <algorithm>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QTableView>

namespace palas::ui {

EquipmentCheckView::EquipmentCheckView(Page& page, QWidget* parent)
    : QWidget(parent)
    , page_(page)
    , campaigns_(new QComboBox)
    , name_(new QLineEdit)
    , progress_(new TextLabel({}, TextSize::small, false, Tone::secondary))
    , list_(new RecordTable(page, QStringLiteral("equipmentCheck")))
    , marks_(new QWidget)
    , sticker_(new TickBox(tr("EU sticker seen"))) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    buildTools();
    auto* card = new Card;
    card->setFlush();
    list_->setWideColumn(QStringLiteral("label"));
    list_->view()->setAccessibleName(tr("Items to check"));
    list_->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* empty = new EmptyState(QStringLiteral("equipement"), tr("Nothing to check yet."),
                                 tr("A check looks at everything that was handed over."), {});
    list_->setEmptyState(empty);
    card->body()->addWidget(list_, 1);
    rows->addWidget(card, 1);
    buildMarks();
}

void EquipmentCheckView::buildTools() {
    campaigns_->setObjectName(QStringLiteral("checkCampaigns"));
    campaigns_->setAccessibleName(tr("Check"));
    progress_->setObjectName(QStringLiteral("checkProgress"));
    close_ = makeButton(tr("Close the check"), QStringLiteral("fige"), QStringLiteral("checkClose"));
    remove_ =
        makeIconButton(tr("Delete the check"), QStringLiteral("corbeille"), QStringLiteral("checkDelete"));
    rename_ =
        makeIconButton(tr("Rename the check"), QStringLiteral("modifier"), QStringLiteral("checkRename"));
    name_->setObjectName(QStringLiteral("checkName"));
    name_->setAccessibleName(tr("Name of the check"));
    name_->setMinimumWidth(px(260));
    name_->installEventFilter(this);
    name_->hide();
    auto* tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(campaigns_);
    tools->addWidget(name_);
    tools->addWidget(rename_);
    tools->addWidget(progress_, 1);
    for (QPushButton* button : {close_, remove_})
        tools->addWidget(button);
    static_cast<QBoxLayout*>(layout())->addLayout(tools);
    connect(campaigns_, &QComboBox::currentIndexChanged, this, [this] {
        if (!filling_)
            showCheck();
    });
    connect(rename_, &QPushButton::clicked, this, [this] { typeName(name_->isHidden()); });
    connect(name_, &QLineEdit::returnPressed, this, &EquipmentCheckView::rename);
    connect(close_, &QPushButton::clicked, this, &EquipmentCheckView::closeOrReopen);
    connect(remove_, &QPushButton::clicked, this, &EquipmentCheckView::remove);
}

void EquipmentCheckView::buildMarks() {
    auto* row = new QHBoxLayout(marks_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    sticker_->setObjectName(QStringLiteral("checkSticker"));
    sticker_->setChecked(true);
    row->addWidget(new TextLabel(tr("Item chosen:"), TextSize::small, false, Tone::secondary));
    const std::tuple<ItemFinding, const char*, Qt::Key> marks[] = {
        {ItemFinding::present, "checkPresent", Qt::Key_P},
        {ItemFinding::missing, "checkMissing", Qt::Key_M},
        {ItemFinding::damaged, "checkDamaged", Qt::Key_A}};
    for (const auto& [finding, name, key] : marks) {
        QPushButton* button = makeButton(wording::label(finding), {}, QString::fromLatin1(name));
        setShortcutHint(button, wording::label(finding), key);
        auto* shortcut = new QShortcut(QKeySequence(key), list_->view());
        shortcut->setContext(Qt::WidgetShortcut);
        const auto note = [this, finding = finding] { mark(finding); };
        connect(button, &QPushButton::clicked, this, note);
        connect(shortcut, &QShortcut::activated, this, note);
        row->addWidget(button);
    }
    row->addWidget(sticker_);
    auto* clear = makeButton(tr("Clear"), {}, QStringLiteral("checkClear"), ButtonKind::flat);
    row->addWidget(clear);
    row->addStretch(1);
    layout()->addWidget(marks_);
    auto* remove = new QShortcut(QKeySequence::Delete, list_->view());
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &EquipmentCheckView::clear);
    connect(clear, &QPushButton::clicked, this, &EquipmentCheckView::clear);
}

const EquipmentCheck* EquipmentCheckView::check() const {
    const auto& checks = page_.host().figures().equipment().checks();
    const qint64 wanted = campaigns_->currentData().toLongLong();
    const auto found = std::find_if(checks.begin(), checks.end(),
                                    [&](const EquipmentCheck& one) { return one.id.value == wanted; });
    return found == checks.end() ? nullptr : &*found;
}

void EquipmentCheckView::refresh() {
    const QScopedValueRollback guard(filling_, true);
    const auto& checks = page_.host().figures().equipment().checks();
    const QVariant before = campaigns_->currentData();
    campaigns_->clear();
    for (auto one = checks.rbegin(); one != checks.rend(); ++one)
        campaigns_->addItem(wording::typographic(one->label), one->id.value);
    campaigns_->setCurrentIndex(std::max(0, campaigns_->findData(before)));
    campaigns_->setVisible(!checks.empty() && name_->isHidden());
    showCheck();
}

void EquipmentCheckView::showCheck() {
    const EquipmentBook& book = page_.host().figures().equipment();
    const EquipmentCheck* one = check();
    const bool writable = one && !page_.host().workspace().isReadOnly();
    const bool isOpen = one && !one->end.isValid();
    close_->setVisible(one != nullptr);
    remove_->setVisible(one != nullptr);
    rename_->setVisible(one != nullptr);
    rename_->setEnabled(writable);
    close_->setText(isOpen ? tr("Close the check") : tr("Open again"));
    close_->setEnabled(writable);
    remove_->setEnabled(writable);
    marks_->setVisible(isOpen);
    marks_->setEnabled(writable);
    if (!one) {
        progress_->setText({});
        Records(QStringLiteral("check_list"), {{QStringLiteral("result")}}).showIn(*list_);
        return;
    }
    const std::vector<CheckedItem> items = book.checkList(*one);
    const auto seen =
        std::count_if(items.begin(), items.end(), [](const CheckedItem& item) { return item.line; });
    const QString days = isOpen ? tr("since %1").arg(wording::shortDate(one->start))
                                : tr("closed on %1").arg(wording::shortDate(one->end));
    progress_->setText(tr("%1 of %2 looked at, %3").arg(seen).arg(items.size()).arg(days));
    checkRecords(page_.host().figures(), *one).showIn(*list_);
}

void EquipmentCheckView::open() {
    const QDate today = page_.host().figures().scope().asOf;
    const EquipmentCheck made{{}, tr("Check of %1").arg(wording::shortDate(today)), today, {}};
    page_.runner().run([&]() -> Outcome { return openCheck(page_.host().workspace(), made); },
                       tr("Check opened."));
}

void EquipmentCheckView::closeOrReopen() {
    const EquipmentCheck* one = check();
    if (!one)
        return;
    EquipmentCheck changed = *one;
    changed.end = one->end.isValid() ? QDate() : page_.host().figures().scope().asOf;
    page_.runner().run([&] { return updateCheck(page_.host().workspace(), changed); },
                       changed.end.isValid() ? tr("Check closed.") : tr("Check open again."));
}

/// In place of the choice; Escape leaves it.
void EquipmentCheckView::typeName(bool typing) {
    const EquipmentCheck* one = check();
    campaigns_->setVisible(!typing);
    name_->setVisible(typing && one);
    if (!one)
        return;
    name_->setText(one->label);
    if (typing) {
        name_->selectAll();
        name_->setFocus(Qt::OtherFocusReason);
    } else {
        campaigns_->setFocus(Qt::OtherFocusReason);
    }
}

void EquipmentCheckView::rename() {
    const EquipmentCheck* one = check();
    if (!one)
        return;
    EquipmentCheck changed = *one;
    changed.label = name_->text();
    if (page_.runner().run([&] { return updateCheck(page_.host().workspace(), changed); },
                           tr("Check renamed.")))
        typeName(false);
}

bool EquipmentCheckView::eventFilter(QObject* watched, QEvent* event) {
    const bool escape =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (watched == name_ && escape) {
        typeName(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void EquipmentCheckView::remove() {
    const EquipmentCheck* one = check();
    if (!one)
        return;
    const EquipmentCheckId id = one->id;
    page_.runner().run([&] { return removeCheck(page_.host().workspace(), id); }, tr("Check deleted."));
}

void EquipmentCheckView::mark(ItemFinding finding) {
    const EquipmentCheck* one = check();
    const EquipmentItemId item{list_->currentId()};
    if (!one || !item.isValid() || one->end.isValid() || page_.host().workspace().isReadOnly())
        return;
    const EquipmentCheckLine line{one->id,
                                  item,
                                  page_.host().figures().scope().asOf,
                                  finding,
                                  sticker_->isChecked() && finding != ItemFinding::missing,
                                  {}};
    const std::vector<qint64> shown = list_->shownIds();
    const auto here = std::find(shown.begin(), shown.end(), item.value);
    const qint64 following = here == shown.end() || here + 1 == shown.end() ? item.value : *(here + 1);
    if (page_.runner().run([&] { return noteCheck(page_.host().workspace(), line); }))
        next(following);
}

void EquipmentCheckView::clear() {
    const EquipmentCheck* one = check();
    const EquipmentItemId item{list_->currentId()};
    if (!one || !item.isValid() || page_.host().workspace().isReadOnly())
        return;
    const EquipmentCheckId id = one->id;
    page_.runner().run([&] { return clearCheck(page_.host().workspace(), id, item); });
}

void EquipmentCheckView::next(qint64 id) {
    list_->select(id);
    list_->focusRows();
}

} // namespace palas::ui
