"""Words beside a date that say what it is the date of, in the languages of chronicles."""

import re
from enum import Enum


class Cue(Enum):
    """What the words beside a date make of it."""

    ISSUED = "issued"
    UPDATED = "updated"
    RETRIEVED = "retrieved"
    AS_OF = "as of"
    TODAY = "today"
    NUMBERED = "numbered"


def _words(*words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(words)})", re.IGNORECASE)


_CUES = {
    Cue.RETRIEVED: _words(
        "retrieved", "accessed", "captured", "archived", "crawled", "saved", "printed on", "copied",
        "downloaded", "дата обращения", "сохранен", "збережен", "дата звернення", "abgerufen",
        "zugriff", "consulté", "consultad[oa]", "consultato", "acess(?:o|ado) em", "dostęp",
        "erişim", "دسترسی", "تم الاطلاع", "ներբեռնված", "ჩამოტვირთ",
    ),
    Cue.UPDATED: _words(
        "updated?", "modified", "revised", "обновлен", "оновлен", "yenilən", "güncelle",
        "mise? à jour", "aktualisiert", "actualizad", "atualizad", "aggiornat", "z?aktualiz",
        "به.?روز", "تحديث", "آخر تحديث", "թարմաց", "განახლ",
    ),
    Cue.AS_OF: _words(
        "(?:is )?as (?:of|at|on)\\b", "status", "станом на", "по состоянию на", "состояние на",
        "на (?:утро|ранок)",
        "stand\\b", "stan na", "état au", "situation au", "a fecha de", "situación al",
        "situazione al", "situação em", "vəziyyətə görə", "vəziyyətinə", "itibar", "դրությամբ",
        "მდგომარეობით", "وضعیت تا", "حتى صباح",
    ),
    Cue.ISSUED: _words(
        "published?", "publication date", "date of publication", "posted", "issued", "released",
        "entered", "filed", "uploaded", "опубликован", "дата публикации", "размещен", "опублікован",
        "дата публікації", "dərc", "yayım", "yayın", "дәрҹ", "publié", "mis en ligne",
        "veröffentlicht", "erschienen", "publicad", "publicación", "publicação", "pubblicat",
        "pubblicazione", "opublikowan", "data publikacji", "منتشر", "انتشار", "تاريخ النشر", "نشر",
        "نُشر", "հրապարակ", "გამოქვეყნ",
    ),
    Cue.NUMBERED: _words(
        r"(?:vol(?:ume|\.)?|issue|number|no\.|№|nr\.?|выпуск|випуск|том|sayı|numéro|número|numero)"
        r"\s?\d{1,6}(?!\d)",
    ),
    Cue.TODAY: _words(
        "(?:this|today) is\\b", "сегодня", "сьогодні", "bu ?gün", "heute ist", "aujourd.hui",
        "hoy es", "hoje é", "oggi è", "dziś jest", "dzisiaj jest", "امروز", "اليوم هو", "այսօր",
        "დღეს",
    ),
}  # fmt: skip
_FOLLOWING = {
    Cue.AS_OF: _words("itibar", "vəziyyət", "դրությամբ", "მდგომარეობით"),
    Cue.ISSUED: _words("(?:tarihinde )?yayı[nm]", "(?:tarixində )?dərc"),
}
_PAST_DAY = _words(
    "(?:past|last|previous) (?:24 hours|day\\b)", "yesterday", "прошедшие сутки", "минувшие сутки",
    "прошлые сутки", "вчера", "минул(?:ої|у) доб", "упродовж доби", "протягом доби", "учора",
    "вчора", "son (?:24 saat|bir gün|sutka)", "ötən (?:gün|sutka)", "dün(?:ən)?\\b",
    "dernières 24 heures", "gestern", "(?:letzten|vergangenen) (?:24 stunden|tag)",
    "últimas 24 horas", "ayer\\b", "ontem\\b", "ultime 24 ore", "ieri\\b",
    "(?:ostatniej|minionej) doby", "wczoraj", "دیروز", "24 ساعة الماضية", "أمس", "երեկ", "გუშინ",
)  # fmt: skip
_REACH = 64
"""Characters before a date in which words may speak of it."""


def cue_of(line: str, start: int, end: int, since: int) -> Cue | None:
    """What the words before ``line[start:end]``, from ``since`` on, or behind it say of it."""
    before = line[max(since, start - _REACH) : start]
    said = {cue: [one.end() for one in words.finditer(before)] for cue, words in _CUES.items()}
    nearest = max(said, key=lambda cue: max(said[cue], default=-1))
    if said[nearest]:
        return nearest
    after = line[end : end + 24]
    return next((cue for cue, words in _FOLLOWING.items() if words.search(after)), None)


def tells_of_the_day_before(words: str) -> bool:
    """Whether words say that a report is of the day before it was made."""
    return _PAST_DAY.search(words) is not None
