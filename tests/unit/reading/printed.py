"""Ways a day can be printed: a text by what is odd about it, and how many items it has."""

PRINTED: dict[str, tuple[str, int]] = {
    "years before a colon": (
        (
            "On this day: 5 November\n\n1605: A plot was found under the house.\n\n"
            "1688: A prince landed in the south.\n\n1872: A woman voted and was fined.\n\n"
            "1940: A president won again.\n"
        ),
        4,
    ),
    "years right before the words": (
        (
            "What happened on 6 May\n\n1682 The court moved to the palace.\n"
            "1840 The first stamp was sold.\n1889 A tower was opened to visitors.\n"
            "1937 An airship burned.\n"
        ),
        4,
    ),
    "days before a dash": (
        (
            "Timeline of the flood\n\n3 May – The river rose above the dyke.\n"
            "4 May – Two villages were cut off.\n5 May – The water fell.\n"
        ),
        3,
    ),
    "days in figures before a colon": (
        (
            "Timeline of the flood\n\n2031-05-03: The river rose above the dyke.\n"
            "2031-05-04: Two villages were cut off.\n2031-05-05: The water fell.\n"
        ),
        3,
    ),
    "labels behind a full stop, paragraphs below": (
        (
            "AREA OUTLOOK\nOFFICE OF WEATHER RIST\n400 AM EST MON MAY 5 2031\n\n"
            ".DAY ONE...TODAY.\n\n"
            "THERE IS A SLIGHT CHANCE OF STORMS THIS AFTERNOON NEAR THE COAST\n"
            "AND OVER THE HILLS.\n\n.DAY TWO...TUESDAY.\n\n"
            "NO STORMS ARE EXPECTED AT THIS TIME.\n\n.SPOTTERS...\n\n"
            "SPOTTERS WILL NOT BE NEEDED.\n\n$$\n"
        ),
        3,
    ),
    "asterisks and capitals": (
        (
            "URGENT - WEATHER MESSAGE\nOFFICE RIST\n1105 AM EST MON MAY 5 2031\n\n"
            "...GALE WARNING IN EFFECT UNTIL 6 PM...\n\n"
            "* WINDS...SOUTHWEST 25 TO 35 MPH WITH GUSTS TO 50 MPH THIS\n  AFTERNOON.\n\n"
            "* TIMING...FROM NOON TO 6 PM.\n\n* IMPACTS...BRANCHES MAY FALL.\n\n&&\n\n$$\n"
        ),
        3,
    ),
    "numbered sections": (
        (
            "Weekly note, 5 May 2031\n\n1. Kapp\n\n"
            "The bridge was closed for two hours after a lorry lost its load of gravel.\n\n"
            "2. Rist\n\nPower failed in forty homes and was back before noon.\n\n3. Holm\n\n"
            "A tree fell on the line near the old mill.\n"
        ),
        3,
    ),
    "one paragraph": (
        (
            "Diary of the harbour, 3 May 2021\n\n"
            "The ferry left at seven. The mayor met the pilots. Two bridges were "
            "closed. A film was shown in the evening.\n"
        ),
        4,
    ),
    "lead then paras": (
        (
            "Chronicle of 3 May 2021\n\nHere is what happened in the harbour on that day:\n\n"
            "The ferry Aila left with 212 people.\n\nThe mayor met a delegation of pilots.\n\n"
            "Two bridges were closed for the night.\n"
        ),
        3,
    ),
    "single lines sentences": (
        (
            "Chronicle of 3 May 2021\nThe ferry Aila left with 212 people on board.\n"
            "The mayor met a delegation of pilots in the hall.\n"
            "Two bridges were closed for the night.\nA film was shown in the evening.\n"
        ),
        4,
    ),
    "titles blank lines": (
        (
            "Chronicle of 3 May 2021\n\nFerry leaves port with 212 people on board\n\n"
            "Mayor meets delegation of pilots in the hall\n\n"
            "Two bridges closed for the night\n\nFilm shown in the evening for pupils\n\n"
            "Share\n"
        ),
        4,
    ),
    "roman": (
        (
            "Minutes of 3 May 2021\n\nI. The ferry was late.\nII. The bridge was closed.\n"
            "III. The lamp was mended.\nIV. Nothing else.\n"
        ),
        4,
    ),
    "capital letters": (
        (
            "Minutes of 3 May 2021\n\nA. The ferry was late.\nB. The bridge was closed.\n"
            "C. The lamp was mended.\n"
        ),
        3,
    ),
    "letters i": (
        (
            "Log of 3 May 2021\n\ng) The ferry was late.\nh) The bridge was closed.\n"
            "i) The lamp was mended.\nj) It rained.\n"
        ),
        4,
    ),
    "bullets with semicolon": (
        (
            "Over the day of 3 May 2021:\n- the ferry was late;\n- the bridge was closed;\n"
            "- the lamp was mended.\n"
        ),
        3,
    ),
    "bullets w/o blank + para end": (
        (
            "Diary, 3 May 2021\n\n• The ferry was late\n• The bridge was closed\n"
            "• The lamp was mended\n\n"
            "The harbour office says that it will publish the next diary on Monday.\n"
        ),
        3,
    ),
    "times range dash": (
        (
            "Log, 3 May 2021\n\n08:00-09:00 The ferry was late.\n\n"
            "09:00-10:30 The bridge was closed.\n\n11:00 The lamp was mended.\n"
        ),
        3,
    ),
    "times brackets": (
        (
            "Log, 3 May 2021\n[08:00] The ferry was late.\n[09:10] The bridge was closed.\n"
            "[11:30] The lamp was mended.\n"
        ),
        3,
    ),
    "utc": (
        (
            "Log, 3 May 2021\n08.45 UTC+4: The ferry was late.\n"
            "09.10 UTC+4: The bridge was closed.\n11.30 UTC+4: The lamp was mended.\n"
        ),
        3,
    ),
    "2.30 pm": (
        (
            "Log, 3 May 2021\n\n2.30 pm The ferry was late.\n\n3 pm The bridge was closed.\n\n"
            "4.45 pm The lamp was mended.\n"
        ),
        3,
    ),
    "morning evening headings": (
        (
            "Diary, 3 May 2021\n\nMorning\n\n- The ferry was late.\n- The bridge was closed.\n"
            "\nEvening\n\n- The lamp was mended.\n- It rained.\n"
        ),
        4,
    ),
    "headings and bullets of a plain text": (
        (
            "# Diary, 3 May 2021\n\n## Harbour\n\n* The ferry was late.\n"
            "* The bridge was closed.\n\n## Town\n\n* The lamp was mended.\n"
        ),
        3,
    ),
    "wiki refs": (
        (
            "May 3[edit]\n\n- The ferry was late.[1][2]\n- The bridge was closed.[3]\n"
            "- The lamp was mended.[4]\n\nReferences[edit]\n\n"
            '1. ^ "Ferry late". Coast Wire. 3 May 2021. Retrieved 4 May 2021.\n'
            '2. ^ "Ferry". Harbour Desk. 3 May 2021.\n'
            '3. ^ "Bridge". Harbour Desk. 3 May 2021.\n'
            '4. ^ "Lamp". Harbour Desk. 3 May 2021.\n'
        ),
        3,
    ),
    "nested bullets": (
        (
            "Diary, 3 May 2021\n\n- Harbour\n  - The ferry was late.\n"
            "  - The bridge was closed.\n- Town\n  - The lamp was mended.\n"
        ),
        5,
    ),
    "outline": (
        (
            "Diary, 3 May 2021\n\n1. Harbour\n1.1 The ferry was late.\n"
            "1.2 The bridge was closed.\n2. Town\n2.1 The lamp was mended.\n2.2 It rained.\n"
        ),
        6,
    ),
    "short bullets only": (
        "Diary, 3 May 2021\n\n- Rain\n- Wind from the west\n- Ferry late\n- Bridge closed\n",
        4,
    ),
    "two bullets long article lead": (
        (
            "Diary, 3 May 2021\n\n"
            "The harbour saw a quiet day, and the office reports only what "
            "follows, in the order of the day.\n\n- The ferry was late by an hour.\n\n"
            "- The bridge was closed.\n"
        ),
        2,
    ),
    "wrapped paragraphs": (
        (
            "DIARY, 3 MAY 2021\n\n"
            "The ferry Aila left the port in the morning with two hundred and\n"
            "twelve people on board and came back at night.\n\n"
            "The mayor met a delegation of the pilots in the town hall, where\n"
            "they spoke of the closed lane.\n\n"
            "Two bridges near the harbour were closed for the night because of\nthe wind.\n"
        ),
        3,
    ),
    "a list in Azerbaijani": (
        (
            "Bakı. Trend:\n\n3 may 2021-ci il tarixli gündəlik:\n\n- Bərə gecikib.\n\n"
            "- Körpü bağlanıb.\n\n- Fənər təmir olunub.\n"
        ),
        3,
    ),
    "mixed dash bullets run together paragraphs": (
        (
            "Diary of the harbour for 3 May 2021: - The ferry was late - The "
            "bridge was closed - The lamp was mended - It rained in the evening"
        ),
        4,
    ),
    "quotes inside": (
        (
            'Diary, 3 May 2021\n\n"The ferry was late", the office said.\n\n'
            "“We closed the bridge,” the mayor said on Monday.\n\n"
            "A lamp was mended near the mill.\n"
        ),
        3,
    ),
    "calendar ru": (
        (
            "/*\n * Праздники\n */\n\nLANG=ru_RU.UTF-8\n\n01 янв*\tНовый год\n"
            "08 мар*\tМеждународный женский день\n09 мая*\tДень Победы\n12 июн*\tДень России\n"
        ),
        4,
    ),
    "calendar head": (
        (
            "/*\n * Music\n *\n * $Id$\n */\n\n#ifndef _calendar_music_\n"
            "#define _calendar_music_\n\n01/01\tA singer was born in Rist, 1944\n"
            "01/04\tA song was first played, 1970\n01/08\tA composer was born, 1935\n"
            "\tin the town of Holm\n\n#endif /* !_calendar_music_ */\n"
        ),
        3,
    ),
    "headings right above paragraphs": (
        (
            "The harbour today\n\n3 May 2021\n\nFerry late\n"
            "The ferry Aila came an hour late because of fog in the channel.\n\n"
            "Bridge closed\nThe bridge near the mill was closed for two hours.\n\n"
            "Lamp mended\nThe lamp at the bus stop shines again.\n"
        ),
        3,
    ),
    "live times end": (
        (
            "Diary of 3 May 2021\n\n14:05 | The ferry was late\n\n"
            "15:10 | The bridge was closed\n\n16:20 | The lamp was mended\n"
        ),
        3,
    ),
    "topics above bullets": (
        (
            "War: list of key events, day 90\nHere is the situation on Tuesday, May 4, 2021.\n"
            "Fighting\n- The ferry was hit, the office said.\n- The bridge was closed.\n"
            "Diplomacy\n- The ministers met in Rist.\n- A letter was sent to Holm.\n"
        ),
        4,
    ),
    "headings behind asterisks": (
        (
            "Daily Briefing by the Office of Holm\n\n"
            "The following is a near-verbatim transcript.\n\n**Travels\n\n"
            "Good afternoon.  The mayor is in Rist today. She met the pilots.\n\n"
            "She goes on to Sund tomorrow, and will speak to pupils.\n\n**Floods\n\n"
            "Our colleagues say that the water falls. They sent boats.\n\n"
            "They will send more if needed.\n\n**Press Conference\n\n"
            "Tomorrow at noon there will be a guest here. That is it.\n"
        ),
        3,
    ),
    "police log bold places": (
        (
            "Police blotter\n\nMonday, May 3, 2021\n\n"
            "8:05 a.m. — A caller from Mill Road said that a dog barked.\n\n"
            "9:40 a.m. — A bicycle was taken from the school.\n\nTuesday, May 4, 2021\n\n"
            "1:10 a.m. — A car was found in the ditch.\n\n"
            "12:30 p.m. — A wallet was handed in.\n"
        ),
        4,
    ),
    "paras w/ subheads and many": (
        (
            "Day of the harbour, 3 May 2021\n\nThe ferry\n\n"
            "The ferry Aila left at seven with 212 people.\n\n"
            "It came back at nine in the evening.\n\nThe bridge\n\n"
            "The bridge was closed for two hours.\n\nCars were led over the mill road.\n\n"
            "The lamp\n\nThe lamp shines again, the works committee said.\n\n"
            "It had been out since March.\n"
        ),
        6,
    ),
    "a wire before the lead, a number of the wire behind the list": (
        (
            "(MENAFN - Coast News Agency) BAKU, Azerbaijan, November 6. The Coast "
            "presents the diary of the storm.\n"
            "The storm began on September 27, 2020, in the north.\n\n"
            "The diary of November 6, 2020:\n\n- The ferry was late.\n"
            "- The bridge was closed.\n- The lamp was mended.\n\n"
            "MENAFN06112022000187011040ID1105129846\n"
        ),
        3,
    ),
    "dash no blank wrapped": (
        (
            "Diary 3 May 2021\n\n"
            "- The ferry Aila left the port with two hundred people on board\n"
            "and came back in the evening.\n"
            "- The bridge near the mill was closed for the whole of the day\n"
            "because of the wind.\n- The lamp shines again.\n"
        ),
        3,
    ),
    "dash space 2 para each": (
        (
            "Diary of 3 May 2021\n\n- The ferry was late.\n\n"
            "Passengers waited in the hall, the office said.\n\n- The bridge was closed.\n\n"
            "Cars were led over the mill road for two hours.\n\n- The lamp was mended.\n\n"
            "It had been out since March, a neighbour said.\n"
        ),
        3,
    ),
    "comments after": (
        (
            "Diary of 3 May 2021\n\n- The ferry was late.\n- The bridge was closed.\n"
            "- The lamp was mended.\n\n2 Comments\n\nAnna\n"
            "Thank you for the diary, I read it every day.\n\nBo\n"
            "The lamp was mended at last.\n"
        ),
        3,
    ),
    "cookie banner": (
        (
            "We use cookies to give you the best page. By going on you agree to our policy.\n"
            "\nAccept all\n\nDiary of 3 May 2021\n\nThe ferry was late because of the fog.\n\n"
            "The bridge was closed for the night.\n\nThe lamp was mended in the evening.\n\n"
            "Sign up for our newsletter\n\nRelated\n\n"
            "Storm on the coast: what we know so far\n\nFive walks along the river\n"
        ),
        3,
    ),
    "numbers behind each other, parted by semicolons": (
        (
            "Günün xronikası, 3 may 2021\n\n"
            "1) Bərə gecikdi; 2) Körpü bağlandı; 3) Fənər təmir olundu.\n"
        ),
        3,
    ),
    "times in Persian digits": (
        (
            "رویدادهای روز ۳ مه ۲۰۲۱\n\n۰۸:۱۵ کشتی از بندر رفت.\n۰۹:۳۰ پل بسته شد.\n"
            "۱۱:۰۰ چراغ تعمیر شد.\n"
        ),
        3,
    ),
    "hyphen in words": (
        (
            "Diary of 3 May 2021\n\nThe counter-offensive of the rowing-club went on.\n\n"
            "The 44-day race came to an end in the harbour.\n\n"
            "The Commander-in-Chief of the scouts spoke to pupils.\n"
        ),
        3,
    ),
    "headings times alone day part": (
        (
            "Diary, 3 May 2021\n\nNight\n\nThe ferry was late because of the fog.\n\nMorning\n"
            "\nThe bridge was closed for two hours.\n\nEvening\n\n"
            "The lamp was mended at last.\n"
        ),
        3,
    ),
    "dialogue prose": (
        (
            "Diary, 3 May 2021\n\n"
            "The mayor came to the harbour at noon and spoke to the pilots.\n\n"
            "— When will the bridge open? they asked.\n\n— In June, she said.\n\n"
            "The ferry Aila left the port in the evening with 212 people.\n\n"
            "A lamp was mended near the mill by the works committee.\n"
        ),
        3,
    ),
    "nav list then titles": (
        (
            "Home\nNews\nSport\nCulture\nWeather\n\nDiary of 3 May 2021\n\n"
            "Ferry late by an hour because of fog\nBridge closed for the whole night\n"
            "Lamp mended near the old mill\nFilm shown for pupils in Rist\n\nMore news\n"
        ),
        4,
    ),
    "tabs with time 2col": (
        "Log of 3 May 2021\n\n08:00\tFerry late\n09:10\tBridge closed\n11:30\tLamp mended\n",
        3,
    ),
    "a heading in capitals above each item": (
        (
            "KAPP\n- The ferry was late.\nRIST\n- The bridge was closed.\nHOLM\n"
            "- The lamp was mended.\n"
        ),
        3,
    ),
    "pub info para": (
        (
            "Diary of 3 May 2021\nPublished: 4 May 2021, 10:00\nAuthor: B. Ahl\nViews: 123\n\n"
            "- The ferry was late.\n- The bridge was closed.\n"
        ),
        2,
    ),
    "long numbered w/ inner lists": (
        (
            "Report of 3 May 2021\n\n1. The ferry was late:\n- by one hour in the morning;\n"
            "- by two hours at night.\n2. The bridge was closed.\n3. The lamp was mended.\n"
        ),
        5,
    ),
}
