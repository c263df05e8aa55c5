// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/Page.h"

class QPushButton;

namespace palas::ui {
class FormBuilder;
class TextLabel;

/// Réglages: what is known of the programme itself, and how the window looks on this computer.
class SettingsPage : public Page {
    Q_OBJECT
public:
    SettingsPage(PageHost& host, QWidget* parent);

    void open(const Target& target) override;

protected:
    void refresh() override;

private:
    [[nodiscard]] QWidget* buildProgramme();
    [[nodiscard]] QWidget* buildAppearance();
    [[nodiscard]] QWidget* buildFile();
    void fill();
    void save();

    FormBuilder* form_ = nullptr;
    QPushButton* save_ = nullptr;
    QPushButton* reset_ = nullptr;
    TextLabel* file_ = nullptr;
    TextLabel* copies_ = nullptr;
};

} // namespace palas::ui
