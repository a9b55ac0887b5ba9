"""Which items report the same event, read for a whole article at once."""


def test_an_article_is_told_how_many_others_report_each_linked_item(session, twin):
    here = session.articles.paste(twin).article
    there = session.articles.paste(twin, keep_both=True).article
    first, second, third, *_ = session.articles.sheet(here).items
    other = session.articles.sheet(there).items[0]
    assert session.articles.others_of_event(here) == {}
    session.tagging.link([first.id, other.id, third.id])
    assert session.articles.others_of_event(here) == {first.id: 2, third.id: 2}
    assert session.articles.others_of_event(there) == {other.id: 2}
    for one in (first, second, third):
        alone = len(session.tagging.same_event(one.id)) - 1
        assert session.articles.others_of_event(here).get(one.id, 0) == alone
    session.tagging.unlink([first.id])
    assert session.articles.others_of_event(here) == {third.id: 1}


def test_the_links_of_an_article_are_found_by_index(session, twin):
    """They are read at every act, whatever else the archive holds."""
    rows = session._store.file.rows(
        "EXPLAIN QUERY PLAN SELECT count(*) FROM passage AS other "
        "WHERE other.same_as = coalesce(?, ?)",
        (None, 1),
    )
    assert "passage_same_as" in rows[0]["detail"]
