// SPDX-License-Identifier: EUPL-1.2

// The poster of a structure's lab: one page to hang up. What is told is shortened until it fits.

#include "reports/catalogue/LabLines.h"
#include "reports/catalogue/Report.h"
#include "reports/charts/LabCharts.h"
#include "reports/pdf/PdfRenderer.h"
#include "services/LabExport.h"
#include "services/Workspace.h"
#include "storage/EvidenceStore.h"
#include "storage/ImmersionStore.h"
#include "storage/OrganisationStore.h"
#include "wording/Formats.h"
#include "wording/Labels.h"
#include "wording/LabWords.h"

#include <algorithm>
#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

namespace palas {

namespace {

struct LabReport {
    Q_DECLARE_TR_FUNCTIONS(LabReport)
};

/// How much is told: letters of a text, experiments, photographs, names.
struct Fit {
    int letters;
    size_t experiments;
    size_t photos;
    int names;
};
constexpr Fit fits[] = {{600, 4, 4, 12}, {380, 4, 4, 10}, {260, 3, 3, 8},
                        {180, 3, 3, 6},  {120, 2, 3, 4},  {70, 1, 0, 2}};
constexpr int photoWidth = 900; // pixels

struct Poster {
    const Figures& figures;
    Workspace& workspace;
    const Organisation& structure;
    const Lab& lab;
    std::vector<Experiment> experiments; ///< begun
};

QString title() {
    return LabReport::tr("Lab poster");
}

QString description() {
    return LabReport::tr("The innovation project of one structure on one page: challenge, stages, what was "
                         "tried, photographs, "
                         "results and decisions.");
}

/// Cut between two words.
QString shortened(const QString& text, int letters) {
    const QString words = wording::typographic(text.simplified());
    if (words.size() <= letters)
        return words;
    const qsizetype space = words.lastIndexOf(QLatin1Char(' '), letters);
    return words.left(space > letters / 2 ? space : letters) + QStringLiteral("…");
}

QString orUnknown(const QString& text) {
    return text.isEmpty() ? wording::unknown() : text;
}

QString colon(const QString& label, const QString& text) {
    return LabReport::tr("%1: %2").arg(label, text);
}

QImage imageOf(Workspace& workspace, EvidenceId id) {
    const auto evidence = workspace.evidence().find(id);
    if (!evidence || evidence->withheld || !workspace.evidence().hasBytes(evidence->sha256))
        return {};
    QByteArray bytes;
    workspace.evidence().readBytes(evidence->sha256, [&](const QByteArray& piece) { bytes += piece; });
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.width() > photoWidth)
        reader.setScaledSize(size.scaled(photoWidth, photoWidth, Qt::KeepAspectRatio));
    return reader.read().convertToFormat(QImage::Format_RGB32);
}

/// Of the latest experiments first, one each before a second one.
block::Photos photosOf(const Poster& poster, const Fit& fit) {
    block::Photos photos;
    for (size_t round = 0; photos.items.size() < fit.photos; ++round) {
        bool any = false;
        for (auto one = poster.experiments.rbegin(); one != poster.experiments.rend(); ++one) {
            const auto all = poster.figures.labs().photos(one->id);
            if (round >= all.size() || photos.items.size() == fit.photos)
                continue;
            any = true;
            QImage image = imageOf(poster.workspace, all[round].evidence);
            if (!image.isNull())
                photos.items.push_back({std::move(image), wording::typographic(all[round].caption)});
        }
        if (!any)
            break;
    }
    return photos;
}

QString headOf(const Experiment& one) {
    QStringList parts{QStringLiteral("%1. %2").arg(one.number).arg(wording::typographic(one.title))};
    if (one.period.from.isValid())
        parts << (one.period.to.isValid() ? wording::dateSpan(one.period.from, one.period.to)
                                          : wording::shortDate(one.period.from));
    return parts.join(QStringLiteral(" · "));
}

void addExperiment(std::vector<Block>& blocks, const Experiment& one, const Fit& fit) {
    blocks.emplace_back(block::Paragraph{shortened(headOf(one), std::max(fit.letters, 90)), false, true});
    QStringList lines;
    if (!one.hypothesis.isEmpty())
        lines << colon(LabReport::tr("Hypothesis"), shortened(one.hypothesis, fit.letters / 2));
    if (!one.result.isEmpty())
        lines << colon(LabReport::tr("Result"), shortened(one.result, fit.letters));
    if (one.decision)
        lines << colon(LabReport::tr("Decision"), wording::label(*one.decision).toLower());
    else if (!one.result.isEmpty())
        lines << colon(LabReport::tr("Decision"), LabReport::tr("to be taken"));
    if (!lines.isEmpty())
        blocks.emplace_back(block::Paragraph{lines.join(QLatin1Char('\n')), false, false});
}

void addTried(std::vector<Block>& blocks, const Poster& poster, const Fit& fit) {
    blocks.emplace_back(block::Heading{LabReport::tr("What was tried"), 2, 0});
    const size_t count = poster.experiments.size();
    const size_t first = count - std::min(count, fit.experiments);
    for (size_t i = first; i < count; ++i)
        addExperiment(blocks, poster.experiments[i], fit);
    if (count == 0)
        blocks.emplace_back(block::Paragraph{LabReport::tr("No experiment has begun yet."), true, false});
    else if (first > 0)
        blocks.emplace_back(block::Paragraph{
            LabReport::tr("and %n earlier in the notebook", nullptr, int(first)), true, false});
}

QString teamOf(const Poster& poster, const Fit& fit) {
    QStringList names;
    for (const PersonId id : poster.lab.people) {
        if (const Person* person = poster.figures.person(id))
            names << wording::fullName(*person);
    }
    const auto more = int(names.size()) - fit.names;
    if (more > 0) {
        names = names.mid(0, fit.names);
        names << LabReport::tr("and %n more", nullptr, more);
    }
    if (!poster.lab.designer.isEmpty())
        names << LabReport::tr("%1 (design)").arg(shortened(poster.lab.designer, 60));
    return names.join(QLatin1Char('\n'));
}

void addSide(std::vector<Block>& blocks, const Poster& poster, const Fit& fit) {
    const auto add = [&](const QString& heading, const QString& text) {
        blocks.emplace_back(block::Heading{heading, 2, 0});
        blocks.emplace_back(block::Paragraph{orUnknown(text), false, false});
    };
    const int letters = std::min(fit.letters, 160);
    add(LabReport::tr("For whom"), shortened(poster.lab.audience, letters));
    add(LabReport::tr("Priority action"), shortened(poster.lab.priority, letters));
    add(LabReport::tr("Team"), teamOf(poster, fit));
    const auto idea = poster.workspace.immersions().find(poster.lab.idea);
    if (idea)
        add(LabReport::tr("Seen on immersion"), shortened(idea->title, letters));
}

block::KeyFigures counts(const Poster& poster) {
    std::optional<Cents> cost;
    for (const Experiment& one : poster.experiments) {
        if (one.cost)
            cost = Cents{cost.value_or(Cents{}).value + one.cost->value};
    }
    block::KeyFigures figures;
    const LabReach reach = reachOf(poster.figures, poster.lab);
    figures.items.push_back(
        {wording::number(reach.experiments), LabReport::tr("experiment(s)", nullptr, reach.experiments)});
    figures.items.push_back(
        {wording::number(reach.people), LabReport::tr("person(s) reached", nullptr, int(reach.people))});
    figures.items.push_back(
        {cost ? wording::money(*cost) : wording::unknown(), LabReport::tr("spent on the experiments")});
    return figures;
}

/// What came of it, or what is next.
block::Note ending(const Poster& poster, const Fit& fit) {
    block::Note note;
    note.tone = ChartState::proven;
    if (!poster.lab.outcome.isEmpty()) {
        note.lead = LabReport::tr("What came of it");
        note.text = shortened(poster.lab.outcome, fit.letters);
        return note;
    }
    note.lead = LabReport::tr("And now");
    note.text = orUnknown(whatIsNext(poster.figures, poster.lab));
    return note;
}

std::vector<Block> blocksOf(const Poster& poster, const Fit& fit) {
    std::vector<Block> blocks;
    block::Note challenge;
    challenge.tone = ChartState::proven;
    challenge.lead = LabReport::tr("The challenge");
    challenge.text = orUnknown(shortened(poster.lab.challenge, fit.letters));
    blocks.emplace_back(std::move(challenge));
    blocks.emplace_back(block::StepBand{labMarks(poster.figures, poster.lab)});
    blocks.emplace_back(counts(poster));
    block::Columns columns;
    columns.leftShare = 0.66;
    addTried(columns.left, poster, fit);
    addSide(columns.right, poster, fit);
    blocks.emplace_back(std::move(columns));
    if (block::Photos photos = photosOf(poster, fit); !photos.items.empty())
        blocks.emplace_back(std::move(photos));
    blocks.emplace_back(ending(poster, fit));
    return blocks;
}

ReportResult make(Workspace& workspace, const ReportOptions& options) {
    const auto structure = workspace.organisations().findByCode(options.structure);
    if (!structure || !isBeneficiary(*structure))
        return refused(QStringLiteral("report.structure_unknown"), {options.structure});
    const Figures figures(workspace, {reportDay(workspace, options), structure->id, {}});
    const Lab* lab = labOf(figures, structure->id);
    const QString name = wording::fullName(*structure);
    if (!lab)
        return refused(QStringLiteral("report.no_lab"), {name});
    Poster poster{figures, workspace, *structure, *lab, {}};
    for (const Experiment& one : figures.labs().experiments(lab->id)) {
        if (hasBegun(one, figures.scope().asOf))
            poster.experiments.push_back(one);
    }
    ReportResult result;
    result.document = makeDocument(workspace, options, QStringLiteral("lab"), {});
    Document& document = *result.document;
    document.subtitle = LabReport::tr("Lab of innovative solutions · %1").arg(name);
    document.runningTitle = LabReport::tr("Lab poster · %1").arg(name);
    document.data = {labsTable(figures, workspace), experimentsTable(figures, workspace)};
    for (const Fit& fit : fits) {
        document.title = shortened(lab->title, std::max(fit.letters / 3, 60));
        document.blocks = blocksOf(poster, fit);
        if (pdf::pageCount(document) <= 1)
            break;
    }
    return result;
}

} // namespace

ReportDefinition labReport() {
    return {{QStringLiteral("lab"), {QStringLiteral("structure")}, {QStringLiteral("structure")}},
            title,
            description,
            make};
}

} // namespace palas
