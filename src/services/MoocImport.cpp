// SPDX-License-Identifier: EUPL-1.2
#include "domain/Mooc.h"
#include "domain/Text.h"
#include "services/ImportFinders.h"
#include "services/ListImports.h"
#include "services/PersonIndex.h"
#include "services/Workspace.h"
#include "storage/ModuleStore.h"
#include "storage/MoocStore.h"
#include "storage/OrganisationStore.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace palas {

namespace {

constexpr int wholeCourse = 100;
constexpr double rounding = 1e-6; ///< 0,57 of a spreadsheet is a little less

/// « 75 », « 75,5 % »; nothing when it is no number.
std::optional<double> numberFrom(QString text) {
    text.removeIf([](QChar c) { return c.isSpace() || c == u'%'; });
    text.replace(u',', u'.');
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// A spreadsheet keeps « 75 % » as 0.75: no number of such a column is above one, and none has its sign.
bool isColumnOfShares(const ImportRequest& request) {
    const qsizetype column = request.fields.indexOf(QLatin1String("percent"));
    if (column < 0)
        return false;
    for (const ForeignTable::Row& row : request.table.rows) {
        const QString text =
            seenText(size_t(column) < row.cells.size() ? row.cells[size_t(column)] : Table::Cell{});
        if (text.contains(u'%') || numberFrom(text).value_or(0) > 1)
            return false;
    }
    return true;
}

QString percentWords(int percent) {
    return QString::number(percent);
}

QString minutesWords(const std::optional<int>& minutes) {
    return minutes ? QString::number(*minutes) : QString();
}

class MoocReader : public ImportReader {
public:
    MoocReader(Workspace& workspace, const ImportRequest& request)
        : ImportReader(request)
        , asOf_(workspace.asOf())
        , structures_(workspace.organisations().all())
        , modules_(workspace.modules().all())
        , people_(workspace, 0)
        , shares_(isColumnOfShares(request)) {
        for (const Module& module : workspace.modules().all()) {
            if (module.kind == ModuleKind::mooc)
                courses_.push_back(module.id);
        }
        for (const MoocProgress& known : workspace.mooc().all())
            known_.insert({known.person, known.module}, {known, 0});
    }

    ImportWork take() override {
        auto rows = std::make_shared<std::vector<MoocProgress>>(std::move(written_));
        return {int(rows->size()), [rows](Workspace& workspace, ImportSteps& steps) -> Problems {
                    for (const MoocProgress& row : *rows) {
                        if (!steps.next())
                            break;
                        if (row.id.isValid())
                            workspace.mooc().update(row);
                        else
                            workspace.mooc().insert(row);
                    }
                    return {};
                }};
    }

protected:
    void read(ImportRow& row, Problems& problems) override {
        const Person person = namedPerson();
        row.name = person.lastName.isEmpty() ? person.email : fullName(person);
        const OrganisationId at = structure(structures_, problems);
        Said said;
        said.progress.module = course(problems);
        readDays(said.progress, problems);
        readPercent(said, problems);
        const KnownPerson* found = hasErrors(problems) ? nullptr : people_.findStored(person, at, problems);
        if (!found)
            return;
        row.known = fullName(found->person);
        said.progress.person = found->person.id;
        const Affiliation* link = linkOf(*found, said.progress.toldOn);
        if (!link)
            return problems.push_back(makeError("organisation", "enrolment.no_affiliation", {row.known}));
        said.progress.organisation = link->organisation;
        place(said, row, problems);
    }

private:
    /// What the list tells of someone in a course.
    struct Said {
        MoocProgress progress;
        bool hasPercent = false;
        bool hasCompletion = false; ///< the day; else a course that is through has the day of the list
    };
    struct Known {
        MoocProgress progress;
        int row = 0; ///< of the list; 0: none
    };

    /// The one course of the programme when the list names none.
    ModuleId course(Problems& problems) {
        const QString text = cells().line("module");
        if (text.isEmpty()) {
            if (courses_.size() != 1)
                problems.push_back(makeError("module", "mooc.module.required"));
            return courses_.size() == 1 ? courses_.front() : ModuleId{};
        }
        const ModuleId found = modules_.find(text);
        if (!found.isValid())
            problems.push_back(makeError("module", "list.module.unknown", {text}));
        else if (modules_.module(found).kind != ModuleKind::mooc)
            problems.push_back(makeError("module", "mooc.module.kind", {modules_.module(found).code}));
        return found;
    }

    void readDays(MoocProgress& said, Problems& problems) {
        said.startedOn = day("started_on", problems);
        said.completedOn = day("completed_on", problems);
        said.toldOn = day("told_on", problems);
        if (!said.toldOn.isValid())
            said.toldOn = asOf_;
        if (said.toldOn > asOf_)
            problems.push_back(makeError("told_on", "mooc.after_as_of", {asOf_.toString(Qt::ISODate)}));
        said.minutes = whole("minutes", problems);
    }

    void readPercent(Said& said, Problems& problems) const {
        MoocProgress& progress = said.progress;
        said.hasCompletion = progress.completedOn.isValid();
        const QString text = cells().line("percent");
        const std::optional<double> number = numberFrom(text);
        const double percent = number.value_or(0) * (shares_ ? wholeCourse : 1);
        if (!text.isEmpty() && (!number || percent < 0 || percent > wholeCourse))
            return problems.push_back(makeError("percent", "mooc.percent.unreadable", {text}));
        said.hasPercent = number || said.hasCompletion;
        progress.percent = number               ? int(std::floor(percent + rounding))
                           : said.hasCompletion ? wholeCourse
                                                : 0;
        if (progress.percent == wholeCourse && !said.hasCompletion) {
            progress.completedOn = progress.toldOn;
            problems.push_back(makeWarning("completed_on", "mooc.completed.undated",
                                           {progress.toldOn.toString(Qt::ISODate)}));
        }
    }

    static const Affiliation* linkOf(const KnownPerson& person, QDate day) {
        const auto found =
            std::find_if(person.links.begin(), person.links.end(), [day](const KnownPerson::Link& link) {
                return link.affiliation.period.contains(day);
            });
        return found == person.links.end() ? nullptr : &found->affiliation;
    }

    /// What was told later stays.
    void place(const Said& said, ImportRow& row, Problems& problems) {
        const std::pair key{said.progress.person, said.progress.module};
        Known known = known_.value(key);
        if (known.row > 0)
            return problems.push_back(makeError({}, "list.row.twice", {QString::number(known.row)}));
        const bool fresh = !known.progress.person.isValid();
        if (fresh)
            known.progress = said.progress;
        else
            compare(known.progress, said, row);
        if (!row.differences.empty()) {
            if (said.progress.toldOn < known.progress.toldOn)
                problems.push_back(
                    makeError("told_on", "mooc.older", {known.progress.toldOn.toString(Qt::ISODate)}));
            known.progress.organisation = said.progress.organisation;
            known.progress.toldOn = said.progress.toldOn;
        }
        if (fresh || !row.differences.empty())
            append(problems, validate(known.progress));
        if (hasErrors(problems))
            return;
        settle(row, fresh);
        known.row = row.number;
        known_.insert(key, known);
        if (row.state != ImportRow::State::identical)
            written_.push_back(known.progress);
    }

    /// A day of completion that is known is not moved by the day of a list.
    static void compare(MoocProgress& next, const Said& said, ImportRow& row) {
        if (said.hasPercent)
            put(row, "percent", next.percent, said.progress.percent, percentWords);
        put(row, "started_on", next.startedOn, said.progress.startedOn);
        if (said.hasCompletion || !next.completedOn.isValid())
            put(row, "completed_on", next.completedOn, said.progress.completedOn);
        if (next.percent < wholeCourse && next.completedOn.isValid()) { // the platform took it back
            row.differences.push_back(
                {QStringLiteral("completed_on"), next.completedOn.toString(Qt::ISODate), {}});
            next.completedOn = {};
        }
        if (said.progress.minutes)
            put(row, "minutes", next.minutes, said.progress.minutes, minutesWords);
    }

    QDate asOf_;
    StructureFinder structures_;
    ModuleFinder modules_;
    PersonIndex people_;
    bool shares_;
    std::vector<ModuleId> courses_;
    QHash<std::pair<PersonId, ModuleId>, Known> known_;
    std::vector<MoocProgress> written_;
};

const ImportField fields[] = {
    {"last_name", lastNameTitles, "Badiane"},
    {"first_name", firstNameTitles, "Vanille"},
    {"email", emailTitles, "vanille.badiane@exemple.fr"},
    {"organisation_code", codeOfStructureTitles, ""},
    {"organisation", structureTitles, ""},
    {"module", "cours|course|formation|mooc|intitule du cours|course name", ""},
    {"percent",
     "progression|progression en|pourcentage|avancement|taux de completion|taux d achevement|progress|"
     "completion|completion rate|percent complete",
     "75"},
    {"started_on",
     "debut|commence le|date de debut|inscription|premiere connexion|first access|start date|started on",
     "20/09/2021"},
    {"completed_on",
     "fin|termine le|acheve le|date de fin|date d achevement|date de completion|completed on|completion date|"
     "date completed",
     ""},
    {"minutes",
     "temps en minutes|temps passe minutes|time spent minutes|temps passe|duree en minutes|minutes|time "
     "spent|time in minutes",
     "240"},
    {"told_on", "etat au|situation au|date de l export|export du|as of|export date", ""},
};

} // namespace

const ImportList moocList{
    ImportKind::mooc,
    "mooc",
    fields,
    "last_name|email percent|completed_on",
    [](const QStringList& counts) -> ChangeLabel {
        return {"import.mooc", counts};
    },
    [](Workspace& workspace, const ImportRequest& request) -> std::unique_ptr<ImportReader> {
        return std::make_unique<MoocReader>(workspace, request);
    }};

} // namespace palas
