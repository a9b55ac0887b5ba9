"""How good suggestions are, said on the command line."""

import json
from pathlib import Path

import pytest

from editor.session import open_archive
from tests.unit.cli.conftest import Run

LINES = (
    ("A video of the harbour was released.", "MED.OTHR"),
    ("The mill was shelled.", "FIR.SHEL"),
)


@pytest.fixture
def confirmed(archive: Path) -> Path:
    """Three days, every item confirmed; films always as of another kind than their sign says."""
    session = open_archive(archive)
    for day in (3, 4, 5):
        text = f"Diary: {day} May 2021\n\n" + "\n".join(f"- {words}" for words, _ in LINES)
        sheet = session.articles.sheet(session.articles.paste(text).article)
        assert sheet is not None
        for item, (_, code) in zip(sheet.items, LINES, strict=True):
            session.tagging.tag([item.id], session.codebook.by_code(code).id)
    session.close()
    return archive


def test_an_evaluation_in_words(run: Run, confirmed: Path) -> None:
    lines = run("suggest", confirmed, "--evaluate", "--last", 1).stdout.splitlines()
    assert lines[:3] == [
        "learned: 4 items of 2 days", "asked: 2 items of 1 days", "category first\t1.000"
    ]  # fmt: skip
    assert "MED\tMED\t1" in lines
    assert any(line.startswith("accepted at a trust of 80 percent") for line in lines)


def test_an_evaluation_as_one_json_object(run: Run, confirmed: Path) -> None:
    answer = run("suggest", confirmed, "--evaluate", "--last", 1, "--trust", 0, "--json").stdout
    (line,) = answer.splitlines()
    found = json.loads(line)
    assert found["asked"] == {"days": 1, "items": 2}
    assert found["category"]["top_first"] == 1.0
    assert found["accepted"]["items"] == 2
    assert sum(row["items"] for row in found["trust"]) == 2
    assert sum(row["items"] for row in found["confusion"]) == 2


def test_an_evaluation_says_where_there_is_nothing_to_learn_from(run: Run, confirmed: Path) -> None:
    outcome = run("suggest", confirmed, "--evaluate", "--last", 3)
    assert outcome.exit_code == 1
    assert outcome.stderr.count("\n") == 1
    assert "3 days have confirmed items" in outcome.stderr


def test_only_what_is_sure_enough_is_accepted(run: Run, filled: Path) -> None:
    assert run("suggest", filled, "--accept", "--trust", 100).stdout.endswith(
        "Nothing to accept.\n"
    )
    assert "Accept" in run("suggest", filled, "--accept", "--trust", 0).stdout
