// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/StatusLine.h"

#include "services/Backup.h"
#include "services/Dossier.h"
#include "services/Workspace.h"
#include "storage/History.h"
#include "ui/common/TextLabel.h"
#include "ui/theme/Icons.h"
#include "wording/Formats.h"

#include <QBoxLayout>
#include <QPainter>

namespace palas::ui {
namespace {

constexpr int markRoom = 18;

TextLabel* part(const QString& name) {
    auto* label = new TextLabel({}, TextSize::small, false, Tone::secondary);
    label->setObjectName(name);
    return label;
}

QString clock(const QDateTime& local) {
    return wording::clockTime(local.time().hour() * 60 + local.time().minute());
}

/// Copies are named by the day in Mayotte, whatever the clock of this computer says.
QString dayOf(QDate day, QDate today) {
    return day == today ? StatusLine::tr("today") : wording::shortDate(day);
}

QString savedAt(const QDateTime& local) {
    return local.date() == QDate::currentDate()
               ? StatusLine::tr("Saved at %1").arg(clock(local))
               : StatusLine::tr("Saved on %1").arg(wording::shortDate(local.date()));
}

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , mark_(new QLabel)
    , saved_(part(QStringLiteral("statusSaved")))
    , backup_(part(QStringLiteral("statusBackup")))
    , undo_(part(QStringLiteral("statusUndo")))
    , profile_(part(QStringLiteral("statusProfile")))
    , day_(part(QStringLiteral("statusDay"))) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(16);
    auto* saved = new QHBoxLayout;
    saved->setSpacing(4);
    saved->addWidget(mark_);
    saved->addWidget(saved_);
    row->addLayout(saved);
    row->addWidget(backup_);
    row->addWidget(undo_, 1);
    undo_->setElided(true);
    row->addWidget(profile_);
    row->addWidget(day_);
    restyle();
    connect(&Theme::instance(), &Theme::changed, this, &StatusLine::restyle);
}

void StatusLine::restyle() {
    setFixedHeight(std::max(px(24), fontMetrics().height() + 4));
    mark_->setPixmap(
        icon(QStringLiteral("justifie"), Tone::accent).pixmap(QSize(px(14), px(14)), devicePixelRatioF()));
    fit();
}

void StatusLine::showProgramme(Workspace& workspace, const QString& undo) {
    const auto last = workspace.history().entries(1);
    mark_->setVisible(!workspace.isReadOnly());
    saved_->setText(workspace.isReadOnly() || last.empty() ? QString()
                                                           : savedAt(last.front().instant.toLocalTime()));
    const auto copies = backupsOf(workspace.path());
    backup_->setText(copies.empty()
                         ? tr("No backup yet")
                         : tr("Backup: %1").arg(dayOf(copies.front().made.date(), workspace.localDay())));
    undo_->setText(undo.isEmpty() ? QString() : tr("Ctrl+Z undoes: %1").arg(undo));
    if (const auto origin = dossierOrigin(workspace)) {
        saved_->setText(tr("Read only"));
        backup_->setText(tr("Fingerprint of the programme %1").arg(origin->head.left(8)));
        profile_->setText(tr("Profile: management"));
    } else {
        profile_->setText(workspace.isReadOnly() ? tr("Read only") : tr("Profile: coordination"));
    }
    day_->setText(wording::longDate(workspace.asOf()));
    fit();
}

void StatusLine::showNone() {
    mark_->hide();
    saved_->setText(tr("Version %1").arg(QStringLiteral(PALAS_VERSION)));
    for (TextLabel* label : {backup_, undo_, profile_})
        label->setText({});
    day_->setText(tr("No connection needed"));
    fit();
}

/// Where there is no room for all, the profile goes first, then the day, which the pages tell too.
void StatusLine::fit() {
    int needed = layout()->contentsMargins().left() + layout()->contentsMargins().right() + px(markRoom);
    for (const TextLabel* part : {saved_, backup_, undo_, profile_, day_})
        needed += part->fontMetrics().horizontalAdvance(part->fullText()) + layout()->spacing();
    for (TextLabel* part : {profile_, day_}) {
        const bool shown = needed <= width();
        part->setVisible(shown);
        if (!shown)
            needed -= part->fontMetrics().horizontalAdvance(part->fullText()) + layout()->spacing();
    }
}

void StatusLine::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

QString StatusLine::undoText() const {
    return undo_->fullText();
}

void StatusLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().chart.sunken);
    painter.fillRect(QRect(0, 0, width(), 1), tokens().chart.line);
}

} // namespace palas::ui
