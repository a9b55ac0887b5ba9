"""A passage to a suggestion, with the reason in words."""

from datetime import date

from editor.chronicle.passage import Passage
from editor.chronicle.suggestion import SuggestedCategory, SuggestedPlace, Suggestion
from editor.chronicle.vocabulary import Category
from editor.suggesting.learning import Learned, Lesson
from editor.suggesting.looking import Looked, look
from editor.suggesting.own_day import own_day
from editor.suggesting.reasons import reason_of
from editor.suggesting.vocabulary import Vocabulary
from editor.suggesting.whereabouts import places_of
from editor.suggesting.worth import worth_of

NOTHING_LEARNED = Learned()


def suggest(
    text: str,
    passage: Passage,
    vocabulary: Vocabulary,
    learned: Learned = NOTHING_LEARNED,
    *,
    language: str = "",
    day: date | None = None,
) -> Suggestion:
    """What ``text[passage.start:passage.end]`` might be. Evidence stands in code points of text."""
    return judge(look(text, passage, vocabulary, language=language, day=day), learned)


def judge(looked: Looked, learned: Learned = NOTHING_LEARNED) -> Suggestion:
    """What a passage that was looked at might be, by all that was learned until now."""
    categories, start = looked.vocabulary.categories, looked.passage.start
    ranking = learned.rank(looked.language, looked.features, looked.signs, categories)
    reasons = [reason_of(looked, categories[one.category], learned) for one in ranking.order]
    best = categories[ranking.order[0].category] if ranking.order else None
    sentence, spans = reasons[0] if reasons else ("", [])
    why_not, why = worth_of(looked.small, best)
    day, why_day = own_day(looked.small, looked.day)
    return Suggestion(
        passage=looked.passage.id,
        category=best.id if best else None,
        reason=sentence or "Nothing in these words speaks for one category.",
        evidence=tuple((start + first, start + last) for first, last in spans),
        chance=learned.chance(ranking),
        runner_up=ranking.order[1].category if len(ranking.order) > 1 else None,
        ranked=tuple(
            SuggestedCategory(category=one.category, share=one.share, reason=said)
            for one, (said, _) in zip(ranking.order, reasons, strict=True)
        ),
        places=places_for(looked, best),
        claim_by=learned.claim(looked.printed),
        counts=why_not is None,
        why_not=why_not or "",
        day=day,
        remarks=tuple(one for one in (why, why_day) if one),
    )


def places_for(looked: Looked, category: Category | None) -> tuple[SuggestedPlace, ...]:
    """The places that a passage names, each with the part it plays under a category."""
    one = looked.passage
    return places_of(looked.text, (one.start, one.end), looked.names, looked.vocabulary, category)


def lesson_of(looked: Looked, category: int, claim_by: str) -> Lesson:
    """What a passage teaches, once a person has said what it is."""
    return Lesson(
        passage=looked.passage.id,
        language=looked.language,
        features=looked.features,
        signs=looked.signs,
        category=category,
        printed=looked.printed,
        claim_by=claim_by,
    )
