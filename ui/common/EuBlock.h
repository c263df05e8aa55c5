// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace palas::ui {

/// The emblem, « UNION EUROPÉENNE » in full and the mention of the fund, in a font that the regulation
/// permits.
class EuBlock : public QWidget {
    Q_OBJECT
public:
    explicit EuBlock(const QString& mention, QWidget* parent = nullptr);
    void setMention(const QString& mention);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void measure();

    QString mention_;
    QStringList lines_; ///< the mention cut in two, as on the pages
    QFont font_;
};

} // namespace palas::ui
