"""An archive is checked once, and again only where its file has changed."""

import sqlite3

import pytest

from editor import paths
from editor.chronicle.errors import DamagedError
from editor.session import open_archive, soundness


@pytest.fixture
def checks(monkeypatch):
    """Which archives were looked through."""
    made, check = [], soundness.check
    monkeypatch.setattr(soundness, "check", lambda path: (made.append(path), check(path))[1])
    return made


def falsify(archive):
    """Another program takes the history away, beside every trigger."""
    with sqlite3.connect(archive) as connection:
        connection.execute("UPDATE meta SET value = 'Other words' WHERE key = 'title'")
    connection.close()


def test_a_sound_archive_is_looked_through_once(archive, checks):
    soundness.assure(archive)
    soundness.assure(archive)
    assert checks == [archive]


def test_what_was_written_since_is_looked_through_again(archive, checks):
    soundness.assure(archive)
    session = open_archive(archive)
    session.rename("Harbour")
    session.close()
    assert not soundness.is_known(archive)
    soundness.assure(archive)
    assert checks == [archive, archive]


def test_what_stands_only_in_the_log_is_looked_through_too(archive):
    soundness.assure(archive)
    session = open_archive(archive)
    session.rename("Harbour")
    assert not soundness.is_known(archive)
    session.close()


def test_a_damaged_archive_is_refused_each_time_and_never_noted(archive, checks):
    soundness.assure(archive)
    falsify(archive)
    for _ in range(2):
        with pytest.raises(DamagedError, match=r"is damaged, and its numbers may be wrong: Rows"):
            soundness.assure(archive)
    assert checks == [archive] * 3


@pytest.mark.parametrize("words", ["", "[]", "{", '{"x": 1}'])
def test_notes_that_cannot_be_read_only_cost_a_check(archive, checks, words):
    paths.sound_file().write_text(words, "utf-8")
    soundness.assure(archive)
    assert checks == [archive]
    assert soundness.is_known(archive)


def test_a_home_that_cannot_be_written_only_costs_a_check(archive, checks, monkeypatch):
    def refused(_target):
        raise PermissionError

    monkeypatch.setattr(paths, "unfinished", refused)
    soundness.assure(archive)
    soundness.assure(archive)
    assert checks == [archive, archive]


def test_the_archive_noted_longest_ago_is_forgotten_first(tmp_path, archive, monkeypatch):
    monkeypatch.setattr(soundness, "_KEPT", 2)
    names = [tmp_path / f"{number}.chronicle" for number in range(3)]
    for name in names:
        name.write_bytes(archive.read_bytes())
        soundness.assure(name)
    assert [soundness.is_known(name) for name in names] == [False, True, True]


def test_a_file_that_is_not_there_is_not_known(tmp_path):
    assert not soundness.is_known(tmp_path / "none.chronicle")
    soundness.assure(tmp_path / "none.chronicle")
