#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# screenshots.sh OUT_FOLDER [SIZE...]: every page of the demonstration as PNG, light and dark, at 1366x768, 1920x1080 and
# 1180x640 or at the sizes given. Needs Xvfb, openbox, xdotool and ImageMagick.
set -euo pipefail

if [[ $# -lt 1 ]]; then
    echo "usage: screenshots.sh OUT_FOLDER [SIZE...]" >&2
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
