"""Typing into the rows of a form, as a person does."""

from PySide6.QtCore import Qt


def type_over(qtbot, row, words: str) -> None:
    """Put words in the place of what stands there; nothing is taken yet."""
    row.edit.setFocus()
    row.edit.selectAll()
    qtbot.keyClick(row.edit, Qt.Key.Key_Delete)
    if words.isascii():
        qtbot.keyClicks(row.edit, words)
    else:  # the test keyboard has Latin letters only
        row.edit.insert(words)
        row.edit.setModified(True)


def enter(qtbot, row, words: str) -> None:
    """Type and press Enter."""
    type_over(qtbot, row, words)
    qtbot.keyClick(row.edit, Qt.Key.Key_Return)
