"""Hints about translations: what is missing, strange or in another language, and nothing else."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parlance.contract.segments import Hint, HintKind, TagKind, Unit, UnitKind, UnitTag
from parlance.contract.translation import Term
from parlance.work.translation.checks import Pair, hints_for, is_failure


def _hints(source: str, target: str, source_code: str, target_code: str) -> tuple[Hint, ...]:
    unit = Unit(id=0, kind=UnitKind.PARAGRAPH, text=source)
    return hints_for(unit, target, Pair(source=source_code, target=target_code))


def _kinds(source: str, target: str, source_code: str, target_code: str) -> set[HintKind]:
    return {hint.kind for hint in _hints(source, target, source_code, target_code)}


GOOD = [
    ("en", "de", "The library opens at nine.", "Die Bibliothek öffnet um neun Uhr."),
    ("en", "de", "It costs $1,250.50 since 2019.", "Es kostet seit 2019 1.250,50 $."),
    ("de", "en", "Am 05.03.2024 um 15:30 Uhr.", "On March 5, 2024 at 3:30 pm."),
    ("en", "fr", "In the 21st century, 3 of 4 do.", "Au XXIe siècle, trois sur quatre le font."),
    ("fr", "en", "Il a 1 250 pages.", "It has 1,250 pages."),
    ("en", "fa", "There are 1,250 books on 3 floors.", "۱٬۲۵۰ کتاب در سه طبقه هست."),
    ("fa", "en", "در سال ۱۳۹۹ پنج نفر آمدند.", "In 1399 five people came."),
    ("en", "ar", "There are 125 rooms.", "هناك ١٢٥ غرفة."),
    ("en", "zh", "1.2 million people live on 12 islands.", "120万人生活在十二个岛屿上。"),
    ("zh", "en", "3月5日，三千人来了。", "On March 5, three thousand people came."),
    ("en", "ja", "The 3rd train is 20 minutes late.", "3番目の電車は20分遅れています。"),
    ("en", "he", "The shop opens at 3 pm on Monday.", "החנות נפתחת בשעה 15:00 ביום שני."),
    ("en", "nl", "The house has 5 doors.", "Het huis heeft vijf deuren."),
    ("en", "de", "In the 1990s it was 5 m² large.", "In den 1990ern war es 5 m² groß."),
    ("en", "de", "OK", "OK"),
    ("en", "de", "Python 3.12", "Python 3.12"),
    ("en", "de", "Anna Weber, Hans Maier, Bo Ek", "Anna Weber, Hans Maier, Bo Ek"),
    ("en", "fr", "parse_tree(), HTML_BLOCK, x86-64", "parse_tree(), HTML_BLOCK, x86-64"),
    ("en", "de", "Installation", "Installation"),
    ("en", "zh", "Use Visual Studio Code 1.9 here.", "在此使用 Visual Studio Code 1.9。"),
    ("en", "de", "See https://example.org/a?b=1.", "Siehe https://example.org/a?b=1."),
    ("en", "de", 'He said "no" (twice).', "Er sagte „nein“ (zweimal)."),
    ("en", "fr", "He said “it's fine”.", "Il a dit « c'est l'essentiel »."),
    ("en", "de", "a) one thing and b) another", "a) eine Sache und b) eine andere"),
    ("en", "de", "Yes, yes, yes!", "Ja, ja, ja!"),
    ("en", "zh", "ha ha ha ha ha ha ha ha ha ha ha ha", "哈哈哈哈哈哈哈哈哈哈哈哈"),
    ("en", "de", "100% sure", "100% sicher"),
]


@pytest.mark.parametrize(("source_code", "target_code", "source", "target"), GOOD)
def test_a_good_translation_has_no_hint(
    source_code: str, target_code: str, source: str, target: str
) -> None:
    assert _hints(source, target, source_code, target_code) == ()


BAD = [
    ("en", "de", "It costs $1,250 now.", "Es kostet jetzt 1.520 $.", "number_missing", "1,250"),
    ("en", "de", "Since 2019 and 2020 too.", "Seit 2019 auch.", "number_missing", "2020"),
    ("en", "de", "10 here and 10 there.", "10 hier und dort.", "number_missing", "10"),
    ("en", "de", "The house has 5 doors.", "Das Haus hat 6 Türen.", "number_missing", "5"),
    ("en", "nl", "The house has 5 doors.", "Het huis heeft 6 deuren.", "number_missing", "5"),
    ("de", "en", "Am 05.03.2024.", "On March 2024.", "number_missing", "03"),
    ("fa", "en", "در سال ۱۳۹۹ آمد.", "He came in 1398.", "number_missing", "۱۳۹۹"),
    ("en", "zh", "There are 125 rooms.", "有152个房间。", "number_missing", "125"),
    (
        "en",
        "de",
        "See https://example.org/a now.",
        "Siehe https://example.org/b jetzt.",
        "link_missing",
        "https://example.org/a",
    ),
    (
        "en",
        "fr",
        "Write to a.weber@example.org today.",
        "Écrivez-nous aujourd'hui, s'il vous plaît.",
        "link_missing",
        "a.weber@example.org",
    ),
    ("en", "de", "Open {name} now", "{Name2} jetzt öffnen", "placeholder_missing", "{name}"),
    ("en", "de", "%d of %s files", "%d von allen Dateien", "placeholder_missing", "%s"),
    ("en", "de", "He came (late.", "Er kam (spät.", "", ""),
    ("en", "de", "He came (late).", "Er kam (spät.", "quotes", "("),
    ("en", "de", "He said “no”.", "Er sagte „nein.", "quotes", "„"),
    ("en", "ja", "He said “no”.", "彼は「いいえと言った。", "quotes", "「"),
]


@pytest.mark.parametrize(("source_code", "target_code", "source", "target", "kind", "detail"), BAD)
def test_what_is_missing_is_named(
    source_code: str, target_code: str, source: str, target: str, *, kind: str, detail: str
) -> None:
    found = [
        (hint.kind.value, hint.detail) for hint in _hints(source, target, source_code, target_code)
    ]
    assert found == ([(kind, detail)] if kind else [])


ENGLISH = "The old bridge over the river was closed on Monday because of the flood."
GERMAN = "Die alte Brücke über den Fluss wurde am Montag wegen des Hochwassers gesperrt."
FRENCH = "Le vieux pont sur le fleuve a été fermé lundi à cause de l'inondation."
PERSIAN = "پل قدیمی روی رودخانه روز دوشنبه به علت سیل بسته شد."
CHINESE = "河上的老桥因洪水于周一关闭。"
HEBREW = "הגשר הישן מעל הנהר נסגר ביום שני בגלל השיטפון."


@pytest.mark.parametrize(
    ("source", "target", "source_code", "target_code", "kind"),
    [
        (ENGLISH, ENGLISH, "en", "de", HintKind.UNTRANSLATED),
        (ENGLISH, ENGLISH.upper(), "en", "fa", HintKind.UNTRANSLATED),
        (PERSIAN, PERSIAN, "fa", "en", HintKind.UNTRANSLATED),
        (CHINESE, CHINESE, "zh", "de", HintKind.UNTRANSLATED),
        (f"{ENGLISH} It rains.", f"{ENGLISH} Es regnet.", "en", "de", HintKind.UNTRANSLATED),
        (ENGLISH, ENGLISH.replace("old", "ancient"), "en", "de", HintKind.OTHER_LANGUAGE),
        (FRENCH, ENGLISH, "fr", "de", HintKind.OTHER_LANGUAGE),
        (ENGLISH, GERMAN, "en", "fa", HintKind.OTHER_LANGUAGE),
        (ENGLISH, CHINESE, "en", "he", HintKind.OTHER_LANGUAGE),
        (PERSIAN, HEBREW, "fa", "de", HintKind.OTHER_LANGUAGE),
        (
            ENGLISH,
            "پل قدیمی روی رودخانه. It was closed on monday because of the flood.",
            "en",
            "fa",
            HintKind.OTHER_LANGUAGE,
        ),
    ],
)
def test_a_copy_or_another_language_is_seen(
    source: str, target: str, source_code: str, target_code: str, kind: HintKind
) -> None:
    assert kind in _kinds(source, target, source_code, target_code)


@pytest.mark.parametrize(
    ("target", "code"),
    [(GERMAN, "de"), (FRENCH, "fr"), (PERSIAN, "fa"), (CHINESE, "zh"), (HEBREW, "he")],
)
def test_the_wanted_language_is_no_other(target: str, code: str) -> None:
    assert _hints(ENGLISH, target, "en", code) == ()


def test_terms_that_stay_as_they_are_are_no_copy() -> None:
    text = "open source software foundation"
    unit = Unit(id=0, kind=UnitKind.CELL, text=text)
    pair = Pair(source="en", target="de")
    assert {hint.kind for hint in hints_for(unit, text, pair)} == {HintKind.UNTRANSLATED}
    assert hints_for(unit, text, pair, terms=(Term(source=text),)) == ()


@pytest.mark.parametrize(
    "target",
    [
        "Die alte Brücke, die alte Brücke, die alte Brücke, die alte Brücke,",
        "Die Brücke war zu und zu und zu und zu und zu und zu und zu und zu und z",
        f"{GERMAN} {GERMAN} {GERMAN} Ende.",
    ],
)
def test_loops_are_seen_with_their_place(target: str) -> None:
    (found,) = [h for h in _hints(ENGLISH, target, "en", "de") if h.kind is HintKind.REPEATS]
    assert 0 <= found.start < found.end <= len(target)


def test_loops_without_blanks_are_seen() -> None:
    assert HintKind.REPEATS in _kinds(
        ENGLISH, "老桥关闭了关闭了关闭了关闭了关闭了关闭了", "en", "zh"
    )


def test_a_source_that_repeats_itself_may_do_so() -> None:
    assert HintKind.REPEATS not in _kinds("Row, " * 12, "Rudere, " * 12, "en", "de")


def test_strange_lengths_are_seen() -> None:
    assert HintKind.TOO_LONG in _kinds("OK", f"{GERMAN} {GERMAN}", "en", "de")
    assert HintKind.TOO_LONG in _kinds(ENGLISH, f"{GERMAN} {FRENCH} " * 3, "en", "de")
    assert HintKind.TOO_SHORT in _kinds(ENGLISH, "Die Brücke.", "en", "de")
    assert HintKind.TOO_SHORT in _kinds(ENGLISH, "桥。", "en", "zh")


def test_missed_terms_and_a_missing_end_are_said() -> None:
    unit = Unit(id=0, kind=UnitKind.PARAGRAPH, text="The server is down again.")
    term, brand = Term(source="server", target="Server"), Term(source="Down")
    hints = hints_for(
        unit,
        "Der Rechner geht wieder nicht.",
        Pair(source="en", target="de"),
        missed=(term, brand),
        is_cut=True,
    )
    assert [(hint.kind, hint.detail) for hint in hints] == [
        (HintKind.TERM_MISSED, "server → Server"),
        (HintKind.TERM_MISSED, "Down → Down"),
        (HintKind.CUT_SHORT, ""),
    ]


def test_subtitles_have_two_lines() -> None:
    pair = Pair(source="en", target="de")
    unit = Unit(id=0, kind=UnitKind.CUE, text="I will not go there, never again.", width=20)
    long = "Da gehe ich nie wieder hin, das sage ich dir, niemals."
    assert [hint.kind for hint in hints_for(unit, long, pair)] == [HintKind.LINES_TOO_WIDE]
    assert hints_for(unit, "Da gehe ich nie wieder hin.", pair) == ()


def test_objects_part_words_and_places_are_without_tags() -> None:
    unit = Unit(
        id=0,
        kind=UnitKind.PARAGRAPH,
        text="10⟦1/⟧20 (⟦2⟧a thing⟦/2⟧)",
        tags=(UnitTag(number=1, kind=TagKind.BREAK), UnitTag(number=2, kind=TagKind.FORMAT)),
    )
    pair = Pair(source="en", target="de")
    assert hints_for(unit, "20⟦1/⟧10 (⟦2⟧ein Ding⟦/2⟧)", pair) == ()
    (hint,) = hints_for(unit, "10⟦1/⟧20 (⟦2⟧ein Ding⟦/2⟧", pair)
    assert (hint.kind, hint.start, hint.end) == (HintKind.QUOTES, 5, 6)


def test_only_some_hints_are_worth_another_try() -> None:
    assert is_failure([Hint(kind=HintKind.QUOTES), Hint(kind=HintKind.NUMBER_MISSING)])
    assert not is_failure([Hint(kind=HintKind.QUOTES), Hint(kind=HintKind.TERM_MISSED)])
    assert not is_failure([])


_PIECES = st.sampled_from(
    [
        "10 ",
        "1.250,5 ",
        "May ",
        "(",
        "”",
        "「",
        "%s ",
        "水",
        "پل ",
        "⟦1⟧",
        "⟦/1⟧",
        "⟦2/⟧",
        "ha ",
        "\n",
        "XXI ",
    ]
)


@settings(max_examples=120, deadline=None)
@given(
    st.lists(_PIECES, max_size=20).map("".join),
    st.lists(_PIECES, max_size=20).map("".join),
    st.sampled_from(["de", "zh", "fa", "nl"]),
)
def test_any_pair_of_texts_is_checked(source: str, target: str, code: str) -> None:
    for hint in _hints(source, target, "en", code):
        assert 0 <= hint.start <= hint.end <= len(target)


def test_many_units_are_checked_soon() -> None:
    _hints(ENGLISH, GERMAN, "en", "de")  # the classifier is loaded by then
    begun = time.perf_counter()
    for number in range(1000):
        _hints(
            f"{ENGLISH} It cost {number} dollars.",
            f"{GERMAN} Es kostete {number} Dollar.",
            "en",
            "de",
        )
    assert time.perf_counter() - begun < 10


_DATES = ", ".join(f"{each % 28 + 1}/{each % 12 + 1}/2020" for each in range(4000))
_LONG = {
    "dates": (f"Dates: {_DATES}", f"Datumsangaben: {_DATES}", "de"),
    "other dates": (f"Dates: {_DATES}", f"Datumsangaben: {_DATES.replace('/', '.')}", "de"),
    "slashes": ("1/1/" * 20_000, "1/1/" * 20_000, "de"),
    "missing": ("2 3 4 5 " * 4000, "6 7 8 9 " * 4000, "nl"),
    "columns": ("12 345, " * 4000, "12, 345, " * 4000, "de"),
    "short sentences": ("Ab cd. " * 5000, "Ab cd. " * 5000, "fa"),
    "names": ("Ab cd. Ef gh ij. " * 2000, "Anna kam. " * 3000, "de"),
    "one word": (
        f"{'Old words stand here. ' * 900}",
        f"{'پل بسته شد ' * 5000}{'a' * 30_000}",
        "fa",
    ),
    "repeated": (
        "".join(f"The sentence {each} is here. " * 3 for each in range(700)),
        "".join(f"Der Satz Nummer {each} ist hier. " * 3 for each in range(700)),
        "de",
    ),
}


@pytest.mark.parametrize("name", _LONG)
def test_a_paragraph_of_a_whole_book_is_checked_soon(name: str) -> None:
    source, target, code = _LONG[name]
    _hints(ENGLISH, GERMAN, "en", "de")  # the classifier is loaded by then
    begun = time.perf_counter()
    _hints(source, target, "en", code)
    assert time.perf_counter() - begun < 4


def test_a_number_of_thousands_of_digits_is_a_number() -> None:
    long = "1" * 5000
    assert _kinds(f"It is {long}.", f"Es ist {long}.", "en", "de") == set()
    assert HintKind.NUMBER_MISSING in _kinds(f"It is {long}.", "Es ist viel.", "en", "de")


def test_a_number_given_back_can_be_taken_again() -> None:
    # "12 345" needs both of its columns; 12 alone stays for the other number.
    hints = _hints("Take 12 345 or 12 pieces.", "Nimm 12 Stücke.", "en", "de")
    assert [hint.detail for hint in hints if hint.kind is HintKind.NUMBER_MISSING] == ["12 345"]
