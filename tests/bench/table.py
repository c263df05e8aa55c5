#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Runs each measure in turn with its reference and prints the table of speeds. Called by scripts/bench.sh."""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import people

BIN = sys.argv[1]
ROUNDS = int(sys.argv[2]) if len(sys.argv) > 2 else 9
CLI = os.path.join(BIN, "designpalas-cli")


def run(command, **kwargs):
    begin = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, **kwargs)
    if done.returncode != 0:
        raise SystemExit(f"failed: {' '.join(command)}")
    return time.perf_counter() - begin, done.stdout


def paired(ours, reference, rounds=ROUNDS):
    """Both in turn, one warm-up each; the medians and the last outputs."""
    mine, theirs = [], []
    for number in range(rounds + 1):
        a, out = ours()
        b, other = reference()
        if number:
            mine.append(a)
            theirs.append(b)
    return statistics.median(mine), statistics.median(theirs), out, other


def remove(path):
    if os.path.exists(path):
        os.remove(path)


def fresh(path, command):
    remove(path)
    return run(command)


def row(name, mine, theirs, unit, target, least=False):
    ratio = (theirs / mine) if least else (mine / theirs)
    met = ratio >= target if least else ratio <= target
    wanted = f"at least {target}x faster" if least else f"at most {target}x"
    seen = f"{ratio:.2f}x faster" if least else f"{ratio:.2f}x"
    print(f"{name:<46} {mine:>10.2f} {theirs:>10.2f} {unit:<3} {seen:>14}  {wanted:<20} {'met' if met else 'NOT MET'}")


def pages(path):
    """What bench_pages tells of a file: milliseconds by page."""
    _, told = run([os.path.join(BIN, "bench_pages"), path])
    return {name: float(value) for name, value in (line.split() for line in told.splitlines())}


def compare_pages(small, large, rounds=3):
    """Each page of a programme of 3 600 structures beside the same of 18, the files in turn."""
    seen = [(pages(large), pages(small)) for _ in range(rounds)]
    for name in seen[0][0]:
        mine, theirs = (statistics.median(one[place][name] for one in seen) for place in (0, 1))
        if name == "structure":
            row("a structure's page, to the one of 18 structures", mine, theirs, "ms", 2)
        else:
            unit = "MiB" if name == "mebibytes" else "ms"
            what = "memory after every page" if name == "mebibytes" else f"page {name}"
            print(f"{what + ', 3 600 structures to 18':<46} {mine:>10.2f} {theirs:>10.2f} {unit:<3} "
                  f"{mine / theirs:>13.2f}x  reported")


def main():
    folder = tempfile.mkdtemp(prefix="palas-bench-")
    demo, large = os.path.join(folder, "demo.palas"), os.path.join(folder, "large.palas")
    run([CLI, "new", demo, "--template", "demo"])
    run([CLI, "new", large, "--template", "demo", "--scale", "20"])
    print(f"{'what':<46} {'ours':>10} {'reference':>10} {'':<3} {'ratio':>14}  {'to reach':<20}")

    window = [os.path.join(BIN, "bench_start"), demo]
    empty = [os.path.join(BIN, "bench_reference_window")]
    a, b, memory, bare = paired(lambda: run(window), lambda: run(empty))
    row("start to a fully painted Accueil", a * 1000, b * 1000, "ms", 2.5)
    row("memory at that point", int(memory) / 1024, int(bare) / 1024, "MiB", 2.5)

    report = os.path.join(folder, "progress.pdf")
    rows = os.path.join(folder, "attendance.xlsx")
    run([CLI, "export", demo, "--what", "attendance", "--format", "xlsx", "--output", rows])
    soffice = ["soffice", f"-env:UserInstallation=file://{folder}/office", "--headless", "--convert-to"]
    if shutil.which("soffice"):
        run(soffice + ["ods", "--outdir", folder, rows])
        a, b, _, _ = paired(
            lambda: fresh(report, [CLI, "report", "progress", demo, "--output", report]),
            lambda: run(soffice + ["pdf", "--outdir", folder, os.path.join(folder, "attendance.ods")]), 5)
        row("progress PDF of the demo, whole process", a * 1000, b * 1000, "ms", 6, least=True)
    else:
        print("progress PDF: LibreOffice is not installed, not measured")

    sheets = os.path.join(folder, "sheets.pdf")
    run([CLI, "report", "signin", large, "--output", sheets])
    strings = os.path.join(folder, "strings.txt")
    run(["pdftotext", sheets, strings])
    pages = open(strings, encoding="utf-8").read().count("\f")
    a, b, _, _ = paired(lambda: fresh(sheets, [CLI, "report", "signin", large, "--output", sheets]),
                        lambda: run([os.path.join(BIN, "bench_reference_sheets"), strings, sheets + ".bare"]), 3)
    row(f"sign-in sheets, {pages} pages, per page", a * 1000 / pages, b * 1000 / pages, "ms", 2)

    shell = ["sqlite3", large, "SELECT sum(minutes) FROM attendance"]
    a, b, _, _ = paired(lambda: run([CLI, "figures", large, "--json"]), lambda: run(shell))
    row("every figure of the large demo, whole process", a * 1000, b * 1000, "ms", 100)
    a, b, _, _ = paired(lambda: run([os.path.join(BIN, "bench_inside"), "home", large]), lambda: run(shell))
    row("figures of Accueil, large demo, whole process", a * 1000, b * 1000, "ms", 40)

    _, out = run([os.path.join(BIN, "bench_inside"), "cell", demo, "200"])
    mine, theirs = (float(word) for word in out.split())
    row("one attendance cell, typed to saved", mine / 1000, theirs / 1000, "ms", 3)

    programme = os.path.join(folder, "programme.palas")
    run([CLI, "new", programme, "--template", "design-palas"])
    listed, person, affiliation = people.write(folder, programme)
    ours, theirs = os.path.join(folder, "ours.palas"), os.path.join(folder, "theirs.palas")

    def imported(path, command):
        shutil.copy(programme, path)
        return run(command)

    a, b, _, _ = paired(lambda: imported(ours, [CLI, "import", ours, "--what", "people", "--from", listed]),
                        lambda: imported(theirs, people.shell(theirs, person, affiliation)), 3)
    people.check_same(ours, theirs)
    row("100 000 people from CSV, to SQLite's shell", a * 1000, b * 1000, "ms", 3)

    vast = os.path.join(folder, "vast.palas")
    run([CLI, "new", vast, "--template", "demo", "--scale", "200"])
    compare_pages(demo, vast)
    shutil.rmtree(folder)


main()
