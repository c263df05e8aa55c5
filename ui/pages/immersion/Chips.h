// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>
#include <QWidget>

namespace palas::ui {

/// Short names in rounded boxes, as many on a line as there is room for.
class Chips : public QWidget {
    Q_OBJECT
public:
    explicit Chips(const QStringList& names, QWidget* parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] std::vector<QRect> layOut(int width) const;

    QStringList names_;
};

} // namespace palas::ui
