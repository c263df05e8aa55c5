// SPDX-License-Identifier: EUPL-1.2
#include "wording/Formats.h"
#include "tests/support/Catch.h"

#include <QLocale>

using namespace palas;
using namespace palas::wording;

namespace {

/// « ~ » stands for U+202F, so that the expected text can be read.
QString narrow(const char* text) {
    return QString::fromUtf8(text).replace(QLatin1Char('~'), QChar(0x202F));
}

struct InEnglish {
    InEnglish() { installLanguage(QStringLiteral("en")); }
    ~InEnglish() { installLanguage(QStringLiteral("fr")); }
};

Figure figure(FigureUnit unit, qint64 value, std::optional<qint64> of = {}) {
    Figure made;
    made.key = QStringLiteral("any");
    made.unit = unit;
    made.value = value;
    made.of = of;
    return made;
}

} // namespace

TEST_CASE("numbers and amounts follow French typography") {
    CHECK(number(0) == narrow("0"));
    CHECK(number(999) == narrow("999"));
    CHECK(number(1893231) == narrow("1~893~231"));
    CHECK(number(-12345) == narrow("−12~345"));
    CHECK(decimal(83.8929, 2) == narrow("83,89"));
    CHECK(decimal(-0.001, 2) == narrow("0,00"));
    CHECK(money({189323100}) == narrow("1~893~231~€"));
    CHECK(money({158828605}) == narrow("1~588~286,05~€"));
    CHECK(money({-50}) == narrow("−0,50~€"));
    CHECK(percent(83.892, 2) == narrow("83,89~%"));
    CHECK(percent(84.4) == narrow("84~%"));
}

TEST_CASE("durations and clock times follow French typography") {
    CHECK(duration(Minutes{0}) == narrow("0~h"));
    CHECK(duration(Minutes{45}) == narrow("45~min"));
    CHECK(duration(Minutes{210}) == narrow("3~h~30"));
    CHECK(duration(Minutes{840}) == narrow("14~h"));
    CHECK(duration(Minutes{65}) == narrow("1~h~05"));
    CHECK(duration(Minutes{-90}) == narrow("−1~h~30"));
    CHECK(duration(Minutes{120000}) == narrow("2~000~h"));
    CHECK(clockTime(510) == narrow("8~h~30"));
    CHECK(clockTime(720) == narrow("12~h"));
}

TEST_CASE("dates are written as people write them in French") {
    const QDate june(2021, 6, 28);
    const QDate july(2021, 7, 1);
    CHECK(shortDate(june) == narrow("28/06/2021"));
    CHECK(longDate(june) == narrow("lundi 28 juin 2021"));
    CHECK(longDate(july) == narrow("jeudi 1er juillet 2021"));
    CHECK(dayMonth(june) == narrow("lun. 28 juin"));
    CHECK(monthYear(june) == narrow("juin 2021"));
    CHECK(shortWeekday(june) == narrow("lun."));
    CHECK(dateSpan(june, july) == narrow("28 juin – 1er juillet 2021"));
    CHECK(dateSpan(QDate(2021, 6, 1), QDate(2021, 6, 3)) == narrow("1er – 3 juin 2021"));
    CHECK(dateSpan(QDate(2021, 12, 31), QDate(2022, 1, 1)) == narrow("31 décembre 2021 – 1er janvier 2022"));
    CHECK(dateSpan(june, june) == narrow("28 juin 2021"));
    CHECK(shortDate({}).isEmpty());
    CHECK(longDate({}).isEmpty());
    CHECK(dateSpan({}, {}).isEmpty());
}

TEST_CASE("instants are shown at Mayotte's hour") {
    const QDateTime utc(QDate(2022, 5, 18), QTime(22, 32), Qt::UTC);
    CHECK(mayotteTime(utc) == narrow("jeudi 19 mai 2022 à 1~h~32"));
}

TEST_CASE("sizes of files are in French units") {
    CHECK(fileSize(1) == narrow("1 octet"));
    CHECK(fileSize(512) == narrow("512 octets"));
    CHECK(fileSize(12400) == narrow("12~ko"));
    CHECK(fileSize(1230000) == narrow("1,2~Mo"));
}

TEST_CASE("a figure is worded by its unit, and unknown is not zero") {
    CHECK(value(figure(FigureUnit::count, 1234)) == narrow("1~234"));
    CHECK(value(figure(FigureUnit::minutes, 90)) == narrow("1~h~30"));
    CHECK(value(figure(FigureUnit::cents, 100)) == narrow("1~€"));
    CHECK(value(figure(FigureUnit::percent, 1, 3)) == narrow("33~%"));
    CHECK(value(figure(FigureUnit::percent, 0, 0)) == narrow("à renseigner"));
    CHECK(valueOfTotal(figure(FigureUnit::count, 9, 17)) == narrow("9 sur 17"));
    CHECK(valueOfTotal(figure(FigureUnit::count, 9)) == narrow("9"));
    Figure rate = figure(FigureUnit::percent, 158828600, 189323100);
    rate.key = QStringLiteral("cost.grant_rate");
    CHECK(value(rate) == narrow("83,89~%"));
    rate.known = false;
    CHECK(value(rate) == narrow("à renseigner"));
}

TEST_CASE("a cell is worded by the type of its column") {
    CHECK(value(Table::Cell{}, Table::Type::integer).isEmpty());
    CHECK(value(Table::Cell{qint64(210)}, Table::Type::minutes) == narrow("3~h~30"));
    CHECK(value(Table::Cell{qint64(1050)}, Table::Type::cents) == narrow("10,50~€"));
    CHECK(value(Table::Cell{87.4}, Table::Type::percent) == narrow("87~%"));
    CHECK(value(Table::Cell{QDate(2021, 6, 28)}, Table::Type::date) == narrow("28/06/2021"));
    CHECK(value(Table::Cell{QStringLiteral("Sada")}, Table::Type::text) == narrow("Sada"));
}

TEST_CASE("English has its own typography and plurals") {
    const InEnglish english;
    CHECK(number(1893231) == narrow("1,893,231"));
    CHECK(money({189323150}) == narrow("€1,893,231.50"));
    CHECK(percent(83.89, 2) == narrow("83.89%"));
    CHECK(longDate(QDate(2021, 7, 1)) == narrow("Thursday 1 July 2021"));
    CHECK(clockTime(510) == narrow("08:30"));
    CHECK(quoted(QStringLiteral("x")) == narrow("“x”"));
    CHECK(fileSize(1) == narrow("1 byte"));
    CHECK(fileSize(2) == narrow("2 bytes"));
}

TEST_CASE("the machine's locale changes nothing") {
    QLocale::setDefault(QLocale(QLocale::German));
    CHECK(number(1893231) == narrow("1~893~231"));
    CHECK(longDate(QDate(2021, 6, 28)) == narrow("lundi 28 juin 2021"));
    QLocale::setDefault(QLocale::system());
}

TEST_CASE("a language without a catalogue is refused and nothing changes") {
    CHECK_FALSE(installLanguage(QStringLiteral("tlh")));
    CHECK(language() == QStringLiteral("fr"));
    CHECK(unknown() == narrow("à renseigner"));
}
