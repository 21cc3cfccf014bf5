"""Every place and dialog in a language whose sentences are 40 % longer, at both widths."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSize
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from parlance.window.parts.controls import TextButton
from parlance.window.parts.look import Look
from parlance.window.parts.segments import SegmentButton
from tests.catalogues import Key
from tests.screens import SCENES, Stage, settle
from tests.window.clipping import clipped
from tests.window.pseudo import BEGIN, END, literals, longer, pseudo_translator, texts

pytestmark = pytest.mark.qt_log_ignore("plugin does not support", "OpenType support missing")

SIZES = (QSize(1180, 780), QSize(900, 600))
KEYS = re.compile(r"(Ctrl|Alt|Shift|Meta)\+|(F\d+|Return|Enter|Esc|Del)$")
"""Names of keys, which Qt writes."""

BETWEEN = re.compile(rf"{BEGIN}.*?{END}|  ·  |\n|<[^>]*>", re.DOTALL)

FOREIGN = frozenset(
    {
        # Names that are the same in every language: of licences, formats, keys, files.
        *("Apache 2.0", "MIT", "Gemma", "BF16", "CC BY 4.0", "CC BY-NC 4.0", "CC BY-SA 4.0"),
        *("Llama 2", "Llama 3", "Llama 3.1", "Llama 3.2", "Llama 3.3", "Llama 4"),
        *(f"Ctrl+{number}" for number in range(1, 7)),
        *("Ctrl+Alt+J", "Ctrl+Alt+Y", "Ctrl+Shift+F9"),
        "llama",  # a family of models, and a kind of tokenizer
        "http://127.0.0.1:8080/v1",
        "hf download Qwen/Qwen3-4B-GGUF Qwen3-4B-Q4_K_M.gguf",
        # Names of languages in their own words.
        *("English", "Deutsch", "Español", "Français", "Italiano", "Magyar", "Polski"),
        *("Português (Brasil)", "Türkçe", "Русский", "Українська", "עברית", "العربية"),
        *("فارسی", "हिन्दी", "简体中文", "日本語", "한국어"),
        # Said by the documents and the cards of the scenes themselves.
        "Results",
        *("all_on_gpu", "partly_on_gpu", "experts_on_cpu", "switched_off", "no_gpu_found"),
        *("build_without_gpu", "library_missing", "driver_refuses", "gpu_too_full", "elsewhere"),
    }
)

TIGHT = frozenset((f"summarize-{name}", 900) for name in ("warnings", "left-out", "fault"))
"""Where a window of 600 pixels has no room for all that a summary has to say of itself."""


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pseudo")


@pytest.fixture(scope="module")
def written() -> frozenset[str]:
    return literals("window", "contract", "services")


@pytest.fixture
def stage(look: Look, qapp: QApplication, catalogue: Path) -> Iterator[Stage]:
    translator = pseudo_translator(qapp, catalogue)
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    made = Stage(look)
    made.window.resize(SIZES[0])
    made.window.show()
    yield made
    for dialog in made.window.findChildren(QDialog):
        dialog.close()
    made.window.close()
    made.window.deleteLater()
    made.chats.close()
    qapp.removeTranslator(translator)
    translator.deleteLater()
    QLocale.setDefault(before)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _untranslated(window: QWidget, written: frozenset[str]) -> list[str]:
    """Return texts that the sources write and no translator has seen."""
    found: set[str] = set()
    for widget, kind, text in texts(window):
        parts = (part.strip(" .:,()") for part in BETWEEN.split(text))
        lost = {
            part
            for part in parts
            if part in written and part not in FOREIGN and not KEYS.match(part)
        }
        found |= {f"{type(widget).__name__} {kind}: {part}" for part in lost}
    return sorted(found)


def _unexplained(window: QWidget) -> list[str]:
    """Return what is cut without a way to read it all."""
    return [
        f"{type(widget).__name__}: {widget.text()}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, TextButton | SegmentButton) and widget.isVisible()
        if widget.text().endswith("…") and END not in widget.text() and not widget.toolTip()
    ]


@pytest.mark.parametrize("name", SCENES)
def test_all_is_translated_and_nothing_is_cut(
    name: str, stage: Stage, written: frozenset[str]
) -> None:
    SCENES[name](stage)
    settle()
    assert _untranslated(stage.window, written) == []
    if stage.window.quick.shown is not None:
        assert _untranslated(stage.window.quick.shown, written) == []
        assert clipped(stage.window.quick.shown) == []
    for size in SIZES:
        stage.window.resize(size)
        settle()
        if (name, size.width()) not in TIGHT:
            assert clipped(stage.window) == [], size
        assert _unexplained(stage.window) == [], size


def test_what_does_not_fit_is_found(qapp: QApplication) -> None:
    window = QWidget()
    label = QLabel("Some words that are far too long", window)
    label.setGeometry(0, 0, 20, 20)
    window.resize(100, 100)
    window.show()
    assert clipped(window) == ["QLabel in QWidget: Some words that are far too long"]
    label.resize(400, 20)
    window.resize(500, 100)
    assert clipped(window) == []
    window.close()
    window.deleteLater()


def test_what_no_translator_has_seen_is_found(qapp: QApplication) -> None:
    window = QWidget()
    label = QLabel("⟦Kept⟧  ·  Lost", window)
    written = frozenset({"Kept", "Lost"})
    assert _untranslated(window, written) == ["QLabel text: Lost"]
    label.setText("⟦Kept⟧  ·  Report.pdf")
    assert _untranslated(window, written) == []
    window.deleteLater()


def test_the_pseudo_locale_is_longer_and_keeps_the_gaps() -> None:
    said = longer(Key("Words", "%1 of {name}", ""))
    assert said.startswith("⟦%1 of {name} ")
    assert longer(Key("Words", "%Ln file(s)", "")).count("(s)") == 0
    assert len(longer(Key("Words", "A sentence of some length.", ""))) >= 36
