#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Prints the table of speeds: each measure in turn with its reference, in one run. Never part of the tests.
#   bench.sh [ROUNDS]     needs a display or Xvfb for the window; LibreOffice for its line when it is installed
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

scripts/install.sh test
if [[ ! -e build/release/build.ninja ]]; then
    cmake --preset release > /dev/null
fi
cmake --build --preset release --target bench > /dev/null

if [[ -z ${DISPLAY:-} ]] && command -v Xvfb > /dev/null; then
    Xvfb :87 -screen 0 1366x768x24 > /dev/null 2>&1 &
    server=$!
    trap 'kill "$server" 2> /dev/null || true' EXIT
    export DISPLAY=:87
    sleep 1
fi
python3 tests/bench/table.py build/release/bin "${1:-9}"
