// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

class QPushButton;

namespace palas::ui {
class Page;
class RecordTable;

/// Over the register: ticks the EU sticker on all the items that are selected, as one change.
class StickerTick : public QObject {
    Q_OBJECT
public:
    StickerTick(Page& page, RecordTable& items);

    void refresh();

private:
    void tick();

    Page& page_;
    RecordTable& items_;
    QPushButton* button_;
};

} // namespace palas::ui
