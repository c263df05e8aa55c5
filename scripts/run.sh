#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# run.sh [FILE.palas]: installs what is missing, builds, and opens the file, or the demonstration, in a window. Without a
# display it writes the programme's progress report instead; the last line is its path.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
file=""
if [[ $# -gt 0 ]]; then
    file=$(realpath -- "$1")
    if [[ ! -e $file ]]; then
        echo "run.sh: $1 was not found" >&2
        exit 1
    fi
fi
cd "$here"

scripts/install.sh run
if [[ ! -e build/release/build.ninja ]]; then
    cmake --preset release > /dev/null
fi
cmake --build --preset release --target designpalas designpalas-cli

cli=build/release/bin/designpalas-cli
if [[ -z $file ]]; then
    file=$here/build/demonstration.palas
    if [[ ! -e $file ]]; then
        "$cli" new "$file" --template demo
    fi
fi

if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    exec build/release/bin/designpalas "$file"
fi

report=$here/build/$(basename -- "$file" .palas)-progress.pdf
rm -f -- "$report"
"$cli" report progress "$file" --output "$report"
echo "$report"
