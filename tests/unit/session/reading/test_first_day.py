"""The first day of the series: as it was set, else as the articles of the archive count it."""

from datetime import date, timedelta

from editor.chronicle.article import Article, Basis
from editor.session import Session

FIRST = date(2021, 3, 1)
COUNTED = """The sweep of the harbour

Chronicle of the 20th day of the sweep:

- A ferry left with the post.

- The bridge was closed.
"""


def dated(number: int) -> str:
    day = FIRST + timedelta(days=number - 1)
    return f"Harbour diary: {day:%d %B %Y}\n\n{COUNTED.replace('20th', f'{number}th')}"


def pasted(session: Session, text: str) -> Article:
    sheet = session.articles.sheet(session.articles.paste(text).article)
    assert sheet is not None
    return sheet.article


def test_three_articles_that_count_their_days_tell_the_first(session: Session) -> None:
    for number in (4, 5):
        pasted(session, dated(number))
    assert pasted(session, COUNTED).day is None
    pasted(session, dated(6))
    article = pasted(session, COUNTED.replace("the post", "two letters"))
    assert (article.day, article.day_basis) == (date(2021, 3, 20), Basis.ORDINAL)


def test_what_is_set_goes_before_what_articles_tell(session: Session) -> None:
    for number in (4, 5, 6):
        pasted(session, dated(number))
    session.days.set_first_day(date(2021, 4, 1))
    assert pasted(session, COUNTED).day == date(2021, 4, 20)


def test_days_that_were_counted_are_no_witnesses(session: Session) -> None:
    session.days.set_first_day(FIRST)
    for number in (20, 21, 22, 23):
        pasted(session, COUNTED.replace("20th", f"{number}th"))
    session.days.set_first_day(None)
    assert pasted(session, COUNTED.replace("20th", "24th")).day is None
