"""Signs of fighting, fire, control, losses and harm to civilians, in English."""

_ARMS = r"(?:tanks?|vehicles?|systems?|depots?|equipment|guns|howitzers?|launchers?|helicopters?|drones?|aircraft|hardware|armou?r)"
_GONE = r"(?:destr(?:oy|uct)\w*|disabl\w*|captur\w*|put out|knocked out|seiz\w*|neutrali[sz]\w*|wiped out|lost|loses|burn\w*|eliminat\w*|hit\b)"
_TROOPS = r"(?:soldiers?|servicem[ae]n|troops|fighters|military|personnel|combatants|manpower|officers|service members)"
_HURT = r"(?:kill\w*|wound\w*|injur\w*|die[sd]?\b|dead\b|deaths?|hurt|perish\w*|casualt\w+|fatalit\w+|lost their lives|martyr\w*|beheaded|victims?)"
_PEOPLE = r"(?:civilians?|child(?:ren)?|infants?|bab(?:y|ies)|girls?|boys?|wom[ae]n|m[ae]n\b|people|persons?|residents?|villagers?|inhabitants|passengers|drivers?|farmers?|doctors?|medics?|workers?|journalists?|reporters?|pupils?|students?|teachers?|elderly|\w+-year-old|famil\w+|brothers|lives of)"
_BUILT = r"(?:houses?|homes?|schools?|hospitals?|church|cathedral|mosque|market|infrastructure|buildings?|graves?|cemetery|kindergarten|shops?|apartments?)"
_SPAN = r"(?:since|so far|in all|in total|up to \d|in (?:\w+) days|began|from \w+ \d+ (?:to|through)|between \w+ \d)"
_HIGH = r"(?:high-ranking|senior|major general|lieutenant colonel|brigade commander)"
_NUMBER = r"(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|dozens|hundreds)"

