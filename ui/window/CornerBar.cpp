// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/CornerBar.h"

#include "ui/common/Buttons.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Shapes.h"
#include "ui/theme/Theme.h"

#include <algorithm>
#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QPainter>

namespace palas::ui {
namespace {

QPushButton* actionButton(QAction* action, const QString& name) {
    auto* button = makeIconButton(action->text(), {}, name);
    const auto follow = [button, action] {
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        QString plain = action->text();
        plain.remove(u'&');
        setShortcutHint(button, plain, action->shortcut());
        button->setAccessibleName(plain);
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

DemoPill::DemoPill(QWidget* parent)
    : QLabel(tr("DEMONSTRATION · invented data"), parent) {
    const auto restyle = [this] {
        QFont font = Theme::instance().font(TextSize::axis, true);
        font.setLetterSpacing(QFont::PercentageSpacing, 106);
        setFont(font);
        updateGeometry();
    };
    restyle();
    connect(&Theme::instance(), &Theme::changed, this, restyle);
}

void DemoPill::setShort(bool shortened) {
    setText(shortened ? tr("DEMONSTRATION") : tr("DEMONSTRATION · invented data"));
}

QSize DemoPill::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text()) + px(42), px(22)};
}

void DemoPill::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRect pill(0, (height() - px(22)) / 2, width(), px(22));
    shapes::box(painter, pill, 4, tokens().soft(Tone::late), {});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().colour(Tone::late), 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    paintIcon(painter, QRect(px(10), pill.center().y() - px(7) + 1, px(14), px(14)), QStringLiteral("alerte"),
              tokens().colour(Tone::late));
    painter.drawText(pill.adjusted(px(30), 0, 0, 0), Qt::AlignVCenter, text());
}

CornerBar::CornerBar(QAction* undo, QAction* redo, QWidget* parent)
    : QWidget(parent)
    , pill_(new DemoPill)
    , field_(new QLineEdit) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 3, 12, 3);
    row->setSpacing(4);
    auto* undoButton = actionButton(undo, QStringLiteral("undoButton"));
    auto* redoButton = actionButton(redo, QStringLiteral("redoButton"));
    field_->setObjectName(QStringLiteral("jumpField"));
    field_->setProperty("small", true);
    field_->setPlaceholderText(tr("Go to…  Ctrl+K"));
    field_->setAccessibleName(tr("Go to"));
    field_->setToolTip(tr("Go to a structure, a person, a session, a page or a command (Ctrl+K)"));
    field_->addAction(icon(QStringLiteral("recherche"), Tone::secondary), QLineEdit::LeadingPosition);
    field_->setFixedWidth(px(250));
    row->addWidget(pill_);
    row->addSpacing(8);
    row->addWidget(undoButton);
    row->addWidget(redoButton);
    row->addSpacing(4);
    row->addWidget(field_);
}

void CornerBar::fit(int room) {
    const int widest = px(250);
    const auto wanted = [this] {
        layout()->invalidate();
        return layout()->sizeHint().width();
    };
    field_->setFixedWidth(widest);
    pill_->setShort(false);
    if (wanted() > room)
        pill_->setShort(true);
    if (const int over = wanted() - room; over > 0)
        field_->setFixedWidth(std::max(px(110), widest - over));
}

void CornerBar::setProgramme(bool open, bool demonstration) {
    pill_->setVisible(demonstration);
    // Shown last: the menu bar makes room for the whole of it then, and only then.
    setVisible(open);
}

} // namespace palas::ui
