"""Signs of ceremonies, relief, law, building, business and public life, in English."""

SIGNS: dict[str, tuple[tuple[str, int], ...]] = {
    "COM.VIST": ((r"visit(?:ed|s)?\b.*\b(?:alley|memorial|grave|cemetery|monument)|wreaths?", 8),),
    "COM.FUNR": ((r"funeral|buried|burial|laid to rest|farewell ceremony", 7),),
    "COM.AWRD": ((r"award\w*|medals?\b|order of\b|decorat\w*|title of hero|promoted to|given the rank", 6),),
    "COM.FLAG": ((r"flags?\b.*\b(?:raised|hoisted|planted)|(?:raised|hoisted|planted)\b.*\bflag|celebrat\w*|parade", 6),),
    "COM.ANNV": ((r"anniversary|minute of silence|commemorat\w*|day of remembrance", 6),),
    "HUM.POW": ((r"prisoners? (?!and missing)|captives?|captured (?:soldier|servicem)|detainees", 5),
                (r"(?:prisoners?|captives?)\b.*\b(?:exchang\w*|return\w*|releas\w*|handed|swap)|(?:exchang\w*|return\w*|releas\w*|handed)\b.*\b(?:prisoners?|captives?)", 4)),
    "HUM.BODY": ((r"bod(?:y|ies)\b.*\b(?:exchange|hand|return|recover|collect|found)|(?:exchange|hand|return|recover|collect|search)\w*\b.*\bbodies"
                  r"|remains of (?:\w+ )?(?:soldiers|serv|the dead|the fallen)", 6),),
    "HUM.AID": ((r"humanitarian (?:aid|assistance|help|convoy|cargo)|relief\b|aid convoy|tonnes of|tons of", 6), (r"red cross", 2)),
    "HUM.PAUS": ((r"(?:truce|ceasefire|cease-fire|pause)\b.*\b(?:took effect|take effect|came into|comes? into|entered into|began)|corridor\b.*\bopen", 8),
                 (r"humanitarian (?:truce|ceasefire|cease-fire|pause)", 3)),
    "HUM.MISS": ((r"missing\b", 3),),
    "LAW.PROS": ((r"criminal case|prosecut\w+ (?:opened|brought|office)|courts?\b|arrest\w*|charg(?:ed|es) (?!of)|prosecutors?\b.*\b(?:open|launch|brought)|opened a case|investigation|tribunal"
                  r"|detained|sentenced|questioning|lawsuit|wanted list|filed\b", 5),),
    "LAW.EMRG": ((r"martial law|curfew|mobilis\w*|mobiliz\w*|state of emergency|restrict\w*|call(?:ed)? up|call-up|limiting travel|conscript\w*", 6),),
    "LAW.SANC": ((r"sanction\w*|embargo|ban(?:ned)? (?:the )?(?:export|import)|suspend\w*\b.*\b(?:exports|licen[cs]es|deliveries)|(?:exports|licen[cs]es)\b.*\bsuspend", 6),),
    "LAW.ADMN": ((r"decrees?\b|renam\w*|parliament\b.*\b(?:approved|passed|adopted|recognis|recogniz)|approved the name|historical name|closed\b.*\broad|law on|bill\b", 5),),
    "INF.BLDG": ((r"reconstruct\w*|construction|(?:road|bridge|railway)\b.*\b(?:open|built|building|work)|airport\b.*\bopen|foundation (?:stone|of)", 5),),
    "INF.DEMN": ((r"demin\w*|mine clearance|unexploded|mines\b.*\b(?:cleared|found|defused)", 6),),
    "INF.UTIL": ((r"(?:gas|power|water|electricity|internet|communications?)\b.*\brestor|restor\w*\b.*\b(?:supply|gas|power|water|electricity|internet|communication)"
                  r"|(?:gas|power|water|electricity) supply", 5),),
    "INF.RETN": ((r"return of residents|resettle\w*|return(?:ed|ing) home|returned to their homes|went back to", 5),),
    "ECO.ENER": ((r"pipelines?|oil\b|gas exports?|barrels", 5),),
    "ECO.TRAD": ((r"trade\b|exports?|imports?|cargo flights?|flights?\b", 3),),
    "ECO.FINA": ((r"budget|currency|central bank|bonds?\b|fund\b|loan\b|million (?:dollars|euros|manats?)", 4),),
    "ECO.BUSI": ((r"company|companies|business|factory|compan\w+ said", 3),),
    "SOC.DEMO": ((r"rall(?:y|ies)|demonstrat\w*|protest(?:s|ed|ers)?\b|march(?:ed|es)\b|picket", 5),),
    "SOC.RIOT": ((r"riot\w*|stormed|entered the (?:government|parliament)|attacked\b.*\bcrowd|broke into|ransacked", 7),),
    "SOC.POLI": ((r"resign\w*|appoint\w*|dismiss\w*|sack(?:ed|s)\b|sworn in|elect(?:ed|ion)\w*|named (?:as )?(?:director|minister|head)|parliament session|voted|stepped down|opposition", 5),
                 (r"(?<!un )(?<!nations )(?:security council|cabinet|government|council of ministers)\b.*\b(?:held|met in|convened|chaired)|chaired\b.*\b(?:council|meeting)", 6),
                 (r"visit(?:ed|s)\b.*\b(?:troops|servicem|front\b|frontline|wounded|military unit)|going to the front", 5)),
    "SOC.SUPP": ((r"volunteers? (?!units)|donat\w*|raised money|fundrais\w*|concert|solidarity", 5),),
    "OTH.EVNT": ((r"earthquake|weather|flood\w*|landslide|epidemic|coronavirus|covid", 4),),
}  # fmt: skip
