// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/reports/ReportCatalogue.h"

#include "reports/Catalogue.h"

#include <algorithm>
#include <QCoreApplication>

namespace palas::ui {
namespace {

struct ReportCatalogue {
    Q_DECLARE_TR_FUNCTIONS(ReportCatalogue)
};

struct Audience {
    const char* kind;
    const char* section;
    const char* icon;
};

constexpr Audience audiences[] = {
    {"progress", QT_TRANSLATE_NOOP("ReportCatalogue", "For the funder"), "rapport"},
    {"structure", QT_TRANSLATE_NOOP("ReportCatalogue", "For the structures"), "structure"},
    {"signin", QT_TRANSLATE_NOOP("ReportCatalogue", "For the sessions"), "signature"},
};

} // namespace

std::vector<PageEntry> reportEntries() {
    std::vector<PageEntry> entries;
    const std::vector<ReportKind> kinds = reportKinds();
    const auto add = [&entries](const QString& kind, const QString& section, const char* icon) {
        entries.push_back({kind, reportTitle(kind), QString::fromLatin1(icon), section, false, nullptr});
    };
    for (const Audience& audience : audiences) {
        for (const ReportKind& kind : kinds) {
            if (kind.name == QLatin1String(audience.kind))
                add(kind.name, ReportCatalogue::tr(audience.section), audience.icon);
        }
    }
    for (const ReportKind& kind : kinds) {
        const bool placed = std::any_of(std::begin(audiences), std::end(audiences), [&](const Audience& a) {
            return kind.name == QLatin1String(a.kind);
        });
        if (!placed)
            add(kind.name, ReportCatalogue::tr("Others"), "document");
    }
    return entries;
}

} // namespace palas::ui
