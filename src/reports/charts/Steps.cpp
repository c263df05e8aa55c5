// SPDX-License-Identifier: EUPL-1.2
#include "reports/charts/ChartPainter.h"

#include <algorithm>
#include <functional>
#include <QStringList>

namespace palas {

namespace {
constexpr double barPoints = 6;
constexpr double labelRow = 14;
constexpr double detailRow = 10.5;
constexpr double gapPoints = 4;
constexpr double iconPoints = 9.5;
constexpr double indentPoints = iconPoints + 3;
constexpr double labelPoints = 7.5;
constexpr double smallLabelPoints = 6.8; // where a word of a label would not fit
constexpr double secondLine = 9.5;
constexpr double detailPoints = 7;
constexpr qsizetype mostLabelLines = 3;
constexpr qsizetype mostDetailLines = 2;

using Fits = std::function<bool(const QString& words, qsizetype line)>;
using Measure = std::function<double(const QString& words, double points)>;

/// Words on as many lines as they need, the last taking what is left once there are `most`.
QStringList inLines(const QString& words, qsizetype most, const Fits& fits) {
    QStringList lines;
    for (const QString& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString longer = lines.isEmpty() ? word : lines.back() + QLatin1Char(' ') + word;
        const bool stays = !lines.isEmpty() && (lines.size() == most || fits(longer, lines.size() - 1));
        if (stays)
            lines.back() = longer;
        else
            lines << word;
    }
    return lines;
}

/// What stands under the bar of one step.
struct StepText {
    QStringList label;
    QStringList detail;
};

/// Where all of it fits beside the icons it stands there; else the second lines begin under them.
struct StepTexts {
    std::vector<StepText> texts;
    qsizetype labelLines = 1;
    qsizetype detailLines = 0;
    double labelSize = labelPoints;
    bool indented = true;

    [[nodiscard]] double labelHeight() const {
        return labelRow + static_cast<double>(labelLines - 1) * secondLine;
    }
};

/// In a band as wide as `width`, all in units.
double stepWidth(double width, std::size_t count) {
    const double steps = static_cast<double>(std::max<std::size_t>(count, 1));
    return (width - (steps - 1) * gapPoints) / steps;
}

StepTexts textsOf(const std::vector<StepMark>& steps, double whole, const Measure& measure) {
    const double beside = whole - indentPoints;
    StepTexts all;
    all.indented = std::all_of(steps.begin(), steps.end(), [&](const StepMark& step) {
        return measure(step.label, labelPoints) <= beside && measure(step.detail, detailPoints) <= beside;
    });
    for (const StepMark& step : steps) {
        for (const QString& word : step.label.split(QLatin1Char(' '))) {
            if (measure(word, labelPoints) > whole)
                all.labelSize = smallLabelPoints;
        }
    }
    for (const StepMark& step : steps) {
        const auto labelFits = [&](const QString& words, qsizetype line) {
            return measure(words, all.labelSize) <= (line == 0 ? beside : whole);
        };
        const auto detailFits = [&](const QString& words, qsizetype) {
            return measure(words, detailPoints) <= (all.indented ? beside : whole);
        };
        all.texts.push_back({inLines(step.label, mostLabelLines, labelFits),
                             inLines(step.detail, mostDetailLines, detailFits)});
        all.labelLines = std::max(all.labelLines, all.texts.back().label.size());
        all.detailLines = std::max(all.detailLines, all.texts.back().detail.size());
    }
    return all;
}

ProgressBar barOf(const StepMark& step) {
    const double share = std::clamp(step.share, 0.0, 1.0);
    switch (step.state) {
    case ChartState::proven:
        return {1, 1, 0};
    case ChartState::toProve:
        return {1, share, 1 - share};
    case ChartState::running:
        return {1, share, 0};
    case ChartState::planned:
    case ChartState::none:
        break;
    }
    return {1, 0, 0};
}

} // namespace

double ChartPainter::stepsHeight(double width, const std::vector<StepMark>& steps) const {
    const StepTexts texts =
        textsOf(steps, stepWidth(width / unit_, steps.size()), [this](const QString& words, double points) {
            return textWidth(words, points, false) / unit_;
        });
    return (barPoints + 2 + texts.labelHeight() + static_cast<double>(texts.detailLines) * detailRow) * unit_;
}

bool ChartPainter::stepsFit(double width, const std::vector<StepMark>& steps) const {
    const double whole = stepWidth(width / unit_, steps.size());
    const Measure measure = [this](const QString& words, double points) {
        return textWidth(words, points, false) / unit_;
    };
    const StepTexts all = textsOf(steps, whole, measure);
    const double beside = whole - indentPoints;
    const double under = all.indented ? beside : whole;
    return std::all_of(all.texts.begin(), all.texts.end(), [&](const StepText& one) {
        const auto fits = [&](const QString& words) { return measure(words, all.labelSize) <= under; };
        const auto detailFits = [&](const QString& words) { return measure(words, detailPoints) <= under; };
        return measure(one.label.value(0), all.labelSize) <= beside &&
               std::all_of(one.label.begin(), one.label.end(), fits) &&
               std::all_of(one.detail.begin(), one.detail.end(), detailFits);
    });
}

void ChartPainter::steps(const QRectF& area, const std::vector<StepMark>& steps) const {
    const double width = stepWidth(area.width() / unit_, steps.size());
    const StepTexts texts = textsOf(steps, width, [this](const QString& words, double points) {
        return textWidth(words, points, false) / unit_;
    });
    double x = 0;
    // In units from the corner of the band.
    const auto place = [&](double left, double top, double wide, double high) {
        return QRectF(area.left() + left * unit_, area.top() + top * unit_, wide * unit_, high * unit_);
    };
    for (std::size_t i = 0; i < steps.size(); ++i, x += width + gapPoints) {
        const QRectF band = place(x, 0, width, barPoints);
        if (steps[i].state == ChartState::none)
            legendSample(band, ChartState::none);
        else
            progressBar(band, barOf(steps[i]));
        double top = barPoints + 2;
        stateIcon(place(x, top + (labelRow - iconPoints) / 2, iconPoints, iconPoints), steps[i].state);
        const double indent = texts.indented ? indentPoints : 0;
        double row = top;
        for (const QString& words : texts.texts[i].label) {
            const bool first = row == top;
            const double from = first ? indentPoints : indent;
            const double high = first ? labelRow : secondLine;
            text(place(x + from, first ? row : row - 2, width - from, high), Qt::AlignLeft, words,
                 {texts.labelSize, colours_.text, false});
            row += high;
        }
        top += texts.labelHeight();
        for (const QString& words : texts.texts[i].detail) {
            text(place(x + indent, top, width - indent, detailRow), Qt::AlignLeft, words,
                 {detailPoints, colours_.text2, false});
            top += detailRow;
        }
    }
}

} // namespace palas
