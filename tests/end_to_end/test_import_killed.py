"""An import that is killed in the middle and begun again: every file is there, and none twice."""

import csv
import subprocess
import sys
from collections import Counter
from contextlib import closing
from pathlib import Path

from editor.session import open_archive

FILES, READ = 60, 15
"""Files of the import, and how many are said to be read when it is killed."""


def command(archive: Path, folder: Path, *more: str) -> list[str]:
    return [sys.executable, "-m", "editor", "import", str(archive), str(folder), *more]


def test_an_import_that_was_killed_goes_on_without_doubles(tmp_path: Path) -> None:
    folder, archive, report = tmp_path / "in", tmp_path / "a.chronicle", tmp_path / "report.csv"
    folder.mkdir()
    texts = [f"Diary: {day % 28 + 1} May 2021\n\n- Road {day} was closed.\n\n- Ferry {day} left.\n"
             for day in range(FILES)]  # fmt: skip
    for number, text in enumerate(texts):
        (folder / f"{number:03}.txt").write_text(text)
    with subprocess.Popen(command(archive, folder), stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        said = [process.stdout.readline() for _ in range(READ)]
        process.kill()
    assert said[-1].startswith(f"[{READ}/{FILES}]")
    subprocess.run(command(archive, folder, "--report", str(report)), check=True)
    with report.open(newline="") as lines:
        outcomes = Counter(row["outcome"] for row in csv.DictReader(lines))
    assert outcomes["already there"] >= READ
    assert sum(outcomes.values()) == FILES
    with closing(open_archive(archive)) as session:
        sheets = [
            session.articles.sheet(key) for key in range(1, (session.articles.newest() or 0) + 1)
        ]
        kept = [one.article.text for one in sheets if one is not None]
        assert sorted(kept) == sorted(texts)
        assert session.safety.check() == ()
