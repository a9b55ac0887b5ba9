"""Items by their number on the page, as an archivist names them."""

from editor.chronicle.passage import Passage
from editor.ui.desk import Desk


def item(desk: Desk, number: int) -> Passage:
    return desk.items[number - 1]


def go_to(desk: Desk, *numbers: int) -> None:
    desk.select([item(desk, one).id for one in numbers])
