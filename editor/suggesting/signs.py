"""Signs: words that speak for a sub-category of the default codebook, by its code.

Patterns are matched without regard to case, from the beginning of a word; the number is how much
a sign weighs. A codebook's own cues weigh 1. An archive whose codebook lacks a code passes over
it. Where two categories weigh the same, the order of the codebook's coding rules decides.
"""

ORDER = ("MED", "PUB", "DIP", "STM", "COM", "HUM", "LAW", "CIV", "FIR", "LOS", "TER", "OPS", "INF",
         "ECO", "SOC", "OTH")  # fmt: skip

_VIDEO = r"(?:video|footage|film|clips?|photo(?:graph)?s?|images?|pictures?)"
_OUT = r"(?:releas|publish|spread|circulat|shared|issued|post(?:ed)?\b|show(?:n|ed)|appeared)"
_PLACE = r"(?:villages?|towns?|cit(?:y|ies)|settlements?|district|streets?)"
_HIGH = r"(?:president|prime minister|foreign minister|ministers?|leaders?|heads? of state|chancellor|counterparts?|secretary)"
_THIRD = r"(?:turkey|russia|france|iran|germany|united states|us\b|eu\b|nato|un\b|osce|council of europe|pope|church|amnesty|human rights watch|red cross|reporters without borders)"
_CRITIC = r"(?:call(?:ed|s) (?:for|on)|urged|appeal|condemn|backed|support|voiced concern)"

