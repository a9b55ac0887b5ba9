"""Codebook colours made legible: hue kept, lightness moved until the contrast is there.

Works in OKLCH. The figures are contrast ratios of the accessibility guidelines (WCAG 2): 4.6:1
for text, 3:1 for bars on paper.
"""

import math
from collections.abc import Callable
from functools import lru_cache

TEXT_CONTRAST = 4.6
BAR_CONTRAST = 3.0
_BLACK, _WHITE = "#14110C", "#FFFFFF"
_STEP = 0.005

Triple = tuple[float, float, float]


@lru_cache(maxsize=1024)
def codebook_colour(colour: str, *, dark: bool) -> str:
    """A codebook's colour as discs and swatches show it in this theme."""
    lightness, chroma, hue = _to_oklch(colour)
    lightness = min(max(lightness, 0.30), 0.92) - 0.30
    lightness = 0.54 + lightness * 0.42 if dark else 0.44 + lightness * 0.56
    chroma = min(chroma, 0.09 if dark else 0.105)
    shade = _from_oklch((lightness, chroma, hue))
    direction = 1 if dark or contrast(shade, _BLACK) >= contrast(shade, _WHITE) else -1
    return _move(
        (lightness, chroma, hue),
        direction,
        lambda one: contrast(one, text_on(one)) >= TEXT_CONTRAST,
    )


@lru_cache(maxsize=1024)
def text_on(ground: str) -> str:
    """Black or white, whichever is easier to read on ``ground``."""
    return max((_BLACK, _WHITE), key=lambda ink: contrast(ink, ground))


@lru_cache(maxsize=1024)
def chip_colours(colour: str, *, dark: bool, paper: str) -> tuple[str, str, str]:
    """Ground, text and bar of a chip with this codebook colour on this paper."""
    bar = codebook_colour(colour, dark=dark)
    ground = mix(bar, paper, 0.22 if dark else 0.16)
    text = _move(
        _to_oklch(bar), 1 if dark else -1, lambda one: contrast(one, ground) >= TEXT_CONTRAST
    )
    return ground, text, bar


@lru_cache(maxsize=1024)
def bar_colour(colour: str, *, dark: bool, paper: str) -> str:
    """A codebook's colour as the chart shows it."""
    shade = codebook_colour(colour, dark=dark)
    return _move(
        _to_oklch(shade), 1 if dark else -1, lambda one: contrast(one, paper) >= BAR_CONTRAST
    )


def mix(colour: str, ground: str, share: float) -> str:
    """``share`` of a colour laid over a ground."""
    over, under = _rgb(colour), _rgb(ground)
    red, green, blue = (over[at] * share + under[at] * (1 - share) for at in range(3))
    return _hex((red, green, blue))


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _move(colour: Triple, direction: int, enough: Callable[[str], bool]) -> str:
    lightness, chroma, hue = colour
    shade = _from_oklch(colour)
    while not enough(shade) and 0.02 < lightness < 0.98:
        lightness += direction * _STEP
        shade = _from_oklch((lightness, chroma, hue))
    return shade


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(one) for one in _rgb(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _rgb(colour: str) -> Triple:
    return (
        int(colour[1:3], 16) / 255,
        int(colour[3:5], 16) / 255,
        int(colour[5:7], 16) / 255,
    )


def _hex(rgb: Triple) -> str:
    return "#" + "".join(f"{round(min(max(one, 0), 1) * 255):02X}" for one in rgb)


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def _gamma(value: float) -> float:
    value = max(value, 0.0)
    return 12.92 * value if value <= 0.0031308 else 1.055 * float(value ** (1 / 2.4)) - 0.055


def _to_oklch(colour: str) -> Triple:
    red, green, blue = (_linear(one) for one in _rgb(colour))
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    middle = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short
    return lightness, math.hypot(a, b), math.atan2(b, a)


def _from_oklch(colour: Triple) -> str:
    lightness, chroma, hue = colour
    a, b = chroma * math.cos(hue), chroma * math.sin(hue)
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return _hex(
        (
            _gamma(4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short),
            _gamma(-1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short),
            _gamma(-0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short),
        )
    )
