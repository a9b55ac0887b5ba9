"""Names of months and weekdays in the languages chronicles are written in, as they are printed.

The forms that stand beside a day are kept here, because they are what a chronicle prints and no
table of locales has: cases (noyabrın, ноября, նոյեմբերի), the Levant's and the Maghreb's names,
Azerbaijani in both scripts, days without their accents.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

LANGUAGES = ("en", "az", "ru", "tr", "uk", "hy", "ka", "fr", "de", "es", "pt", "it", "pl", "fa",
             "ar")  # fmt: skip

_MONTHS = {
    "en": "january february march april may june july august september october november december",
    "az": "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr",
    "az-Cyrl": "јанвар феврал март апрел мај ијун ијул август сентјабр октјабр нојабр декабр",
    "ru": "января|январь февраля|февраль марта|март апреля|апрель мая|май июня|июнь июля|июль "
    "августа|август сентября|сентябрь октября|октябрь ноября|ноябрь декабря|декабрь",
    "tr": "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "uk": "січня|січень лютого|лютий березня|березень квітня|квітень травня|травень червня|червень "
    "липня|липень серпня|серпень вересня|вересень жовтня|жовтень листопада|листопад "
    "грудня|грудень",
    "hy": "հունվար փետրվար մարտ ապրիլ մայիս հունիս հուլիս օգոստոս սեպտեմբեր հոկտեմբեր նոյեմբեր "
    "դեկտեմբեր",
    "ka": "იანვარ|იანვრ თებერვალ|თებერვლ მარტ აპრილ მაის ივნის ივლის აგვისტო სექტემბერ|სექტემბრ "
    "ოქტომბერ|ოქტომბრ ნოემბერ|ნოემბრ დეკემბერ|დეკემბრ",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "de": "januar|jänner februar|feber märz april mai juni juli august september oktober november "
    "dezember",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre "
    "noviembre diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro "
    "dezembro",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
    "dicembre",
    "pl": "stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec "
    "lipca|lipiec sierpnia|sierpień września|wrzesień października|październik "
    "listopada|listopad grudnia|grudzień",
    "fa": "ژانویه فوریه مارس آوریل|آپریل مه|می ژوئن ژوئیه|جولای اوت|آگوست سپتامبر اکتبر نوامبر "
    "دسامبر",
    "ar": "يناير|جانفي|كانون_الثاني فبراير|فيفري|شباط مارس|آذار أبريل|أفريل|نيسان مايو|ماي|أيار "
    "يونيو|يونيه|جوان|حزيران يوليو|يوليه|جويلية|تموز أغسطس|غشت|آب سبتمبر|شتنبر|أيلول "
    "أكتوبر|تشرين_الأول نوفمبر|نونبر|تشرين_الثاني ديسمبر|دجنبر|كانون_الأول",
}
"""By language, the twelve months with blanks between them and ``|`` between their forms."""
_SHORT = {
    "en": "jan feb mar apr - jun jul aug sep|sept oct nov dec",
    "az": "yan fev mar apr - iyn iyl avq sen okt noy dek",
    "ru": "янв фев|февр мар апр - июн июл авг сен|сент окт ноя|нояб дек",
    "tr": "oca şub mar nis may haz tem ağu eyl eki kas ara",
    "uk": "січ лют бер кві|квіт тра|трав чер|черв лип сер|серп вер|верес жов|жовт лис|листоп "
    "гру|груд",
    "hy": "հնվ|հուն փտվ|փետ մրտ ապր մյս հնս հլս օգս սեպ հոկ նոյ դեկ",
    "ka": "იან თებ მარ აპრ მაი ივნ ივლ აგვ სექ ოქტ ნოე დეკ",
    "fr": "janv févr|fév - avr - - juil - sept oct nov déc",
    "de": "jan|jän feb mär|mrz apr - jun jul aug sep|sept okt nov dez",
    "es": "ene feb mar abr may jun jul ago sep|sept|set oct nov dic",
    "pt": "jan fev mar abr mai jun jul ago set out nov dez",
    "it": "gen feb mar apr mag giu lug ago set|sett ott nov dic",
    "pl": "sty lut mar kwi - cze lip sie wrz|wrześ paź|paźdz lis|list gru|grudz",
}
"""The same, shortened; ``-`` where nothing shorter is printed."""
_ENDINGS = {
    "az": "ın in un ün da də dan dən ında ində unda",
    "az-Cyrl": "ын ин ун үн да дә дан дән",
    "tr": "da de ta te dan den tan ten",
    "hy": "ի ին",
    "ka": "ი ს ის ში",
}
"""What is put to a month in a language that has cases, beside nothing."""
_SOLAR = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند"
"""The months of the calendar of Iran."""
_WEEKDAYS = {
    "en": "monday|mon tuesday|tue|tues wednesday|wed thursday|thu|thur|thurs friday|fri "
    "saturday|sat sunday|sun",
    "az": "bazar_ertəsi çərşənbə_axşamı çərşənbə cümə_axşamı cümə şənbə bazar",
    "az-Cyrl": "базар_ертәси чәршәнбә_ахшамы чәршәнбә ҹүмә_ахшамы ҹүмә шәнбә базар",
    "ru": "понедельник|пн вторник|вт среда|среду|ср четверг|чт пятница|пятницу|пт "
    "суббота|субботу|сб воскресенье|вс",
    "tr": "pazartesi salı çarşamba perşembe cuma cumartesi pazar",
    "uk": "понеділок|пн вівторок|вт середа|середу|ср четвер|чт п'ятниця|п'ятницю|пт "
    "субота|суботу|сб неділя|неділю|нд",
    "hy": "երկուշաբթի երեքշաբթի չորեքշաբթի հինգշաբթի ուրբաթ շաբաթ կիրակի",
    "ka": "ორშაბათი|ორშაბათს სამშაბათი|სამშაბათს ოთხშაბათი|ოთხშაბათს ხუთშაბათი|ხუთშაბათს "
    "პარასკევი|პარასკევს შაბათი|შაბათს კვირა|კვირას",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "de": "montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "pt": "segunda-feira|segunda terça-feira|terça quarta-feira|quarta quinta-feira|quinta "
    "sexta-feira|sexta sábado domingo",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "pl": "poniedziałek wtorek środa|środę czwartek piątek sobota|sobotę niedziela|niedzielę",
    "fa": "دوشنبه سه_شنبه چهارشنبه پنجشنبه|پنج_شنبه جمعه شنبه یکشنبه|یک_شنبه",
    "ar": "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
}
ENGLISH_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_ALIKE = str.maketrans({"ı": "i", "’": "'", "ʼ": "'", "\u200c": "_", "ي": "ی", "ك": "ک"})
_ACCENTS = re.compile(r"[\u0300-\u036f\u064b-\u0655\u0640]")
_LONG = 5
"""Letters. Whoever writes a longer name beside a number means a day in any language."""


@dataclass(frozen=True, slots=True)
class Month:
    """A month by its number, and the languages that name it so.

    ``plain`` names mean a month in a text of any language, ``short`` ones are shortened;
    ``solar`` is a month of Iran's calendar.
    """

    number: int
    languages: frozenset[str]
    plain: bool = False
    short: bool = False
    solar: bool = False


def folded(name: str) -> str:
    """A name without case, accents and the dot of the Turkish i, as the tables are asked."""
    lower = name.lower()
    if lower.isascii():
        return lower
    return _ACCENTS.sub("", unicodedata.normalize("NFD", lower.translate(_ALIKE)))


def month_named(name: str) -> Month | None:
    """The month of this name in any of the languages; ``_`` joins a name of two words."""
    return _months().get(folded(name))


def weekday_named(name: str) -> int | None:
    """The weekday of this name in any of the languages; Monday is 0."""
    return _weekdays().get(folded(name))


@cache
def _months() -> dict[str, Month]:
    found: dict[str, Month] = {}
    for language, number, name, full in (*_names(_MONTHS, full=True), *_names(_SHORT, full=False)):
        key = folded(name)
        plain, short = full and len(key) >= _LONG, not full
        if before := found.get(key):
            languages = before.languages | {language[:2]}
            found[key] = replace(before, languages=languages, short=short and before.short)
        else:
            found[key] = Month(number, frozenset({language[:2]}), plain=plain, short=short)
    for number, name in enumerate(_SOLAR.split(), 1):
        found[folded(name)] = Month(number, frozenset({"fa"}), solar=True)
    return found


def _names(table: dict[str, str], *, full: bool) -> Iterator[tuple[str, int, str, bool]]:
    for language, months in table.items():
        endings = ("", *_ENDINGS.get(language, "").split()) if full else ("",)
        for number, forms in enumerate(months.split(), 1):
            for form in forms.replace("-", "").split("|"):
                yield from ((language, number, form + one, full) for one in endings if form)


@cache
def _weekdays() -> dict[str, int]:
    return {
        folded(form): day
        for days in _WEEKDAYS.values()
        for day, forms in enumerate(days.split())
        for form in forms.split("|")
    }
