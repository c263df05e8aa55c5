// SPDX-License-Identifier: EUPL-1.2
#include "services/SavedFilterService.h"

#include "storage/SavedFilterStore.h"
#include "tests/services/Fixture.h"

using namespace palas;
using namespace palas::test;

namespace {

struct Bed : Fixture {
    Made<SavedFilterId> save(const QString& name, const QString& filter, const QString& list = "people") {
        SavedFilter made;
        made.list = list;
        made.name = name;
        made.filter = filter;
        return saveFilter(workspace, made);
    }
    QStringList named(const QString& list = "people") {
        QStringList names;
        for (const SavedFilter& one : workspace.savedFilters().of(list))
            names << one.name + '=' + one.filter;
        return names;
    }
};

} // namespace

TEST_CASE("filters of a list keep their order, and a name replaces itself") {
    Bed bed;
    CHECK_FALSE(bed.save("  Équipe  sociale ", "agent acoua").refused());
    CHECK_FALSE(bed.save("Direction", "direction").refused());
    CHECK_FALSE(bed.save("Direction", "annulée", "sessions").refused());
    CHECK(bed.named() == QStringList{"Équipe sociale=agent acoua", "Direction=direction"});
    CHECK_FALSE(bed.save("equipe sociale", "agent sada").refused());
    CHECK(bed.named() == QStringList{"equipe sociale=agent sada", "Direction=direction"});
    bed.workspace.undo();
    CHECK(bed.named().front() == "Équipe sociale=agent acoua");
    CHECK(bed.named("sessions") == QStringList{"Direction=annulée"});
}

TEST_CASE("a filter has a name and words; it is removed as one step that is undone") {
    Bed bed;
    CHECK(codes(bed.save(" ", "").problems) == QStringList{"filter.name.required", "filter.text.required"});
    const SavedFilterId id = bed.save("Direction", "direction").id;
    CHECK_FALSE(removeFilter(bed.workspace, id).refused());
    CHECK(bed.named().empty());
    CHECK(codes(removeFilter(bed.workspace, id).problems) == QStringList{"row.gone"});
    bed.workspace.undo();
    CHECK(bed.named() == QStringList{"Direction=direction"});
}
