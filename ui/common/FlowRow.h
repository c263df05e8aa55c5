// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLayout>
#include <QWidget>
#include <vector>

namespace palas::ui {

/// A row of words and controls that goes on underneath where it has no room, instead of cutting them. After a
/// stretch they stand at the right of their line; what expands takes of its line
/// what is left.
class FlowRow : public QLayout {
    Q_OBJECT
public:
    explicit FlowRow(QWidget* parent = nullptr);
    ~FlowRow() override;

    void addStretch();
    void insertWidget(int place, QWidget* widget);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return int(items_.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int place) const override;
    QLayoutItem* takeAt(int place) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    // It asks for the height of its last width rather than for a height for each width: that would spread to
    // the lists under it, which are content with less than they show.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& area) override;

private:
    struct Line {
        std::vector<QLayoutItem*> items;
        size_t right = 0; ///< the first that stands at the right
        int width = 0;    ///< wanted, with the spaces between
    };
    [[nodiscard]] std::vector<Line> lines(int width) const;
    [[nodiscard]] int heightAt(int width) const;
    [[nodiscard]] int heightOf(const Line& line, int width) const;
    void place(const Line& line, const QRect& area) const;

    std::vector<QLayoutItem*> items_;
    int width_ = QWIDGETSIZE_MAX; ///< the last one
};

} // namespace palas::ui
