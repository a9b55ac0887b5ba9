"""Words that pages print around an article, whoever publishes it, in many languages."""

import re

_PHRASES = """
share | share this | share on social media | share this page | share this article |
share this story | print | print this page | email | e-mail | save | copy link | copy | like |
tweet | retweet | facebook | twitter | x | linkedin | pinterest | whatsapp | telegram |
instagram | youtube | viber | reddit | tumblr | messenger | tiktok | rss | vk | ok | google news
| flipboard | subscribe | subscribe now | sign up | sign up for our newsletter | newsletter |
log in | login | sign in | register | my account | follow us | follow us on twitter |
follow us on facebook | home | menu | search | news | latest | latest news | all news |
most read | most popular | popular | trending | more | more news | see more | show more |
load more | read more | view all | see all | latest see more | next | previous | older posts |
newer posts | back | back to top | top | skip to content | skip to main content | navigation |
jump to navigation | main menu | close | continue | related | related articles | related news |
related stories | related topics | related content | read also | see also | you may also like |
recommended | recommended for you | editor's picks | don't miss | in this section | comments |
no comments | leave a comment | add a comment | post a comment | comment | reply | tags | topics
| categories | archive | archives | advertisement | advertising | ad | ads | sponsored |
sponsored content | promoted | story continues below advertisement |
article continues after advertisement | continue reading below | about | about us | contact |
contact us | privacy | privacy policy | terms | terms of use | terms of service | cookies |
cookie policy | accept cookies | accept all | sitemap | site map | all rights reserved | careers
| help | feedback | download the app | listen | watch | watch live | live | edit | view source |
view history | talk | read | listen to this article | click to copy | up next | поделиться |
печать | распечатать | версия для печати | подписаться | подписывайтесь на наш канал |
подписывайтесь на нас | читайте также | читать далее | ещё | еще | главная | новости |
все новости | последние новости | популярное | самое читаемое | комментарии |
оставить комментарий | реклама | на правах рекламы | теги | поиск | меню | войти | регистрация |
контакты | о нас | архив | наверх | видео | фото | материалы по теме | по теме | загрузка |
показать ещё | поділитися | друк | підписатися | підписуйтесь на наш канал | читайте також |
головна | новини | усі новини | останні новини | популярне | коментарі | реклама | теги | пошук
| меню | увійти | контакти | про нас | архів | матеріали за темою | paylaş | paylaşın | çap et |
çap versiyası | abunə ol | bizi izləyin | oxuyun | daha çox | ana səhifə | xəbərlər |
bütün xəbərlər | son xəbərlər | çox oxunanlar | ən çox oxunan | şərhlər | reklam | teqlər |
axtarış | menyu | giriş | əlaqə | haqqımızda | arxiv | digər xəbərlər | oxşar xəbərlər | geri |
yazdır | abone ol | bizi takip edin | ilgili haberler | devamını oku | ana sayfa | haberler |
son dakika | çok okunanlar | en çok okunanlar | yorumlar | yorum yap | etiketler | ara |
giriş yap | üye ol | iletişim | hakkımızda | arşiv | teilen | drucken | abonnieren |
folgen sie uns | mehr | mehr lesen | lesen sie auch | startseite | nachrichten | meistgelesen |
kommentare | werbung | anzeige | suche | anmelden | impressum | datenschutz | kontakt | über uns
| archiv | das könnte sie auch interessieren | zum thema | nach oben | weiterlesen | partager |
imprimer | s'abonner | abonnez-vous | suivez-nous | lire aussi | à lire aussi | lire la suite |
accueil | actualités | les plus lus | commentaires | publicité | recherche | rechercher |
se connecter | connexion | contact | à propos | mentions légales | articles liés |
sur le même sujet | haut de page | compartir | imprimir | suscríbete | suscribirse | síguenos |
lea también | leer más | inicio | noticias | lo más leído | comentarios | publicidad | buscar |
iniciar sesión | contacto | quiénes somos | aviso legal | relacionados | noticias relacionadas |
compartilhar | partilhar | assine | siga-nos | leia também | leia mais | início | notícias |
mais lidas | comentários | publicidade | pesquisar | entrar | contato | sobre nós | relacionadas
| condividi | stampa | iscriviti | abbonati | seguici | leggi anche | continua a leggere |
home page | notizie | i più letti | commenti | pubblicità | cerca | accedi | contatti |
chi siamo | correlati | udostępnij | drukuj | subskrybuj | obserwuj nas | czytaj także |
czytaj też | czytaj więcej | strona główna | wiadomości | najpopularniejsze | komentarze |
reklama | szukaj | zaloguj się | kontakt | o nas | archiwum | zobacz także | powiązane | կիսվել
| տպել | բաժանորդագրվել | կարդացեք նաև | գլխավոր | լուրեր | վերջին լուրեր | ամենաշատ ընթերցված |
մեկնաբանություններ | գովազդ | որոնում | կապ | մեր մասին | გაზიარება | ბეჭდვა | გამოწერა |
წაიკითხეთ აგრეთვე | მთავარი | სიახლეები | ახალი ამბები | კომენტარები | რეკლამა | ძებნა |
კონტაქტი | ჩვენ შესახებ | مشاركة | شارك | طباعة | اشترك | تابعنا | اقرأ أيضا | اقرأ أيضًا |
اقرأ المزيد | الرئيسية | أخبار | الأخبار | الأكثر قراءة | الاكثر مشاهده | الأكثر مشاهدة |
التعليقات | إعلان | إعلانات | بحث | تسجيل الدخول | اتصل بنا | من نحن | اشتراک گذاری |
اشتراک‌گذاری | چاپ | عضویت | ما را دنبال کنید | بیشتر بخوانید | ادامه مطلب | صفحه اصلی | اخبار |
پربازدیدترین | پربیننده ترین | نظرات | ارسال نظر | تبلیغات | آگهی | جستجو | ورود | تماس با ما |
درباره ما | اخبار مرتبط
"""
_BEGINNINGS = """
photo: | photos: | photo by | image: | image by | picture: | video: | source: | sources: |
read also: | read more: | see also: | related: | tags: | topics: | filed under | copyright | © |
(c) 20 | all rights reserved | follow us | subscribe to | sign up for | share on | share this |
click here | download our | join our | get the | advertisement | this site uses cookies |
we use cookies | by continuing | last updated: | views: | caption: | more on this |
last modified | retrieved from | this page was | categories: | category: | hidden categories |
jump to | support us | donate | фото: | фото | видео: | источник: | читайте также: |
читайте также | теги: | подписывайтесь | все права защищены | присоединяйтесь | просмотров: |
следите за | больше новостей | поделиться | джерело: | читайте також: | читайте також |
підписуйтесь | усі права захищені | долучайтесь | теги: | foto: | şəkil: | mənbə: | oxuyun: |
həmçinin oxuyun | bütün hüquqlar | bizi izləyin | telegram kanalımız | baxış sayı | teqlər: |
fotoğraf: | kaynak: | ayrıca okuyun | tüm hakları | etiketler: | bizi takip | bild: | quelle: |
lesen sie auch | mehr zum thema | alle rechte | schlagwörter: | folgen sie | crédit photo |
source : | photo : | lire aussi | à lire aussi | tous droits | mots-clés | suivez-nous |
abonnez-vous | foto : | fuente: | lea también | lee también | todos los derechos | etiquetas: |
síganos | síguenos | suscríbete | fonte: | leia também | leia mais | todos os direitos |
leggi anche | tutti i diritti | seguici | zdjęcie: | fot. | źródło: | czytaj także | czytaj też
| wszelkie prawa | zobacz też | լուսանկարը | աղբյուր՝ | կարդացեք նաև | ფოტო: | წყარო: |
წაიკითხეთ ასევე | صورة: | المصدر: | اقرأ أيضا | اقرأ أيضًا | جميع الحقوق | عکس: | منبع: |
بیشتر بخوانید
"""

