"""Several programs hammer one archive: every step they were told is done must be in it."""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from editor.session import create_archive, open_archive
from editor.session.safety import check

PROGRAMS = 3
A_MINUTE = 1300
"""Acts of each program: about a minute on two cores."""

_ARTICLE = """Diary: 3 May 2021

- The mayor of Baku met a delegation in the harbour.
- Two bridges near Shusha were closed for repair.
- A library opened its doors again.
"""


def hammered(folder: Path, seed: int, acts: int = A_MINUTE) -> list[str]:
    """Let programs act at one archive at the same time; what is lost of what they were told."""
    archive = folder / "archive.chronicle"
    create_archive(archive).close()
    session = open_archive(archive)
    session.articles.paste(_ARTICLE)
    session.close()
    told = _run(archive, seed, acts)
    found = [f"refused: {one['refused']}" for one in told if "refused" in one]
    found += _lost(archive, told) + list(check(archive))
    left = [one.name for one in folder.iterdir() if one not in (archive, folder / "home")]
    return found + ([f"files left beside the archive: {left}"] if left else [])


def _run(archive: Path, seed: int, acts: int) -> list[dict[str, object]]:
    """What every program was told, program by program."""
    environment = {**os.environ, "CHRONICLE_EDITOR_HOME": str(archive.parent / "home")}
    programs = []
    for at in range(PROGRAMS):
        words = [sys.executable, "-m", "tests.endurance.hammered", archive, f"p{seed}x{at}n"]
        programs.append(
            subprocess.Popen(
                [*words, str(acts)], stdout=subprocess.PIPE, text=True, env=environment
            )
        )
    said = [program.communicate()[0] for program in programs]
    told = []
    for program, out in zip(programs, said, strict=True):
        if program.returncode:
            raise RuntimeError(f"a program ended with {program.returncode}")
        told += [json.loads(line) for line in out.splitlines()]
    return told


def _lost(archive: Path, told: list[dict[str, object]]) -> list[str]:
    """Steps that are not in the history as they were told, and words that are not in their note."""
    undone = {one["undone"] for one in told if "undone" in one}
    found = []
    with closing(sqlite3.connect(archive)) as raw:
        steps = {key: (label, state) for key, label, state in
                 raw.execute("SELECT id, label, state FROM step")}  # fmt: skip
        notes = dict(raw.execute("SELECT id, note FROM passage"))
    for one in (one for one in told if "step" in one):
        label, state = steps.get(one["step"], ("", "lost"))
        if label != one["label"] or (state == "done") == (one["step"] in undone):
            found.append(f"step {one['step']} is {state}: {one['label']}")
        standing = one["step"] not in undone and one["item"]
        if standing and str(one["word"]) not in str(notes[one["item"]]).split():
            found.append(f"lost update: {one['word']}")
    return found
