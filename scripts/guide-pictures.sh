#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# guide-pictures.sh: makes the pictures of the guide again (docs/guide/images) from the demonstration, small enough to be
# kept with the text. Needs what screenshots.sh needs.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
made=$(mktemp -d)
trap 'rm -rf -- "$made"' EXIT
view=1366x768
scripts/screenshots.sh "$made" "$view:light"
mkdir -p docs/guide/images
for page in premier-lancement accueil structures personnes modules seances calendrier emargement coaching equipements immersions \
    groupe labo diagnostics mooc convocations rapports historique corbeille mon-ccas; do
    # Few colours, none mixed: half the bytes, and letters stay sharp.
    convert "$made/$view-light-"??-"$page.png" -strip +dither -colors 96 -define png:compression-level=9 \
        "PNG8:docs/guide/images/$page.png"
done
mv docs/guide/images/mon-ccas.png docs/guide/images/dossier-directeur.png