_ANNOUNCING = """
references | notes | external links | footnotes | примечания | ссылки | примітки | посилання |
istinadlar | xarici keçidlər | kaynakça | einzelnachweise | weblinks | références | referencias |
referências | note | przypisy | ծանոթագրություններ | სქოლიო | المراجع | منابع |
related | related articles | related news | related stories | related content | most read |
most popular | popular | trending | latest | latest news | more news | recommended |
recommended for you | you may also like | read also | see also | in other news | don't miss |
editor's picks | читайте также | популярное | самое читаемое | последние новости | другие новости
| материалы по теме | по теме | читайте також | популярне | останні новини | матеріали за темою |
oxuyun | son xəbərlər | digər xəbərlər | oxşar xəbərlər | çox oxunanlar | ən çox oxunan |
ilgili haberler | çok okunanlar | son dakika | lesen sie auch | zum thema | meistgelesen |
mehr zum thema | lire aussi | à lire aussi | les plus lus | articles liés | sur le même sujet |
lea también | lo más leído | relacionados | noticias relacionadas | leia também | mais lidas |
relacionadas | leggi anche | i più letti | correlati | czytaj także | czytaj też | zobacz także |
najpopularniejsze | powiązane | կարդացեք նաև | վերջին լուրեր | წაიკითხეთ აგრეთვე | اقرأ أيضا |
اقرأ أيضًا | الأكثر قراءة | اخبار مرتبط | پربازدیدترین | بیشتر بخوانید
"""
_LINK = re.compile(r"\s*\[[^\[\]]{1,20}\]$")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def plain(words: str) -> str:
    """The words in small letters, without figures and signs, and without a link behind them."""
    return " ".join(_WORD.findall(_LINK.sub("", words).lower()))


def _split(words: str) -> list[str]:
    """What stands between upright strokes, in small letters, without the ends of lines."""
    return [" ".join(one.split()) for one in words.split("|") if one.strip()]


PHRASES = frozenset(_split(_PHRASES))
"""Whole lines, without what is neither a letter nor inside a word."""
LONGEST_PHRASE = 60
"""Characters. No phrase here is longer."""
BEGINNINGS = {
    two: [one for one in _split(_BEGINNINGS) if one[:2] == two]
    for two in {one[:2] for one in _split(_BEGINNINGS)}
}
"""What short lines begin with, by its first two characters; labels end with a colon."""
ANNOUNCING = frozenset(_split(_ANNOUNCING))
"""Whole lines above lists of other articles."""
