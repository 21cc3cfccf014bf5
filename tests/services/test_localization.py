"""Which language the window speaks, and how it writes numbers then."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from parlance.contract.interface_language import (
    OWN_NAMES,
    InterfaceLanguage,
    spoken_language,
)
from parlance.services import localization
from parlance.services.localization import Localization, offered_languages
from tests.catalogues import Key, compile_catalogue, translations

EVERY = tuple(InterfaceLanguage)[1:]


@pytest.mark.parametrize(
    ("preferred", "spoken"),
    [
        (["de-AT", "en"], "de"),
        (["nl-NL", "fr-BE"], "fr"),
        (["pt-PT"], "pt_BR"),
        (["pt_BR.UTF-8"], "pt_BR"),
        (["zh-Hans-CN"], "zh_CN"),
        (["zh-Hant-TW"], "en"),
        (["iw"], "he"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_of_the_system_that_is_offered_is_spoken(
    preferred: list[str], spoken: str
) -> None:
    assert spoken_language(preferred, EVERY) == spoken


def test_a_language_that_is_not_offered_is_passed_over() -> None:
    offered = (InterfaceLanguage.ENGLISH, InterfaceLanguage.FRENCH)
    assert spoken_language(["de", "fr"], offered) is InterfaceLanguage.FRENCH


def test_every_language_has_a_name_of_its_own_and_a_catalogue() -> None:
    assert set(OWN_NAMES) == set(EVERY)
    assert {each.value for each in EVERY} == set(translations.FORMS)
    assert len(set(OWN_NAMES.values())) == len(EVERY)


def test_english_is_always_offered() -> None:
    assert InterfaceLanguage.ENGLISH in offered_languages()


@pytest.fixture
def spoken(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Localization]:
    compile_catalogue(tmp_path, "en", lambda key: key.source.replace("(s)", ""))
    compile_catalogue(tmp_path, "ar", lambda key: f"ar:{key.source}")
    monkeypatch.setattr(localization, "resource", lambda *_parts: tmp_path)
    before = QLocale()
    made = Localization(qapp, InterfaceLanguage.ENGLISH)
    yield made
    made.close()
    made.deleteLater()
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_language_brings_its_words_its_numbers_and_its_direction(
    spoken: Localization, qapp: QApplication
) -> None:
    assert not spoken.apply(InterfaceLanguage.ENGLISH)
    assert spoken.apply(InterfaceLanguage.ARABIC)
    assert QCoreApplication.translate("Settings", "Theme") == "ar:Theme"
    assert QLocale().toString(2026) == "٢٬٠٢٦"
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert spoken.apply(InterfaceLanguage.ENGLISH)
    assert QCoreApplication.translate("Settings", "Theme") == "Theme"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_what_a_catalogue_lacks_is_said_in_english_with_its_plural(
    spoken: Localization, tmp_path: Path
) -> None:
    lacking = tmp_path / "parlance_ar.ts"
    translations.write(lacking, "ar", {Key("Settings", "Theme", ""): ("السمة",)})
    translations.compiled(lacking, lacking.with_suffix(".qm"))
    spoken.apply(InterfaceLanguage.ARABIC)
    assert QCoreApplication.translate("Settings", "Theme") == "السمة"
    said = QCoreApplication.translate("SummaryQueue", "%Ln document(s)", "", 3)
    assert said == "٣ document"


def test_standard_buttons_are_translated_by_qt(spoken: Localization) -> None:
    spoken.apply(InterfaceLanguage.ARABIC)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"


def test_a_language_without_a_catalogue_falls_back_to_what_the_system_speaks(
    spoken: Localization,
) -> None:
    spoken.apply(InterfaceLanguage.JAPANESE)
    assert spoken.language is InterfaceLanguage.ENGLISH
