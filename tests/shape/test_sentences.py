"""Every sentence that a user can be told is brought about by a test, which quotes it.

Told from the source: each ``raise`` of an EditorError is found, with the words that stand in it,
and so is every text in the tests. A sentence counts as quoted where a test holds some words of it,
as ``pytest.raises(..., match="cannot be made")`` does.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from editor.chronicle import errors

ROOT = Path(__file__).parents[2]
KINDS = {name for name, one in vars(errors).items() if isinstance(one, type)}
PASSED_ON = 8
"""Letters of its own below which a raise only passes on another's sentence."""


def texts(node: ast.AST) -> Iterator[str]:
    for one in ast.walk(node):
        if isinstance(one, ast.Constant) and isinstance(one.value, str):
            yield one.value


def sites() -> Iterator[tuple[str, list[str]]]:
    """Where an EditorError is raised, and the words of its own that it says."""
    for path in sorted((ROOT / "editor").rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        constants = {
            target.id: node.value
            for node in tree.body
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call)):
                continue
            if isinstance(node.exc.func, ast.Name) and node.exc.func.id in KINDS:
                said = [one for part in node.exc.args for one in texts(part)]
                for one in (each for part in node.exc.args for each in ast.walk(part)):
                    if isinstance(one, ast.Name) and one.id in constants:
                        said += texts(constants[one.id])
                yield f"{path.relative_to(ROOT)}:{node.lineno}", said


def quoted() -> set[str]:
    """Every text in the tests that may be some words of a sentence."""
    found = set()
    for path in (ROOT / "tests").rglob("*.py"):
        if path != Path(__file__):
            for text in texts(ast.parse(path.read_text("utf-8"))):
                plain = re.sub(r"\\(.)", r"\1", text).strip(" .^$")
                if " " in plain and len(plain) >= 6:
                    found.add(plain)
    return found


def is_quoted(said: list[str], quotes: set[str]) -> bool:
    words = [one.strip(" .") for one in said]
    return any(
        quote in one or (len(one) >= 12 and one in quote) for quote in quotes for one in words
    )


def test_every_sentence_is_quoted_by_a_test() -> None:
    quotes, found = quoted(), list(sites())
    assert len(found) > 100
    own = [(where, said) for where, said in found
           if sum(map(str.isalpha, "".join(said))) >= PASSED_ON]  # fmt: skip
    assert [where for where, said in own if not is_quoted(said, quotes)] == []


def test_every_sentence_begins_and_ends_as_one() -> None:
    """Without words for programmers, and with a full stop, or a part that comes from elsewhere."""
    jargon = re.compile(r"\b(None|null|exception|errno|traceback|invalid|SQL|database)\b")
    strange = []
    for where, said in sites():
        whole = "".join(said)
        if jargon.search(whole) or "!" in whole or "Please" in whole or "Sorry" in whole:
            strange.append(f"{where}: {whole}")
    assert strange == []
