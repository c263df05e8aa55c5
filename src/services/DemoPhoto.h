// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

namespace palas {

/// A small valid PNG that stands for the photograph of an EU sticker: blue with twelve yellow dots. Another
/// picture for each number, the same bytes on every machine.
[[nodiscard]] QByteArray demoPhoto(int number);

} // namespace palas
