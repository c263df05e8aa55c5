// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/FlowRow.h"

#include <QBoxLayout>
#include <QFrame>

namespace palas::ui {
class TextLabel;

/// A bordered surface with an optional title row. Content goes into body(); small controls beside the title
/// into titleRow().
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout* body() const { return body_; }
    FlowRow* titleRow(); ///< made when first asked for; ends with a stretch after the title
    void setTitle(const QString& title);
    void setMain(bool main); ///< bordered by the accent: the one thing to do first
    void setFlush();         ///< no inner margin: a table reaches the border
    /// Flush and without title, around a list.
    [[nodiscard]] static Card* around(QWidget* list);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* body_ = nullptr;
    FlowRow* titleRow_ = nullptr;
    TextLabel* title_ = nullptr;
    bool main_ = false;
};

} // namespace palas::ui
