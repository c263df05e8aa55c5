// SPDX-License-Identifier: EUPL-1.2
#include "ui/director/DirectorPages.h"

#include "ui/calendar/CalendarPage.h"
#include "ui/director/DirectorHome.h"
#include "ui/director/DirectorList.h"

#include <QCoreApplication>

namespace palas::ui {
namespace {

struct DirectorPages {
    Q_DECLARE_TR_FUNCTIONS(palas::ui::DirectorPages)
};

Page* makeHome(PageHost& host, QWidget* parent) {
    return new DirectorHome(host, parent);
}

Page* makeCalendar(PageHost& host, QWidget* parent) {
    return new CalendarPage(host, parent);
}

template <DirectorList::Content content>
Page* makeList(PageHost& host, QWidget* parent) {
    return new DirectorList(host, content, parent);
}

} // namespace

std::vector<PageEntry> directorPages() {
    using Content = DirectorList::Content;
    return {{QStringLiteral("home"),
             DirectorPages::tr("My CCAS"),
             QStringLiteral("structure"),
             {},
             false,
             makeHome},
            {QStringLiteral("sessions"),
             DirectorPages::tr("My dates"),
             QStringLiteral("seance"),
             {},
             false,
             makeCalendar},
            {QStringLiteral("people"),
             DirectorPages::tr("My people"),
             QStringLiteral("personnes"),
             {},
             false,
             makeList<Content::people>},
            {QStringLiteral("evidence"),
             DirectorPages::tr("My documents"),
             QStringLiteral("piece"),
             {},
             false,
             makeList<Content::documents>},
            {QStringLiteral("certificates"),
             DirectorPages::tr("My certificates"),
             QStringLiteral("document"),
             {},
             false,
             makeList<Content::hours>}};
}

} // namespace palas::ui
