"""The list of languages, and the ways to name one."""

from __future__ import annotations

import unicodedata

import pytest

from parlance.contract.languages import (
    BY_CODE,
    LANGUAGES,
    find_language,
    known_code,
    primary_code,
)

OFFERED = """
    ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv nl no pl pt ro ru sk
    sl sv th tr uk ur vi zh zh-Hant pt-BR sr bs mk sq ka hy az kk uz ky mn km lo my si ne mr gu
    pa ta te kn ml sw am so yo ig ha zu xh af eu gl cy ga is mt fil ms jv ku ps sd ug bo yue eo
    la be tg
"""


def test_the_languages_of_all_families_are_offered() -> None:
    assert set(OFFERED.split()) <= set(BY_CODE)


def test_codes_and_names_are_unambiguous() -> None:
    for names in zip(*((each.code, each.name, each.own_name) for each in LANGUAGES), strict=True):
        assert len({name.casefold() for name in names}) == len(names)
    assert list(BY_CODE) == sorted(BY_CODE, key=str.casefold)
    for language in LANGUAGES:
        assert language.own_name == unicodedata.normalize("NFC", language.own_name)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_each_is_found_by_its_code_and_names(language) -> None:
    for name in (language.code, language.code.upper(), language.name, f" {language.own_name} "):
        assert find_language(name) is language


@pytest.mark.parametrize(
    ("code", "known"),
    [
        ("pt-br", "pt-BR"),
        ("pt_BR.UTF-8", "pt-BR"),
        ("pt-PT", "pt"),
        ("zh-tw", "zh-Hant"),
        ("zh-Hant-HK", "zh-Hant"),
        ("zh-CN", "zh"),
        ("zh-Hans-SG", "zh"),
        ("nb", "no"),
        ("nn-NO", "no"),
        ("iw", "he"),
        ("tl", "fil"),
        ("de-AT", "de"),
        ("en_GB", "en"),
        ("sr-Latn", "sr"),
        ("tlh", None),
        ("C", None),
        ("", None),
        ("in-depth analysis", None),
    ],
)
def test_variants_of_codes_are_known(code: str, known: str | None) -> None:
    assert known_code(code) == known
    found = find_language(code)
    assert (found.code if found else None) == known


def test_the_language_alone_is_told() -> None:
    assert [primary_code(code) for code in ("zh-Hant", "pt-BR", "yue", "")] == [
        "zh",
        "pt",
        "yue",
        "",
    ]


def test_direction_follows_the_writing() -> None:
    for language in LANGUAGES:
        begins_right = unicodedata.bidirectional(language.own_name[0]) in {"R", "AL"}
        assert language.right_to_left == begins_right
