"""What is left to do, in all."""


def test_what_is_left_is_what_the_open_days_hold_undated_ones_among_them(session, twin):
    dated = session.articles.paste(twin).article
    undated = session.articles.paste(
        "A note.\n\n- One thing was said.\n- Another was seen.\n"
    ).article
    session.articles.set_day(undated, None)
    session.tagging.exclude([session.articles.sheet(dated).items[0].id])
    days = session.days.open_days()
    assert next(day for day, _ in days) is None
    assert session.days.left() == (sum(number for _, number in days), 2)


def test_nothing_is_left_of_nothing(session):
    assert session.days.left() == (0, 0)
