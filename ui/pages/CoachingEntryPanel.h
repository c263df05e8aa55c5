// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Coaching.h"
#include "ui/pages/CoachingPanel.h"
#include "ui/pages/EvidenceActions.h"

class QStringListModel;

namespace palas::ui {
class HintedList;

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

    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildForm();
    void buildProof();
    void fill(const CoachingEntry& entry);
    void fillPeople();
    void fillCoaches();
    void showTimes();
    void attach();
    void takeOff();
    [[nodiscard]] bool canAttach() const;
    [[nodiscard]] EvidenceActions::Filing filing() const;
    [[nodiscard]] std::vector<PersonId> chosenPeople() const;
    [[nodiscard]] CoachingEntry typed() const;

    EvidenceActions* documents_;
    HintedList* people_;
    QStringListModel* coaches_;
    TextLabel* times_;
    QWidget* proof_;
    TextLabel* document_;
    QPushButton* attach_;
    QPushButton* open_;
    QPushButton* takeOff_;
    CoachingEntry stored_;
    std::optional<Evidence> evidence_;
    bool filling_ = false;
};

} // namespace palas::ui
