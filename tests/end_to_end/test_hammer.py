"""Three programs at one archive at the same time: no update is lost, and nobody is told to wait."""

from pathlib import Path

from tests.endurance.hammer import hammered


def test_programs_that_hammer_one_archive_lose_nothing(tmp_path: Path) -> None:
    assert hammered(tmp_path, seed=1, acts=30) == []
