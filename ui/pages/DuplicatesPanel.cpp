// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/DuplicatesPanel.h"

#include "services/Figures.h"
#include "services/Workspace.h"
#include "storage/PersonStore.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Phrases.h"
#include "ui/common/SidePanel.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/Page.h"
#include "ui/pages/PersonRecords.h"
#include "ui/table/Records.h"
#include "ui/table/RecordTable.h"
#include "ui/theme/Theme.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QRadioButton>
#include <QTableView>

namespace palas::ui {

namespace {

struct Counted {
    int enrolments = 0;
    Minutes attended;
};

Counted counted(const Figures& figures, PersonId person) {
    Counted own;
    for (const EnrolmentTotals& one : figures.totals()) {
        if (one.person != person)
            continue;
        ++own.enrolments;
        own.attended += one.attended;
    }
    return own;
}

QString affiliationsInWords(const Figures& figures, const std::vector<Affiliation>& links) {
    QStringList lines;
    for (const Affiliation& link : links) {
        const Organisation* structure = figures.organisation(link.organisation);
        QString line = structure ? wording::typographic(structure->name) : QString();
        if (link.period.from.isValid() || link.period.to.isValid())
            line += QStringLiteral(" (%1 – %2)")
                        .arg(link.period.from.isValid() ? wording::shortDate(link.period.from) : QString(),
                             link.period.to.isValid() ? wording::shortDate(link.period.to) : QString());
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

DuplicatesPanel::DuplicatesPanel(Page& page, QWidget* parent)
    : QWidget(parent)
    , page_(page)
    , list_(new RecordTable(page, QStringLiteral("duplicates")))
    , side_(new SidePanel) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* card = Card::around(list_);
    row->addWidget(card, 1);
    row->addWidget(side_);
    list_->view()->setAccessibleName(tr("Duplicates"));
    list_->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* empty = new EmptyState(QStringLiteral("personnes"), tr("No duplicates."),
                                 tr("Nobody has the same name or the same e-mail as someone else."),
                                 tr("Back to the list"));
    list_->setEmptyState(empty);
    connect(empty, &EmptyState::triggered, this, &DuplicatesPanel::closed);
    auto* back =
        makeButton(tr("Back to the list"), {}, QStringLiteral("duplicatesClose"), ButtonKind::plain, true);
    list_->toolRow()->insertWidget(1, back);
    connect(back, &QPushButton::clicked, this, &DuplicatesPanel::closed);
    connect(list_, &RecordTable::currentChanged, this, &DuplicatesPanel::showPair);
    buildSide();
}

void DuplicatesPanel::buildSide() {
    side_->setFixedWidth(px(440));
    side_->setClosable(false);
    side_->setTitle(tr("One person or two?"));
    side_->setSubtitle(tr("The one kept takes over affiliations, enrolments and hours of the other."));
    merge_ = side_->setPrimary(tr("Merge"), {}, QStringLiteral("duplicatesMerge"));
    connect(merge_, &QPushButton::clicked, this, &DuplicatesPanel::merge);
}

void DuplicatesPanel::focusStart() {
    list_->focusRows();
}

void DuplicatesPanel::refresh() {
    const Figures& figures = page_.host().figures();
    pairs_ = findDuplicates(figures.people());
    Records records(QStringLiteral("duplicates"),
                    {{QStringLiteral("person")}, {QStringLiteral("other")}, {QStringLiteral("reason")}});
    const auto reason = [](DuplicatePair::Reason why) {
        return why == DuplicatePair::Reason::sameName      ? tr("Same name")
               : why == DuplicatePair::Reason::swappedName ? tr("First and last name swapped")
                                                           : tr("Same e-mail");
    };
    for (const DuplicatePair& pair : pairs_) {
        const auto name = [&](PersonId id) {
            return wording::typographic(wording::sortName(*figures.person(id)));
        };
        // The second stands once in the list; the first may stand in several pairs.
        records.add(pair.second.value,
                    {toCell(name(pair.first)), toCell(name(pair.second)), toCell(reason(pair.reason))});
    }
    records.showIn(*list_);
    if (!current() && !pairs_.empty())
        list_->select(pairs_.front().second.value);
    showPair();
}

const DuplicatePair* DuplicatesPanel::current() const {
    for (const DuplicatePair& pair : pairs_) {
        if (pair.second.value == list_->currentId())
            return &pair;
    }
    return nullptr;
}

void DuplicatesPanel::addLine(const QString& title, const QString& first, const QString& second) {
    const int row = grid_->rowCount();
    const bool differ = first != second;
    grid_->addWidget(new TextLabel(title, TextSize::small, false, Tone::secondary), row, 0, Qt::AlignTop);
    int column = 1;
    for (const QString& words : {first, second}) {
        auto* label = new TextLabel(words, TextSize::body, differ);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid_->addWidget(label, row, column++, Qt::AlignTop);
    }
}

void DuplicatesPanel::showPair() {
    const DuplicatePair* pair = current();
    side_->setVisible(pair != nullptr);
    if (!pair)
        return;
    const Figures& figures = page_.host().figures();
    const Person& first = *figures.person(pair->first);
    const Person& second = *figures.person(pair->second);
    content_ = new QWidget;
    grid_ = new QGridLayout(content_);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setColumnStretch(1, 1);
    grid_->setColumnStretch(2, 1);
    kept_ = new QButtonGroup(content_);
    const Counted a = counted(figures, first.id);
    const Counted b = counted(figures, second.id);
    for (int i = 0; i < 2; ++i) {
        auto* keep = new QRadioButton(i == 0 ? tr("Keep this one") : tr("Keep the other"));
        keep->setObjectName(QStringLiteral("duplicatesKeep%1").arg(i));
        kept_->addButton(keep, i);
        grid_->addWidget(keep, 0, i + 1);
    }
    // The one with more behind it, unless the person says otherwise.
    kept_->button(b.enrolments > a.enrolments ? 1 : 0)->setChecked(true);
    const auto title = [](const char* column) {
        return wording::columnTitle(QStringLiteral("people"), QLatin1String(column));
    };
    auto& store = page_.host().workspace().people();
    addLine(title("last_name"), first.lastName, second.lastName);
    addLine(title("first_name"), first.firstName, second.firstName);
    addLine(title("sex"), wording::label(first.sex), wording::label(second.sex));
    addLine(title("organisation"), affiliationsInWords(figures, store.affiliations(first.id)),
            affiliationsInWords(figures, store.affiliations(second.id)));
    addLine(title("email"), first.email, second.email);
    addLine(title("phone"), first.phone, second.phone);
    addLine(title("note"), first.note, second.note);
    addLine(wording::tableTitle(QStringLiteral("enrolments")), QString::number(a.enrolments),
            QString::number(b.enrolments));
    addLine(title("attended"), wording::duration(a.attended), wording::duration(b.attended));
    grid_->setRowStretch(grid_->rowCount(), 1);
    side_->setContent(content_);
    merge_->setEnabled(!page_.host().workspace().isReadOnly());
}

void DuplicatesPanel::merge() {
    const DuplicatePair* pair = current();
    if (!pair)
        return;
    const bool keepsFirst = kept_->checkedId() == 0;
    const PersonId kept = keepsFirst ? pair->first : pair->second;
    const PersonId gone = keepsFirst ? pair->second : pair->first;
    const QString name = wording::fullName(*page_.host().figures().person(kept));
    page_.runner().run([&] { return mergePeople(page_.host().workspace(), kept, gone); },
                       tr("Duplicate merged: %1").arg(name));
}

} // namespace palas::ui
