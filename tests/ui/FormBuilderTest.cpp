// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/FormBuilder.h"
#include "tests/ui/WindowFixture.h"
#include "ui/common/ChoiceBox.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/MessageBar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace palas;
using namespace palas::test;

TEST_CASE("a form shows the problem of a field under it and never erases what was typed") {
    ui::FormBuilder form;
    QLineEdit* name = form.line("last_name", QStringLiteral("Nom"), ui::FormBuilder::Need::required);
    form.line("email", QStringLiteral("Courriel"));
    form.show();
    form.setText("last_name", QStringLiteral("Safran"));
    CHECK_FALSE(form.isModified());

    const Problem own{"last_name", "person.last_name.required", {}, Problem::Severity::error};
    const Problem other{"somewhere_else", "person.last_name.required", {}, Problem::Severity::error};
    const Problems left = form.setProblems({own, other});
    CHECK(left == Problems{other});
    CHECK_FALSE(form.problemText("last_name").isEmpty());
    CHECK(form.problemText("email").isEmpty());
    CHECK(name->property("state").toString() == "bad");
    CHECK(name->accessibleDescription() == form.problemText("last_name"));
    CHECK(form.text("last_name") == QStringLiteral("Safran"));

    QTest::keyClicks(name, QStringLiteral("e"));
    CHECK(form.problemText("last_name").isEmpty());
    CHECK(form.isModified());
}

TEST_CASE("a form reads days, times, numbers and amounts as people type them") {
    CHECK(ui::readDate(QStringLiteral("28/06/2021")) == QDate(2021, 6, 28));
    CHECK(ui::readDate(QStringLiteral("1.7.21")) == QDate(2021, 7, 1));
    CHECK(ui::readDate(QStringLiteral("2021-06-28")) == QDate(2021, 6, 28));
    CHECK_FALSE(ui::readDate(QStringLiteral("31/02/2021")).isValid());
    CHECK_FALSE(ui::readDate(QStringLiteral("demain")).isValid());
    CHECK(ui::readTime(QStringLiteral("8 h 30")) == 510);
    CHECK(ui::readTime(QStringLiteral("8:05")) == 485);
    CHECK(ui::readTime(QStringLiteral("0830")) == 510);
    CHECK(ui::readTime(QStringLiteral("14h")) == 840);
    CHECK_FALSE(ui::readTime(QStringLiteral("25:00")));
    CHECK_FALSE(ui::readTime(QStringLiteral("midi")));
    CHECK(ui::readMoney(QStringLiteral("1 893 231,5 €")) == Cents{189323150});
    CHECK_FALSE(ui::readMoney(QStringLiteral("12,345")));
    CHECK_FALSE(ui::readMoney(QStringLiteral("-3")));
}

TEST_CASE("a form says what cannot be read before anything is saved") {
    ui::FormBuilder form;
    QLineEdit* from = form.date("from", QStringLiteral("Du"));
    form.integer("capacity", QStringLiteral("Places"));
    form.show();
    CHECK(form.isReadable());
    from->setText(QStringLiteral("le 12"));
    CHECK_FALSE(form.isReadable());
    CHECK_FALSE(form.problemText("from").isEmpty());
    CHECK_FALSE(form.dateValue("from").isValid());
    form.setDate("from", QDate(2021, 6, 28));
    CHECK(form.dateValue("from") == QDate(2021, 6, 28));
    form.setText("capacity", QStringLiteral("douze"));
    CHECK_FALSE(form.isReadable());
}

TEST_CASE("labels of a form stand for their fields") {
    ui::FormBuilder form;
    QLineEdit* name = form.line("last_name", QStringLiteral("Nom"));
    CHECK(name->objectName() == "last_name");
    CHECK(name->accessibleName() == QStringLiteral("Nom"));
    bool labelled = false;
    for (const auto* label : form.findChildren<QLabel*>())
        labelled = labelled || label->buddy() == name;
    CHECK(labelled);
    form.setReadOnly(true);
    CHECK(name->isReadOnly());
}