SIGNS: dict[str, tuple[tuple[str, int], ...]] = {
    "MED.PLAC": ((rf"{_VIDEO}\b.*\b{_PLACE}\b", 6), (rf"{_PLACE}\b.*\b{_VIDEO}\b.*{_OUT}", 5)),
    "MED.BATT": ((rf"{_VIDEO}\b.*\b{_OUT}", 5), (rf"{_OUT}\w*\b.*\b{_VIDEO}", 5)),
    "MED.EQPT": ((rf"{_VIDEO}\b.*\b(?:equipment|tanks?|wreck|drones?|trophies|convoy)", 7),),
    "PUB.CONG": ((r"congratulat", 7), (r"greeting", 4)),
    "PUB.POST": ((r"(?:wrote|posted|tweet\w*)\b.*\b(?:twitter|facebook|instagram|telegram)", 6),),
    "PUB.COND": ((r"condolence", 8),),
    "DIP.MEET": (
        (rf"receiv(?:ed|es)\b.*\b{_HIGH}", 6),
        (r"met (?:an?|with|in|his|her|the|both)|meeting (?:with|of|between)|visited|in person", 4),
        (r"(?:arrived|flew|travell?ed) (?:in|to)\b.*\b(?:talks|visit)", 5),
    ),
    "DIP.CALL": (
        (r"(?:tele)?phon(?:e|ed)|video (?:call|meeting|conference)|videoconference", 6),
        (rf"spoke (?:with|to|by)\b.*{_HIGH}|sent a letter|letter to|wrote to", 5),
    ),
    "DIP.TALK": ((r"talks|negotiat|mediat|minsk group|security council|co-?chairs", 4),
                 (r"(?:held|closed|emergency) (?:a |an )?(?:session|meeting)", 3)),
    "DIP.AGRT": ((r"joint statement|agreed (?:on|to)|agreement|signed", 5),
                 (r"(?:truce|ceasefire)\b.*\b(?:agreed|take effect|declared)"
                  r"|(?:agreed|declared|announced)\b[^.]*\b(?:truce|ceasefire)", 6)),
    "DIP.PROT": ((r"expel|recall(?:ed|s) (?:its|the) ambassador|protest note|summoned", 6),),
    "STM.ADDR": ((r"address(?:ed|es)?\b.*\b(?:nation|people|country)|(?:in|gave) an address"
                  r"|told the (?:nation|country|people)", 9),
                 (r"address(?:ed|es)|speech", 5)),
    "STM.INTV": ((r"interview|press conference|briefing|told (?:the )?(?-i:[A-Z])", 6),),
    "STM.DENY": ((r"den(?:ied|ies)|reject(?:ed|s)|rebutt|refut|called (?:it|this) false", 5),),
    "STM.3RD": (
        (rf"{_THIRD}\b.*\b{_CRITIC}", 7),
        (rf"{_THIRD}\b.*\b(?:said|warned|verified|confirmed)", 4),
        (r"called (?:for|on)|urged|appealed|condemned", 3),
    ),
    "STM.ANNC": ((r"announced that|declared that|warned|threaten|said it was willing", 2),),
    "COM.VIST": ((r"visit(?:ed|s)?\b.*\b(?:alley|memorial|grave|cemetery|monument)|wreath", 8),),
    "COM.FUNR": ((r"funeral|buried|burial", 7),),
    "COM.AWRD": ((r"award|medal|order of|decorat|title of hero|promoted to", 6),),
    "COM.FLAG": ((r"flag\b.*\b(?:raised|hoisted)|(?:raised|hoisted)\b.*\bflag|celebrat|parade", 6),),
    "COM.ANNV": ((r"anniversary|minute of silence|commemorat", 6),),
    "HUM.POW": ((r"prisoners?|captives?|prisoners? of war", 5),),
    "HUM.BODY": ((r"bod(?:y|ies)\b.*\b(?:exchange|hand|return|recover)|remains of (?:soldiers|serv)", 6),),
    "HUM.AID": ((r"humanitarian aid|relief|aid convoy|tonnes of", 6), (r"red cross", 3)),
    "HUM.PAUS": ((r"humanitarian (?:truce|ceasefire|pause)|(?:truce|ceasefire) took effect", 6),),
    "HUM.MISS": ((r"missing", 3),),
    "LAW.PROS": ((r"criminal case|prosecut\w+ (?:opened|brought)|court|arrest|charged|opened a case|"
                  r"detained|sentenced", 5),),
    "LAW.EMRG": ((r"martial law|curfew|mobilis|mobiliz|state of emergency|restrict", 6),),
    "LAW.SANC": ((r"sanction|embargo|ban(?:ned)? (?:the )?(?:export|import)|suspend\w* exports", 6),),
    "LAW.ADMN": ((r"decree|renam|parliament (?:approved|passed|adopted|recognis)|closed\b.*\broad", 5),),
    "CIV.KILL": (
        (r"civilians?\b.*\b(?:killed|wounded|injured|died|hurt)", 8),
        (r"(?:kill(?:ed|ing)|wound(?:ed|ing)|injur(?:ed|ing)|died|hurt)\b.*\b(?:civilians?|child|children|woman|"
         r"women|people|persons?|residents?|journalists?|reporters?)", 8),
        (r"(?:woman|child|journalists?|residents?|people|persons?)\b.*\b(?:killed|wounded|injured)", 8),
    ),
    "CIV.PROP": ((r"(?:houses?|homes?|school|hospital|church|cathedral|market|infrastructure|buildings?"
                  r"|power)\b.*\b(?:damaged|destroyed|hit|burn)", 6),
                 (r"(?:damaged|destroyed|hit)\b.*\b(?:houses?|homes?|school|hospital|church|cathedral"
                  r"|market|buildings?)", 6)),
    "CIV.DISP": ((r"displac|fled their homes|evacuat|left their homes|refugees", 5),),
    "CIV.TOLL": ((r"(?:civilians?|people)\b.*\b(?:since (?:the start|27)|so far|up to)", 8),
                 (r"(?:count(?:ed)?|put)\b.*\bcivilian", 8)),
    "FIR.SHEL": ((r"shell(?:ed|ing)|fired on|came under (?:artillery )?fire|under fire|artillery fire"
                  r"|fire on|struck civilian|shells?\b.*\b(?:hit|fell|landed|struck|fired)", 6), (r"firing|fire\b", 2)),
    "FIR.MISL": ((r"missiles?|rockets?|ballistic|cluster munition", 6),),
    "FIR.CFV": ((r"(?:violat\w*|br(?:oke|eak|each)\w*)\b.*\b(?:ceasefire|truce)|(?:ceasefire|truce)\b.*\b"
                 r"(?:violat|broken|breach)", 8),),
    "LOS.PERS": ((r"suffering losses|servicemen\b.*\bkilled|soldiers\b.*\bkilled|names of\b.*\bdead|"
                  r"military deaths|casualties", 4),),
    "LOS.LEAD": ((r"(?:high-ranking|senior)\b.*\b(?:killed|destroyed|eliminated|wounded)", 8),
                 (r"(?:commander|general|colonel|officer)\w*\b.*\b(?:killed|wounded|dead)", 6)),
    "LOS.EQPT": ((r"(?:tanks?|vehicles?|systems?|depot|equipment|guns|howitzers?|launchers?)\b.*\b"
                  r"(?:destroyed|disabled|captured|put out|knocked)", 6),
                 (r"(?:destroyed|disabled|captured|put out)\b.*\b(?:tanks?|vehicles?|systems?|depot|"
                  r"equipment|guns|howitzers?|launchers?)", 6)),
    "LOS.LIST": ((r"(?:at least|total)\b.*\b(?:military|soldiers|servicemen|fighters)\b.*\b(?:died|deaths?|killed)", 6),
                 (r"\blist\b.*\b(?:losses|lost|equipment|destroyed|dead|killed|servicemen)", 9),
                 (r"(?:published|released)\b.*\bnames", 6)),
    "TER.GAIN": ((r"full control|t(?:ook|aken) control|under (?:its|their|\w+) control|had taken|as taken"
                  r"|listed\b.*\btaken|captured the|seized|control of", 6),
                 (r"(?:liberated|taken)\b.*\bvillages?|announced control", 5),
                 (r"(?:villages?|settlements?|towns?|places)\b.*\b(?:liberated|taken)", 6)),
    "TER.LOSS": ((r"no longer under|left (?:the )?(?:town|village)|withdr\w+ from|had lost|"
                  r"acknowledged", 5),),
    "TER.HAND": ((r"hand(?:ed|ing)? over|was to pass", 6),),
    "OPS.ADV": ((r"advanc|advantage|offensive|gains|moved forward|progress", 5),),
    "OPS.CLSH": ((r"fighting|battles?|clash|combat|attack(?:s|ed)?\b", 4),),
    "OPS.STRK": ((r"heavy blows|strikes?\b|blows\b|struck\b.*\b(?:positions|troops)|positions\b.*\bstruck|inflicted", 5),),
    "OPS.RETR": ((r"retreat|withdrew|fled|fleeing|pull(?:ed)? back", 6),),
    "OPS.DEFN": ((r"shot down|brought down|repell|intercept|downed|beaten back|thwart", 6),),
    "OPS.DEPL": ((r"redeploy|deployed|peacekeepers|reserves|sent troops|leaving by air", 5),),
    "INF.BLDG": ((r"reconstruct|construction|road\b.*\b(?:open|built)|airport\b.*\bopen", 5),),
    "INF.DEMN": ((r"demin|mine clearance|unexploded", 6),),
    "INF.UTIL": ((r"(?:gas|power|water|electricity) supply|restored", 5),),
    "INF.RETN": ((r"return of residents|resettle|return(?:ed|ing) home", 5),),
    "ECO.ENER": ((r"pipeline|oil|gas export", 5),),
    "ECO.TRAD": ((r"trade|exports?|imports?", 3),),
    "ECO.FINA": ((r"budget|currency|central bank|bonds?|fund\b", 4),),
    "ECO.BUSI": ((r"company|companies|business|factory", 3),),
    "SOC.DEMO": ((r"rall(?:y|ies)|demonstrat|protest|march(?:ed|es)?\b", 5),),
    "SOC.RIOT": ((r"riot|stormed|entered the (?:government|parliament)|attacked\b.*\bcrowd", 7),),
    "SOC.POLI": ((r"resign|appoint|dismissed|named director|parliament session|voted", 5),),
    "SOC.SUPP": ((r"volunteers?|donat|raised money|fundrais", 5),),
    "OTH.EVNT": ((r"earthquake|weather|flood", 4),),
}  # fmt: skip
