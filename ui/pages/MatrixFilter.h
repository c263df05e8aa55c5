// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Module.h"
#include "domain/Quantities.h"

#include <optional>
#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace palas {
class Figures;
} // namespace palas

namespace palas::ui {

/// What of the matrix is looked at: structures by name, kind of modules, period, only what is to be proven.
class MatrixFilter : public QWidget {
    Q_OBJECT
public:
    explicit MatrixFilter(QWidget* parent = nullptr);

    /// The years and half-years in which there are sessions.
    void setPeriods(const Figures& figures);
    void focusText();
    void clear();

    [[nodiscard]] QString text() const;
    [[nodiscard]] std::optional<ModuleKind> kind() const; ///< none: all
    [[nodiscard]] Period period() const;                  ///< open: all
    [[nodiscard]] bool toProveOnly() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void changed();
    void leftDownwards(); ///< Enter or Down in the text: on to the matrix

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    QLineEdit* text_;
    QButtonGroup* kinds_;
    QComboBox* periods_;
    QPushButton* toProve_;
};

} // namespace palas::ui
