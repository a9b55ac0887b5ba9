"""Every layout the reader can choose is called something, in steps and in the window alike."""

import ast
from pathlib import Path

import pytest

from editor.reading import layouts
from editor.reading.marks import Kind
from editor.session.reading.cut import LAYOUT_WORDS
from editor.ui import terms


def named() -> set[str]:
    """The names that stand in calls of ``Layout`` in the room of layouts."""
    calls = (
        node
        for path in Path(layouts.__file__).parent.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    )
    return {
        call.args[0].value
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id == "Layout" and call.args
        if isinstance(call.args[0], ast.Constant)
    }


def test_every_layout_has_words() -> None:
    assert named() | {kind.value for kind in Kind} <= set(LAYOUT_WORDS)


@pytest.mark.parametrize("name", LAYOUT_WORDS)
def test_the_window_calls_a_layout_as_the_step_does(qapp, name: str) -> None:
    assert terms.layout_in_words(name) == LAYOUT_WORDS[name]
