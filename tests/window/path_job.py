#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The rest of the path in a real window, by the keyboard alone, from the template: a basket, a baseline diagnostic,
a lab with an experiment, the MOOC, convocations, a certificate, a session moved in the calendar and back.

    path_job.py BIN_FOLDER      the folder of designpalas and designpalas-cli; ends with 77 where it cannot run

What was typed is read back by the command line while the window is open, and once more when it is closed.
"""
import csv
import os
import sys
from datetime import date, timedelta

from main_job import FIRST_NAME, LAST_NAME, MainJob, PLACE, STRUCTURE, run_job

COLLEAGUE = ("Cardamome", "Zaina")
REASON, CHOOSER = "Priorite du conseil", "Direction"
ELECTIVE = "C01"
SCORES = (1, 1, 2, 4, 3)  # typed over and over: the first axes are weak
LAB, EXPERIMENT, HYPOTHESIS = "La tournee des droits", "Un samedi au foyer", "Un accueil au foyer fait venir."
SESSION = "SE-002"


class PathJob(MainJob):
    def today(self):
        """The day of the programme."""
        return date.fromisoformat(self.file.as_of())

    def add_colleague(self):
        self.add(*COLLEAGUE)

    def choose_basket(self):
        self.go_to(STRUCTURE)
        self.go_to("choisir")
        self.keys("shift+Tab", "shift+Tab")  # from the list to the reason of the next one
        self.type(REASON)
        self.keys("Tab")
        self.type(CHOOSER)
        self.keys("Tab", "space")
        self.until_row("electives", organisation=STRUCTURE, module=ELECTIVE, reason=REASON, chooser=CHOOSER)
        self.keys("Escape")

    def put_grid_in_use(self):
        self.go_to("grilles")
        self.go_to("partir d'un exemple")
        self.keys("Tab", "Tab", "Tab")
        self.type("en")  # en service
        self.keys("Return")
        self.until("the grid", lambda: self.changes()[0]["code"] == "grid.add")

    def enter_baseline(self):
        self.go_to(STRUCTURE)
        self.go_to("ouvrir les diagnostics")
        self.keys("ctrl+n", "Return")  # of today
        self.until_row("diagnostics", organisation=STRUCTURE, moment="baseline")
        questions = len(self.file.rows("diagnostics"))
        scores = [SCORES[number % len(SCORES)] for number in range(questions)]
        self.type("".join(str(score) for score in scores))
        self.until("every question scored", lambda: [row["score"] for row in self.file.rows("diagnostics")] == scores)
        assert self.figure("diagnostics.baseline") == 1

    def open_lab(self):
        self.go_to(STRUCTURE)
        self.go_to("ouvrir un projet")
        self.type(LAB)
        self.keys("Return")
        self.until_row("labs", organisation=STRUCTURE, title=LAB)

    def note_experiment(self):
        self.go_to("carnet")
        self.go_to("nouveau test")
        self.type(EXPERIMENT)
        self.keys("Tab")
        self.type(HYPOTHESIS)
        self.keys("Tab", "Tab")
        self.type(self.today().strftime("%d/%m/%Y"))
        self.keys("Tab", "Tab", "Tab")
        self.type("23")
        self.keys("Return")
        self.until_row("experiments", organisation=STRUCTURE, experiment=EXPERIMENT, hypothesis=HYPOTHESIS,
                       start_date=self.today().isoformat(), people_reached=23)

    def import_mooc(self):
        """The list of the platform, then a later one: it brings the same line up to date."""
        self.go_to("modules")
        self.go_to("mooc")
        for percent in (40, 75):
            path = os.path.join(self.desktop.folder, f"mooc-{percent}.csv")
            with open(path, "w", encoding="utf-8", newline="") as file:
                csv.writer(file, delimiter=";").writerows(
                    [("Nom", "Prénom", "Progression"), (LAST_NAME, FIRST_NAME, f"{percent} %"), (*COLLEAGUE, "100 %")])
            self.keys("ctrl+n", "Return")
            self.answer_with("Choisir la liste", path)
            self.go_to("importer")
            self.until_row("mooc", last_name=LAST_NAME, organisation=STRUCTURE, percent=percent)
        assert len(self.file.rows("mooc")) == 2, "the second list doubled the first"

    def give_certificate(self):
        self.go_to("certificats")
        self.keys("Return")  # the panel opens on its button: to issue
        self.until_row("certificates", session="SE-001", last_name=LAST_NAME, certified=830)
        page, = self.print_papers("certificat.pdf", "CR-0001", "13 h 50")
        assert LAST_NAME.upper() in page.upper()

    def plan_session(self):
        """In the future: convocations are for what is to come."""
        self.monday = self.today() + timedelta(days=7 - self.today().weekday())
        self.go_to("planifier une séance")
        self.type(ELECTIVE)
        self.keys("Tab", "Tab")
        self.type(PLACE)
        self.keys(*["Tab"] * 7)  # over host, provider, trainer, what to bring, capacity and code
        self.type("1")
        self.keys("Tab")
        self.type(self.monday.strftime("%d/%m/%Y"))
        self.keys("Return", "ctrl+Return")
        self.until_session(self.monday)

    def until_session(self, day):
        self.until_row("sessions", code=SESSION, module=ELECTIVE, place=PLACE, first_date=day.isoformat())

    def enrol_both(self):
        self.enrol_in(SESSION, LAST_NAME, COLLEAGUE[0])

    def convoke(self):
        """A page for each, in one go."""
        self.go_to("convocations")
        self.keys("Return")
        names = LAST_NAME, COLLEAGUE[0]
        for name in names:
            self.until_row("convocations", session=SESSION, last_name=name, state="issued")
        pages = self.print_papers("convocations.pdf", PLACE, f"{self.monday:%Y}")
        assert len(pages) == len(names)
        for name in names:
            assert sum(name.upper() in page.upper() for page in pages) == 1, f"not one page for {name}"

    def print_papers(self, name, *words):
        path = os.path.join(self.desktop.folder, name)
        self.go_to("pdf")
        self.answer_with("Où enregistrer le PDF", path)
        return self.read_pdf(path, STRUCTURE, *words)

    def move_and_undo(self):
        """By a day in the calendar; the convocation is no longer true until it is undone."""
        self.go_to("calendrier")
        self.keys("Home", *["Right"] * 7, "alt+Right")  # this Monday, the next one, and the session on by a day
        self.until_session(self.monday + timedelta(days=1))
        self.until_row("convocations", session=SESSION, state="outdated")
        self.keys("ctrl+z")
        self.until_session(self.monday)
        self.until_row("convocations", session=SESSION, state="issued")

    def find_it_all(self):
        """After the window is closed, by the figures and the history."""
        self.leave()
        for key, value in {"electives.chosen": 1, "diagnostics.baseline": 1, "labs.opened": 1, "experiments": 1,
                           "experiments.people": 23, "mooc.started": 2, "mooc.completed": 1, "certificates.issued": 1,
                           "convocations.issued": 2}.items():
            assert self.figure(key) == value, f"{key} is not {value}"
        moved, undone = self.changes()[1::-1]
        assert moved["code"] == "session.move" and undone["reverses"] == moved["sequence"], (moved, undone)

    def run(self):
        self.steps(self.open_window, self.create_programme, self.add_person, self.add_colleague,
                   self.choose_basket, self.put_grid_in_use, self.enter_baseline, self.open_lab, self.note_experiment,
                   self.import_mooc, self.complete_session, self.enrol, self.type_attendance, self.file_sheet,
                   self.give_certificate, self.plan_session, self.enrol_both, self.convoke, self.move_and_undo,
                   self.find_it_all)


if __name__ == "__main__":
    sys.exit(run_job(PathJob, "the path was done to its certificate, and a session moved and back"))
