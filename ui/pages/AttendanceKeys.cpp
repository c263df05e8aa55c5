// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/AttendanceKeys.h"

#include "ui/common/TextLabel.h"
#include "ui/theme/Shapes.h"
#include "ui/theme/Theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace palas::ui {
namespace {

struct AttendanceKeys {
    Q_DECLARE_TR_FUNCTIONS(palas::ui::AttendanceKeys)
};

/// A key as it looks on the keyboard.
class KeyCap : public TextLabel {
public:
    explicit KeyCap(const QString& key)
        : TextLabel(key, TextSize::axis) {
        setContentsMargins(6, 2, 6, 2);
        setAlignment(Qt::AlignCenter);
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        QPainter painter(this);
        shapes::box(painter, rect(), 4, tokens().chart.surface, tokens().chart.lineStrong);
        painter.end();
        TextLabel::paintEvent(event);
    }
};

} // namespace

std::vector<AttendanceKey> attendanceKeys() {
    const auto said = [](const QString& key, const QString& words) {
        return AttendanceKey{key, words, words};
    };
    return {
        {AttendanceKeys::tr("Space"), AttendanceKeys::tr("present"),
         AttendanceKeys::tr("present or planned")},
        {QStringLiteral("J"), AttendanceKeys::tr("proven"),
         AttendanceKeys::tr("proven: the signature is on the filed sheet")},
        said(QStringLiteral("A"), AttendanceKeys::tr("absent")),
        said(QStringLiteral("E"), AttendanceKeys::tr("excused")),
        said(QStringLiteral("P"), AttendanceKeys::tr("planned")),
        {QStringLiteral("0-9"), AttendanceKeys::tr("minutes"),
         AttendanceKeys::tr("minutes, Enter to validate")},
        said(AttendanceKeys::tr("Shift+↓"), AttendanceKeys::tr("extend")),
        said(AttendanceKeys::tr("Ctrl+D"), AttendanceKeys::tr("copy down")),
        said(QStringLiteral("F4"), AttendanceKeys::tr("follow on the sheet")),
        said(AttendanceKeys::tr("Ctrl+Z"), AttendanceKeys::tr("undo")),
        {QStringLiteral("?"), AttendanceKeys::tr("all the keys"), AttendanceKeys::tr("these keys")},
        said(QStringLiteral("S"), AttendanceKeys::tr("signature seen")),
        said(QStringLiteral("M"), AttendanceKeys::tr("signature missing")),
        said(AttendanceKeys::tr("Ctrl+Space"), AttendanceKeys::tr("select the column")),
        said(AttendanceKeys::tr("Shift+F10"), AttendanceKeys::tr("fill the column")),
        said(AttendanceKeys::tr("Ctrl+C, Ctrl+V"), AttendanceKeys::tr("copy, paste from a spreadsheet")),
        said(AttendanceKeys::tr("Ctrl+Enter"), AttendanceKeys::tr("next session to process")),
    };
}

AttendanceKeyRow::AttendanceKeyRow(QWidget* parent)
    : QFrame(parent) {
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    QStringList words;
    for (const AttendanceKey& key : attendanceKeys())
        words.append(key.key + u' ' + key.words);
    setAccessibleName(words.join(QStringLiteral(", ")));
}

QSize AttendanceKeyRow::sizeHint() const {
    return {px(200), px(34)};
}

void AttendanceKeyRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    shapes::box(painter, rect(), 8, tokens().chart.surface, tokens().chart.line);
    const QFont capFont = Theme::instance().font(TextSize::axis);
    const QFont wordFont = Theme::instance().font(TextSize::small);
    const QFontMetrics caps(capFont);
    const QFontMetrics metrics(wordFont);
    int x = px(12);
    for (const auto& [key, brief, words] : attendanceKeys()) {
        const QRect cap(x, (height() - caps.height() - px(6)) / 2, caps.horizontalAdvance(key) + px(12),
                        caps.height() + px(6));
        const int end = cap.right() + px(6) + metrics.horizontalAdvance(brief);
        if (end + px(12) > width())
            break;
        shapes::box(painter, cap, 4, tokens().chart.surface, tokens().chart.lineStrong);
        painter.setFont(capFont);
        painter.setPen(tokens().chart.text);
        painter.drawText(cap, Qt::AlignCenter, key);
        painter.setFont(wordFont);
        painter.setPen(tokens().chart.text2);
        painter.drawText(QRect(cap.right() + px(6), 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter,
                         brief);
        x = end + px(16);
    }
}

AttendanceKeyCard::AttendanceKeyCard(QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint) {
    setObjectName(QStringLiteral("attendanceKeys"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(AttendanceKeys::tr("Keys of the attendance grid"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->addWidget(new TextLabel(AttendanceKeys::tr("Keys of the attendance grid"), TextSize::card, true));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (const auto& [key, brief, word] : attendanceKeys()) {
        const int row = grid->rowCount();
        grid->addWidget(new KeyCap(key), row, 0, Qt::AlignLeft);
        grid->addWidget(new TextLabel(word), row, 1);
    }
    column->addLayout(grid);
    column->addWidget(new TextLabel(
        AttendanceKeys::tr(
            "On several cells, people absent or excused stay so when the others are marked present."),
        TextSize::small, false, Tone::secondary));
}

void AttendanceKeyCard::showOver(const QWidget& grid) {
    adjustSize();
    const QPoint centre = grid.mapToGlobal(grid.rect().center());
    move(centre - rect().center());
    show();
    setFocus();
}

void AttendanceKeyCard::keyPressEvent(QKeyEvent*) {
    close();
}

void AttendanceKeyCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().chart.surface);
    painter.setPen(tokens().chart.lineStrong);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace palas::ui
