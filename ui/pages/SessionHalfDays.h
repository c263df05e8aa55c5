// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Session.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace palas::ui {
class TextLabel;

/// One half-day as it is typed: date, part, hours, zone, and the same hours in the other zone.
class SessionHalfDayRow : public QWidget {
    Q_OBJECT
public:
    explicit SessionHalfDayRow(const HalfDay& halfDay, QWidget* parent = nullptr);

    [[nodiscard]] HalfDay halfDay() const; ///< an unreadable date or hour is left out
    /// What cannot be read, shown under the row; empty when all can.
    [[nodiscard]] QString unreadable() const;
    /// Numbers the fields: their object names are those of the problems, "half_days.0.date".
    void setIndex(int index);
    void setProblem(const QString& sentence, bool error, const QString& field = {});
    [[nodiscard]] QString problem() const;
    void setReadOnly(bool readOnly);
    void focusDate();

signals:
    void edited();
    void removeAsked();

private:
    void showOtherZone();
    [[nodiscard]] QWidget* editor(const QString& name) const;

    HalfDay given_;
    QLineEdit* date_;
    QComboBox* part_;
    QLineEdit* start_;
    QLineEdit* end_;
    QComboBox* zone_;
    TextLabel* other_;
    TextLabel* problem_;
    QPushButton* remove_;
};

/// The half-days of a session: rows to type, and several days filled at once.
class SessionHalfDays : public QWidget {
    Q_OBJECT
public:
    explicit SessionHalfDays(QWidget* parent = nullptr);

    void setHalfDays(const std::vector<HalfDay>& halfDays);
    [[nodiscard]] std::vector<HalfDay> halfDays() const;
    /// Shows what cannot be read; false then.
    bool isReadable();
    /// Shows the problems of half-days beside them and returns the others.
    Problems setProblems(const Problems& problems);
    void setReadOnly(bool readOnly);
    [[nodiscard]] int count() const { return int(rows_.size()); }
    [[nodiscard]] QString problemText(int index) const;

    void add(); ///< an empty half-day after the last
    void fill(int workingDays,
              QDate from); ///< morning and afternoon of each, with the hours of the last ones

signals:
    void edited();

private:
    SessionHalfDayRow* append(const HalfDay& halfDay);
    void remove(SessionHalfDayRow* row);
    void number();
    void buildFill();
    [[nodiscard]] HalfDay likeTheLast(DayPart part) const;

    std::vector<SessionHalfDayRow*> rows_;
    QVBoxLayout* list_;
    TextLabel* problem_; ///< of the half-days as a whole
    QLineEdit* days_;
    QLineEdit* from_;
    QWidget* tools_;
    QPushButton* add_;
    bool readOnly_ = false;
};

} // namespace palas::ui
