"""The house: sizes, imports, what lies at the top, and the words that have no place in it."""

import ast
import re
import subprocess
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EDITOR = ROOT / "editor"
SOURCES = sorted(EDITOR.rglob("*.py"))

TOP = {"pyproject.toml", "README.md", "LICENSE", "editor", "resources", "sample_db", "tests"}
VAGUE = re.compile(r"(^|_)(utils?|helpers?|managers?|core|common|misc)(_|$)")
QT = {"PySide6", "shiboken6", "pyqtgraph"}
SQLITE = {"sqlite3", "sqlite_utils"}


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imported(path: Path) -> Iterator[str]:
    """The top-level packages that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (one.name.split(".")[0] for one in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.split(".")[0]


def kept() -> list[Path]:
    """Every file that is kept in the checkout."""
    try:
        done = subprocess.run(
            ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
        )
    except (OSError, subprocess.CalledProcessError):
        pytest.skip(reason="this is not a checkout, so what is kept in it cannot be asked for")
    return [ROOT / one for one in done.stdout.split("\0") if one]


def test_no_file_is_longer_than_300_lines() -> None:
    lengths = {name(one): len(one.read_text("utf-8").splitlines()) for one in SOURCES}
    assert lengths
    assert {path: lines for path, lines in lengths.items() if lines > 300} == {}


def test_no_function_is_longer_than_40_lines() -> None:
    long = {}
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or 0) - node.lineno + 1
                if lines > 40:
                    long[f"{name(path)}:{node.name}"] = lines
    assert long == {}


def test_every_file_says_what_it_is() -> None:
    silent = [
        name(one) for one in SOURCES if not ast.get_docstring(ast.parse(one.read_text("utf-8")))
    ]
    assert silent == []


def test_nothing_has_a_name_that_says_nothing() -> None:
    parts = {part for one in SOURCES for part in one.relative_to(ROOT).with_suffix("").parts}
    assert [one for one in sorted(parts) if VAGUE.search(one)] == []


def test_only_the_window_and_start_up_see_qt() -> None:
    allowed = {EDITOR / "app.py"}
    seeing = [
        name(one)
        for one in SOURCES
        if QT & set(imported(one)) and one not in allowed and EDITOR / "ui" not in one.parents
    ]
    assert seeing == []


def test_only_the_store_sees_sqlite() -> None:
    store = EDITOR / "store"
    seeing = [
        name(one) for one in SOURCES if SQLITE & set(imported(one)) and store not in one.parents
    ]
    assert seeing == []


def test_the_import_contracts_hold(monkeypatch: pytest.MonkeyPatch, capsys) -> None:
    from importlinter.cli import lint_imports

    monkeypatch.chdir(ROOT)
    broken = lint_imports(config_filename="pyproject.toml", no_cache=True)
    assert broken == 0, capsys.readouterr().out


def test_the_top_holds_what_a_reader_looks_for_and_nothing_else() -> None:
    top = {one.relative_to(ROOT).parts[0] for one in kept()}
    assert {one for one in top if not one.startswith(".")} == TOP


def test_sources_that_a_wheel_moves_hold_no_python() -> None:
    moved = [ROOT / "resources", ROOT / "sample_db"]
    assert [
        name(one) for one in kept() if one.suffix == ".py" and set(moved) & {*one.parents}
    ] == []


def test_an_exception_from_the_rules_says_why() -> None:
    """Every exception names its rule and has a reason behind it or on the line above."""
    exception = re.compile(r"# (noqa|type: ignore)")
    reasoned = re.compile(r"# noqa: [A-Z]+\d+(, [A-Z]+\d+)* - \w|# type: ignore\[[\w, -]+\]  # \w")
    named = re.compile(r"# noqa: [A-Z]+\d+|# type: ignore\[")
    found = []
    for path in SOURCES:
        lines = ["", *path.read_text("utf-8").splitlines()]
        for number, (above, line) in enumerate(pairwise(lines), 1):
            told = above.strip().startswith("#") and named.search(line)
            if exception.search(line) and not (told or reasoned.search(line)):
                found.append(f"{name(path)}:{number}")
    assert found == []


def test_no_place_of_one_machine_and_no_registry_is_named() -> None:
    """Put together from parts, so that the words do not stand here either."""
    places = "|".join(("wo" + "rk", "ro" + "ot", "Us" + "ers", "ho" + "me"))
    hosts = "|".join(("py" + r"pi\.org", "python" + "hosted", "proxy" + r"\.golang"))
    strange = re.compile(rf"(?<![\w.~-])/({places})/\w|{hosts}")
    found = []
    for path in kept():
        try:
            text = path.read_text("utf-8")
        except UnicodeDecodeError:
            continue  # a picture or a database
        found += [f"{name(path)}: {one.group()}" for one in strange.finditer(text)]
    assert found == []


def test_what_the_readme_points_at_is_there() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    links = [one for one in re.findall(r"\]\(([^)\s]+)\)", readme) if "://" not in one]
    named = re.findall(r"`((?:editor|tests|resources|sample_db)(?:/[\w./]+)?)`", readme)
    assert links
    assert named
    assert [one for one in (*links, *named) if not (ROOT / one).exists()] == []