TEST_CASE_METHOD(WindowFixture, "the runner tells in the banner what became of a change, and takes it back") {
    openDemo();
    BarePage page(view());
    page.show();
    SECTION("refused: nothing saved, the reason in words") {
        const Problem problem{"nowhere", "person.last_name.required", {}, Problem::Severity::error};
        CHECK_FALSE(page.runner().run([&] { return Outcome{{problem}, {}}; }, QStringLiteral("Fait")));
        CHECK(page.messages().kind() == ui::MessageBar::Kind::error);
        CHECK(page.messages().text().contains(QStringLiteral("Rien n’a été enregistré")));
    }
    SECTION("written: said, with a way back") {
        CHECK(page.runner().run([] { return Outcome{{}, 7}; }, QStringLiteral("Personne ajoutée")));
        CHECK(page.messages().kind() == ui::MessageBar::Kind::success);
        auto* undo = page.messages().findChild<QPushButton*>("messageAction");
        REQUIRE(undo);
        CHECK(undo->text() == QStringLiteral("Annuler"));
        CHECK(undo->isVisibleTo(&page));
    }
    SECTION("failed: a sentence, no code") {
        CHECK_FALSE(
            page.runner().run([]() -> Outcome { throw StorageError("file.disk_full", {"x.palas"}); }));
        CHECK(page.messages().kind() == ui::MessageBar::Kind::error);
        CHECK_FALSE(page.messages().text().contains("file.disk_full"));
    }
}

TEST_CASE("a banner shows one thing to do, and closes") {
    ui::MessageBar bar;
    CHECK_FALSE(bar.isShown());
    int pressed = 0;
    bar.show({ui::MessageBar::Kind::late,
              QStringLiteral("Six signatures manquent."),
              QStringLiteral("21 h."),
              QStringLiteral("Voir"),
              [&pressed] { ++pressed; },
              true,
              {},
              {}});
    CHECK(bar.isShown());
    CHECK(bar.text() == QStringLiteral("Six signatures manquent. 21 h."));
    CHECK(bar.accessibleName() == bar.text());
    bar.findChild<QPushButton*>("messageAction")->click();
    CHECK(pressed == 1);
    bar.findChild<QPushButton*>("messageClose")->click();
    CHECK_FALSE(bar.isShown());
}

TEST_CASE("Enter submits a form from whatever editor, in a note Ctrl+Enter does") {
    ui::FormBuilder form;
    QLineEdit* name = form.line("last_name", QStringLiteral("Nom"));
    QComboBox* sex = form.choice("sex", QStringLiteral("Sexe"));
    sex->addItems({QStringLiteral("Femme"), QStringLiteral("Homme")});
    QCheckBox* all = form.check("all", QStringLiteral("Tous"));
    QPlainTextEdit* note = form.note("note", QStringLiteral("Note"));
    auto* people = new QListWidget;
    people->addItem(QStringLiteral("Houdah Safran"));
    people->setCurrentRow(0);
    form.addField("people", QStringLiteral("Personnes"), people);
    auto* inside = new QPushButton(QStringLiteral("Autre chose"));
    form.addRow(inside);
    form.show();
    const QSignalSpy submitted(&form, &ui::FormBuilder::submitted);
    int expected = 0;
    for (QWidget* editor : std::initializer_list<QWidget*>{name, sex, all, people}) {
        for (const Qt::KeyboardModifier held : {Qt::NoModifier, Qt::ControlModifier, Qt::KeypadModifier}) {
            INFO(editor->metaObject()->className() << " " << held);
            QTest::keyClick(editor, held == Qt::KeypadModifier ? Qt::Key_Enter : Qt::Key_Return, held);
            CHECK(submitted.count() == ++expected);
        }
    }
    CHECK_FALSE(all->isChecked());
    QTest::keyClick(note, Qt::Key_Return);
    CHECK(submitted.count() == expected);
    CHECK(note->toPlainText() == "\n");
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    CHECK(submitted.count() == ++expected);
    CHECK(note->toPlainText() == "\n");
    QTest::keyClick(name, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(submitted.count() == expected);
}

TEST_CASE("letters typed in a choice do not go on with those of a visit before") {
    ui::FormBuilder form;
    form.line("name", "Name");
    QComboBox* sexes = form.choice("sex", "Sex");
    sexes->addItems({"to be filled in", "Female", "Male"});
    form.show();
    REQUIRE(QTest::qWaitForWindowActive(&form));
    sexes->setFocus();
    QTest::keyClicks(sexes, "f");
    CHECK(sexes->currentText() == "Female");
    form.editor("name")->setFocus();
    sexes->setCurrentIndex(0);
    sexes->setFocus();
    QTest::keyClicks(sexes, "f");
    CHECK(sexes->currentText() == "Female");
}

TEST_CASE("letters make one name by when they were typed, however late they are heard") {
    ui::ChoiceBox box;
    box.addItems({"Acoua", "Mamoudzou", "Mtsamboro"});
    const auto type = [&](const QString& letter, quint64 milliseconds) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
        press.setTimestamp(milliseconds);
        QCoreApplication::sendEvent(&box, &press);
    };
    type("m", 5000);
    CHECK(box.currentText() == "Mamoudzou");
    type("t", 5900);
    CHECK(box.currentText() == "Mtsamboro");
    type("a", 7000);
    CHECK(box.currentText() == "Acoua");
}