SIGNS: dict[str, tuple[tuple[str, int], ...]] = {
    "CIV.KILL": (
        (rf"civilians?\b.*\b{_HURT}|civilian (?:casualt|victim|death)", 8),
        (rf"(?:kill\w*|wound\w*|injur\w*|die[sd]?|deaths?|hurt|lives)\b.*\b{_PEOPLE}", 8),
        (rf"{_PEOPLE}\b.*\b{_HURT}", 8),
        (rf"(?:killing|injuring|wounding) (?:an?|one|at least|about|{_NUMBER})\b(?!.*{_TROOPS})", 6),
    ),
    "CIV.PROP": (
        (rf"{_BUILT}\b.*\b(?:damag\w*|destr(?:oy|uct)\w*|hit\b|burn\w*|ruin\w*|struck|on fire)", 6),
        (rf"(?:damag\w*|destr(?:oy|uct)\w*|hit|struck|ruin\w*)\b.*\b{_BUILT}", 6),
        (r"cut (?:the \w+'s |off )?(?:power|electricity|gas|water)", 4),
    ),
    "CIV.DISP": ((r"displac|fled their homes|evacuat|left their homes|refugees|leave their homes", 6),),
    "CIV.TOLL": (
        (rf"civilian\w*\b.*\b{_SPAN}|{_SPAN}\b.*\bcivilian|\btoll\b", 10),
        (r"(?:count(?:ed|s)?|put|names? (?:the )?number)\b.*\bcivilian", 9),
        (rf"{_NUMBER} civilians?\b.*\b(?:killed|dead)\b.*\b{_NUMBER}\b.*\b(?:injured|wounded|hurt)", 5),
    ),
    "FIR.SHEL": (
        (r"shell(?:ed|ing|s)\b|fir(?:ed|es|ing) (?:up)?on|c[ao]me under .*(?:fire|attack)|under fire|artillery fire"
         r"|fire on|struck civilian|subjected to .*fire|bombard|shell bursts|explosions", 6),
        (r"(?:artillery|drone|rocket|mortar|air) (?:and \w+ )?(?:attacks?|strikes?)|(?:been|was|were) (?:targeted|struck)", 5),
        (r"shells?\b.*\b(?:hit|fell|landed|struck|fired)|strikes? on", 4),
        (r"firing|fire\b", 2),
    ),
    "FIR.MISL": ((r"missiles?\b.*\b(?:fired|hit|struck|launched|strike|attack|landed|fell)|(?:fired|launched|struck|hit)\b.*\bmissiles?"
                  r"|(?:missile|rocket) (?:strike|attack|fire)|ballistic|cluster munition", 8), (r"missiles?\b|rockets?\b", 3)),
    "FIR.CFV": (
        (r"(?:violat\w*|br(?:oke|eak|each)\w*|not (?:kept|observed|respected)|disregard\w*|ignor\w*)\b.*\b(?:ceasefire|cease-fire|truce)"
         r"|(?:ceasefire|truce)\b.*\b(?:violat|broken|breach|not (?:kept|observed))", 8),
    ),
    "LOS.PERS": (
        (rf"suffering losses|{_TROOPS}\b.*\b{_HURT}|deaths? (?:among|of) .*{_TROOPS}|{_HURT} {_TROOPS}", 6),
        (r"(?:further|more|military) (?:deaths|dead|losses)|names of\b.*\bdead|heavy losses|losses in (?:manpower|personnel)", 6),
    ),
    "LOS.LEAD": (
        (rf"{_HIGH}\b.*\b(?:killed|destroyed|eliminated|wounded|dead|captured)", 9),
        (r"(?:commander|general|colonel|officer|chief of staff)s?\b.*\b(?:killed|wounded|dead|eliminated)", 7),
        (r"(?:killed|death of|eliminated)\b.*\b(?:commander|general|colonel|chief of staff)", 6),
    ),
    "LOS.EQPT": (
        (rf"{_ARMS}\b.*\b{_GONE}", 6),
        (rf"{_GONE}\b.*\b{_ARMS}", 6),
        (rf"{_NUMBER} (?:more |further |enemy |\w+ )?{_ARMS}", 2),
    ),
    "LOS.LIST": (
        (rf"(?:{_HURT}|{_GONE})\b.*\b{_SPAN}|{_SPAN}\b.*\b(?:{_HURT}|{_GONE})", 7),
        (rf"(?:at least|no fewer than|total)\b.*\b{_TROOPS}\b.*\b{_HURT}", 5),
        (r"\blist\b.*\b(?:losses|lost|equipment|destroyed|dead|killed|servicemen|names)", 9),
        (r"(?:published|released)\b.*\bnames", 6),
        (rf"losses (?:at|of|so far)|losses:|(?:had|have|has) lost {_NUMBER}|(?:figure|number) of its dead|own losses", 8),
    ),
    "TER.GAIN": (
        (r"full control|t(?:ook|aken) control|under (?:its|their|\w+) control|had taken|as taken|have taken"
         r"|listed\b.*\btaken|seized|control of\b|taken back|retaken|recaptured", 6),
        (r"(?:liberat\w+|taken|captured|free)\b.*\b(?:villages?|settlements?|towns?|cit(?:y|ies)|heights)|announced control", 5),
        (r"(?:villages?|settlements?|towns?|places|cit(?:y|ies)|heights)\b.*\b(?:liberated|taken|captured|freed|free\b|cleared)", 6),
        (r"(?:army|forces|troops|units)\b.*\b(?:had |have )?(?:taken|captur\w*|entered|liberat\w*|seiz\w*)\b|captur\w* (?:the|of)|liberation of", 4),
    ),
    "TER.HOLD": ((r"remain\w* (?:under|in)\b.*\b(?:control|hands)|still (?:held|holds?|under|controlled)|retain\w* control"
                  r"|(?:is|was|were|are) under the (?:\w+ )?control|continue\w* to (?:hold|control)|held (?:the )?positions", 8),),
    "TER.LOSS": ((r"no longer (?:under|control)|left (?:the )?(?:town|village)|withdr[ae]w\w* from|had lost (?!\d)|"
                  r"acknowledged|fallen|lost control", 5),),
    "TER.HAND": ((r"hand(?:ed|s|ing)? over|was to pass|transfer of", 6),),
    "OPS.ADV": ((r"advanc\w*|advantage|offensive|gains|mov(?:ed|ing) (?:forward|ahead)|progress|(?:restored|regained|improved)\b.*\bpositions", 6),),
    "OPS.CLSH": ((r"fight(?:s|ing)?\b|fought|battles?|clash\w*|combat|attack\w*|skirmish\w*|exchange of fire|engagements?|break the line", 4),),
    "OPS.STRK": ((r"heavy blows|air strikes?|blows\b|(?:struck|hit|striking|hitting)\b.*\b(?:positions|troops|military|convoy|columns?|units)"
                  r"|(?:positions|columns?)\b.*\b(?:struck|hit)|inflicted", 6), (r"strikes?\b", 2)),
    "OPS.RETR": ((r"(?:forced to )?retreat\w*|withdrew|withdraw\w*|fled\b|flee\w*|pull(?:ed|ing)? back|surrender|abandon\w*", 6),),
    "OPS.DEFN": ((r"shot down|br(?:ing|ought) down|repel\w*|intercept\w*|downed|beaten back|thwart\w*|stopped an?\b|been stopped|prevented"
                  rf"|hit {_NUMBER} drones", 6),),
    "OPS.DEPL": ((r"redeploy\w*|deploy\w*|peacekeepers|reserves|sent troops|leaving by air|mov(?:ed|ing) to the (?:front|conflict)|reinforcements", 5),),
}  # fmt: skip
