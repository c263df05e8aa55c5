#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Every page of the demonstration, at each size, light and dark: called by scripts/screenshots.sh.

    screenshots.py BIN_FOLDER OUT_FOLDER [SIZE...]
"""
import hashlib
import os
import sys
import time

from desktop import Desktop, missing_tools
from programme import Programme

SIZES = ("1366x768", "1920x1080", "1180x640")
THEMES = ("light", "dark")
# What is pressed from one picture to the next; the pages are in the order of the navigation.
SCENES = (
    ("01-accueil", ["ctrl+1"]),
    ("02-structures", ["ctrl+2"]),
    ("03-structure", ["Down", "Down", "Return"]),
    ("04-personnes", ["ctrl+3"]),
    ("05-personne", ["Down", "Return"]),
    ("06-modules", ["ctrl+4"]),
    ("07-seances", ["ctrl+5"]),
    ("08-emargement", ["End", "Up", "Up", "Up", "Up", "Up", "Up", "Up", "Return"]),
    ("09-participants", ["ctrl+n"]),
    ("10-rapports", ["ctrl+6"]),
    ("11-aller-a", ["ctrl+k", "m", "a", "m"]),
)


def settle(desktop):
    """Waits until the screen has not changed for a while."""
    path = os.path.join(desktop.folder, "now.png")
    last, since = None, time.monotonic()
    while time.monotonic() < desktop.deadline:
        desktop.run("import", "-window", "root", "-depth", "8", path)
        with open(path, "rb") as file:
            now = hashlib.sha256(file.read()).hexdigest()
        if now != last:
            last, since = now, time.monotonic()
        elif time.monotonic() - since > 0.7:
            return path
        time.sleep(0.1)
    raise SystemExit("the screen does not come to rest")


def take(desktop, out, name):
    os.replace(settle(desktop), os.path.join(out, f"{name}.png"))
    print(f"{name}.png", flush=True)


def pictures_of(bin_folder, out, size, theme):
    width, height = (int(part) for part in size.split("x"))
    with Desktop(width, height, limit=600, whole_screen=True) as desktop:
        settings = os.path.join(desktop.environment["XDG_CONFIG_HOME"], "DesignPalas")
        os.makedirs(settings)
        with open(os.path.join(settings, "DesignPalas.ini"), "w", encoding="utf-8") as file:
            file.write(f"[General]\ntheme={theme}\n")
        program = os.path.join(bin_folder, "designpalas")
        first = desktop.start(program)
        desktop.window("Bienvenue")
        take(desktop, out, f"{size}-{theme}-00-premier-lancement")
        desktop.keys("ctrl+q")
        first.wait(60)
        demo = Programme(bin_folder, os.path.join(desktop.folder, "Demonstration.palas"))
        demo.answer("new", demo.path, "--template", "demo")
        desktop.start(program, demo.path)
        desktop.window("Demonstration.palas")
        for name, keys in SCENES:
            desktop.keys(*keys)
            take(desktop, out, f"{size}-{theme}-{name}")


def main():
    missing = missing_tools("import")
    if missing:
        sys.exit(f"screenshots.sh: not installed: {', '.join(missing)}")
    bin_folder, out = sys.argv[1:3]
    os.makedirs(out, exist_ok=True)
    for size in sys.argv[3:] or SIZES:
        for theme in THEMES:
            pictures_of(bin_folder, out, size, theme)


if __name__ == "__main__":
    main()
