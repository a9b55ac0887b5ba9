"""What every button does."""

import pytest
from PySide6.QtCore import Qt

from editor.ui.look.look import Look
from editor.ui.parts.key_button import KeyButton
from editor.ui.parts.text_button import TextButton


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("kind", [lambda look: KeyButton(look, "Keep both", ""), TextButton])
def test_enter_presses_a_button_as_space_does(qtbot, kind, key):
    button = kind(Look())
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)
