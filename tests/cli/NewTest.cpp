// SPDX-License-Identifier: EUPL-1.2
#include "tests/cli/Program.h"
#include "tests/support/Catch.h"

#include <QFileInfo>

using namespace palas::test;

TEST_CASE("new makes a sound programme from each template") {
    const Folder folder;
    for (const QString name : {"design-palas", "demo", "empty"}) {
        CAPTURE(name);
        const QString file = folder.path(name + ".palas");
        const Answer made = designpalas({"new", file, "--template", name});
        CHECK(made.code == 0);
        CHECK(made.error.isEmpty());
        CHECK(designpalas({"check", file}).code == 0);
    }
}

TEST_CASE("the same template gives the same figures each time") {
    const Folder folder;
    const QString first = folder.path("a.palas");
    const QString second = folder.path("b.palas");
    REQUIRE(designpalas({"new", first, "--template", "demo"}).code == 0);
    REQUIRE(designpalas({"new", second, "--template", "demo"}).code == 0);
    CHECK(designpalas({"figures", first, "--json"}).output ==
          designpalas({"figures", second, "--json"}).output);
}

TEST_CASE("new never replaces a file") {
    const Folder folder;
    const QString file = folder.path("p.palas");
    writeBytes(file, "mine");
    const Answer answer = designpalas({"new", file, "--template", "empty"});
    CHECK(answer.code == 1);
    CHECK(answer.isOneSentence());
    CHECK(answer.error.contains(QStringLiteral("existe déjà")));
    CHECK(bytesOf(file) == "mine");
}

TEST_CASE("new refuses what it does not know, and leaves nothing behind") {
    const Folder folder;
    const QString file = folder.path("p.palas");
    const QList<QStringList> mistakes{{"new", file},
                                      {"new", file, "--template", "autre"},
                                      {"new", file, "--template", "design-palas", "--scale", "2"},
                                      {"new", file, "--template", "demo", "--scale", "0"},
                                      {"new", file, "--template", "demo", "--scale", "beaucoup"},
                                      {"new", file, file, "--template", "empty"},
                                      {"new", "--template", "empty"}};
    for (const QStringList& mistake : mistakes) {
        CAPTURE(mistake.join(' '));
        const Answer answer = designpalas(mistake);
        CHECK(answer.code == 2);
        CHECK(answer.isOneSentence());
        CHECK(answer.error.contains(QStringLiteral("Usage\u202F: designpalas-cli new FICHIER")));
        CHECK_FALSE(QFileInfo::exists(file));
    }
}

TEST_CASE("scale multiplies the demonstration") {
    const Folder folder;
    const QString file = folder.path("p.palas");
    REQUIRE(designpalas({"new", file, "--template", "demo", "--scale", "2"}).code == 0);
    const auto count = [](const QString& programme) {
        const auto answer = designpalas({"figures", programme, "--json"}).json();
        for (const auto& figure : answer.at("figures"))
            if (figure.at("key") == "sessions")
                return figure.at("value").get<int>();
        return 0;
    };
    const int single = count(folder.programme("demo", "single.palas"));
    CHECK(single >= 50);
    CHECK(count(file) > single * 3 / 2);
}
