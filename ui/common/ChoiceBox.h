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

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace palas::ui
