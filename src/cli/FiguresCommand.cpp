// SPDX-License-Identifier: EUPL-1.2
#include "cli/Commands.h"
#include "cli/Console.h"
#include "cli/Programmes.h"
#include "services/Figures.h"
#include "services/Workspace.h"
#include "wording/DiagnosticWords.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <nlohmann/json.hpp>

namespace palas::cli {

namespace {

using Json = nlohmann::ordered_json;

Json dateOrNull(QDate day) {
    return day.isValid() ? Json(day.toString(Qt::ISODate).toStdString()) : Json(nullptr);
}

Json toJson(const Figure& figure) {
    Json json;
    json["key"] = figure.key.toStdString();
    json["subject"] = figure.subject.toStdString();
    json["unit"] = toCode(figure.unit).toStdString();
    json["value"] = figure.known ? Json(figure.value) : Json(nullptr);
    json["of"] = figure.of ? Json(*figure.of) : Json(nullptr);
    const auto percent = figure.percent();
    json["percent"] = figure.known && percent ? Json(*percent) : Json(nullptr);
    json["known"] = figure.known;
    return json;
}

} // namespace

int figuresCommand(const Arguments& arguments) {
    FigureScope scope;
    scope.asOf = arguments.date("as-of");
    scope.period = periodOf(arguments);
    const auto workspace = Workspace::open(arguments.operands.first(), Database::Access::read);
    if (!scope.asOf.isValid())
        scope.asOf = workspace->asOf();
    scope.organisation = structureOf(*workspace, arguments.value("structure"));

    const Figures figures(*workspace, scope);
    if (arguments.has("json")) {
        Json json;
        json["as_of"] = dateOrNull(scope.asOf);
        json["from"] = dateOrNull(scope.period.from);
        json["to"] = dateOrNull(scope.period.to);
        json["structure"] = arguments.value("structure").toStdString();
        json["figures"] = Json::array();
        for (const Figure& figure : figures.all())
            json["figures"].push_back(toJson(figure));
        Console::print(json);
        return exitCode::done;
    }
    for (const Figure& figure : figures.all())
        Console::print(wording::figureName(figures, figure) + QLatin1Char('\t') +
                       wording::valueOfTotal(figure));
    return exitCode::done;
}

} // namespace palas::cli
