"""Everything that shows text shows it as plain text, but for what is marked up on purpose.

Qt takes any text that looks like markup for markup, and loads the pictures that it names.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import parlance

ROOT = Path(parlance.__file__).parent
MODULES = sorted(
    path
    for place in ("window", "services", "start.py", "app.py", "app_services.py")
    for path in ((ROOT / place).rglob("*.py") if (ROOT / place).is_dir() else [ROOT / place])
)
PICTURES_ONLY = {"window/chat/source_dialog.py", "window/chat/welcome.py", "window/rail.py"}
"""Labels of these are made without a text and given a pixmap."""
RICH = {"window/parts/marked_label.py"}
"""What is marked up on purpose, from text that was escaped."""
OPENING = {
    "window/rich/links.py",  # after a question
    "window/models/installed_menu.py",  # folders of this computer
    "window/settings/fact_pages.py",
    "window/settings/log_dialog.py",
    "window/translation/documents_written.py",  # the file that was written
    "window/models/repository.py",  # a page of the Hub, by a button that says so
    "window/settings/updates_row.py",  # the page of a new version, likewise
}
"""Who hands an address to the desktop."""


def _named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            function = node.func
            name = function.attr if isinstance(function, ast.Attribute) else ""
            yield getattr(function, "id", name), node


def _bases(tree: ast.AST) -> Iterator[tuple[str, ast.ClassDef]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            for base in node.bases:
                yield ast.unparse(base).rpartition(".")[2], node


@pytest.mark.parametrize("path", MODULES, ids=_named)
def test_foreign_text_is_shown_as_it_is(path: Path) -> None:
    source, name = path.read_text("utf-8"), _named(path)
    tree = ast.parse(source)
    calls = Counter(called for called, _ in _calls(tree))
    plain = sum(
        called == "setTextFormat" and ast.unparse(call.args[0]).endswith("PlainText")
        for called, call in _calls(tree)
    )
    labels = [call for called, call in _calls(tree) if called == "QLabel"]
    if name in PICTURES_ONLY:
        assert not any(call.args for call in labels)
        assert plain == calls["QMessageBox"]
    else:
        assert plain >= len(labels) + calls["QMessageBox"]
    if name not in RICH:
        assert calls["setTextFormat"] == plain
    assert not any(calls[each] for each in ("QTextDocument", "QTextEdit", "QTextBrowser"))
    assert not any(calls[each] for each in ("setOpenExternalLinks", "QErrorMessage"))
    assert bool(calls["openUrl"]) <= (name in OPENING)
    for base, made in _bases(tree):
        if base in ("QTextEdit", "QTextBrowser", "QTextDocument"):
            methods = [each.name for each in made.body if isinstance(each, ast.FunctionDef)]
            assert "loadResource" in methods, made.name
        if base == "QLabel":
            named = "class IconLabel" in source or plain
            assert named, made.name


def test_the_lists_name_modules_that_are_there() -> None:
    named = {_named(path) for path in MODULES}
    assert named >= (PICTURES_ONLY | RICH | OPENING)
