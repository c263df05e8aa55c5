// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/LanguageSwitch.h"

#include "tests/support/Paths.h"
#include "tests/ui/WindowFixture.h"
#include "ui/common/FormBuilder.h"
#include "ui/pages/PersonPanel.h"
#include "ui/window/Actions.h"
#include "wording/Formats.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenuBar>

using namespace palas;
using namespace palas::test;

namespace {

struct Switch {
    Switch()
        : settings(folder.filePath("settings.ini")) {
        ui::LanguageSwitch::install(settings);
        inLanguage = std::make_unique<ui::LanguageSwitch>(settings, picker);
        const QString copy = folder.filePath("demo.palas");
        REQUIRE(QFile::copy(madeFile("demo"), copy));
        window().openFile(copy);
        window().show();
        REQUIRE(window().view());
    }
    ~Switch() {
        inLanguage.reset();
        wording::installLanguage(QStringLiteral("en"));
        QLocale::setDefault(QLocale::c());
    }
    [[nodiscard]] ui::MainWindow& window() { return inLanguage->window(); }
    [[nodiscard]] QString firstMenu() {
        return window().menuBar()->actions().constFirst()->text().remove(u'&');
    }
    void trigger(ui::Actions::Id id) {
        window().actions()[id]->trigger();
        QCoreApplication::processEvents();
    }

    QTemporaryDir folder;
    AnsweringPicker picker;
    ui::Settings settings;
    std::unique_ptr<ui::LanguageSwitch> inLanguage;
};

} // namespace

TEST_CASE("another language makes the window anew, at the same page of the same programme") {
    Switch bed;
    CHECK(bed.firstMenu() == "Fichier");
    bed.window().view()->goTo({"coaching"});
    bed.trigger(ui::Actions::Id::languageEnglish);
    CHECK(bed.firstMenu() == "File");
    REQUIRE(bed.window().view());
    CHECK(bed.window().view()->currentPageId() == "coaching");
    CHECK_FALSE(bed.window().view()->workspace().isReadOnly());
    CHECK(wording::decimal(0.5, 1) == "0.5");
    CHECK(bed.settings.language() == "en");
    CHECK(bed.window().actions()[ui::Actions::Id::languageEnglish]->isChecked());
    bed.window().view()->goTo({"settings"});
    auto* languages = bed.window().view()->currentPage()->findChild<QComboBox*>("language");
    REQUIRE(languages);
    CHECK(languages->currentData() == "en");
    languages->setCurrentIndex(languages->findData("fr"));
    emit languages->activated(languages->currentIndex());
    QCoreApplication::processEvents();
    CHECK(bed.firstMenu() == "Fichier");
    CHECK(bed.window().view()->currentPageId() == "settings");
}

TEST_CASE("what is being typed holds the language back") {
    Switch bed;
    bed.window().view()->goTo({"people"});
    bed.trigger(ui::Actions::Id::addPerson);
    auto* name =
        bed.window().view()->currentPage()->findChild<ui::PersonPanel*>()->findChild<QLineEdit*>("last_name");
    REQUIRE(name);
    QTest::keyClicks(name, "Baobab");
    bed.trigger(ui::Actions::Id::languageEnglish);
    CHECK(bed.firstMenu() == "Fichier");
    CHECK(bed.window().actions()[ui::Actions::Id::languageFrench]->isChecked());
    CHECK(name->text() == "Baobab");
    CHECK(bed.window().view()->currentPage()->messages().text().contains("saisie"));
}
