// SPDX-License-Identifier: EUPL-1.2
#include "cli/Run.h"

int main(int argc, char** argv) {
    return palas::cli::run(argc, argv);
}
