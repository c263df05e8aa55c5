// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Quantities.h"
#include "services/Figures.h"
#include "services/Table.h"
#include "wording/Language.h"

#include <QDateTime>
#include <QString>

namespace palas::wording {

// Our own rules for both languages, so that a document never depends on the machine it was made on. French:
// U+202F before : ; ! ? % € and as thousands separator, decimal comma. English: thousands comma, decimal
// point, 24 hours.
[[nodiscard]] QString number(qint64 value);                  ///< 1 893 231
[[nodiscard]] QString decimal(double value, int digits);     ///< 83,89
[[nodiscard]] QString money(Cents amount);                   ///< 1 893 231 € (cents only when not zero)
[[nodiscard]] QString percent(double value, int digits = 0); ///< 84 %
[[nodiscard]] QString grade(double value);                   ///< 4,3
[[nodiscard]] QString duration(Minutes minutes);             ///< 3 h 30, 14 h, 45 min, 0 h
[[nodiscard]] QString clockTime(int minuteOfDay);            ///< 8 h 30
[[nodiscard]] QString shortDate(QDate day);                  ///< 28/06/2021
[[nodiscard]] QString longDate(QDate day);                   ///< lundi 28 juin 2021
[[nodiscard]] QString dayMonth(QDate day);                   ///< lun. 28 juin
[[nodiscard]] QString monthYear(QDate day);                  ///< mai 2022
[[nodiscard]] QString shortWeekday(QDate day);               ///< lun.
[[nodiscard]] QString dateSpan(QDate first, QDate last);     ///< 28 juin – 1er juillet 2021
[[nodiscard]] QString mayotteTime(const QDateTime& utc);     ///< mercredi 18 mai 2022 à 14 h 32
[[nodiscard]] QString fileSize(qint64 bytes);                ///< 1,2 Mo
[[nodiscard]] QString value(const Figure& figure);           ///< by unit; unknown: « à renseigner »
[[nodiscard]] QString valueOfTotal(const Figure& figure); ///< « 9 sur 17 »; a percent or no total: value()
[[nodiscard]] QString value(const Table::Cell& cell, Table::Type type); ///< an empty cell is an empty text
[[nodiscard]] QString quoted(const QString& text);                      ///< « … »
[[nodiscard]] QString typographic(const QString& text);                 ///< ' becomes ’
[[nodiscard]] QString unknown();                                        ///< « à renseigner »

} // namespace palas::wording
