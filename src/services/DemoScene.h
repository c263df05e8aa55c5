// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

namespace palas {

/// A drawn landscape, a valid PNG of 240 by 160, that stands for the photograph of an experiment: sea and
/// hills, garden beds or an awning. Another picture for each number, the same bytes on every machine.
[[nodiscard]] QByteArray demoScene(int number);

} // namespace palas
