"""The ground of what one types into or chooses from: raised, with an edge, a ring in focus."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

from editor.ui.look.look import Look

RADIUS = 6


def paint_field(
    painter: QPainter, look: Look, box: QRect, *, focus: bool, bad: bool, enabled: bool = True
) -> None:
    """Fill and border, as every field has them."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    token = "bad" if bad else "accent" if focus else "edge"
    line = look.colour(token if enabled else "line2")
    radius = look.px(RADIUS)
    if focus:
        halo = QColor(line)
        halo.setAlphaF(0.28)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(halo)
        painter.drawRoundedRect(QRectF(box), radius, radius)
    inner = QRectF(box).adjusted(2.5, 2.5, -2.5, -2.5)
    painter.setPen(QPen(line, 1))
    painter.setBrush(look.colour("raised" if enabled else "sunk"))
    painter.drawRoundedRect(inner, radius, radius)


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
