#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Brings the catalogues up to date with the sources; fails while a French text is missing.
# English is the language of the sources: its catalogue is made from them, the plurals from their "(s)".
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

lupdate=""
for candidate in lupdate /usr/lib/qt6/bin/lupdate lupdate6 lupdate-qt6; do
    if path=$(command -v "$candidate"); then
        lupdate=$path
        break
    fi
done
if [[ -z $lupdate ]]; then
    echo "translations.sh: lupdate was not found; install the Qt 6 linguist tools" >&2
    exit 1
fi

catalogues=resources/i18n
# The include paths tell lupdate the namespace of a class, which is part of its context.
options=(-silent -locations none -no-obsolete -I . -I src -recursive src ui)
"$lupdate" "${options[@]}" -ts $catalogues/designpalas_fr.ts
"$lupdate" "${options[@]}" -ts $catalogues/designpalas_en.ts

awk '
/<source>/ {
    source = $0
    sub(/^.*<source>/, "", source)
    several = source !~ /<\/source>/
    sub(/<\/source>.*$/, "", source)
    form = 0
}
several && !/<source>/ {
    line = $0
    several = line !~ /<\/source>/
    sub(/<\/source>.*$/, "", line)
    source = source "\n" line
}
/<translation.*><\/translation>/ {
    match($0, /^ */)
    $0 = substr($0, 1, RLENGTH) "<translation>" source "</translation>"
}
/<translation type="unfinished">/ { sub(/ type="unfinished"/, "") }
/<numerusform>/ {
    text = source
    gsub(/\(s\)/, form == 0 ? "" : "s", text)
    match($0, /^ */)
    $0 = substr($0, 1, RLENGTH) "<numerusform>" text "</numerusform>"
    form++
}
{ print }
' $catalogues/designpalas_en.ts > $catalogues/designpalas_en.ts.new
mv $catalogues/designpalas_en.ts.new $catalogues/designpalas_en.ts

missing=$(grep -c 'type="unfinished"' $catalogues/designpalas_fr.ts || true)
if [[ $missing -ne 0 ]]; then
    echo "translations.sh: $missing texts have no French in $catalogues/designpalas_fr.ts" >&2
    exit 1
fi
