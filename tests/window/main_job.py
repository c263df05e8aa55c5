#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The main job in a real window, by the keyboard alone, from an empty folder to a funder's PDF and back.

    main_job.py BIN_FOLDER      the folder of designpalas and designpalas-cli; ends with 77 where it cannot run

What was typed is read back by the command line while the window is open, never from the window itself.
"""
import os
import sys
from urllib.parse import unquote

from desktop import Desktop, TimeIsUp, missing_tools
from programme import Programme

PLACE, TRAINER = "Salle de reunion", "Formatrice Essai"
LAST_NAME, FIRST_NAME, STRUCTURE = "Badamier", "Amina", "Mamoudzou"
HALF_DAYS = 8
AS_OF = "2022-05-18"  # so that both figures are of one day, whatever happens at midnight


class MainJob:
    def __init__(self, desktop, bin_folder):
        self.desktop = desktop
        self.keys, self.type = desktop.keys, desktop.type
        self.bin = bin_folder
        self.file = Programme(bin_folder, os.path.join(desktop.folder, "essai.palas"))
        self.opened = os.path.join(desktop.folder, "opened")  # what the window handed to the desktop
        self.window = None

    def until(self, what, condition):
        self.desktop.until(what, condition)

    def until_row(self, kind, **expected):
        """Waits for an exported row with these values."""
        self.until(f"{kind} with {expected}", lambda: any(
            all(row[name] == value for name, value in expected.items()) for row in self.file.rows(kind)))

    def changes(self):
        return [entry for entry in self.file.history()["entries"] if entry["kind"] != "genesis"]

    def open_window(self):
        tools = os.path.join(self.desktop.folder, "tools")
        os.makedirs(tools)
        opener = os.path.join(tools, "xdg-open")
        with open(opener, "w", encoding="utf-8") as file:
            file.write(f'#!/bin/sh\nprintf "%s\\n" "$1" >> "{self.opened}"\n')
        os.chmod(opener, 0o755)
        self.desktop.environment["PATH"] = tools + os.pathsep + os.environ["PATH"]
        self.start("Bienvenue")

    def start(self, title, *arguments):
        self.window = self.desktop.start(os.path.join(self.bin, "designpalas"), *arguments)
        self.desktop.window(title)

    def quit(self):
        self.keys("ctrl+q")
        code = self.window.wait(60)
        assert code == 0, f"the window ended with {code}"

    def go_to(self, words):
        """A place, a button or a tab of the page, by its name."""
        self.keys("ctrl+k")
        self.type(words)
        self.keys("Return")

    def answer_with(self, title, path, then=None):
        """Types the path into the box with this title, and waits for the window of the programme again."""
        self.desktop.window(title)
        self.type(path)
        self.keys("Return")
        self.desktop.window(os.path.basename(then or self.file.path))

    def read_pdf(self, path, *words):
        """Waits for the PDF, and looks for the words in it, whatever their case; gives the pages as texts."""
        self.until(os.path.basename(path), lambda: os.path.exists(path))
        text = self.text_of(path)
        for word in words:
            assert word.upper() in text.upper(), f"{word} is not in {os.path.basename(path)}"
        return text.removesuffix("\f").split("\f")

    def create_programme(self):
        self.keys("Return")
        self.answer_with("Où garder le programme", self.file.path)
        self.until("the programme of the template", lambda: len(self.file.rows("organisations")) > 17)

    def add_person(self):
        self.add(LAST_NAME, FIRST_NAME)

    def add(self, last_name, first_name):
        self.keys("ctrl+ampersand", "ctrl+quotedbl", "ctrl+n")  # the keys 1 and 3 of a French keyboard
        self.type(last_name)
        self.keys("Tab")
        self.type(first_name)
        self.keys("Tab")
        self.type("F")  # the sex, by its first letter
        self.keys("Tab", "Tab", "Tab", "Tab")
        self.type(STRUCTURE[:3])
        self.keys("Tab", "Tab", "Tab")
        self.type("01/01/2021")
        self.keys("Return")
        self.until_row("people", last_name=last_name, first_name=first_name, sex="female",
                       organisation=STRUCTURE)

    def complete_session(self):
        """The first core session is published without trainer, place and hours."""
        self.keys("ctrl+parenleft", "Home", "F2")
        self.type(PLACE)
        self.keys("Tab", "Tab", "Tab")
        self.type(TRAINER)
        self.keys(*["Tab"] * 6)  # over what to bring, capacity, code, and the three ways to fill several days
        for half_day in range(HALF_DAYS):
            start, end = ("8:30", "12:00") if half_day % 2 == 0 else ("13:30", "17:00")
            self.keys("Tab", "Tab", "Tab")
            self.type(start)
            self.keys("Tab")
            self.type(end)
            self.keys("Tab", "Tab")
        self.keys("ctrl+Return")
        self.until_row("sessions", code="SE-001", place=PLACE, trainer=TRAINER, planned=HALF_DAYS * 210)

    def enrol(self):
        self.enrol_in("SE-001", LAST_NAME)

    def enrol_in(self, session, *last_names):
        """In the session that is open."""
        self.keys("ctrl+n")
        for name in last_names:
            self.type(name.lower()[:4])
            self.keys("Return")
            self.until_row("enrolments", session=session, last_name=name, organisation=STRUCTURE)
        self.keys("Escape")

    def type_attendance(self):
        """Minutes, then the keys: three half-days whole, one short, one absence, one excuse, two left planned."""
        for minutes in ("210", "210", "200", "210"):
            self.type(minutes)
            self.keys("Tab")
        self.keys("a", "Tab", "e", "Tab")
        self.until_row("attendance", last_name=LAST_NAME, date="2021-06-29", part="morning", mark="present",
                       minutes=200, proven=0)
        self.until_row("attendance", last_name=LAST_NAME, date="2021-06-30", part="afternoon", mark="excused")
        attended = sum(row["attended"] for row in self.file.rows("enrolments"))
        assert attended == 830, f"attended {attended} minutes, not 830"

    def file_sheet(self):
        scan = os.path.join(self.desktop.folder, "scan.pdf")
        write_scan(scan)
        self.keys("ctrl+p")
        self.until("the blank sheets opened", lambda: os.path.exists(self.opened))
        self.read_pdf(self.last_opened(), LAST_NAME)
        self.keys("ctrl+j")
        self.answer_with("SE-001-1", scan)
        self.until("the sheet filed", lambda: self.figure("sheets.filed") == 1)
        # Her signatures are on it: the whole first page is proven.
        self.keys("Home", "shift+Right", "shift+Right", "shift+Right", "j")
        self.until_row("enrolments", last_name=LAST_NAME, attended=830, proven=830)

    def last_opened(self):
        with open(self.opened, encoding="utf-8") as file:
            return unquote(file.read().split()[-1].removeprefix("file://"))

    def figure(self, key):
        return next(figure["value"] for figure in self.file.figures() if figure["key"] == key)

    def text_of(self, pdf):
        return self.desktop.run("pdftotext", "-layout", pdf, "-")

    def make_report(self):
        report = os.path.join(self.desktop.folder, "fiche.pdf")
        self.go_to("rapports")
        self.keys("alt+r", "Down", "Return")  # the second kind of the menu
        self.keys("shift+Tab", "shift+Tab", "shift+Tab")  # from the button back over the period
        self.type(STRUCTURE[:3])
        self.keys("ctrl+p")
        self.answer_with("Où enregistrer le PDF", report)
        self.read_pdf(report, STRUCTURE, LAST_NAME)

    def open_again(self):
        """Undo is of the file, not of the window."""
        self.quit()
        self.start(os.path.basename(self.file.path), self.file.path)

    def undo_everything(self):
        made = len(self.changes())
        self.keys("ctrl+ampersand", *["ctrl+z"] * (made + 2))  # two too many do nothing
        self.until("every change undone", lambda: len(self.changes()) == 2 * made)
        fresh = Programme(self.bin, os.path.join(self.desktop.folder, "fresh.palas"))
        fresh.answer("new", fresh.path, "--template", "design-palas")
        assert self.file.figures(AS_OF) == fresh.figures(AS_OF), "not the figures of the template"
        for kind in ("people", "enrolments", "attendance"):
            assert not self.file.rows(kind), f"{kind} are left"
        assert self.file.rows("sessions") == fresh.rows("sessions"), "the session is not as it was"

    def leave(self):
        self.quit()
        self.file.answer("history", self.file.path, "--verify")
        self.file.answer("check", self.file.path)

    def steps(self, *steps):
        for step in steps:
            print(f"{step.__name__.replace('_', ' ')}…", flush=True)
            step()

    def run(self):
        self.steps(self.open_window, self.create_programme, self.add_person, self.complete_session, self.enrol,
                   self.type_attendance, self.file_sheet, self.make_report, self.open_again, self.undo_everything,
                   self.leave)


def write_scan(path):
    """A one-page PDF, as a scanner would leave it."""
    parts = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
             b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 842 595]>>"]
    content, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = len(content)
    content += b"xref\n0 4\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    content += b"trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % table
    with open(path, "wb") as file:
        file.write(content)


def run_job(job, done):
    missing = missing_tools()
    if missing:
        print(f"skipped: {', '.join(missing)} not installed (scripts/install.sh test)")
        return 77
    with Desktop(limit=600) as desktop:
        try:
            job(desktop, sys.argv[1]).run()
        except (AssertionError, TimeIsUp) as failure:
            picture = os.path.join(os.getcwd(), f"{job.__name__}-failure.png")
            print(f"failed: {failure}\nkeyboard in: {desktop.focused_title()}\n{desktop.picture(picture)}")
            return 1
    print(done)
    return 0


if __name__ == "__main__":
    sys.exit(run_job(MainJob, "the main job was done and undone"))
