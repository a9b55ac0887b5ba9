"""What every test may ask for."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import HealthCheck, settings

from editor.session import Session, create_archive, open_archive
from tests import offline

offline.forbid()

settings.register_profile(
    "chronicle",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.register_profile("ci", parent=settings.get_profile("chronicle"), derandomize=True)
# A change is judged by the same examples each time; at a desk new ones are tried at every run.
settings.load_profile("ci" if os.environ.get("CI") else "chronicle")

SHARED = Path(__file__).parents[2] / "shared"
TEXTS = Path(__file__).parent / "texts"


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the person who runs the tests is read or written."""
    monkeypatch.setenv("CHRONICLE_EDITOR_HOME", str(tmp_path / "home"))


@pytest.fixture(autouse=True)
def without_network() -> Iterator[None]:
    """A test fails that tries to speak to a network, also where the try was caught."""
    offline.tried.clear()
    yield
    assert offline.tried == []


@pytest.fixture(scope="session")
def new_archive(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], Path]:
    """Copies an empty archive, which is quicker than making one."""
    made = tmp_path_factory.mktemp("archive") / "empty.chronicle"
    create_archive(made, "Test archive").close()

    def copy(target: Path) -> Path:
        target.write_bytes(made.read_bytes())
        return target

    return copy


@pytest.fixture
def archive(tmp_path: Path, new_archive: Callable[[Path], Path]) -> Path:
    """An empty archive's path."""
    return new_archive(tmp_path / "test.chronicle")


@pytest.fixture
def session(archive: Path) -> Iterator[Session]:
    """An empty archive, open."""
    opened = open_archive(archive)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def texts() -> Path:
    """The folder of texts of our own, with their tags."""
    return TEXTS


@pytest.fixture(scope="session")
def twin() -> str:
    """A day's article of the same build as the real one, in words of our own."""
    return (TEXTS / "twin-2021-03-14.txt").read_text("utf-8")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real articles beside the checkout, where it is present."""
    if not SHARED.is_dir():
        pytest.skip(reason="the folder of real articles is not beside this checkout")
    return SHARED
