"""In each of the languages: the day of the headline, the stamp, a month in its case, a weekday."""

from datetime import date
from typing import NamedTuple

import pytest

from editor.chronicle.article import Basis
from editor.chronicle.draft import Draft, Meaning
from editor.reading import read


class Told(NamedTuple):
    """A headline of 8 November 2020, its stamp of the next day, an item of Sunday the 8th."""

    language: str
    headline: str
    stamp: str
    item: str
    other: str
    right: str = ""
    wrong: str = ""


TOLD = (
    Told("en", "Harbour diary: November 8, 2020",
         "Published: 9 November 2020 10:23 (UTC+04:00)",
         "On Sunday, 8 November, the pilots of the harbour met in the hall of the old school.",
         "The market by the river was open, and two boats came from the islands.",
         "Sunday", "Monday"),
    Told("az", "Limanın gündəliyi: 8 noyabr 2020-ci il",
         "Dərc olunub: 9 noyabr 2020, 10:23 (UTC+04:00)",
         "Bazar, noyabrın 8-də limanın losmanları köhnə məktəbin zalında görüşüblər.",
         "Çayın yanındakı bazar açıq olub və adalardan iki qayıq gəlib.",
         "Bazar,", "Şənbə,"),
    Told("az", "Лиманын ҝүндәлији: 8 нојабр 2020-ҹи ил",
         "Дәрҹ олунуб: 9 нојабр 2020, 10:23 (UTC+04:00)",
         "Базар, нојабрын 8-дә лиманын лосманлары көһнә мәктәбин залында ҝөрүшүбләр.",
         "Чајын јанындакы базар ачыг олуб вә адалардан ики гајыг ҝәлиб.",
         "Базар,", "Шәнбә,"),
    Told("ru", "Дневник порта за 8 ноября 2020 года",
         "Опубликовано: 9 ноября 2020, 10:23 (UTC+04:00)",
         "В воскресенье, 8 ноября, лоцманы порта собрались в зале старой школы.",
         "Рынок у реки был открыт, и с островов пришли две лодки.",
         "воскресенье", "субботу"),
    Told("tr", "Liman günlüğü: 8 Kasım 2020",
         "Yayınlanma: 9 Kasım 2020, 10:23 (UTC+04:00)",
         "8 Kasım Pazar günü limanın kılavuzları eski okulun salonunda bir araya geldi.",
         "Nehir kıyısındaki pazar açıktı ve adalardan iki kayık geldi.",
         "Pazar günü", "Salı günü"),
    Told("uk", "Щоденник порту за 8 листопада 2020 року",
         "Опубліковано: 9 листопада 2020, 10:23 (UTC+04:00)",
         "У неділю, 8 листопада, лоцмани порту зібралися в залі старої школи.",
         "Ринок біля річки був відкритий, і з островів прийшли два човни.",
         "неділю", "п’ятницю"),
    Told("hy", "Նավահանգստի օրագիր. 2020 թ. նոյեմբերի 8",
         "Հրապարակվել է՝ 2020 թ. նոյեմբերի 9, 10:23 (UTC+04:00)",
         "Կիրակի, նոյեմբերի 8-ին նավահանգստի լոցմանները հանդիպեցին հին դպրոցի դահլիճում։",
         "Գետի մոտ շուկան բաց էր, և կղզիներից երկու նավակ եկավ։",
         "Կիրակի", "Շաբաթ"),
    Told("ka", "ნავსადგურის დღიური: 2020 წლის 8 ნოემბერი",
         "გამოქვეყნდა: 9 ნოემბერი, 2020, 10:23 (UTC+04:00)",
         "კვირას, 8 ნოემბერს ნავსადგურის ლოცმანები ძველი სკოლის დარბაზში შეიკრიბნენ.",
         "მდინარესთან ბაზარი ღია იყო და კუნძულებიდან ორი ნავი მოვიდა.",
         "კვირას", "შაბათს"),
    Told("fr", "Journal du port : 8 novembre 2020",
         "Publié le 9 novembre 2020 à 10h23 (UTC+04:00)",
         "Le dimanche 8 novembre, les pilotes du port se sont réunis dans la salle de l’école.",
         "Le marché près de la rivière était ouvert et deux bateaux sont venus des îles.",
         "dimanche", "mardi"),
    Told("de", "Hafenchronik vom 8. November 2020",
         "Veröffentlicht: 9. November 2020, 10:23 Uhr (UTC+04:00)",
         "Am Sonntag, den 8. November, trafen sich die Lotsen des Hafens im Saal der alten Schule.",
         "Der Markt am Fluss war offen, und zwei Boote kamen von den Inseln.",
         "Sonntag", "Dienstag"),
    Told("es", "Diario del puerto: 8 de noviembre de 2020",
         "Publicado el 9 de noviembre de 2020 a las 10:23 (UTC+04:00)",
         "El domingo 8 de noviembre los pilotos del puerto se reunieron en la sala de la escuela.",
         "El mercado junto al río estaba abierto y dos barcos llegaron de las islas.",
         "domingo", "martes"),
    Told("pt", "Diário do porto: 8 de novembro de 2020",
         "Publicado em 9 de novembro de 2020 às 10h23 (UTC+04:00)",
         "No domingo, 8 de novembro, os pilotos do porto não se reuniram na sala da velha escola.",
         "O mercado junto ao rio não estava aberto e dois barcos chegaram com as redes.",
         "domingo", "terça-feira"),
    Told("it", "Diario del porto: 8 novembre 2020",
         "Pubblicato il 9 novembre 2020 alle ore 10:23 (UTC+04:00)",
         "Domenica 8 novembre i piloti del porto si sono riuniti nella sala della vecchia scuola.",
         "Il mercato presso il fiume era aperto e due barche sono arrivate con le reti.",
         "Domenica", "Martedì"),
    Told("pl", "Kronika portu: 8 listopada 2020",
         "Opublikowano: 9 listopada 2020, godz. 10:23 (UTC+04:00)",
         "W niedzielę, 8 listopada, piloci portu spotkali się w sali starej szkoły.",
         "Targ nad rzeką był otwarty, a z wysp przypłynęły dwie łodzie i nie odpłynęły.",
         "niedzielę", "środę"),
    Told("fa", "روزنامهٔ بندر: ۸ نوامبر ۲۰۲۰",
         "منتشر شده: ۹ نوامبر ۲۰۲۰، ساعت ۱۰:۲۳ (UTC+04:00)",
         "یکشنبه ۸ نوامبر راهنمایان بندر در تالار مدرسهٔ قدیمی گرد هم آمدند.",
         "بازار کنار رودخانه باز بود و دو قایق از جزیره‌ها پیش آمد.",
         "یکشنبه", "سه‌شنبه"),
    Told("ar", "يوميات الميناء: 8 نوفمبر 2020",
         "تاريخ النشر: ٩ نوفمبر ٢٠٢٠ الساعة ١٠:٢٣ (UTC+04:00)",
         "الأحد 8 نوفمبر اجتمع مرشدو الميناء في قاعة المدرسة القديمة.",
         "كان السوق عند النهر مفتوحا وجاء قاربان من الجزر.",
         "الأحد", "الثلاثاء"),
)  # fmt: skip
each = pytest.mark.parametrize("told", TOLD, ids=lambda one: f"{one.language}-{one.right}")


