"""What every test of the window may ask for."""

from collections.abc import Callable
from pathlib import Path

import pytest

from editor.session import Session
from editor.ui.desk import Desk
from editor.ui.look.look import Look
from editor.ui.settings import Settings


@pytest.fixture
def desk(qapp, session: Session, request: pytest.FixtureRequest) -> Desk:
    """A desk; where the test file has a ``TEXT``, that article lies on it."""
    made = Desk(session, Look())
    if text := getattr(request.module, "TEXT", ""):
        session.articles.paste(text)
        made.show_article(session.articles.newest())
    return made


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings in a file of the test's own."""
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def show(qtbot) -> Callable[..., object]:
    """Shows a widget, at a size in pixels, as the active window."""

    def shown(widget, width: int, height: int):
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        qtbot.waitExposed(widget)
        widget.activateWindow()
        return widget

    return shown
