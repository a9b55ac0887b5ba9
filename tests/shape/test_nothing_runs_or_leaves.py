"""What is read is never run, and nothing is sent: told from the source."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

EDITOR = Path(__file__).parents[2] / "editor"
SOURCES = sorted(EDITOR.rglob("*.py"))

RUNS = {"pickle", "cPickle", "dill", "cloudpickle", "marshal", "shelve", "joblib", "code", "codeop"}
"""Modules whose reading runs what is read, or that run words."""
SPEAKS = {
    "socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "telnetlib", "socketserver",
    "xmlrpc", "requests", "httpx", "aiohttp", "urllib3", "asyncio", "webbrowser",
    "PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtWebSockets",
}  # fmt: skip
CALLS = {"eval", "exec", "compile", "__import__", "breakpoint"}
LOADS = {"QTextBrowser", "QTextDocument", "QTextEdit"}
"""Views and documents that ask for pictures and style sheets which a text names."""


def trees() -> Iterator[tuple[str, ast.Module]]:
    for path in SOURCES:
        yield path.relative_to(EDITOR).as_posix(), ast.parse(path.read_text("utf-8"))


def imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{one.name}" for one in node.names)


@pytest.mark.parametrize("forbidden", [RUNS, SPEAKS], ids=["runs", "speaks"])
def test_nothing_is_imported_that_runs_what_it_reads_or_speaks_to_a_network(forbidden) -> None:
    found = {
        f"{name}: {one}"
        for name, tree in trees()
        for one in imported(tree)
        if one in forbidden or one.split(".")[0] in forbidden
    }
    # The file of this machine through which a display is asked whether it is there.
    assert found - {"display.py: socket"} == set()


def test_no_words_are_run_as_code() -> None:
    found = [
        f"{name}:{node.lineno} {node.func.id}"
        for name, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CALLS
    ]
    assert found == []


def test_no_shell_is_asked() -> None:
    shell = {"system", "popen", "execv", "execvp", "spawnv", "startfile"}
    found = []
    for name, tree in trees():
        if "subprocess" in set(imported(tree)):
            found.append(f"{name}: subprocess")
        found += [
            f"{name}:{node.lineno} os.{node.func.attr}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and isinstance(node.func.value, ast.Name)
            and (node.func.value.id, node.func.attr in shell) == ("os", True)
        ]
    assert found == []


def is_rich(node: ast.Attribute) -> bool:
    """Rich text is set; not ``self.setHtml``, whose class must override ``loadResource``."""
    itself = isinstance(node.value, ast.Name) and node.value.id == "self"
    return node.attr == "RichText" or (node.attr == "setHtml" and not itself)


def test_a_view_that_could_load_what_a_text_names_is_told_to_load_nothing() -> None:
    """A class of these overrides ``loadResource``; none is used as it is, and no label is rich."""
    careless = []
    for name, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                bases = {one.id for one in node.bases if isinstance(one, ast.Name)}
                own = {one.name for one in node.body if isinstance(one, ast.FunctionDef)}
                if bases & LOADS and "loadResource" not in own:
                    careless.append(f"{name}: {node.name}")
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                if node.func.id in LOADS:
                    careless.append(f"{name}:{node.lineno} {node.func.id}()")
            elif isinstance(node, ast.Attribute) and is_rich(node):
                careless.append(f"{name}:{node.lineno} {node.attr}")
    assert careless == []
