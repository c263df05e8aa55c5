// SPDX-License-Identifier: EUPL-1.2

// À la carte choices: recognised by structure and module.

#include "services/ElectiveWork.h"
#include "services/ImportFinders.h"
#include "services/ListImports.h"
#include "services/Workspace.h"
#include "storage/ModuleStore.h"
#include "storage/OrganisationStore.h"

#include <memory>

namespace palas {

namespace {

/// A choice as the rows read so far leave it.
struct KnownChoice {
    ElectiveChoice choice;
    int row = 0; ///< of the list, about it; 0: none
    bool written = false;
};

Problems writeChoices(Workspace& workspace, const std::vector<ElectiveChoice>& choices, ImportSteps& steps) {
    for (const ElectiveChoice& choice : choices) {
        if (!steps.next())
            return {};
        if (choice.id.isValid())
            workspace.modules().update(choice);
        else
            workspace.modules().insert(choice);
    }
    return {};
}

class ElectivesReader : public ImportReader {
public:
    ElectivesReader(Workspace& workspace, const ImportRequest& request)
        : ImportReader(request)
        , checks_(workspace)
        , structures_(workspace.organisations().all())
        , modules_(workspace.modules().all()) {
        for (const ElectiveChoice& choice : workspace.modules().choices())
            known_.insert({choice.organisation, choice.module}, {choice, 0, false});
    }

    ImportWork take() override {
        auto choices = std::make_shared<std::vector<ElectiveChoice>>();
        for (const Key& key : order_) {
            if (const KnownChoice& known = known_[key]; known.written)
                choices->push_back(known.choice);
        }
        return {int(choices->size()), [choices](Workspace& workspace, ImportSteps& steps) {
                    return writeChoices(workspace, *choices, steps);
                }};
    }

protected:
    void read(ImportRow& row, Problems& problems) override {
        row.name = cells().name({"organisation", "organisation_code", "module"});
        const OrganisationId organisation = structure(structures_, problems);
        const ModuleId module = moduleOfRow(problems);
        const QDate chosenOn = day("chosen_on", problems);
        if (!organisation.isValid() && !hasErrors(problems))
            problems.push_back(makeError("organisation", "list.structure.required"));
        if (hasErrors(problems))
            return;
        const Key key{organisation, module};
        const bool fresh = !known_.contains(key);
        KnownChoice known = known_.value(key, {{{}, organisation, module, {}, {}, {}}, 0, false});
        if (known.row > 0)
            return problems.push_back(makeError({}, "list.row.twice", {QString::number(known.row)}));
        put(row, "chosen_on", known.choice.chosenOn, chosenOn);
        put(row, "chooser", known.choice.chooser, cells().line("chooser"));
        put(row, "reason", known.choice.reason, cells().note("reason"));
        append(problems, fresh ? checks_.check(known.choice) : validate(known.choice));
        if (hasErrors(problems))
            return;
        settle(row, fresh);
        row.known = modules_.module(module).code;
        known.row = row.number;
        known.written = row.state != ImportRow::State::identical;
        known_.insert(key, known);
        order_.push_back(key);
    }

private:
    using Key = std::pair<OrganisationId, ModuleId>;

    ModuleId moduleOfRow(Problems& problems) {
        const QString code = cells().line("module");
        const QString words = code.isEmpty() ? cells().line("module_label") : code;
        const ModuleId id = words.isEmpty() ? ModuleId{} : modules_.find(words);
        if (!id.isValid())
            problems.push_back(words.isEmpty() ? makeError("module", "list.module.required")
                                               : makeError("module", "list.module.unknown", {words}));
        return id;
    }

    ElectiveChecks checks_;
    StructureFinder structures_;
    ModuleFinder modules_;
    QHash<Key, KnownChoice> known_;
    std::vector<Key> order_; ///< of the list
};

const ImportField fields[] = {
    {"organisation_code", codeOfStructureTitles, "97601"},
    {"organisation", structureTitles, "Acoua"},
    {"module", "code du module|code module|module code|formation", "C01"},
    {"module_label", "intitule du module|intitule|module label"},
    {"chosen_on", "choisi le|date du choix|date|chosen on", "15/03/2021"},
    {"chooser", "choisi par|auteur du choix|chosen by", "Direction"},
    {"reason", "motif|raison|justification|reason", "Accueil du public"},
};

} // namespace

const ImportList electivesList{
    ImportKind::electives,
    "electives",
    fields,
    "organisation_code|organisation module|module_label",
    [](const QStringList& counts) -> ChangeLabel {
        return {"import.electives", counts};
    },
    [](Workspace& workspace, const ImportRequest& request) -> std::unique_ptr<ImportReader> {
        return std::make_unique<ElectivesReader>(workspace, request);
    }};

} // namespace palas
