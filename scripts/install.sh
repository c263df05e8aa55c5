#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Installs what is missing on Debian 12: `install.sh run` to build and use the programme, `install.sh test` (default) to
# test it as well. When nothing is missing it does nothing, without calling the package manager.
set -euo pipefail

build=(cmake ninja-build g++ ccache pkgconf
    qt6-base-dev qt6-svg-dev qt6-pdf-dev qt6-tools-dev qt6-l10n-tools libgl-dev
    libsqlite3-dev libsqlitecpp-dev nlohmann-json3-dev libxlsxwriter-dev libcsv-dev libzip-dev libical-dev libqrcodegencpp-dev
    catch2)
use=(qt6-image-formats-plugins qt6-translations-l10n fonts-noto-core fonts-ebgaramond tzdata)
test=(clang-format poppler-utils sqlite3 xvfb xdotool openbox x11-xkb-utils imagemagick
    default-jre-headless libpdfbox2-java libfontbox2-java libcommons-io-java libactivation-java libjaxb-api-java python3)

purpose=${1:-test}
case $purpose in
    run) wanted=("${build[@]}" "${use[@]}") ;;
    test) wanted=("${build[@]}" "${use[@]}" "${test[@]}") ;;
    *)
        echo "usage: install.sh [run|test]" >&2
        exit 2
        ;;
esac

if ! command -v dpkg-query > /dev/null || ! command -v apt-get > /dev/null; then
    echo "install.sh: not a Debian system; these packages are needed: ${wanted[*]}" >&2
    exit 0
fi

installed=$(dpkg-query -W -f '${db:Status-Abbrev}${Package}\n' "${wanted[@]}" 2> /dev/null | sed -n 's/^ii *//p' || true)
missing=()
for package in "${wanted[@]}"; do
    grep -qx -- "$package" <<< "$installed" || missing+=("$package")
done
if [[ ${#missing[@]} -eq 0 ]]; then
    exit 0
fi

as_root=()
if [[ $(id -u) -ne 0 ]]; then
    as_root=(sudo)
fi
echo "Installing: ${missing[*]}"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" > /dev/null
