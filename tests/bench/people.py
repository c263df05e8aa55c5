# SPDX-License-Identifier: EUPL-1.2
"""A hundred thousand people as a CSV for the import, and the same rows as SQLite's own shell takes them."""
import csv
import os
import sqlite3
import subprocess
import unicodedata

ROWS = 100_000
LAST = ["Œillet", "Hélianthème", "Safran", "Badiane", "Véronique", "Améthyste", "Églantine", "Genêt", "Ancolie", "Cèdre",
        "Frêne", "Hêtre", "Érable", "Réséda", "Pétunia", "Camélia", "Lilas", "Myosotis", "Aubépine", "Chèvrefeuille"]
FIRST = ["Éloïse", "Nadia", "Joël", "Anaïs", "Zoé", "Gaël", "Noé", "Chloé", "Inès", "Maël"]


def folded(text):
    text = unicodedata.normalize("NFKD", text).lower().replace("œ", "oe").replace("-", " ")
    return "".join(letter for letter in text if not unicodedata.combining(letter))


def write(folder, programme):
    """The three files: the list, the rows of `person`, the rows of `affiliation`."""
    with sqlite3.connect(programme) as file:
        ids = dict(file.execute("SELECT code, id FROM organisation WHERE kind = 'ccas'"))
    codes = sorted(ids)
    names = [os.path.join(folder, name) for name in ("people.csv", "person.csv", "affiliation.csv")]
    handles = [open(name, "w", newline="", encoding="utf-8") for name in names]
    people, person, affiliation = (csv.writer(handle, delimiter=separator, quoting=quoting) for handle, separator, quoting in
                                   zip(handles, ";,,", (csv.QUOTE_ALL, csv.QUOTE_MINIMAL, csv.QUOTE_MINIMAL)))
    people.writerow(["Nom", "Prénom", "Sexe", "Structure", "Rôle", "Fonction", "Courriel", "Téléphone", "Rattaché depuis",
                     "Rattaché jusqu’au"])
    for i in range(ROWS):
        last = f"{LAST[i % 20]}-{LAST[i // 20 % 20]}-{i // 4000:02d}{i // 400 % 10}"
        first = FIRST[i // 400 % 10]
        code, email, phone = codes[i % len(codes)], f"personne{i}@exemple.fr", f"0639 {i % 100:02d} {i // 100 % 100:02d} 00"
        people.writerow([last, first, "Femme", code, "Agent", "accueil", email, phone, "04/01/2021", "31/12/2022"])
        person.writerow([i + 1, last, first, "female", email, phone, "", folded(f"{last} {first}")])
        affiliation.writerow([i + 1, i + 1, ids[code], "agent", "accueil", "2021-01-04", "2022-12-31"])
    for handle in handles:
        handle.close()
    return names


def shell(programme, person, affiliation):
    """The pragmas of a programme file, then both tables with all their indexes."""
    return ["sqlite3", programme, "-cmd", "PRAGMA journal_mode = DELETE", "-cmd", "PRAGMA synchronous = EXTRA",
            "-cmd", "PRAGMA secure_delete = ON", "-cmd", "PRAGMA foreign_keys = ON", "-cmd", ".mode csv",
            "-cmd", f".import {person} person", f".import {affiliation} affiliation"]


def check_same(ours, theirs):
    """Both files hold the same people: a measure of two different things would say nothing."""
    query = ("SELECT count(*), total(length(p.search)), min(p.search), max(p.search), count(DISTINCT a.organisation_id) "
             "FROM person p JOIN affiliation a ON a.person_id = p.id")
    answers = [subprocess.run(["sqlite3", path, query], capture_output=True, text=True, check=True).stdout
               for path in (ours, theirs)]
    if answers[0] != answers[1] or not answers[0].startswith(f"{ROWS}|"):
        raise SystemExit(f"the imports differ: {answers}")
