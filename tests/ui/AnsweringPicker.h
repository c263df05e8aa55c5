// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/Dialogs.h"

namespace palas::test {

/// Answers in the place of a person.
struct AnsweringPicker : ui::FilePicker {
    QString answer;
    QString asked; ///< title of the last question
    QString open(QWidget*, const Request& request) override {
        asked = request.title;
        return answer;
    }
    QString save(QWidget*, const Request& request) override {
        asked = request.title;
        return answer;
    }
};

} // namespace palas::test
