#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Every page of the demonstration and of a structure's own copy, at each view, light and dark: called by scripts/screenshots.sh.

    screenshots.py BIN_FOLDER OUT_FOLDER [VIEW...]

A view is the size of the screen, then the size of the text (@150) or the scale of the screen (x2) when they are
not the usual ones; a theme after it (:dark) makes that one only: 1366x768, 1366x768@150, 2732x1536x2:light.
"""
import hashlib
import os
import re
import sys
import time

from desktop import Desktop, missing_tools
from programme import Programme

VIEWS = ("1366x768", "1920x1080", "1180x640", "1366x768@150")
VIEW = re.compile(r"(\d+)x(\d+)(?:@(\d+))?(?:x([\d.]+))?(?::(light|dark))?")
THEMES = ("light", "dark")
PREVIEW = 4  # seconds until the preview of a report is drawn


def page(name):
    """The keys that go to a page wherever it stands in the navigation."""
    return ["ctrl+k", *name, "Return"]


# What is pressed from one picture to the next.
SCENES = (
    ("01-accueil", ["ctrl+1"]),
    ("02-chiffre", [*["shift+Tab"] * 3, "Return"]),
    ("03-structures", ["Escape", "ctrl+2"]),
    ("04-structure", ["Down", "Down", "Return"]),
    ("05-personnes", ["ctrl+3"]),
    ("06-personne", ["Down", "Return"]),
    ("07-modules", ["ctrl+4"]),
    ("08-inscrire", ["Right", "ctrl+n"]),
    ("09-seances", ["Escape", "ctrl+5"]),
    ("27-calendrier", page("calendrier")),
    ("28-calendrier-semaine", ["2"]),
    ("34-calendrier-liste", ["3"]),
    ("35-frise", ["4"]),
    ("36-seances-encore", ["1", "ctrl+5"]),
    ("10-emargement", ["End", *["Up"] * 7, "Return", "Down", "Down", "Right", "F4"]),
    ("11-participants", ["ctrl+n"]),
    ("12-coaching", ["Escape", *page("coaching"), "Down", "Down"]),
    ("13-coaching-saisie", ["ctrl+n"]),
    ("14-equipements", ["Escape", *page("equipements"), "Down", "Return"]),
    ("15-kit-nouveau", ["ctrl+n"]),
    ("16-registre", ["Escape", *page("demo")]),
    ("17-immersions", page("immersions")),
    ("18-idee", ["Return"]),
    ("19-groupe", ["Escape", *page("groupe")]),
    ("20-import", page("importer")),
    ("25-labos", ["Escape", *page("labos"), "Down"]),
    ("26-labo", ["Return"]),
    ("29-diagnostics", ["Escape", *page("diagnostics"), "Return"]),
    ("40-grilles", ["Escape", *page("grilles")]),
    ("38-partenariats", page("partenariats")),
    ("39-partenariat", ["Return"]),
    ("40-mooc", ["Escape", "ctrl+4", *page("mooc")]),
    ("41-convocations", [*page("052"), *page("convocations")]),
    ("21-rapports", ["Escape", *page("rapports")]),
    ("22-historique", page("historique")),
    ("37-corbeille", page("corbeille")),
    ("23-reglages", ["Escape", *page("reglages")]),
    ("24-aller-a", ["ctrl+k", "m", "a", "m"]),
)

# The own copy of one structure.
COPY_OF = "97617"
COPY_SCENES = (
    ("30-mon-ccas", ["ctrl+1"]),
    ("31-mes-dates", ["ctrl+2"]),
    ("32-mes-agents", ["ctrl+3"]),
    ("33-mes-pieces", ["ctrl+4"]),
)


def settle(desktop, still):
    """Waits until the screen has not changed for `still` seconds."""
    path = os.path.join(desktop.folder, "now.png")
    last, since = None, time.monotonic()
    while time.monotonic() < desktop.deadline:
        desktop.run("import", "-window", "root", "-depth", "8", path)
        with open(path, "rb") as file:
            now = hashlib.sha256(file.read()).hexdigest()
        if now != last:
            last, since = now, time.monotonic()
        elif time.monotonic() - since > still:
            return path
        time.sleep(0.1)
    raise SystemExit("the screen does not come to rest")


def take(desktop, out, name, still=0.4):  # shorter than the blink of a text cursor
    os.replace(settle(desktop, still), os.path.join(out, f"{name}.png"))
    print(f"{name}.png", flush=True)


def pictures_of(bin_folder, out, view, theme):
    width, height, text, scale, _ = VIEW.fullmatch(view).groups()
    name = view.partition(":")[0]
    with Desktop(int(width), int(height), limit=600, whole_screen=True) as desktop:
        settings = os.path.join(desktop.environment["XDG_CONFIG_HOME"], "DesignPalas")
        os.makedirs(settings)
        with open(os.path.join(settings, "DesignPalas.ini"), "w", encoding="utf-8") as file:
            file.write(f"[General]\ntheme={theme}\ntext={text or 100}\n")
        if scale:
            desktop.environment["QT_SCALE_FACTOR"] = scale
        program = os.path.join(bin_folder, "designpalas")
        first = desktop.start(program)
        desktop.window("Bienvenue")
        take(desktop, out, f"{name}-{theme}-00-premier-lancement")
        desktop.keys("ctrl+q")
        first.wait(60)
        demo = Programme(bin_folder, os.path.join(desktop.folder, "Demonstration.palas"))
        demo.answer("new", demo.path, "--template", "demo")
        copy = os.path.join(desktop.folder, "Dossier.palas")
        demo.answer("dossier", demo.path, "--structure", COPY_OF, "--output", copy)
        for file, scenes in ((demo.path, SCENES), (copy, COPY_SCENES)):
            shown = desktop.start(program, file)
            desktop.window(os.path.basename(file))
            for scene, keys in scenes:
                desktop.keys(*keys)
                if scene.endswith("rapports"):
                    time.sleep(PREVIEW)
                take(desktop, out, f"{name}-{theme}-{scene}")
            desktop.keys("Escape", "ctrl+q")
            shown.wait(60)


def main():
    missing = missing_tools("import")
    if missing:
        sys.exit(f"screenshots.sh: not installed: {', '.join(missing)}")
    bin_folder, out = sys.argv[1:3]
    os.makedirs(out, exist_ok=True)
    for view in sys.argv[3:] or VIEWS:
        asked = VIEW.fullmatch(view)
        if not asked:
            sys.exit(f"screenshots.sh: not a view: {view}")
        for theme in [asked.group(5)] if asked.group(5) else THEMES:
            pictures_of(bin_folder, out, view, theme)


if __name__ == "__main__":
    main()
