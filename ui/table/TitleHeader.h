// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHeaderView>

namespace palas::ui {

/// The header of a list: as high as its titles need at the widths that their columns have.
class TitleHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit TitleHeader(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// The narrowest in which no word of the title is cut.
    [[nodiscard]] int leastWidth(int section) const;

private:
    [[nodiscard]] int heightOf(int section) const;
    void follow();

    int shownHeight_ = 0;
};

} // namespace palas::ui
