#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Coaching, a kit, an immersion and the director's copy in a real window, by the keyboard alone, from the template.

    activities_job.py BIN_FOLDER      the folder of designpalas and designpalas-cli; ends with 77 where it cannot run

What was typed is read back by the command line, from the programme and then from the copy.
"""
import os
import sys

from main_job import LAST_NAME, MainJob, STRUCTURE, run_job
from programme import Programme

COACH, IDEA = "Coach Essai", "Jardin partage"


class ActivitiesJob(MainJob):
    def grant_hours(self):
        self.go_to("coaching")
        self.keys("Return")  # the page is empty: its one button
        self.type("14")
        self.keys("shift+Tab", "space", "shift+Tab")  # not to all structures
        self.type(STRUCTURE[:3])
        self.keys("Tab", "Tab", "Return")
        self.until_row("coaching_hours", organisation=STRUCTURE, minutes=14 * 60)

    def log_coaching(self):
        self.keys("ctrl+n")
        self.type(STRUCTURE[:3])
        self.keys("Tab", "Tab")
        self.type("9:00")
        self.keys("Tab")
        self.type("10:30")
        self.keys("Tab", "Tab")
        self.type(COACH)
        self.keys("Return")
        self.until_row("coaching", organisation=STRUCTURE, coach=COACH, minutes=90)

    def hand_over_kit(self):
        self.go_to("équipements")
        self.keys("ctrl+n")
        self.type(STRUCTURE[:3])
        self.keys("Tab", "Tab", "Tab", "Tab")
        self.type("ORD-1")
        self.keys("Tab", "Tab", "Tab")
        self.type("COM-1")
        self.keys("Return")
        self.until_row("equipment", inventory_number="COM-1")
        self.keys("Return", "Tab", "Tab", "Tab", "Tab", "Tab", "Return", "Tab", "Return")  # noted today, at its structure
        self.until("the kit handed over", lambda: self.figure("kits.handed_over") == 1)

    def print_receipt(self):
        self.keys("Return", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Return")
        self.until("the receipt opened", lambda: os.path.exists(self.opened))
        self.read_pdf(self.last_opened(), "PV-001", STRUCTURE, "ORD-1", "COM-1")

    def form_group(self):
        self.keys("ctrl+underscore", "space")  # the key 8 of a French keyboard
        self.keys("Tab", "Home", *["Down"] * 10, "space", "Tab", "Home", "space", "Tab")
        self.type("22/03/2022")
        self.keys("Tab")
        self.type("4")
        self.keys("Return")
        self.until("the group formed", lambda: self.figure("immersion.people") == 1)

    def keep_idea(self):
        self.keys("Return")
        self.type(IDEA)
        self.keys("Tab", "Tab")
        self.type("23/03/2022")
        self.keys("Tab", "Tab")
        self.type(STRUCTURE[:3])
        self.keys("Tab")
        self.type("06/04/2022")
        self.keys("Return")
        self.until("the idea kept", lambda: self.figure("ideas.kept") == 1)

    def make_copy(self):
        self.copy = Programme(self.bin, os.path.join(self.desktop.folder, "dossier.palas"))
        self.go_to(STRUCTURE)
        self.go_to("dossier directeur")
        self.desktop.window("dossier")
        self.type(self.copy.path)
        self.keys("Return")
        self.until("the copy", lambda: os.path.exists(self.copy.path))

    def open_copy(self):
        self.desktop.window(os.path.basename(self.file.path))
        self.keys("ctrl+o")
        self.answer_with("Ouvrir", self.copy.path, then=self.copy.path)

    def find_the_four(self):
        """In the copy: hours and coaching, the kit, the group, the idea; and of the others nothing."""
        hours, = self.copy.rows("coaching_hours")
        coaching, = self.copy.rows("coaching")
        ideas, = self.copy.rows("ideas")
        groups, = self.copy.rows("immersions")
        assert hours["minutes"] == 14 * 60 and coaching["minutes"] == 90 and coaching["coach"] == COACH
        assert sorted(row["inventory_number"] for row in self.copy.rows("equipment")) == ["COM-1", "ORD-1"]
        assert ideas["idea"] == IDEA and ideas["state"] == "kept", ideas
        assert groups["people"] == 1, groups
        for kind in ("people", "coaching", "equipment"):
            assert all(row["organisation"] == STRUCTURE for row in self.copy.rows(kind)), kind

    def run(self):
        self.steps(self.open_window, self.create_programme, self.add_person, self.grant_hours, self.log_coaching,
                   self.hand_over_kit, self.print_receipt, self.form_group,
                   self.keep_idea, self.make_copy, self.open_copy, self.find_the_four)


if __name__ == "__main__":
    sys.exit(run_job(ActivitiesJob, "the activities were done, and found in the director's copy"))
