"""Where in an archive the window is: kept when it is left, gone back to when it is opened again."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Whereabouts:
    """An article and its item; 0 where there is none, as on a day without an article."""

    article: int = 0
    item: int = 0
    day: date | None = None

    def __str__(self) -> str:
        day = self.day.isoformat() if self.day else "-"
        return f"{self.article} {self.item} {day}"

    @classmethod
    def of(cls, kept: str) -> "Whereabouts":
        """What was kept; nowhere where it is nonsense."""
        try:
            article, item, day = kept.split()
            return cls(
                article=int(article),
                item=int(item),
                day=None if day == "-" else date.fromisoformat(day),
            )
        except ValueError:
            return cls()
