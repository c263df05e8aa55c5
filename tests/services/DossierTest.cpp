// SPDX-License-Identifier: EUPL-1.2
#include "services/Dossier.h"
#include "services/Check.h"
#include "services/OrganisationService.h"
#include "storage/EvidenceStore.h"
#include "storage/History.h"
#include "storage/OrganisationStore.h"
#include "storage/PersonStore.h"
#include "storage/Sql.h"
#include "storage/StorageError.h"
#include "tests/services/DemoFixture.h"

#include <QDir>
#include <QTemporaryDir>

using namespace palas;
using namespace palas::test;

namespace {

/// Copies of the demonstration, in a folder that goes with the test.
struct Copies {
    QTemporaryDir folder;

    QString make(const Organisation& structure) {
        const QString path = folder.filePath(dossierFileName(structure));
        writeDossier(sharedDemo(), structure, path);
        return path;
    }
    std::unique_ptr<Workspace> open(const QString& code) {
        return Workspace::open(make(*sharedDemo().organisations().findByCode(code)), Database::Access::read);
    }
};

QString errorOf(const std::function<void()>& work) {
    try {
        work();
    } catch (const StorageError& error) {
        return error.code();
    }
    return {};
}

std::vector<Organisation> beneficiaries() {
    return Figures(sharedDemo(), {sharedDemo().asOf(), {}, {}}).beneficiaries();
}

qint64 number(Workspace& workspace, const char* sql) {
    Query query(workspace.database(), sql);
    return query.next() ? query.integer(0) : -1;
}

} // namespace

TEST_CASE_METHOD(Copies, "a structure's own copy is a sound file that says where it comes from") {
    const auto copy = open(QStringLiteral("97616"));
    const auto origin = dossierOrigin(*copy);
    REQUIRE(origin);
    CHECK(copy->organisations().find(origin->organisation)->code == "97616");
    CHECK(origin->head == QString::fromLatin1(sharedDemo().history().head().toHex()));
    CHECK(origin->changes == sharedDemo().history().count());
    CHECK(origin->schema == copy->database().schemaNumber());
    CHECK(copy->asOf() == sharedDemo().asOf());
    CHECK_FALSE(dossierOrigin(sharedDemo()));
    CHECK(number(*copy, "SELECT count(*) FROM pragma_freelist_count WHERE freelist_count > 0") == 0);
    // Nothing of the programme's history but its fingerprint.
    REQUIRE(copy->history().count() == 1);
    const Change entry = copy->history().entries().front();
    CHECK(entry.kind == ChangeKind::genesis);
    CHECK(entry.author.isEmpty());
    CHECK(checkFile(copy->path()).problems.isEmpty());
}

TEST_CASE_METHOD(Copies, "it never replaces a file, and leaves nothing when it fails") {
    const Organisation structure = beneficiaries().front();
    const QString path = make(structure);
    CHECK(errorOf([&] { writeDossier(sharedDemo(), structure, path); }) == "file.exists");
    const QString nowhere = folder.filePath(QStringLiteral("absent/copy.palas"));
    CHECK(errorOf([&] { writeDossier(sharedDemo(), structure, nowhere); }) == "file.cannot_write");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE_METHOD(Copies, "it is only ever read, without a lock") {
    const QString path = make(beneficiaries().front());
    CHECK(errorOf([&] { (void)Workspace::open(path, Database::Access::write); }) == "file.dossier");
    QString refusal;
    const auto copy = Workspace::openBest(path, &refusal);
    CHECK(refusal == "file.dossier");
    CHECK(copy->isReadOnly());
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
    CHECK(errorOf([&] { (void)removeOrganisation(*copy, dossierOrigin(*copy)->organisation); }) ==
          "file.read_only_connection");
    CHECK(errorOf([&] {
              writeDossier(*copy, *copy->organisations().find(dossierOrigin(*copy)->organisation),
                           folder.filePath(QStringLiteral("second.palas")));
          }) == "file.dossier");
}

TEST_CASE_METHOD(Copies, "its figures are those of the programme for that structure") {
    for (const Organisation& structure : beneficiaries()) {
        CAPTURE(structure.code.toStdString());
        const auto copy = open(structure.code);
        const FigureScope scope{sharedDemo().asOf(), structure.id, {}};
        const std::vector<Figure> there = Figures(sharedDemo(), scope).all();
        const std::vector<Figure> here = Figures(*copy, scope).all();
        for (const Figure& figure : there) {
            CAPTURE(figure.key.toStdString(), figure.subject.toStdString(), figure.value);
            CHECK(std::find(here.begin(), here.end(), figure) != here.end());
        }
        CHECK(Figures(*copy, scope).steps(structure.id).size() ==
              Figures(sharedDemo(), scope).steps(structure.id).size());
    }
}

TEST_CASE_METHOD(Copies, "documents that concern others too are only known by number and day") {
    const auto copy = open(QStringLiteral("97616"));
    int withheld = 0;
    for (const Evidence& evidence : copy->evidence().all()) {
        withheld += evidence.withheld;
        CHECK(evidence.number > 0);
        CHECK(evidence.filedOn.isValid());
        CHECK(evidence.fileName.isEmpty() == evidence.withheld);
    }
    CHECK(withheld > 0);
    CHECK(copy->evidence().damaged().empty());
    CHECK(number(*copy, "SELECT count(*) FROM evidence_piece WHERE sha256 NOT IN (SELECT sha256 FROM "
                        "evidence)") == 0);
}

TEST_CASE_METHOD(Copies, "an enrolment, a person or an affiliation of another structure is not in it") {
    const auto copy = open(QStringLiteral("97616"));
    CHECK(number(*copy,
                 "SELECT count(*) FROM enrolment WHERE organisation_id <> (SELECT organisation_id FROM "
                 "origin)") == 0);
    CHECK(number(*copy, "SELECT count(*) FROM affiliation WHERE organisation_id <> (SELECT organisation_id "
                        "FROM origin)") == 0);
    CHECK(number(*copy, "SELECT count(*) FROM organisation WHERE id <> (SELECT organisation_id FROM origin) "
                        "AND email || phone || siren || insee || themes || note <> ''") == 0);
    CHECK(copy->people().all().size() < sharedDemo().people().all().size() / 4);
}
