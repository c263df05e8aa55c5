// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/MatrixSessionCard.h"

#include "ui/charts/Painting.h"
#include "ui/theme/Shapes.h"
#include "ui/theme/Theme.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QPainter>

namespace palas::ui {
namespace {

QString dayAndPlace(const MatrixCell::Held& session) {
    QString day = MatrixSessionCard::tr("no date yet");
    if (session.first.isValid())
        day = session.first == session.last ? wording::longDate(session.first)
                                            : wording::dateSpan(session.first, session.last);
    if (session.remote)
        return day + QStringLiteral(", ") + wording::label(Modality::remote).toLower();
    return session.place.isEmpty() ? day : day + QStringLiteral(", ") + session.place;
}

QString standing(const MatrixCell::Held& session) {
    if (session.missingSheets > 0)
        return session.remote ? MatrixSessionCard::tr("Proof of connection not filed")
                              : MatrixSessionCard::tr("Signed sheet not filed");
    switch (session.state) {
    case ChartState::toProve:
        return MatrixSessionCard::tr("Signatures missing");
    case ChartState::proven:
        return wording::label(ModuleStanding::State::proven);
    case ChartState::running:
        return wording::label(ModuleStanding::State::running);
    case ChartState::planned:
    case ChartState::none:
        break;
    }
    return wording::label(ModuleStanding::State::planned);
}

} // namespace

MatrixSessionCard::MatrixSessionCard(const MatrixCell::Held& session, QWidget* parent)
    : QAbstractButton(parent)
    , code_(session.code)
    , hours_(wording::duration(session.attended.value > 0 ? session.attended : session.planned))
    , where_(dayAndPlace(session))
    , missing_(standing(session))
    , state_(session.state) {
    setObjectName(QStringLiteral("matrixSession"));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
    setText(QStringLiteral("%1, %2, %3, %4").arg(code_, hours_, where_, missing_));
    setAccessibleName(text());
    setToolTip(tr("Open the session %1").arg(code_));
}

QSize MatrixSessionCard::sizeHint() const {
    return {px(240), heightForWidth(px(240))};
}

int MatrixSessionCard::heightForWidth(int width) const {
    return px(20) + 2 * fontMetrics().height() + whereHeight(width - px(20));
}

int MatrixSessionCard::whereHeight(int width) const {
    const QFontMetrics metrics(Theme::instance().font(TextSize::small));
    const int wrapped = metrics.boundingRect(0, 0, width, QWIDGETSIZE_MAX, Qt::TextWordWrap, where_).height();
    return std::max(fontMetrics().height(), wrapped);
}

void MatrixSessionCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool late = state_ == ChartState::toProve;
    shapes::box(painter, rect(), 6, tokens().soft(late ? Tone::late : Tone::text), tokens().chart.line);
    const int line = fontMetrics().height();
    const int icon = px(16);
    QRect row(px(10), px(8), width() - px(20), line);
    chartPainter(painter).stateIcon(QRectF(row.left(), row.center().y() - icon / 2.0, icon, icon), state_);
    painter.setPen(tokens().chart.text);
    painter.setFont(Theme::instance().font(TextSize::body));
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, hours_);
    painter.setFont(Theme::instance().font(TextSize::body, true));
    painter.drawText(row.adjusted(icon + px(8), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, code_);
    painter.setFont(Theme::instance().font(TextSize::small));
    row.translate(0, line + px(2));
    row.setHeight(whereHeight(row.width()));
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, where_);
    row = QRect(row.left(), row.bottom() + 1, row.width(), line);
    painter.setPen(tokens().colour(late ? Tone::late : Tone::secondary));
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, missing_);
}

} // namespace palas::ui
