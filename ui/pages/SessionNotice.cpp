// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/SessionNotice.h"

#include "ui/pages/AttendanceLook.h"
#include "wording/Formats.h"

#include <algorithm>
#include <QCoreApplication>
#include <set>

namespace palas::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(palas::ui::SessionNotice)
};

/// Cells that share one lack.
struct Lack {
    std::vector<QPoint> cells;
    std::set<int> halfDays;
    Minutes minutes;

    void add(QPoint cell, Minutes lost = {}) {
        cells.push_back(cell);
        halfDays.insert(cell.x());
        minutes += lost;
    }
    [[nodiscard]] bool isEmpty() const { return cells.empty(); }
};

/// Half-day by half-day, so that the first cell is the earliest.
struct Lacks {
    Lack signatures; ///< present on a filed sheet, not signed
    Lack sheets;     ///< present on no filed sheet
    Lack untyped;    ///< planned, though the half-day is over

    explicit Lacks(const SessionRecord& record) {
        for (int day = 0; day < int(record.halfDays.size()); ++day) {
            for (int person = 0; person < int(record.people.size()); ++person)
                look(record, {day, person});
        }
    }

private:
    void look(const SessionRecord& record, QPoint cell) {
        const CellState state = record.state(cell.y(), cell.x());
        const Minutes minutes = record.cell(cell.y(), cell.x()).minutes;
        if (state == CellState::toProve)
            (record.covered(cell.y(), cell.x()) == Coverage::none ? sheets : signatures).add(cell, minutes);
        else if (state == CellState::planned && record.halfDays[size_t(cell.x())].date < record.asOf)
            untyped.add(cell);
    }
};

QString signatureSentence(const SessionRecord& record, const Lack& lack) {
    const int count = int(lack.cells.size());
    if (lack.halfDays.size() == 1)
        return Words::tr("%n signature(s) missing on the sheet of %1.", nullptr, count)
            .arg(dayAndPart(record.halfDays[size_t(*lack.halfDays.begin())]));
    return Words::tr("%n signature(s) missing on %1 half-days.", nullptr, count).arg(lack.halfDays.size());
}

QString sheetSentence(const SessionRecord& record, const Lack& lack) {
    const bool remote = record.session.modality == Modality::remote;
    if (remote)
        return Words::tr("The connection log of %n half-day(s) is not filed.", nullptr,
                         int(lack.halfDays.size()));
    if (lack.halfDays.size() == 1)
        return Words::tr("The signed sheet of %1 is not filed.")
            .arg(dayAndPart(record.halfDays[size_t(*lack.halfDays.begin())]));
    return Words::tr("The signed sheets of %n half-day(s) are not filed.", nullptr,
                     int(lack.halfDays.size()));
}

SessionNotice toProve(const SessionRecord& record, const Lacks& lacks) {
    SessionNotice notice;
    notice.message.kind = MessageBar::Kind::late;
    QStringList sentences;
    if (!lacks.sheets.isEmpty())
        sentences.append(sheetSentence(record, lacks.sheets));
    if (!lacks.signatures.isEmpty())
        sentences.append(signatureSentence(record, lacks.signatures));
    notice.message.lead = sentences.join(u' ');
    notice.message.detail = Words::tr("These %1 do not count in the FSE report yet.")
                                .arg(wording::duration(lacks.sheets.minutes + lacks.signatures.minutes));
    if (!lacks.sheets.isEmpty()) {
        notice.action = SessionNotice::Action::attachScan;
        notice.message.actionText = record.session.modality == Modality::remote
                                        ? Words::tr("File the connection log")
                                        : Words::tr("Attach a scan");
        notice.cell = lacks.sheets.cells.front();
    } else {
        notice.action = SessionNotice::Action::goToCell;
        notice.message.actionText = Words::tr("Show the first");
        notice.cell = lacks.signatures.cells.front();
    }
    return notice;
}

SessionNotice simple(MessageBar::Kind kind, const QString& lead, const QString& detail) {
    SessionNotice notice;
    notice.message.kind = kind;
    notice.message.lead = lead;
    notice.message.detail = detail;
    return notice;
}

SessionNotice asking(SessionNotice notice) {
    notice.action = SessionNotice::Action::editSession;
    notice.message.actionText = Words::tr("Fill in");
    return notice;
}

/// What is not known yet about the session itself.
std::optional<SessionNotice> incomplete(const SessionRecord& record) {
    const auto unknown = std::count_if(record.halfDays.begin(), record.halfDays.end(),
                                       [](const HalfDay& day) { return duration(day).value == 0; });
    if (unknown > 0)
        return asking(
            simple(MessageBar::Kind::info,
                   Words::tr("The hours of %n half-day(s) are unknown.", nullptr, int(unknown)),
                   Words::tr("Their planned duration counts as 0 h, and the sheets show a blank.")));
    if (record.session.trainer.isEmpty())
        return asking(simple(MessageBar::Kind::info, Words::tr("The trainer is not known yet."),
                             Words::tr("No sheet can be printed without the name.")));
    if (record.session.place.isEmpty() && record.session.modality == Modality::onsite)
        return asking(simple(MessageBar::Kind::info, Words::tr("The place is not known yet."),
                             Words::tr("No sheet can be printed without it.")));
    return {};
}

} // namespace

std::optional<SessionNotice> noticeOf(const SessionRecord& record) {
    if (record.session.cancelled)
        return simple(MessageBar::Kind::info, Words::tr("This session is cancelled."),
                      Words::tr("It counts in no figure. Edit the session to restore it."));
    const Lacks lacks(record);
    if (!lacks.sheets.isEmpty() || !lacks.signatures.isEmpty())
        return toProve(record, lacks);
    if (!lacks.untyped.isEmpty()) {
        SessionNotice notice =
            simple(MessageBar::Kind::late,
                   Words::tr("%n attendance(s) still to be typed.", nullptr, int(lacks.untyped.cells.size())),
                   Words::tr("Their half-days are over."));
        notice.action = SessionNotice::Action::goToCell;
        notice.message.actionText = Words::tr("Show the first");
        notice.cell = lacks.untyped.cells.front();
        return notice;
    }
    return incomplete(record);
}

} // namespace palas::ui
