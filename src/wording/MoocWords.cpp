// SPDX-License-Identifier: EUPL-1.2
#include "wording/Labels.h"

#include <QCoreApplication>

namespace palas::wording {

namespace {

struct MoocWords {
    Q_DECLARE_TR_FUNCTIONS(MoocWords)
};

} // namespace

QString label(MoocState state) {
    switch (state) {
    case MoocState::notStarted:
        return MoocWords::tr("Not begun");
    case MoocState::running:
        return MoocWords::tr("In progress", "course");
    case MoocState::completed:
        return MoocWords::tr("Completed", "course");
    }
    return {};
}

} // namespace palas::wording
