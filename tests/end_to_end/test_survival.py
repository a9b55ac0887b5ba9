"""A share of the long runs in ``tests/endurance``: an archive outlives what befalls it."""

from pathlib import Path

import pytest

from tests.endurance.commands import killed_command
from tests.endurance.enduring import endured
from tests.endurance.failing import failing_disk
from tests.endurance.killing import killed_session, killed_window
from tests.endurance.power import power_cut
from tests.endurance.tried import trials


@pytest.mark.parametrize("seed", range(20))
def test_every_act_that_was_shown_as_saved_outlives_a_kill(tmp_path: Path, seed: int) -> None:
    assert killed_session(tmp_path, seed) == []


@pytest.mark.parametrize("seed", range(4))
def test_what_the_window_showed_as_saved_outlives_a_kill(tmp_path: Path, seed: int) -> None:
    assert killed_window(tmp_path, seed) == []


@pytest.mark.parametrize("seed", range(6))
def test_a_command_that_is_killed_leaves_a_sound_archive_and_no_files(
    tmp_path: Path, seed: int
) -> None:
    assert killed_command(tmp_path, seed) == []


@pytest.mark.parametrize("seed", range(21))
def test_a_power_cut_takes_at_most_the_act_going_on(tmp_path: Path, seed: int) -> None:
    assert power_cut(tmp_path, seed) == []


@pytest.mark.parametrize("seed", range(20))
def test_acts_on_a_failing_disk_are_refused_whole_and_go_on_when_it_is_back(
    tmp_path: Path, seed: int
) -> None:
    assert failing_disk(tmp_path, seed) == []


def test_random_acts_at_the_window_leave_it_agreeing_with_the_rows(tmp_path: Path) -> None:
    assert endured(tmp_path, seed=0, acts=400) == []


def test_a_trial_that_finds_something_wrong_is_said_with_its_seed() -> None:
    tried = trials("kind", range(3), lambda _, seed: ["gone"] if seed == 1 else [])
    assert (tried.number, tried.survived) == (3, 2)
    assert "    1: gone" in tried.line
