"""Signs of meetings, statements, greetings and releases, in English."""

_VIDEO = r"(?:video\w*|footage|film|clips?|photo(?:graph)?s?|images?|pictures?|map)"
_OUT = r"(?:releas\w*|publish\w*|spread|circulat\w*|shared|issued|post(?:ed)?\b|show(?:n|ed|s)|appeared|came from|carried|distributed|disseminated)"
_PLACE = r"(?:villages?|towns?|cit(?:y|ies)|settlements?|district|streets?|region)"
_HIGH = r"(?:president|prime minister|foreign minister|ministers?|leaders?|heads? of state|chancellor|counterparts?|secretary|ambassadors?|envoys?|delegation)"
_THIRD = (
    r"(?:turkey|turkish|russia\w*|france|french|iran\w*|german\w*|united states|us\b|u\.s\.|american|eu\b|european union|european parliament"
    r"|nato|un\b|united nations|osce|csto|council of europe|pope|vatican|church|amnesty|human rights watch|red cross"
    r"|reporters without borders|kremlin|state department|pakistan\w*|georgia\w*|greece|greek|austria\w*|ukrain\w*|israel\w*"
    r"|kazakh\w*|belarus\w*|china|chinese|brit(?:ain|ish)|uk\b|ital(?:y|ian)|hungar\w*|organisation of islamic|turkic council|secretary-general|high commissioner)"
)
_CRITIC = (
    r"(?:call(?:ed|s|ing) (?:for|on|upon)|urg(?:ed|es|ing)|appeal(?:ed|s)|condemn\w*|back(?:ed|s)|support\w*|voiced|concern(?:ed)?"
    r"|criticis\w*|criticiz\w*|welcom\w*|reaffirm\w*|expressed|regret\w*|demanded)"
)

