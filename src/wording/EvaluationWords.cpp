// SPDX-License-Identifier: EUPL-1.2
#include "wording/Labels.h"

#include <QCoreApplication>

namespace palas::wording {

namespace {

struct EvaluationWords {
    Q_DECLARE_TR_FUNCTIONS(EvaluationWords)
};

} // namespace

QString label(EvaluationMoment moment) {
    return moment == EvaluationMoment::immediate ? EvaluationWords::tr("Immediate")
                                                 : EvaluationWords::tr("Later");
}

QString label(Criterion criterion) {
    switch (criterion) {
    case Criterion::content:
        return EvaluationWords::tr("Content");
    case Criterion::trainer:
        return EvaluationWords::tr("Trainer");
    case Criterion::organisation:
        return EvaluationWords::tr("Organisation");
    case Criterion::usefulness:
        return EvaluationWords::tr("Usefulness");
    case Criterion::applied:
        return EvaluationWords::tr("Applied");
    }
    return {};
}

} // namespace palas::wording
