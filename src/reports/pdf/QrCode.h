// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPainterPath>
#include <QString>

namespace palas::pdf {

/// The dark modules of the QR code of `text`, in a square of side 1 without its quiet zone.
[[nodiscard]] QPainterPath qrPath(const QString& text);

} // namespace palas::pdf
