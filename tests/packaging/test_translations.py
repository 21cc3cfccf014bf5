"""The catalogues in resources/i18n are whole: as many forms, gaps and spaces as they need."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import PySide6
import pytest
import translations
from sentences import Key, sentences, unmarked

from parlance.contract.fault_safety import SAFE
from parlance.contract.wording import SENTENCES, SUBSTITUTES
from parlance.resources import resource

SOURCES = translations.SOURCES
CATALOGUES = sorted(resource("i18n").glob("*.ts"))
GAPS = re.compile(r"%L?\d|\{[^{}]*\}|</?[a-z]+[^>]*>")
COUNT = re.compile(r"%L?n")


def _code(path: Path) -> str:
    return path.stem.removeprefix("parlance_")


def _named(path: Path) -> str:
    return path.name


def test_english_is_there() -> None:
    assert "en" in {_code(path) for path in CATALOGUES}


def test_each_language_has_as_many_plural_forms_as_qt_asks_for(tmp_path: Path) -> None:
    source, lupdate = tmp_path / "a.py", Path(PySide6.__file__).with_name("lupdate")
    source.write_text('class A:\n    def b(self, n):\n        self.tr("%n", "", n)\n', "utf-8")
    asked = {}
    for code in translations.FORMS:
        found = tmp_path / f"{code}.ts"
        words = [lupdate, "-silent", "-extensions", "py", source, "-target-language", code]
        subprocess.run([*words, "-ts", found], check=True)
        asked[code] = found.read_text("utf-8").count("<numerusform>")
    assert asked == translations.FORMS


@pytest.mark.parametrize("path", CATALOGUES, ids=_named)
def test_what_is_compiled_is_what_was_translated(path: Path, tmp_path: Path) -> None:
    compiled = path.with_suffix(".qm")
    whole = translations.share(translations.read(path)) >= translations.LEAST_SHARE
    assert compiled.is_file() == whole
    if whole:
        anew = tmp_path / compiled.name
        translations.compiled(path, anew)
        assert anew.read_bytes() == compiled.read_bytes()


@pytest.mark.parametrize("path", CATALOGUES, ids=_named)
def test_a_language_that_is_offered_says_nine_of_ten_sentences(path: Path) -> None:
    if path.with_suffix(".qm").is_file():
        now = translations.updated(_code(path), sentences(SOURCES))
        assert translations.share(now) >= translations.LEAST_SHARE


@pytest.mark.parametrize("path", CATALOGUES, ids=_named)
def test_every_sentence_of_a_fault_is_translated_once_a_catalogue_has_it(path: Path) -> None:
    said = {each for words in SENTENCES.values() for each in (words.sentence, words.remedy)}
    said |= {*SAFE.values(), *SUBSTITUTES.values()}
    if _code(path) != "en":
        catalogue = translations.read(path)
        known = {key: catalogue[key] for key in catalogue if key.source in said}
        assert len(known) > len(SENTENCES)
        assert [key.source for key, texts in known.items() if not texts] == []


@pytest.mark.parametrize("path", CATALOGUES, ids=_named)
def test_no_translation_is_damaged(path: Path) -> None:
    forms = translations.FORMS[_code(path)]
    damaged = [
        (key.source, text, said)
        for key, texts in translations.read(path).items()
        for text in texts
        for said in _damages(key, text)
    ]
    counts = [
        key.source
        for key, texts in translations.read(path).items()
        if texts and len(texts) != (forms if key.counted else 1)
    ]
    assert (damaged, counts) == ([], [])


def _damages(key: Key, text: str) -> list[str]:
    """Return what is wrong with a translation."""
    source = key.source
    found = []
    if sorted(set(GAPS.findall(source))) != sorted(set(GAPS.findall(text))):
        found.append("gaps")
    if not set(COUNT.findall(text)) <= set(COUNT.findall(source)):
        found.append("count")
    if source.count("\n") != text.count("\n"):
        found.append("lines")
    if _edges(source) != _edges(text):
        found.append("spaces")
    if "(s)" in text and key.counted:
        found.append("no plural")
    return found


def _edges(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()


@pytest.mark.parametrize(
    ("source", "text", "damage"),
    [
        ("%1 of %2", "%1 von", ["gaps"]),
        ("%Ln file(s)", "%n Dateien", ["count"]),
        ("a\nb", "a b", ["lines"]),
        ("on ", "an", ["spaces"]),
        ("%Ln file(s)", "%Ln file(s)", ["no plural"]),
        ("Kept as {path}.", "{path} wurde behalten.", []),
        ("%Ln file(s)", "eine Datei", []),
    ],
)
def test_each_damage_is_found(source: str, text: str, damage: list[str]) -> None:
    assert _damages(Key("Test", source, ""), text) == damage


def test_every_kind_of_mark_is_found_once(tmp_path: Path) -> None:
    (tmp_path / "panel.py").write_text(
        "class Panel(QWidget):\n"
        "    def show(self, parent, n):\n"
        '        super().__init__(self.tr("Title"), parent)\n'
        '        self.tr("%Ln file(s)", "", n.count)\n'
        '        translate("Words", "%Ln word(s)", "", n.count)\n'
        '        translate("Words", "Open", "a verb")\n'
        '        self.tr("Title")\n'
        'NAME = QT_TRANSLATE_NOOP("Words", "one " "sentence")\n'
        'plain = text.translate({"a": "b"})\n',
        "utf-8",
    )
    assert sentences(tmp_path) == [
        Key("Panel", "Title", ""),
        Key("Panel", "%Ln file(s)", ""),
        Key("Words", "%Ln word(s)", ""),
        Key("Words", "Open", "a verb"),
        Key("Words", "one sentence", ""),
    ]


def test_every_tr_can_be_followed() -> None:
    assert unmarked(SOURCES) == []


def test_what_cannot_be_followed_is_found(tmp_path: Path) -> None:
    text = """class Panel:
    def show(self, parent, words):
        self.tr("Title")
        parent.tr("Title")
        self.tr(words)
"""
    (tmp_path / "panel.py").write_text(text, "utf-8")
    assert [each.rpartition(":")[2] for each in unmarked(tmp_path)] == ["4", "5"]


def test_a_translation_stays_with_its_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translations, "CATALOGUES", tmp_path)
    kept, counted = Key("Panel", "Open", ""), Key("Panel", "%Ln file(s)", "")
    before = {
        kept: ("Öffnen <b>&</b>",),
        Key("Panel", "Gone", ""): ("Weg",),
        counted: ("%Ln Datei", "%Ln Dateien"),
    }
    translations.write(translations.catalogue_file("de"), "de", before)
    found = [kept, Key("Panel", "New", ""), counted]
    assert translations.updated("de", found) == {
        kept: ("Öffnen <b>&</b>",),
        Key("Panel", "New", ""): (),
        counted: ("%Ln Datei", "%Ln Dateien"),
    }
