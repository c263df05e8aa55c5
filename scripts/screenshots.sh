#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# screenshots.sh OUT_FOLDER [VIEW...]: every page of the demonstration and of a structure's own copy as PNG, light and
# dark, at 1366x768, 1920x1080, 1180x640 and with text at 150 %, or at the views given: 1366x768@150, 2732x1536x2:light
# (tests/window/screenshots.py says more). Needs Xvfb, openbox, xdotool and ImageMagick.
set -euo pipefail

if [[ $# -lt 1 ]]; then
    echo "usage: screenshots.sh OUT_FOLDER [VIEW...]" >&2
    exit 2
fi
out=$(realpath -m -- "$1")
shift
cd "$(dirname "${BASH_SOURCE[0]}")/.."

scripts/install.sh test
if [[ ! -e build/release/build.ninja ]]; then
    cmake --preset release > /dev/null
fi
cmake --build --preset release --target designpalas designpalas-cli
PYTHONDONTWRITEBYTECODE=1 exec python3 tests/window/screenshots.py build/release/bin "$out" "$@"
