// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QComboBox>

namespace palas::ui {

/// A list to choose from where letters typed find a name by any of its words, without accents: « mam » finds
/// « CCAS de Mamoudzou ». Each visit of the keyboard begins another name.
class ChoiceBox : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceBox(QWidget* parent = nullptr);

    /// Pixels of the longest of its words; 0 when they are names.
    [[nodiscard]] int wordsWidth() const;
    /// Names to choose from may be longer than the field, which then ends in « … »; words are not cut.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QString shownText() const;
};

} // namespace palas::ui
