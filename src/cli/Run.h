// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace palas::cli {

/// The whole program: finds the command, runs it, turns every failure into one sentence on standard error and
/// one of the exit codes of cli/Command.h.
int run(int argc, char** argv);

} // namespace palas::cli
