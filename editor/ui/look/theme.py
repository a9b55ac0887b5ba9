"""The colours of the window, light and dark. Contrast is kept by the pairs named beside them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """Every colour by what it is for, as ``#RRGGBB``."""

    dark: bool
    paper: str
    """Page, chart, lists."""
    chrome: str
    """Side panels, top bar, status line."""
    raised: str
    """Suggestion, popups, fields, key caps."""
    sunk: str
    """Search field, ground of the map, disabled."""
    ink: str
    """Text."""
    ink2: str
    """Secondary text."""
    ink3: str
    """Furniture of the page, hints."""
    line: str
    """Hairlines."""
    line2: str
    """Key caps, tracks."""
    hatch: str
    """Days in a gap."""
    edge: str
    """Borders of fields and unchecked controls."""
    accent: str
    """Action, focus, selected day, a place that counts."""
    on: str
    """Text on the accent."""
    tint: str
    """A chosen row, several selected items."""
    sel: str
    """The selected item."""
    hover: str
    bad: str
    """Errors."""
    warn: str
    """Warnings."""
    mark: str
    """A hit, and the words that gave a suggestion."""
    toast: str
    """Ground of a toast."""
    on_toast: str
    toast_accent: str


LIGHT = Theme(
    dark=False,
    paper="#FCFAF5",
    chrome="#F5F1E9",
    raised="#FFFEFB",
    sunk="#EDE8DD",
    ink="#25211B",
    ink2="#5A5348",
    ink3="#6D6555",
    line="#E4DED1",
    line2="#C9C0AF",
    hatch="#DCD4C4",
    edge="#958A77",
    accent="#245E4E",
    on="#FFFFFF",
    tint="#E6EEE7",
    sel="#F1F0E4",
    hover="#EFEADF",
    bad="#A3362B",
    warn="#8A5A00",
    mark="#F6E7B4",
    toast="#25211B",
    on_toast="#FCFAF5",
    toast_accent="#8CC6AE",
)

DARK = Theme(
    dark=True,
    paper="#201C18",
    chrome="#1A1613",
    raised="#2C2722",
    sunk="#15110E",
    ink="#EBE4D8",
    ink2="#B9AF9F",
    ink3="#A29889",
    line="#35302A",
    line2="#574F45",
    hatch="#3B352E",
    edge="#85796A",
    accent="#8CC6AE",
    on="#14231D",
    tint="#25312B",
    sel="#2B2823",
    hover="#272320",
    bad="#EE9488",
    warn="#E2B45C",
    mark="#4A3F1E",
    toast="#EBE4D8",
    on_toast="#201C18",
    toast_accent="#245E4E",
)
