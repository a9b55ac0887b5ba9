"""Which column of a table holds what."""

from datetime import date

import pytest

from editor.chronicle.errors import TextError
from editor.exchange.texts_in.columns import days_of, guessed, table_of


def test_columns_are_guessed_by_their_names_in_several_languages() -> None:
    table = table_of([("Дата", "Источник", "Событие"), ("2021-05-03", "Порт", "Открыли мост.")])
    found = guessed(table)
    assert (found.date, found.source, found.text) == ("Дата", "Источник", "Событие")
    assert found.in_words == "text from “Событие”, date from “Дата”, source from “Источник”"


def test_columns_without_names_are_guessed_by_their_cells() -> None:
    found = guessed(table_of([("3 May 2021", "7", "A bridge was opened.")]))
    assert (found.text, found.date) == ("Column 3", "Column 1")


def test_names_that_repeat_are_told_apart() -> None:
    assert table_of([("Note", "Note", ""), ("a", "b", "c")]).header == (
        "Note", "Note (2)", "Column 3",
    )  # fmt: skip


def test_rows_that_hold_whole_articles_are_an_article_each() -> None:
    long = "A bridge was opened.\n\nA road was closed."
    assert not guessed(table_of([("day", "text"), ("2021-05-03", long)])).together
    assert guessed(table_of([("day", "text"), ("2021-05-03", "A bridge.")])).together


@pytest.mark.parametrize(
    ("cells", "days"),
    [
        (["2021-05-03T08:00", "3 May 2021", "3.5.2021"], [date(2021, 5, 3)] * 3),
        (["5/4/2021"], [None]),
        (["5/4/2021", "31/12/2021"], [date(2021, 4, 5), date(2021, 12, 31)]),
        (["5/4/2021", "12/31/2021"], [date(2021, 5, 4), date(2021, 12, 31)]),
        (["soon", "", date(2021, 5, 3)], [None, None, date(2021, 5, 3)]),
    ],
)
def test_days_are_read_as_the_column_shows_and_never_guessed(cells: list, days: list) -> None:
    assert days_of(cells) == days


def test_a_table_without_rows_is_refused() -> None:
    with pytest.raises(TextError, match="no rows"):
        table_of([("day", "text"), ("", "")])
