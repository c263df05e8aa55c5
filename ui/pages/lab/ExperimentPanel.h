// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Lab.h"
#include "ui/pages/FormPanel.h"

class QListWidget;

namespace palas::ui {
class EvidenceActions;

/// A page of the notebook with its photographs.
class ExperimentPanel final : public FormPanel {
    Q_OBJECT
public:
    explicit ExperimentPanel(Page& page);

    void create(LabId lab);
    void edit(const Experiment& experiment);
    void follow(); ///< the programme changed: its photographs are shown again
    [[nodiscard]] const Experiment& experiment() const { return stored_; }
    void attachPhoto(const QString& path); ///< a file that is known already

protected:
    Outcome write(qint64& id) override;
    [[nodiscard]] QString doneWords() const override;

private:
    void buildPhotos();
    void fill(const Experiment& experiment);
    void showPhotos();
    [[nodiscard]] Experiment typed() const;

    EvidenceActions* documents_;
    QWidget* photosPart_;
    QListWidget* photos_;
    QPushButton* add_;
    QPushButton* takeOff_;
    Experiment stored_;
};

} // namespace palas::ui
