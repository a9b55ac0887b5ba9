"""The ground of what one types into or chooses from: raised, with an edge, a ring in focus."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

from editor.ui.look.look import Look

RADIUS = 6


def paint_field(
    painter: QPainter, look: Look, box: QRect, *, focus: bool, bad: bool, enabled: bool = True
) -> None:
    """Fill and border, as every field has them."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    token = "bad" if bad else "accent" if focus else "edge"
    width = 2 if focus else 1
    inner = QRectF(box).adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setPen(QPen(look.colour(token if enabled else "line2"), width))
    painter.setBrush(look.colour("raised" if enabled else "sunk"))
    painter.drawRoundedRect(inner, look.px(RADIUS), look.px(RADIUS))


def make_clear(widget: QWidget, look: Look) -> None:
    """Let the ground shine through what is typed into."""
    palette = widget.palette()
    clear = look.colour("raised")
    clear.setAlpha(0)
    palette.setColor(QPalette.ColorRole.Base, clear)
    palette.setColor(QPalette.ColorRole.Text, look.colour("ink"))
    palette.setColor(QPalette.ColorRole.PlaceholderText, look.colour("ink3"))
    widget.setPalette(palette)


def paper_palette(look: Look) -> QPalette:
    """The palette of a window that lies on paper."""
    palette = QPalette()
    role = QPalette.ColorRole
    for one, token in (
        (role.Window, "paper"),
        (role.WindowText, "ink"),
        (role.Base, "raised"),
        (role.AlternateBase, "chrome"),
        (role.Text, "ink"),
        (role.Button, "chrome"),
        (role.ButtonText, "ink"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "on"),
        (role.PlaceholderText, "ink3"),
        (role.ToolTipBase, "raised"),
        (role.ToolTipText, "ink"),
        (role.Light, "raised"),
        (role.Midlight, "hover"),
        (role.Mid, "line2"),
        (role.Dark, "edge"),
        (role.Shadow, "edge"),
    ):
        palette.setColor(one, look.colour(token))
    for one in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, look.colour("ink3"))
    return palette
