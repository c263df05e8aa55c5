// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/LongWork.h"

#include <QCoreApplication>
#include <QProgressDialog>

namespace palas::ui {

namespace {

struct LongWork {
    Q_DECLARE_TR_FUNCTIONS(palas::ui::LongWork)
};

constexpr int patience = 300; // milliseconds before the box is shown

} // namespace

void runLongWork(QWidget* parent, const QString& what,
                 const std::function<void(const std::function<bool(int, int)>&)>& work) {
    QProgressDialog box(what, LongWork::tr("Stop"), 0, 1, parent);
    box.setObjectName(QStringLiteral("longWork"));
    box.setWindowModality(Qt::ApplicationModal);
    box.setMinimumDuration(patience);
    box.setAutoReset(false);
    work([&](int done, int total) {
        box.setMaximum(total);
        box.setValue(done); // lets the box breathe: a stop is heard here
        return !box.wasCanceled();
    });
}

} // namespace palas::ui
