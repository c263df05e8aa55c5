#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Formats every C++ file; with --check only says which are not formatted, and fails.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

mode=(-i)
if [[ ${1:-} == --check ]]; then
    mode=(--dry-run -Werror)
fi
git ls-files -z '*.cpp' '*.h' | xargs -0 clang-format "${mode[@]}"
