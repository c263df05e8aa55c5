// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>
#include <vector>

class QHBoxLayout;
class QLineEdit;
class QVBoxLayout;

namespace palas::ui {
class FlowRow;

/// The row above a list: the filter, what the page puts beside it, the count, the buttons of every list.
/// Where it is narrow the count goes, then the words of buttons that have an icon; then what the page put
/// there stands underneath, on as many lines as it needs.
class ListTools : public QWidget {
    Q_OBJECT
public:
    ListTools(QLineEdit* filter, QWidget* count, const std::vector<QWidget*>& buttons);

    [[nodiscard]] QHBoxLayout* row() const { return row_; } ///< the page's own come after the filter
    void setNarrow();                                       ///< in a narrow card: no count
    [[nodiscard]] bool isNarrow() const { return narrow_; }

protected:
    bool event(QEvent* event) override;

private:
    struct Arrangement {
        bool count = false;
        bool wordless = false;
        bool below = false;
    };

    void fit();
    void place(const Arrangement& arrangement);
    [[nodiscard]] int widthOf(const Arrangement& arrangement) const;
    [[nodiscard]] std::vector<QWidget*> own() const;

    QVBoxLayout* lines_;
    QHBoxLayout* row_;
    FlowRow* below_;
    QLineEdit* filter_;
    QWidget* count_;
    bool narrow_ = false;
};

} // namespace palas::ui
