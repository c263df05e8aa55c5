// SPDX-License-Identifier: EUPL-1.2
// Walks the window with words 40 % longer than the English ones, and with the French ones where there is
// little room: nothing is cut off.
#include "tests/ui/LongWords.h"
#include "services/Dossier.h"
#include "services/Workspace.h"
#include "storage/OrganisationStore.h"
#include "tests/ui/PaintedTexts.h"
#include "tests/ui/WindowFixture.h"
#include "ui/common/PageHeader.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/PageTabs.h"
#include "ui/pages/TaskTargets.h"
#include "ui/table/RecordTable.h"
#include "ui/theme/Theme.h"
#include "ui/window/HelpPanel.h"
#include "ui/window/WelcomePage.h"

#include <algorithm>
#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QPointer>
#include <QTabBar>
#include <QTableView>
#include <QTimer>

using namespace palas;
using namespace palas::test;

namespace {

constexpr QSize laptop(1366, 768);

/// A window in these words, off screen, and what was found cut in it.
class LongWindow {
public:
    explicit LongWindow(std::unique_ptr<LongerWords> words = std::make_unique<LongerWords>(),
                        const QString& language = QStringLiteral("en"), QSize screen = laptop,
                        int textPercent = 100)
        : words_(std::move(words))
        , screen_(screen) {
        wording::installLanguage(language);
        QCoreApplication::installTranslator(words_.get());
        ui::Theme::instance().setTextPercent(textPercent);
        settings_ = std::make_unique<ui::Settings>(folder_.filePath("settings.ini"));
        window_ = std::make_unique<ui::MainWindow>(*settings_, picker_);
        window_->resize(screen_);
        window_->closeProgramme();
        window_->show();
        REQUIRE(QTest::qWaitForWindowExposed(window_.get()));
        // Whatever asks is sent away: nobody answers.
        QObject::connect(&closer_, &QTimer::timeout, [] {
            if (QWidget* popup = QApplication::activePopupWidget())
                popup->close();
            else if (QWidget* modal = QApplication::activeModalWidget())
                modal->close();
        });
        closer_.start(20);
    }
    ~LongWindow() {
        window_.reset();
        ui::Theme::instance().setTextPercent(100);
        QCoreApplication::removeTranslator(words_.get());
    }

    [[nodiscard]] ui::MainWindow& window() { return *window_; }
    [[nodiscard]] ui::ProgrammeView& view() { return *window_->view(); }
    [[nodiscard]] QString path(const QString& name) const { return folder_.filePath(name); }

    void openDemo() {
        REQUIRE(QFile::copy(madeFile("demo"), path("demo.palas")));
        window_->openFile(path("demo.palas"));
        REQUIRE(window_->view());
    }

    void look(const QString& where) { look(where, *window_); }
    void look(const QString& where, QWidget& root) {
        // Layouts ask for their heights once they know their widths.
        for (int round = 0; round < 3; ++round)
            QCoreApplication::processEvents();
        ++looks_;
        if (window_->size() != screen_)
            cut_ << QStringLiteral("%1 · the window is as wide as %2 and as high as %3")
                        .arg(where)
                        .arg(window_->width())
                        .arg(window_->height());
        for (const QString& text : cutWords(root, *words_)) {
            if (!known_.contains(text)) {
                known_ << text;
                cut_ << where + QStringLiteral(" · ") + text;
            }
        }
    }

    void goTo(const QString& page, qint64 id = 0, const QString& detail = {}) {
        view().goTo({page, id, detail});
        look(page + (id == 0 ? u' ' : u'#') + detail);
    }
    /// The page, its tabs, the first row of its list, and what each button of its header leads to.
    void walk(const QString& page) {
        goTo(page);
        lookAtEachTab();
        if (ui::RecordTable* list = view().currentPage()->mainTable(); list && !list->shownIds().empty()) {
            goTo(page, list->shownIds().front());
            lookAtEachTab();
        }
        QList<QPointer<QAbstractButton>> buttons;
        for (QAbstractButton* one : header().findChildren<QAbstractButton*>())
            buttons << one;
        for (const QPointer<QAbstractButton>& button : std::as_const(buttons)) {
            view().goTo({page});
            if (button && button->isVisible() && button->isEnabled())
                press(*button);
        }
    }
    /// Presses what is shown under this name.
    void press(const char* name) {
        const auto all = window_->findChildren<QAbstractButton*>(QString::fromLatin1(name));
        const auto seen = std::find_if(all.begin(), all.end(), [](const QAbstractButton* one) {
            return one->isVisible() && one->isEnabled();
        });
        INFO("no button " << name);
        REQUIRE(seen != all.end());
        press(**seen);
    }
    void press(QAbstractButton& button) {
        const QString name = button.objectName();
        button.click();
        look(view().currentPageId() + u' ' + name);
    }
    void lookAtEachTab() {
        for (QTabBar* tabs : view().currentPage()->findChildren<QTabBar*>()) {
            if (!tabs->isVisible() || qobject_cast<ui::PageTabs*>(tabs))
                continue;
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                look(view().currentPageId() + QStringLiteral(" tab %1").arg(tab));
            }
            tabs->setCurrentIndex(0);
        }
    }
    [[nodiscard]] QWidget& header() {
        auto* found = view().currentPage()->findChild<ui::PageHeader*>();
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] qint64 firstOf(const QString& page) {
        view().goTo({page});
        ui::RecordTable* list = view().currentPage()->mainTable();
        REQUIRE(list);
        REQUIRE_FALSE(list->shownIds().empty());
        return list->shownIds().front();
    }

