// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/QuickJump.h"

#include "domain/Text.h"
#include "reports/Catalogue.h"
#include "services/CoachingWallets.h"
#include "services/Figures.h"
#include "services/Workspace.h"
#include "storage/StorageError.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Shapes.h"
#include "ui/theme/Theme.h"
#include "ui/window/EvidencePlaces.h"
#include "ui/window/PageCommands.h"
#include "ui/window/ProgrammeView.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScopedValueRollback>

namespace palas::ui {
namespace {

constexpr size_t mostOffers = 10;

} // namespace

QuickJump::QuickJump(QLineEdit* field, QWidget* window)
    : QFrame(window)
    , field_(field)
    , window_(window)
    , list_(new QListWidget) {
    setObjectName(QStringLiteral("quickJump"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2, 6, 2, 6);
    list_->setIconSize(QSize(px(16), px(16)));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setAccessibleName(tr("Where to go"));
    column->addWidget(list_);
    field_->installEventFilter(this);
    connect(field_, &QLineEdit::textChanged, this, &QuickJump::showOffers);
    connect(list_, &QListWidget::itemClicked, this, &QuickJump::accept);
    hide();
}

void QuickJump::setProgramme(ProgrammeView* view, std::vector<QAction*> commands) {
    view_ = view;
    commands_ = std::move(commands);
    loaded_ = false;
    leave();
}

void QuickJump::load() {
    if (loaded_ || !view_)
        return;
    entries_.clear();
    addPages();
    addReports();
    try {
        addRecords();
    } catch (const StorageError& error) {
        qWarning("the places to go could not be read: %s", error.what());
    }
    programmeEntries_ = entries_.size();
    loaded_ = true;
}

void QuickJump::addPages() {
    for (const PageEntry& page : view_->entries()) {
        entries_.push_back({page.title, tr("page"), page.icon, [this, id = page.id] { view_->goTo({id}); }});
    }
}

/// A structure's own copy has fewer pages: what would be shown there is not offered.
bool QuickJump::leadsTo(const char* page) const {
    const auto& pages = view_->entries();
    return std::any_of(pages.begin(), pages.end(),
                       [page](const PageEntry& entry) { return entry.id == QLatin1String(page); });
}

void QuickJump::addReports() {
    if (!leadsTo("reports"))
        return;
    for (const ReportKind& kind : reportKinds()) {
        entries_.push_back(
            {reportTitle(kind.name), tr("report"), QStringLiteral("rapport"), [this, name = kind.name] {
                 view_->goTo({QStringLiteral("reports"), 0, name});
             }});
    }
}

void QuickJump::addRecords() {
    const auto reach = [this](const char* page, qint64 id) {
        return [this, page = QString::fromLatin1(page), id] { view_->goTo({page, id}); };
    };
    const Figures& figures = view_->figures();
    for (const Organisation& organisation : figures.organisations()) {
        if (!leadsTo("structures"))
            break;
        entries_.push_back({wording::fullName(organisation), wording::label(organisation.kind),
                            QStringLiteral("structure"), reach("structures", organisation.id.value)});
    }
    for (const Session& session : figures.sessions()) {
        const Module* module = figures.module(session.module);
        entries_.push_back({QStringLiteral("%1 %2").arg(session.code, module ? module->label : QString()),
                            tr("session"), QStringLiteral("seance"), reach("sessions", session.id.value)});
    }
    for (const Person& person : figures.people()) {
        entries_.push_back({wording::fullName(person), tr("person"), QStringLiteral("personne"),
                            reach("people", person.id.value)});
    }
    addActivities();
    addEvidence();
}

/// What a structure's own copy has no page for is not offered there.
void QuickJump::addActivities() {
    const Figures& figures = view_->figures();
    const auto offer = [this](const QString& text, const QString& kind, const char* icon, const char* page,
                              qint64 id) {
        if (leadsTo(page))
            entries_.push_back(
                {text, kind, QString::fromLatin1(icon), [this, page = QString::fromLatin1(page), id] {
                     view_->goTo({page, id});
                 }});
    };
    for (const Kit& kit : figures.equipment().kits()) {
        const Organisation* structure = figures.organisation(kit.organisation);
        offer(structure ? kit.code + u' ' + wording::typographic(structure->name) : kit.code, tr("kit"),
              "equipement", "equipment", kit.id.value);
    }
    for (const EquipmentItem& item : figures.equipment().items())
        offer(item.inventoryNumber + u' ' + wording::typographic(item.label), tr("item"), "equipement",
              "equipment", item.id.value);
    for (const CoachingStore::EntryTotals& entry : figures.coachingRows().entries)
        offer(entry.code + u' ' + wording::typographic(entry.theme), tr("coaching"), "coaching", "coaching",
              entry.entry.value);
    for (const Lab& lab : figures.labs().labs())
        offer(lab.code + u' ' + wording::typographic(lab.title), tr("lab"), "labo", "labs", lab.id.value);
    for (const Partnership& one : figures.partnerships())
        offer(wording::typographic(one.partner), tr("partnership"), "signature", "partners", one.id.value);
    for (const Immersion& group : figures.immersions()) {
        const Organisation* at = figures.organisation(group.host);
        offer(tr("Group %1 %2").arg(group.number).arg(at ? wording::fullName(*at) : QString()),
              tr("immersion"), "immersion", "immersions", group.id.value);
    }
    for (const Idea& idea : figures.ideas())
        offer(wording::typographic(idea.title), tr("idea"), "idee", "immersions", idea.id.value);
}

void QuickJump::addEvidence() {
    for (const auto& [evidence, place] : evidencePlaces(view_->figures(), view_->workspace())) {
        const QString text = evidenceCode(evidence.number) + u' ' + evidence.fileName;
        const Target target =
            leadsTo("evidence") ? Target{QStringLiteral("evidence"), evidence.id.value, {}} : place;
        entries_.push_back(
            {text, tr("document"), QStringLiteral("piece"), [this, target] { view_->goTo(target); }});
    }
}

void QuickJump::addPageCommands() {
    if (!view_ || !view_->currentPage())
        return;
    for (PageCommand& command : pageCommands(*view_->currentPage())) {
        entries_.push_back({command.name, command.isTab ? tr("tab of the page") : tr("on the page"),
                            QStringLiteral("chevron"), std::move(command.go)});
    }
}

void QuickJump::addCommands() {
    for (QAction* command : commands_) {
        if (!command->isEnabled() || !command->isVisible())
            continue;
        QString text = command->text();
        entries_.push_back(
            {text.remove(u'&'), tr("command"), QStringLiteral("chevron"), [command] { command->trigger(); }});
    }
}

std::vector<int> QuickJump::found(const QString& typed) {
    load();
    // A page has other buttons from one moment to the next.
    entries_.resize(programmeEntries_);
    addPageCommands();
    addCommands();
    std::vector<int> whole; // exactly that name
    std::vector<int> best;
    std::vector<int> others;
    const QString needle = folded(typed);
    for (size_t place = 0; place < entries_.size() && best.size() < mostOffers; ++place) {
        const QString& text = entries_[place].text;
        if (!matches(text, typed))
            continue;
        const QString name = folded(text);
        (name == needle ? whole : name.startsWith(needle) ? best : others).push_back(int(place));
    }
    for (const std::vector<int>& next : {best, others})
        whole.insert(whole.end(), next.begin(), next.end());
    whole.resize(std::min(whole.size(), mostOffers));
    return whole;
}

QStringList QuickJump::offers(const QString& typed) {
    QStringList texts;
    for (const int place : found(typed))
        texts.append(entries_[size_t(place)].text);
    return texts;
}

void QuickJump::showOffers() {
    // While pages change, the keyboard may pass through the field.
    if (!field_->hasFocus() || !view_ || going_)
        return;
    list_->clear();
    for (const int place : found(field_->text())) {
        const Entry& entry = entries_[size_t(place)];
        auto* item = new QListWidgetItem(icon(entry.icon, Tone::secondary),
                                         QStringLiteral("%1 — %2").arg(entry.text, entry.kind), list_);
        item->setSizeHint(QSize(0, px(28)));
        item->setData(Qt::UserRole, place);
    }
    if (list_->count() == 0) {
        auto* item = new QListWidgetItem(tr("Nothing has this name"), list_);
        item->setFlags(Qt::NoItemFlags);
        item->setSizeHint(QSize(0, px(28)));
    }
    list_->setCurrentRow(0);
    const QPoint below = field_->mapTo(window_, QPoint(0, field_->height() + 4));
    const int width = std::max(field_->width(), px(420));
    setGeometry(below.x() + field_->width() - width, below.y(), width, list_->count() * px(28) + 14);
    raise();
    show();
}

void QuickJump::accept() {
    const QListWidgetItem* item = list_->currentItem();
    if (!item || !item->data(Qt::UserRole).isValid())
        return;
    // The entries may be read again while the place is reached.
    const auto go = entries_[size_t(item->data(Qt::UserRole).toInt())].go;
    const QScopedValueRollback<bool> going(going_, true);
    leave();
    go();
}

void QuickJump::leave() {
    hide();
    const QSignalBlocker quiet(field_);
    field_->clear();
    if (field_->hasFocus() && view_ && view_->currentPage())
        view_->currentPage()->focusStart();
}

void QuickJump::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    shapes::box(painter, rect(), 6, tokens().chart.surface, tokens().chart.lineStrong);
}

bool QuickJump::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::FocusIn:
        showOffers();
        break;
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason && !underMouse())
            hide();
        break;
    case QEvent::KeyPress:
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up: {
            const int step = static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down ? 1 : -1;
            list_->setCurrentRow(qBound(0, list_->currentRow() + step, list_->count() - 1));
            return true;
        }
        case Qt::Key_Return:
        case Qt::Key_Enter:
            accept();
            return true;
        case Qt::Key_Escape:
            leave();
            return true;
        default:
            break;
        }
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace palas::ui
