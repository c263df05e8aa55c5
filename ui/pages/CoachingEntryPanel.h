// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Coaching.h"
#include "ui/pages/CoachingPanel.h"

class QStringListModel;

namespace palas::ui {
class FiledDocument;
class HintedList;
class TextLabel;

/// One appointment, with the people of the structure on its day and the document that proves it. A file
/// dropped here is filed.
class CoachingEntryPanel final : public CoachingPanel {
    Q_OBJECT
public:
    explicit CoachingEntryPanel(Page& page);

protected:
    void fillNew(OrganisationId structure) override;
    bool fillStored(qint64 row) override;
    Outcome write(qint64& id) override;
    Outcome erase() override;
    [[nodiscard]] QString doneWords() const override;
    [[nodiscard]] QString erasedWords() const override;
    [[nodiscard]] QString firstField() const override;
    void showExtras() override;

private:
    void buildForm();
    void fill(const CoachingEntry& entry);
    void fillPeople();
    void fillCoaches();
    void showTimes();
    [[nodiscard]] std::vector<PersonId> chosenPeople() const;
    [[nodiscard]] CoachingEntry typed() const;

    HintedList* people_;
    QStringListModel* coaches_;
    TextLabel* times_;
    FiledDocument* proof_;
    CoachingEntry stored_;
    bool filling_ = false;
};

} // namespace palas::ui
