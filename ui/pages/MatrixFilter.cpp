// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/MatrixFilter.h"

#include "services/Figures.h"
#include "ui/common/Buttons.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace palas::ui {
namespace {

constexpr int everyKind = 99; ///< no ModuleKind; a group keeps -1 for itself

} // namespace

MatrixFilter::MatrixFilter(QWidget* parent)
    : QWidget(parent)
    , text_(new QLineEdit)
    , kinds_(new QButtonGroup(this))
    , periods_(new QComboBox) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    text_->setObjectName(QStringLiteral("matrixText"));
    text_->setPlaceholderText(tr("Filter…"));
    text_->setAccessibleName(tr("Filter the structures"));
    setShortcutHint(text_, tr("Filter the structures"), QKeySequence::Find);
    text_->addAction(icon(QStringLiteral("recherche"), Tone::secondary), QLineEdit::LeadingPosition);
    text_->setClearButtonEnabled(true);
    text_->setMaximumWidth(px(180));
    text_->installEventFilter(this);
    row->addWidget(text_);
    const std::pair<QString, int> kinds[] = {{tr("All modules"), everyKind},
                                             {tr("Core"), int(ModuleKind::core)},
                                             {tr("À la carte"), int(ModuleKind::elective)}};
    auto* segments = new QHBoxLayout;
    segments->setSpacing(0);
    for (const auto& [words, kind] : kinds) {
        auto* button = makeButton(words, {}, QStringLiteral("matrixKind"));
        button->setCheckable(true);
        button->setChecked(kind == everyKind);
        kinds_->addButton(button, kind);
        segments->addWidget(button);
    }
    row->addLayout(segments);
    periods_->setObjectName(QStringLiteral("matrixPeriod"));
    periods_->setAccessibleName(tr("Period"));
    periods_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(periods_);
    toProve_ = makeButton(tr("To prove only"), {}, QStringLiteral("matrixToProve"));
    toProve_->setIcon(icon(QStringLiteral("realise"), Tone::late));
    toProve_->setCheckable(true);
    row->addWidget(toProve_);
    row->addStretch(1);
    connect(text_, &QLineEdit::textChanged, this, &MatrixFilter::changed);
    connect(kinds_, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            emit changed();
    });
    connect(periods_, &QComboBox::currentIndexChanged, this, &MatrixFilter::changed);
    connect(toProve_, &QPushButton::toggled, this, &MatrixFilter::changed);
}

bool MatrixFilter::event(QEvent* event) {
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

QSize MatrixFilter::minimumSizeHint() const {
    return {0, QWidget::minimumSizeHint().height()};
}

/// The periods are read whole; the last filter has its icon to be known by.
void MatrixFilter::fit() {
    const int asked = layout()->sizeHint().width() - toProve_->sizeHint().width();
    setWordless(*toProve_, asked + widthOf(*toProve_, false) > width());
}

void MatrixFilter::setPeriods(const Figures& figures) {
    QDate first, last;
    for (const Session& session : figures.sessions()) {
        const SessionSpan* span = figures.span(session.id);
        if (!span || !span->first.isValid())
            continue;
        first = first.isValid() ? std::min(first, span->first) : span->first;
        last = last.isValid() ? std::max(last, span->last) : span->last;
    }
    const Period kept = period();
    const QSignalBlocker quiet(periods_);
    periods_->clear();
    const auto add = [&](const QString& words, const Period& period) {
        periods_->addItem(words, QVariant::fromValue(std::pair(period.from, period.to)));
        if (period == kept)
            periods_->setCurrentIndex(periods_->count() - 1);
    };
    add(tr("Whole period"), {});
    if (!first.isValid())
        return;
    for (int year = first.year(); year <= last.year(); ++year) {
        add(tr("Year %1").arg(year), {QDate(year, 1, 1), QDate(year, 12, 31)});
        add(tr("First half of %1").arg(year), {QDate(year, 1, 1), QDate(year, 6, 30)});
        add(tr("Second half of %1").arg(year), {QDate(year, 7, 1), QDate(year, 12, 31)});
    }
}

void MatrixFilter::focusText() {
    text_->setFocus(Qt::ShortcutFocusReason);
    text_->selectAll();
}

void MatrixFilter::clear() {
    const QSignalBlocker quiet(this);
    text_->clear();
    kinds_->button(everyKind)->setChecked(true);
    periods_->setCurrentIndex(0);
    toProve_->setChecked(false);
}

QString MatrixFilter::text() const {
    return text_->text().trimmed();
}

std::optional<ModuleKind> MatrixFilter::kind() const {
    const int chosen = kinds_->checkedId();
    return chosen == everyKind ? std::nullopt : std::optional(ModuleKind(chosen));
}

Period MatrixFilter::period() const {
    const auto [from, to] = periods_->currentData().value<std::pair<QDate, QDate>>();
    return {from, to};
}

bool MatrixFilter::toProveOnly() const {
    return toProve_->isChecked();
}

bool MatrixFilter::eventFilter(QObject* watched, QEvent* event) {
    if (watched == text_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit leftDownwards();
            return true;
        }
        if (key == Qt::Key_Escape && !text_->text().isEmpty()) {
            text_->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace palas::ui
