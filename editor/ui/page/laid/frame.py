"""The columns of the page: gutter, text, margin. Mirrored for passages read from the right."""

from dataclasses import dataclass, replace

from editor.ui.look.look import Look

GUTTER, MARGIN, GAP = 40, 128, 18
WIDEST, WIDEST_LARGE, NARROWEST = 540, 600, 400
SIDE, RAIL = 14, 14
"""Air at the left of the columns; room for the rail at their right."""
DISC = 22
"""Width of what stands in the gutter: an item's number, or the sign of another role."""
GROUND = 6
"""How far the ground of a row stands out on every side."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the columns stand, in pixels of the viewport."""

    left: int
    """Left edge of all columns together, the gutter's in text read from the left."""
    right: int
    text: int
    """Left edge of the text."""
    width: int
    """Width of the text."""
    margin: int
    """Left edge of the margin; the text's own where chips stand under the items."""
    margin_width: int
    narrow: bool
    """Chips stand under the items."""
    large: bool
    """The window is so wide that items are set larger."""
    mirrored: bool = False

    def mirror(self) -> "Frame":
        """The same columns for a passage that is read from the right."""

        def flip(left: int, width: int) -> int:
            return self.left + self.right - left - width

        return replace(
            self,
            text=flip(self.text, self.width),
            margin=flip(self.margin, self.margin_width),
            mirrored=not self.mirrored,
        )

    def same_lines(self, other: "Frame") -> bool:
        """Whether text breaks into the same lines in both."""
        return (self.width, self.narrow, self.large) == (other.width, other.narrow, other.large)


def frame_for(look: Look, width: int, *, large: bool) -> Frame:
    """The columns of a page ``width`` pixels wide, in its middle."""
    px = look.px
    widest = px(WIDEST_LARGE if large else WIDEST)
    beside = px(GUTTER) + px(GAP) + px(MARGIN)
    room = width - px(SIDE) - px(GROUND) - px(RAIL)
    narrow = room - beside < px(NARROWEST)
    if narrow:
        beside = px(GUTTER)
    text = max(min(room - beside, widest), px(120))
    left = max(px(SIDE), (width - px(RAIL) - text - beside) // 2)
    right = left + beside + text
    at = left + px(GUTTER)
    margin, wide = (at, text) if narrow else (at + text + px(GAP), px(MARGIN))
    return Frame(left, right, at, text, margin, wide, narrow=narrow, large=large)
