// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QtGlobal>

// After Qt's: moc 6.4 cannot read the library's <concepts> before them.
#include <compare>

namespace palas {

/// An amount in euro cents.
struct Cents {
    qint64 value = 0;
    auto operator<=>(const Cents&) const = default;
};

/// A duration in minutes.
struct Minutes {
    qint64 value = 0;
    auto operator<=>(const Minutes&) const = default;
    Minutes& operator+=(Minutes other) {
        value += other.value;
        return *this;
    }
};
[[nodiscard]] inline Minutes operator+(Minutes a, Minutes b) {
    return {a.value + b.value};
}
[[nodiscard]] inline Minutes operator-(Minutes a, Minutes b) {
    return {a.value - b.value};
}

/// Days from `from` to `to`, both included; an invalid date leaves that side open.
struct Period {
    QDate from;
    QDate to;
    [[nodiscard]] bool contains(QDate day) const {
        return day.isValid() && (!from.isValid() || day >= from) && (!to.isValid() || day <= to);
    }
    bool operator==(const Period&) const = default;
};

} // namespace palas
