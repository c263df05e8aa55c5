// SPDX-License-Identifier: EUPL-1.2
#include "services/Exporter.h"
#include "services/Importer.h"
#include "tests/support/Catch.h"
#include "wording/Labels.h"
#include "wording/Language.h"

using namespace palas;

TEST_CASE("the titles of templates and of exports are recognised in both languages") {
    for (const char* language : {"fr", "en"}) {
        for (const ImportKind kind : importKinds) {
            CAPTURE(language, toCode(kind));
            const QStringList fields = importFields(kind);
            for (const QString& table : QStringList{QStringLiteral("import_") + toCode(kind), toCode(kind)}) {
                QStringList titles;
                for (const QString& field : fields)
                    titles << wording::columnTitle(table, field);
                CHECK(matchedFields(kind, titles) == fields);
            }
        }
    }
}
