// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/Tokens.h"

#include <functional>
#include <QFrame>

class QLabel;
class QPushButton;

namespace palas::ui {
class TextLabel;

/// The banner of a page: what happened, what follows, one thing to do. Never a box.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    enum class Kind { info, success, late, error };

    struct Message {
        Kind kind = Kind::info;
        QString lead;       ///< in bold: what happened
        QString detail;     ///< what is safe, what follows
        QString actionText; ///< empty: no button
        std::function<void()> action;
        bool closable = true;
        QString action2Text; ///< a second one beside it (« Voir le dossier »)
        std::function<void()> action2;
    };

    explicit MessageBar(QWidget* parent = nullptr);
    void show(const Message& message);
    void clear();
    [[nodiscard]] bool isShown() const { return !isHidden(); }
    [[nodiscard]] Kind kind() const { return kind_; }
    [[nodiscard]] QString text() const; ///< lead and detail, for tests and screen readers

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind kind_ = Kind::info;
    std::function<void()> action_;
    std::function<void()> action2_;
    QLabel* icon_;
    TextLabel* lead_;
    TextLabel* detail_;
    QPushButton* button_;
    QPushButton* button2_;
    QPushButton* close_;
};

} // namespace palas::ui
