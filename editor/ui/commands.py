"""Every act of the program, in one table. Actions, menus, key sheet and palette come from it."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP


class Scope(StrEnum):
    """Where a command's keys work."""

    WINDOW = "window"
    PAGE = "page"
    """Keys without Ctrl or Alt belong to the page and its lists, never to text fields."""


@dataclass(frozen=True, slots=True)
class Command:
    """One act. ``id`` is the action's object name; ``words`` are said in menus and the palette."""

    id: str
    menu: str
    words: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    scope: Scope = Scope.WINDOW
    checkable: bool = False


def _say(words: str) -> str:
    return str(QT_TRANSLATE_NOOP("commands", words))


FILE, EDIT, DAY, ITEM, VIEW, HELP = "File", "Edit", "Day", "Item", "View", "Help"
MENUS = (FILE, EDIT, DAY, ITEM, VIEW, HELP)

COMMANDS: tuple[Command, ...] = (
    Command("archive.new", FILE, _say("New archive…"), ("Ctrl+Shift+N",), "file-plus"),
    Command("archive.open", FILE, _say("Open archive…"), ("Ctrl+Shift+O",), "folder-open"),
    Command("archive.recent", FILE, _say("Open recent"), (), "clock-counter-clockwise"),
    Command("archive.sample", FILE, _say("Open the sample"), (), "books"),
    Command("archive.rename", FILE, _say("Title of the archive…")),
    Command("archive.save", FILE, _say("Save"), ("Ctrl+S",), "floppy-disk"),
    Command("archive.save_copy", FILE, _say("Save a copy…"), ("Ctrl+Shift+S",), "copy"),
    Command("archive.backup", FILE, _say("Back up now"), (), "download-simple"),
    Command("archive.restore", FILE, _say("Restore a backup…")),
    Command("archive.check", FILE, _say("Check the archive"), (), "check"),
    Command("export.open", FILE, _say("Export…"), ("Ctrl+E",), "export"),
    Command("export.report", FILE, _say("Report as PDF…")),
    Command("settings.open", FILE, _say("Settings…"), ("Ctrl+,",), "gear"),
    Command("archive.quit", FILE, _say("Quit"), ("Ctrl+Q",)),
    Command("edit.undo", EDIT, _say("Undo"), ("Ctrl+Z",), "arrow-u-up-left"),
    Command("edit.redo", EDIT, _say("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "arrow-u-up-right"),
    Command("edit.history", EDIT, _say("History…"), ("Ctrl+H",), "clock-counter-clockwise"),
    Command("edit.copy", EDIT, _say("Copy"), ("Ctrl+C",), "copy"),
    Command("edit.select_all", EDIT, _say("Select all items"), ("Ctrl+A",), "selection"),
    Command("search.focus", EDIT, _say("Find in the archive"), ("Ctrl+F",), "magnifying-glass"),
    Command("palette.open", EDIT, _say("Search or do…"), ("Ctrl+K",), "magnifying-glass"),
    Command("codebook.edit", EDIT, _say("Codebook…"), (), "tag"),
    Command("places.edit", EDIT, _say("Places…"), (), "map-trifold"),
    Command("article.paste", DAY, _say("Paste an article"), ("Ctrl+V",), "clipboard-text"),
    Command("article.open", DAY, _say("Open article files…"), ("Ctrl+O",), "folder-open"),
    Command("article.import", DAY, _say("Import a folder…"), (), "download-simple"),
    Command("article.details", DAY, _say("Dates and source of the article…"), ("Ctrl+D",),
            "info"),
    Command("article.layout", DAY, _say("How the article is cut…"), ("Alt+L",), "list-bullets"),
    Command("article.delete", DAY, _say("Delete the article"), (), "trash"),
    Command("day.previous", DAY, _say("Previous day"), ("Alt+Left",), "caret-left"),
    Command("day.next", DAY, _say("Next day"), ("Alt+Right",), "caret-right"),
    Command("day.next_open", DAY, _say("Next day with open items"), ("Alt+Down",)),
    Command("day.coverage", DAY, _say("Coverage of the day…"), ("Alt+C",), "calendar-blank"),
    Command("day.sign_off", DAY, _say("Sign off the day"), ("Alt+S",), "flag"),
    Command("day.sheet", DAY, _say("Day sheet…"), ("Ctrl+P",)),
    Command("item.next", ITEM, _say("Next item"), ("Down",), "caret-down", Scope.PAGE),
    Command("item.previous", ITEM, _say("Previous item"), ("Up",), "caret-up", Scope.PAGE),
    Command("item.next_open", ITEM, _say("Next open item"), ("N",), "arrow-right", Scope.PAGE),
    Command("item.check", ITEM, _say("Confirm and next"), ("Enter", "Return"), "check",
            Scope.PAGE),
    Command("item.exclude", ITEM, _say("Not an event"), ("X",), "prohibit", Scope.PAGE),
    Command("item.split", ITEM, _say("Split at the caret"), ("Ctrl+J",), "arrows-split"),
    Command("item.join", ITEM, _say("Join with the next item"), ("Ctrl+M",), "arrows-merge"),
    Command("item.make", ITEM, _say("Make an item of the selected words"), ("Ctrl+I",), "plus"),
    Command("passage.role", ITEM, _say("What this passage is…"), ("Ctrl+R",), "list"),
    Command("passage.date", ITEM, _say("What a printed date is…"), ("Ctrl+Shift+D",),
            "calendar-blank"),
    Command("passage.why", ITEM, _say("Why it was read so"), ("?",), "question", Scope.PAGE),
    Command("passage.alike", ITEM, _say("The same for the rest of the article"),
            ("Ctrl+Shift+R",)),
    Command("passage.next", ITEM, _say("Next passage, furniture too"), ("Ctrl+Down",), "",
            Scope.PAGE),
    Command("passage.previous", ITEM, _say("Previous passage, furniture too"), ("Ctrl+Up",), "",
            Scope.PAGE),
    Command("item.wording", ITEM, _say("Correct the wording"), ("Ctrl+W",), "note-pencil"),
    Command("item.link", ITEM, _say("Same event"), ("Ctrl+L",), "link"),
    Command("item.unlink", ITEM, _say("Not the same event"), ("Ctrl+Shift+L",)),
    Command("suggest.accept", ITEM, _say("Accept the suggestion"), (), "sparkle"),
    Command("suggest.runner_up", ITEM, _say("Take the second suggestion"), (".",), "sparkle",
            Scope.PAGE),
    Command("suggest.dismiss", ITEM, _say("Dismiss the suggestion"), ("Z",), "x", Scope.PAGE),
    Command("suggest.accept_all", ITEM, _say("Accept what is sure enough in the article"),
            ("Ctrl+Shift+Return",), "sparkle"),
    Command("tag.category", ITEM, _say("Category by name"), ("/",), "tag", Scope.PAGE),
    Command("tag.repeat", ITEM, _say("The last category again"), ("A",), "", Scope.PAGE),
    Command("tag.copy", ITEM, _say("Tags of the item before"), ("Q",), "copy", Scope.PAGE),
    Command("tag.clear", ITEM, _say("Take the category away"), ("Backspace",), "", Scope.PAGE),
    Command("tag.place", ITEM, _say("Add a place"), ("G",), "map-pin", Scope.PAGE),
    Command("item.day", ITEM, _say("Day of the item"), ("J",), "calendar-blank", Scope.PAGE),
    Command("item.claim", ITEM, _say("Who claims it"), ("V",), "quotes", Scope.PAGE),
    Command("item.note", ITEM, _say("Note"), ("B",), "note-pencil", Scope.PAGE),
    Command("item.second_look", ITEM, _say("Second look"), ("K",), "flag", Scope.PAGE),
    Command("item.history", ITEM, _say("How the item came to be…"), ("Ctrl+Shift+H",),
            "clock-counter-clockwise"),
    Command("view.annotate", VIEW, _say("Annotate"), ("Ctrl+1",), "list"),
    Command("view.review", VIEW, _say("Review"), ("Ctrl+2",), "chart-bar"),
    Command("view.calendar", VIEW, _say("Calendar of the archive"), ("Ctrl+3",), "calendar-blank"),
    Command("view.missing", VIEW, _say("What is missing"), ("Ctrl+4",), "question"),
    Command("view.theme", VIEW, _say("Light or dark"), ("Ctrl+T",), "moon"),
    Command("view.text_larger", VIEW, _say("Larger text"), ("Ctrl++", "Ctrl+="), "text-aa"),
    Command("view.text_smaller", VIEW, _say("Smaller text"), ("Ctrl+-",), "text-aa"),
    Command("view.patterns", VIEW, _say("Patterns in the chart"), (), "", checkable=True),
    Command("help.keys", HELP, _say("Keys"), ("F1",), "keyboard"),
    Command("help.guide", HELP, _say("Guide"), ("Shift+F1",), "question"),
    Command("help.about", HELP, _say("About Chronicle Editor"), (), "info"),
)  # fmt: skip
"""Category letters and digits are made from the archive's codebook: ``tag.category.<key>``."""