SIGNS: dict[str, tuple[tuple[str, int], ...]] = {
    "MED.PLAC": ((rf"{_VIDEO}\b.*\b{_PLACE}\b", 8), (rf"{_PLACE}\b.*\b{_VIDEO}\b.*{_OUT}", 7)),
    "MED.BATT": ((rf"{_VIDEO}\b.*\b{_OUT}", 7), (rf"{_OUT}\b.*\b{_VIDEO}", 7)),
    "MED.EQPT": ((rf"{_VIDEO}\b.*\b(?:equipment|tanks?|wreck|drones?|trophies|convoy|aircraft|jets)", 9),),
    "MED.OTHR": ((rf"{_VIDEO}\b.*\b(?:damage|destruction|aftermath|prisoner|interview)", 8),),
    "PUB.CONG": ((r"congratulat\w*", 7), (r"greeting", 4)),
    "PUB.POST": ((r"(?:wrote|posted|tweet\w*|published|shared)\b.*\b(?:twitter|facebook|instagram|telegram)"
                  r"|(?:on|in) (?:her|his|its|the)? ?(?:official )?(?:twitter|facebook|instagram|telegram)\b", 6), (r"tweet\w*", 6)),
    "PUB.COND": ((r"condolence", 8),),
    "DIP.MEET": (
        (rf"receiv(?:ed|es|ing)\b.*\b{_HIGH}", 6),
        (r"met (?:an?|with|in|his|her|the|both|[a-z]+'s|[a-z]+ (?:foreign|prime|president))|meets with|to meet (?:in|with|the|his|her|an?)|meeting (?:with|of|between)|visit(?:ed|s|ing)? (?!the (?:alley|troops))|in person|hosted", 5),
        (r"(?:arrived|flew|travell?ed|came) (?:in|to)\b.*\b(?:talks|visit|meet)|pa(?:id|ys) a visit", 6),
        (r"(?:diplomats|ambassadors|delegation|envoys?)\b.*\b(?:visit|shown|to show|toured)|took foreign", 6),
    ),
    "DIP.CALL": (
        (r"(?:tele)?phon(?:e[sd]?|ing)\b|calls? (?:with|from|between)|held a call|video (?:call|meeting|conference|link)|videoconference|phone call|by phone", 7),
        (rf"(?:sp(?:oke|eaks)|talk(?:ed|s)|discuss\w*|conversation) (?:with|to|by|the)\b.*{_HIGH}|sent a letter|letter to|wrote to", 6),
    ),
    "DIP.TALK": (
        (r"talks\b|negotiat\w*|mediat\w*|consultations|summit|invited\b.*\b(?:ministers?|sides|parties)", 4),
        (r"(?:held|closed|emergency|extraordinary)\b.*\b(?:session|meeting)|(?:for|at) an? [^.;]*\b(?:meeting|session|summit)", 3),
        (r"(?:un |united nations )?security council (?:met|discussed|held)|minsk group|co-?chairs", 4),
    ),
    "DIP.AGRT": (
        (r"joint (?:statement|declaration|communiqu)|agreed (?:on|to)|agreement|sign(?:ed|s) (?!a decree|an order|a law|the decree)", 5),
        (r"(?:truce|ceasefire|cease-fire)\b.*\b(?:agreed|declared|from midnight)"
         r"|(?:agreed|declared|announced?)\b.*\b(?:truce|ceasefire|cease-fire)", 7),
    ),
    "DIP.PROT": ((r"expel\w*|recall(?:ed|s) (?:its|the|his|an?) ambassador|protest note|note of protest|summoned", 7),),
    "STM.ADDR": ((r"address(?:ed|es)?\b.*\b(?:nation|people|country|armenians|azerbaijanis|citizens|assembly)|(?:in|gave) an? (?:\w+ )?address"
                  r"|told the (?:nation|country|people)", 9),
                 (r"address(?:ed|es)\b|speech|appeal to the (?:nation|people)", 5)),
    "STM.INTV": ((r"interview\w*|press conference|briefing|news conference|told (?:reporters|journalists|\w+ state television|tv|the (?:\w+ )?(?:channel|newspaper|agency)|\w+ television)"
                  r"|took questions|answered questions|correspondents?' questions", 6),),
    "STM.DENY": ((r"den(?:ied|ies|y)\b|reject(?:ed|s)|rebutt\w*|refut\w*|(?:called|calls)\b.*\b(?:false|untrue)|misinformation|disinformation"
                  r"|fake|contrary to|did not correspond|no truth", 6),),
    "STM.3RD": (
        (rf"{_THIRD}\b.*\b{_CRITIC}", 7),
        (rf"{_THIRD}\b.*\b(?:said|says|warned|verified|confirmed|stressed|repeated)", 4),
        (r"called (?:for|on)|urged|appealed|condemned|voiced (?:concern|support)", 3),
        (rf"joint statement\b.*\b{_CRITIC}|resolution\b.*\b(?:condemn|recogni|support|call)", 6),
        (rf"{_THIRD}'s? \w*\s?(?:parliament|senate|assembly)", 6),
    ),
    "STM.ANNC": (
        (r"(?:is|was|were|are|had been|be) (?:ready|willing|prepared)|readiness|intend\w*|would not|would (?:go on|continue|respond|only|resist)|will not"
         r"|last chance|hoped|believed|insisted|demand\w*|must\b|should\b|guarantee\w*|rul(?:ed|es) out", 4),
        (r"announced that|declared that|warn(?:ed|s)|threaten\w*|said it was willing|called on", 2),
        (r"accus\w*|blam\w*|propos\w*|calm\b|without shelling", 2),
        (r"(?:presidents?|prime minister|foreign minist\w+|leaders?|advis[eo]r|aide|speaker|ambassador|parliament|ombudsman|envoy|spokes\w+)\b[^.;]{0,60}?\b(?:said|says|stat\w+|stress\w*|not(?:ed|es)|call(?:ed|s)|told|repeat\w*|add(?:ed|s)|thank\w*|express\w*|argued|described|spoke of|warn\w*)\b", 3),
    ),
}  # fmt: skip
