"""The verb ``history``: what is looked for, one item's past, and old details given up."""

from pathlib import Path

from editor.session import open_archive
from tests.unit.cli.conftest import Run, complaint


def labels(run: Run, *words: object) -> list[str]:
    return [line.split("\t")[2] for line in run("history", *words).stdout.splitlines()]


def age(archive: Path, year: int) -> None:
    session = open_archive(archive)
    session._store.file.connection.execute("UPDATE step SET at = ? || substr(at, 5)", (str(year),))
    session.close()


def test_steps_are_looked_for_by_day_kind_name_and_words(run: Run, filled: Path) -> None:
    paste = "Paste the article of 3 May 2021"
    run("suggest", filled, "--accept")
    whole = labels(run, filled)
    assert len(whole) == 2
    assert labels(run, filled, "--kind", "article") == [paste]
    assert labels(run, filled, "--kind", "tag") == whole[:1]
    assert labels(run, filled, "--day", "2021-05-03") == whole
    assert labels(run, filled, "--day", "2021-05-04") == []
    assert labels(run, filled, "--who", "nobody") == []
    assert labels(run, filled, "--words", "paste") == [paste]
    assert run("history", filled, "--kind", "guess").exit_code == 2


def test_an_items_past_says_what_became_other(run: Run, filled: Path) -> None:
    session = open_archive(filled)
    item = session.articles.sheet(session.articles.newest() or 0).items[0]  # type: ignore[union-attr]
    session.tagging.tag([item.id], session.codebook.by_code("DIP.MEET").id)  # type: ignore[union-attr]
    session.close()
    lines = run("history", filled, "--item", item.uid).stdout.splitlines()
    assert lines[0].endswith("Tag item 1 DIP.MEET")
    assert lines[1:3] == ["\t\tcategory: none → DIP.MEET", "\t\tchecked: none → yes"]
    assert "no item" in complaint(run("history", filled, "--item", "unknown"))


def test_old_details_are_given_up_after_it_was_said_what_goes(run: Run, filled: Path) -> None:
    age(filled, 2019)
    run("suggest", filled, "--accept")
    said = run("history", filled, "--compact-before", "2020-01-01").stdout
    assert said.startswith("Given up are the details of 1 step, about 0.0 MB. Their names")
    assert run("check", filled).exit_code == 0
    lines = run("history", filled).stdout.splitlines()
    assert [line.endswith("(details given up)") for line in lines] == [False, True]
    again = run("history", filled, "--compact-to", "0").stdout
    assert again == "Nothing is given up: no step is that old.\n"


def test_the_last_year_is_not_given_up(run: Run, filled: Path) -> None:
    refused = complaint(run("history", filled, "--compact-before", "2100-01-01"))
    assert "The history of the last year is kept whole" in refused
    assert len(labels(run, filled)) == 1