    void requireNoneCut(int leastLooks) {
        CHECK(looks_ >= leastLooks);
        CHECK(cut_.join(u'\n').toStdString() == "");
    }

private:
    std::unique_ptr<LongerWords> words_;
    QSize screen_;
    QTemporaryDir folder_;
    AnsweringPicker picker_;
    std::unique_ptr<ui::Settings> settings_;
    std::unique_ptr<ui::MainWindow> window_;
    QSet<QString> known_;
    QStringList cut_;
    int looks_ = 0;
    QTimer closer_;
};

void walkPages(LongWindow& bed) {
    bed.look("welcome");
    bed.openDemo();
    bed.look("opened");
    for (const auto& entry : bed.view().entries())
        bed.walk(entry.id);
}

void walkRecords(LongWindow& bed) {
    const qint64 structure = bed.firstOf("structures");
    bed.goTo("structures", structure);
    for (const char* part :
         {"coaching", "equipment", "diagnostics", "partners", "labs", "people", "structures"})
        bed.goTo(QString::fromLatin1(part), structure, "new");
    bed.goTo("coaching", structure, "grant");
    bed.goTo("diagnostics", structure, "needs");
    for (const char* page : {"people", "sessions", "coaching", "immersions", "modules"})
        bed.goTo(QString::fromLatin1(page), 0, "import");
    bed.goTo("people", 0, "duplicates");
    bed.goTo("modules", 0, "catalogue");
    bed.goTo("sessions", 0, "new");
    bed.goTo("sessions", 0, "event");
    bed.goTo("history", 0, "check");
    for (const palas::Task& task : bed.view().tasks()) {
        const ui::Target target = ui::targetOf(task);
        bed.goTo(target.page, target.id, target.detail);
    }
    bed.goTo("sessions", bed.firstOf("sessions"));
    for (const char* panel : {"showPeople", "showConvocations", "showEvaluations", "showCertificates"})
        bed.press(panel);
}

void walkOwnCopy(LongWindow& bed) {
    const auto demo = Workspace::open(madeFile("demo"), Database::Access::read);
    const auto own = demo->organisations().findByCode(QStringLiteral("97616"));
    writeDossier(*demo, *own, bed.path("own.palas"));
    bed.window().openFile(bed.path("own.palas"));
    REQUIRE(bed.window().view());
    for (const auto& entry : bed.view().entries())
        bed.walk(entry.id);
}

} // namespace

TEST_CASE("words are made 40 % longer") {
    CHECK(longer("Structures") == "Struŭctuŭreĕsň");
    CHECK(longer("%1 of %2") == "%1 oŏf %2");
    CHECK(longer("&Ctrl") == "&Ctrlňň");
    CHECK(longer("Open…") == "Oŏpeĕn...");
    CHECK(hasLongerWords(longer("Day")));
    CHECK(marked("Heures à justifier…") == "Hĕures à jŭstifier...");
    CHECK_FALSE(hasLongerWords("Chirongui, 3 février 2021"));
}

TEST_CASE("words that are cut off are found") {
    const LongerWords none;
    const QString words = longer("Structures of the operation");
    QWidget root;
    root.resize(400, 200);
    auto* label = new ui::TextLabel(words);
    label->setParent(&root);
    label->adjustSize();
    CHECK(cutWords(root, none).isEmpty());
    SECTION("elided") {
        label->setElided(true);
        label->resize(60, label->height());
        CHECK(cutWords(root, none).size() >= 1);
    }
    SECTION("wider than their label") {
        label->resize(60, label->height());
        CHECK(cutWords(root, none).size() == 1);
    }
    SECTION("in more lines than their label is high") {
        label->setWordWrap(true);
        label->resize(80, label->height());
        CHECK(cutWords(root, none).size() >= 1);
    }
    SECTION("out of what is above them") {
        label->move(380, 0);
        CHECK(cutWords(root, none).size() == 1);
    }
    SECTION("but data may be") {
        label->setText("Communauté de communes du Sud");
        label->setElided(true);
        label->resize(60, label->height());
        CHECK(cutWords(root, none).isEmpty());
    }
}

TEST_CASE("words 40 % longer are cut off on no page, record, panel or form") {
    LongWindow bed;
    walkPages(bed);
    walkRecords(bed);
    bed.requireNoneCut(120);
}

TEST_CASE("the French words are cut off in no small window and in no large text") {
    struct Room {
        QSize screen;
        int textPercent;
    };
    for (const Room& room : {Room{{1180, 640}, 100}, Room{laptop, 150}}) {
        CAPTURE(room.textPercent);
        LongWindow bed(std::make_unique<FrenchWords>(), QStringLiteral("fr"), room.screen, room.textPercent);
        walkPages(bed);
        walkRecords(bed);
        walkOwnCopy(bed);
        bed.requireNoneCut(125);
    }
}

TEST_CASE("words 40 % longer are cut off in no help and no message") {
    LongWindow bed;
    bed.openDemo();
    for (const auto show : {&ui::HelpPanel::showShortcuts, &ui::HelpPanel::showAbout}) {
        show(&bed.window());
        auto* panel = bed.window().findChild<ui::HelpPanel*>();
        REQUIRE(panel);
        bed.look("help", *panel);
        CHECK(panel->height() <= laptop.height());
        delete panel;
    }
    bed.requireNoneCut(2);
}

TEST_CASE("words 40 % longer are cut off nowhere in the window of a director") {
    LongWindow bed;
    walkOwnCopy(bed);
    bed.requireNoneCut(5);
}
