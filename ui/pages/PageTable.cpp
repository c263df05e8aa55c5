// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/PageTable.h"

#include "ui/calendar/CalendarPage.h"
#include "ui/pages/CoachingPage.h"
#include "ui/pages/DiagnosticsPage.h"
#include "ui/pages/EquipmentPage.h"
#include "ui/pages/GridsPage.h"
#include "ui/pages/HistoryPage.h"
#include "ui/pages/HomePage.h"
#include "ui/pages/ImmersionsPage.h"
#include "ui/pages/LabsPage.h"
#include "ui/pages/ModulesPage.h"
#include "ui/pages/PartnersPage.h"
#include "ui/pages/PeoplePage.h"
#include "ui/pages/ReportsPage.h"
#include "ui/pages/SessionsPage.h"
#include "ui/pages/SettingsPage.h"
#include "ui/pages/StructuresPage.h"
#include "ui/pages/TrashPage.h"

#include <QCoreApplication>

namespace palas::ui {
namespace {

struct PageTable {
    Q_DECLARE_TR_FUNCTIONS(PageTable)
};

template <class Made>
Page* make(PageHost& host, QWidget* parent) {
    return new Made(host, parent);
}

} // namespace

std::vector<PageEntry> pageTable() {
    return {
        {QStringLiteral("home"), PageTable::tr("Home"), QStringLiteral("accueil"), {}, false, make<HomePage>},
        {QStringLiteral("structures"),
         PageTable::tr("Structures"),
         QStringLiteral("structure"),
         {},
         false,
         make<StructuresPage>},
        {QStringLiteral("diagnostics"),
         PageTable::tr("Diagnostics"),
         QStringLiteral("document"),
         {},
         false,
         make<DiagnosticsPage>,
         QStringLiteral("structures")},
        {QStringLiteral("grids"),
         PageTable::tr("Grids"),
         QStringLiteral("document"),
         {},
         false,
         make<GridsPage>,
         QStringLiteral("structures")},
        {QStringLiteral("people"),
         PageTable::tr("People"),
         QStringLiteral("personnes"),
         {},
         false,
         make<PeoplePage>},
        {QStringLiteral("modules"), PageTable::tr("Modules"), QStringLiteral("matrice"),
         PageTable::tr("Training (PAPP)"), false, make<ModulesPage>},
        {QStringLiteral("sessions"),
         PageTable::tr("Sessions"),
         QStringLiteral("seance"),
         {},
         false,
         make<SessionsPage>},
        {QStringLiteral("calendar"),
         PageTable::tr("Calendar"),
         QStringLiteral("frise"),
         {},
         false,
         make<CalendarPage>,
         QStringLiteral("sessions")},
        {QStringLiteral("coaching"),
         PageTable::tr("Coaching"),
         QStringLiteral("coaching"),
         {},
         false,
         make<CoachingPage>},
        {QStringLiteral("labs"), PageTable::tr("Labs"), QStringLiteral("labo"),
         PageTable::tr("Innovation (FAIS)"), false, make<LabsPage>},
        {QStringLiteral("immersions"),
         PageTable::tr("Immersions"),
         QStringLiteral("immersion"),
         {},
         false,
         make<ImmersionsPage>},
        {QStringLiteral("equipment"), PageTable::tr("Equipment"), QStringLiteral("equipement"),
         PageTable::tr("Means"), false, make<EquipmentPage>},
        {QStringLiteral("partners"),
         PageTable::tr("Partnerships"),
         QStringLiteral("signature"),
         {},
         false,
         make<PartnersPage>},
        {QStringLiteral("reports"),
         PageTable::tr("Reports"),
         QStringLiteral("rapport"),
         {},
         false,
         make<ReportsPage>},
        {QStringLiteral("history"),
         PageTable::tr("History"),
         QStringLiteral("document"),
         {},
         true,
         make<HistoryPage>},
        {QStringLiteral("trash"),
         PageTable::tr("Trash"),
         QStringLiteral("corbeille"),
         {},
         true,
         make<TrashPage>},
        {QStringLiteral("settings"),
         PageTable::tr("Settings"),
         QStringLiteral("reglages"),
         {},
         true,
         make<SettingsPage>},
    };
}

} // namespace palas::ui
