// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <vector>

class QWidget;

namespace palas::ui {

/// The widths of a list and of the panels beside it. Where too little would be left for the list, an open
/// panel takes its place until it is closed.
class PanelRoom : public QObject {
    Q_OBJECT
public:
    struct Panel {
        QWidget* widget;
        int width; ///< pixels of the mockups; it has more where its words need more
    };

    /// `row` holds the list and the panels, and owns this object. Under `leastList`, in pixels of the
    /// mockups, the list gives way.
    PanelRoom(QWidget& row, QWidget& list, std::vector<Panel> panels, int leastList = 300);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    [[nodiscard]] static int widthOf(const Panel& panel);
    void takeFocus(QWidget& panel);

    QWidget& row_;
    QWidget& list_;
    std::vector<Panel> panels_;
    int leastList_;
};

} // namespace palas::ui
