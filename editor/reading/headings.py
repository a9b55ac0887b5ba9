"""Headings that say at what time of day the items below them happened."""

from editor.reading.clock import time_at

_PARTS = """
morning | in the morning | noon | midday | afternoon | in the afternoon | evening | in the evening |
night | at night | overnight | midnight | утро | утром | день | днём | днем | вечер | вечером |
ночь | ночью | ранок | вранці | вдень | вечір | ввечері | ніч | вночі | səhər | günorta | axşam |
gecə | sabah | öğle | akşam | gece | morgens | morgen | vormittag | mittag | nachmittag | abend |
nacht | matin | midi | après-midi | soir | nuit | mañana | tarde | noche | manhã | noite | mattina |
pomeriggio | sera | notte | rano | przed południem | popołudnie | wieczór | noc | առավոտ | երեկո |
գիշեր | დილა | საღამო | ღამე | صباح | صباحا | مساء | ليل | صبح | ظهر | عصر | شب
"""
_DAY_PARTS = frozenset(one.strip() for one in _PARTS.split("|"))


def hour_of(words: str) -> str:
    """The time of day a heading names, as printed; ``""`` where it names none."""
    bare = words.strip(" *#=:.–—-[]()")
    found = time_at(bare)
    if found and found[1] >= len(bare):
        return found[0]
    return bare if bare.lower() in _DAY_PARTS else ""