def article(told: Told, item: str = "") -> Draft:
    return read(f"{told.headline}\n\n{told.stamp}\n\n- {item or told.item}\n\n- {told.other}\n")


@each
def test_the_day_comes_from_the_headline(told: Told) -> None:
    draft = article(told)
    assert (draft.day, draft.day_basis) == (date(2020, 11, 8), Basis.HEADLINE)
    assert draft.headline == told.headline
    assert len(draft.items) == 2


@each
def test_the_stamp_is_when_it_was_published(told: Told) -> None:
    assert article(told).published == "2020-11-09T10:23:00+04:00"


@each
def test_a_month_in_its_case_has_the_year_of_the_article(told: Told) -> None:
    draft = article(told)
    first = draft.items[0]
    (mentioned,) = (one for one in draft.dates if first.start <= one.start < first.end)
    assert (mentioned.day, mentioned.meaning) == (date(2020, 11, 8), Meaning.MENTIONED)
    assert "its year is 2020" in mentioned.why


@each
def test_a_weekday_is_checked_against_its_date(told: Told) -> None:
    assert article(told).remarks == ()
    assert told.right in told.item
    (remark,) = article(told, told.item.replace(told.right, told.wrong)).remarks
    assert remark.startswith("2020-11-08 was a Sunday, not a ")


@each
def test_the_language_is_known(told: Told) -> None:
    assert article(told).language == told.language
