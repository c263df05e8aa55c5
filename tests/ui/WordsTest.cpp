// SPDX-License-Identifier: EUPL-1.2
// Walks every page in French: no text stays in English, and whatever takes the keyboard has a name.
#include "tests/support/Paths.h"
#include "tests/ui/WindowFixture.h"
#include "ui/window/WelcomePage.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTableView>
#include <QXmlStreamReader>

using namespace palas;
using namespace palas::test;

namespace {

/// English sources and French texts of the catalogue, as patterns where they take arguments.
class Catalogue {
public:
    Catalogue() {
        QFile file(sourcePath("resources/i18n/designpalas_fr.ts"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        QXmlStreamReader reader(&file);
        while (reader.readNextStartElement() || !reader.atEnd()) {
            if (reader.name() == u"source")
                english_.append(reader.readElementText());
            else if (reader.name() == u"translation" || reader.name() == u"numerusform")
                french_.append(reader.readElementText(QXmlStreamReader::IncludeChildElements));
        }
        for (const QString& text : std::as_const(french_))
            words_.insert(plain(text));
        for (const QString& text : std::as_const(english_)) {
            const QString source = plain(text);
            if (source.size() > 2 && !words_.contains(source))
                patterns_.append(pattern(source));
        }
    }
    /// The English source that this text comes from; empty: it is French, or data.
    [[nodiscard]] QString englishOf(const QString& shown) const {
        const QString text = plain(shown);
        if (words_.contains(text))
            return {};
        for (const QRegularExpression& one : patterns_) {
            if (one.match(text).hasMatch())
                return one.pattern();
        }
        return {};
    }

private:
    static QString plain(QString text) { return text.remove(u'&').trimmed(); }
    static QRegularExpression pattern(const QString& source) {
        QString escaped = QRegularExpression::escape(source);
        escaped.replace(QRegularExpression(QStringLiteral("(\\\\%|%)L?(\\d|n)")), QStringLiteral(".*"));
        // Only arguments would match anything.
        const bool bare =
            QString(escaped).remove(QStringLiteral(".*")).count(QRegularExpression("[A-Za-z]{3}")) == 0;
        return QRegularExpression(bare ? QStringLiteral("(?!)") : QStringLiteral("^%1$").arg(escaped));
    }

    QStringList english_;
    QStringList french_;
    QSet<QString> words_;
    QList<QRegularExpression> patterns_;
};

QStringList textsOf(const QWidget* widget) {
    QStringList texts{widget->toolTip(), widget->accessibleName(), widget->windowTitle()};
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        texts << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        texts << button->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        texts << line->placeholderText();
    if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
        for (int place = 0; place < box->count(); ++place)
            texts << box->itemText(place);
    }
    if (const auto* table = qobject_cast<const QTableView*>(widget); table && table->model()) {
        for (int column = 0; column < table->model()->columnCount(); ++column)
            texts << table->model()->headerData(column, Qt::Horizontal).toString();
        for (int row = 0; row < std::min(20, table->model()->rowCount()); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column)
                texts << table->model()->index(row, column).data().toString();
        }
    }
    for (const QAction* action : widget->actions())
        texts << action->text() << action->toolTip();
    texts.removeAll(QString());
    return texts;
}

void checkWords(const QWidget& root, const Catalogue& catalogue) {
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        for (const QString& text : textsOf(widget)) {
            INFO(widget->metaObject()->className()
                 << " " << qPrintable(widget->objectName()) << ": " << qPrintable(text));
            CHECK(catalogue.englishOf(text).isEmpty());
        }
    }
}

void checkNames(const QWidget& root) {
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        const bool reached = widget->isVisibleTo(&root) && (widget->focusPolicy() & Qt::TabFocus);
        if (!reached || widget->inherits("QHeaderView") || widget->focusProxy())
            continue;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(interface);
        INFO(widget->metaObject()->className() << " " << qPrintable(widget->objectName()) << " in "
                                               << widget->parentWidget()->metaObject()->className());
        CHECK_FALSE(interface->text(QAccessible::Name).trimmed().isEmpty());
    }
}

} // namespace

TEST_CASE("the catalogue test can fail") {
    const Catalogue catalogue;
    CHECK_FALSE(catalogue.englishOf(QStringLiteral("Make the PDF")).isEmpty());
    CHECK_FALSE(catalogue.englishOf(QStringLiteral("Undone: whatever")).isEmpty());
    CHECK(catalogue.englishOf(QStringLiteral("Créer le PDF")).isEmpty());
    CHECK(catalogue.englishOf(QStringLiteral("Houdah Safran")).isEmpty());
}

TEST_CASE_METHOD(WindowFixture, "the first-run page speaks French and has names") {
    checkWords(window, Catalogue());
    checkNames(window.welcome());
}

TEST_CASE_METHOD(WindowFixture, "every page speaks French and has names, full and empty") {
    const Catalogue catalogue;
    SECTION("of the demonstration") {
        openDemo();
    }
    SECTION("of a new programme") {
        (void)Workspace::create(path("neuf.palas"), "design-palas");
        window.openFile(path("neuf.palas"));
    }
    SECTION("of an empty one") {
        (void)Workspace::create(path("vide.palas"), "empty");
        window.openFile(path("vide.palas"));
    }
    for (const auto& entry : view().entries()) {
        INFO(qPrintable(entry.id));
        view().goTo({entry.id});
        QCoreApplication::processEvents();
        checkWords(*view().currentPage(), catalogue);
        checkNames(*view().currentPage());
    }
    checkWords(window, catalogue);
}
