// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/Catalogue.h"
#include "ui/common/FormBuilder.h"

namespace palas {
class Figures;
}

namespace palas::ui {

/// What a report asks before it is made; only the options that its kind takes.
class ReportOptionsForm : public QWidget {
    Q_OBJECT
public:
    explicit ReportOptionsForm(QWidget* parent = nullptr);

    void showKind(const ReportKind& kind, const Figures& figures);
    void setStructure(const QString& code);
    void setSession(const QString& code);
    /// Nothing when a date cannot be read, which is then shown.
    [[nodiscard]] std::optional<ReportOptions> options();
    /// Shows the problems of a report beside the fields; gives back those of none.
    Problems setProblems(const Problems& problems);

signals:
    void edited();

private:
    void addStructures(const Figures& figures, bool required);
    void addSessions(const Figures& figures, bool required);
    void addCalendarChoices(const Figures& figures);
    void addKits(const Figures& figures);
    [[nodiscard]] bool takes(const char* option) const;

    ReportKind kind_;
    FormBuilder* form_ = nullptr;
    QString structure_; ///< kept from one kind to the next
    QString session_;
};

} // namespace palas::ui
