"""Every sentence that the window says is in the catalogue, however it gets to the translator."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.catalogues import Key, sentences, translations

ROOMS = ("window", "services")
TRANSLATING = ("translate", "wording_of")


@dataclass(frozen=True)
class Helper:
    """A function that translates what it is given, in a context."""

    context: str
    place: int


def _name(node: ast.Call) -> str:
    return getattr(node.func, "attr", getattr(node.func, "id", ""))


def _text(node: ast.expr | None) -> str | None:
    value = node.value if isinstance(node, ast.Constant) else None
    return value if isinstance(value, str) else None


def _literals(node: ast.expr) -> Iterator[str]:
    """Return the texts that an argument can be, as far as they stand there."""
    if isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    elif (text := _text(node)) is not None:
        yield text


def _helpers(tree: ast.Module) -> dict[str, Helper]:
    found: dict[str, Helper] = {}
    for function in ast.walk(tree):
        if not isinstance(function, ast.FunctionDef):
            continue
        names = [each.arg for each in function.args.args if each.arg != "self"]
        for call in ast.walk(function):
            if isinstance(call, ast.Call) and _name(call) in TRANSLATING and len(call.args) > 1:
                context, given = _text(call.args[0]), call.args[1]
                if context and isinstance(given, ast.Name) and given.id in names:
                    found[function.name] = Helper(context, names.index(given.id))
    return found


def unmarked(folder: Path) -> Iterator[str]:
    """Return where a helper is given a text that no catalogue has: `file:line text`."""
    trees = {
        path: ast.parse(path.read_text("utf-8"))
        for room in ROOMS
        for path in sorted((folder / room).rglob("*.py"))
    }
    known = set(sentences(folder))
    shared = {name: each for tree in trees.values() for name, each in _public(tree)}
    for path, tree in trees.items():
        helpers = shared | _helpers(tree)
        for call in ast.walk(tree):
            helper = helpers.get(_name(call)) if isinstance(call, ast.Call) else None
            if helper is None or len(call.args) <= helper.place:
                continue
            for text in _literals(call.args[helper.place]):
                if Key(helper.context, text, "") not in known:
                    yield f"{path}:{call.lineno} {helper.context}: {text}"


def _public(tree: ast.Module) -> Iterator[tuple[str, Helper]]:
    for name, helper in _helpers(tree).items():
        if not name.startswith("_"):
            yield name, helper


def test_no_helper_is_given_a_text_that_is_not_marked() -> None:
    assert list(unmarked(translations.SOURCES)) == []


def test_such_a_text_is_found(tmp_path: Path) -> None:
    for room in ROOMS:
        (tmp_path / room).mkdir()
    (tmp_path / "window" / "words.py").write_text(
        "def _said(text):\n"
        '    return translate("Words", text)\n'
        'a = _said("Lost")\n'
        'b = _said(QT_TRANSLATE_NOOP("Words", "Kept"))\n'
        'c = _said("Kept" if b else "Gone")\n',
        "utf-8",
    )
    found = [line.partition(" ")[2] for line in unmarked(tmp_path)]
    assert found == ["Words: Lost", "Words: Gone"]
