"""Each sentence of a summary leads to its source; what no document says is flagged."""

from __future__ import annotations

import math
from array import array
from random import Random
from typing import TYPE_CHECKING

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.document import Block, BlockKind, Document
from parlance.contract.summary import DoubtKind, FoundBy
from parlance.work.summary.grounding import Grounds, Named, grounded

if TYPE_CHECKING:
    from collections.abc import Sequence


def _document(*texts: str, language: str = "", kind: BlockKind = BlockKind.PARAGRAPH) -> Document:
    blocks, start = [], 0
    for number, text in enumerate(texts):
        blocks.append(Block(id=number, kind=kind, text=text, start=start))
        start += len(text) + 2
    return Document(path="", title="", blocks=tuple(blocks), sha256="", language=language)


class _Pair(msgspec.Struct, frozen=True):
    """A document, a summary that is right, and one with mistakes in the marked places."""

    document: tuple[str, ...]
    good: str
    corrupted: str
    numbers: tuple[str, ...]
    names: tuple[str, ...]


PAIRS = {
    "en": _Pair(
        (
            "Harbour Works Ltd. reported sales of 12.4 million euros for 2023, up 8 percent.",
            "Chief executive Anna Becker said that twelve new cranes, each lifting 1,250 tonnes, "
            "will be delivered to Rotterdam by 14 May 2025.",
            "Of its 340 employees, 25 will move to the yard in Antwerp.",
        ),
        "Sales rose by 8 % to 12.4 million euros in 2023. According to Anna Becker, 12 cranes of "
        "1250 tonnes reach Rotterdam in May 2025. Twenty-five of 340 people move to Antwerp.",
        "Sales rose by 9 % to 13.4 million euros in 2023. According to Anna Schulz, 15 cranes of "
        "1250 tonnes reach Rotterdam in May 2026. Twenty-five of 340 people move to Hamburg.",
        ("9", "13.4 million", "15", "2026"),
        ("Anna Schulz", "Hamburg"),
    ),
    "de": _Pair(
        (
            "Die Hafenwerke meldeten für 2023 einen Umsatz von 12,4 Millionen Euro, 8 % mehr.",
            "Geschäftsführerin Anna Becker sagte, dass zwölf neue Kräne mit je 1.250 Tonnen "
            "Hubkraft bis zum 14. Mai 2025 geliefert werden.",
            "Von den 340 Beschäftigten wechseln fünfundzwanzig in die Werft nach Antwerpen.",
        ),
        "Der Umsatz der Hafenwerke stieg 2023 um 8 % auf 12,4 Millionen Euro. Nach den Worten "
        "von Anna Becker kommen 12 Kräne mit 1250 Tonnen Hubkraft. Von 340 Beschäftigten gehen 25.",
        "Der Umsatz der Hafenwerke stieg 2022 um 8 % auf 14,2 Millionen Euro. Nach den Worten "
        "von Anna Schulz kommen 12 Kräne mit 1350 Tonnen Hubkraft. Von 430 Beschäftigten gehen 25.",
        ("2022", "14,2 Millionen", "1350", "430"),
        ("Anna Schulz",),
    ),
    "fr": _Pair(
        (
            "Les Chantiers du Port ont réalisé en 2023 un chiffre d'affaires de 12,4 millions "
            "d'euros, soit une hausse de 8 %.",
            "La directrice Anne Moreau annonce que douze grues de 1 250 tonnes seront livrées à "
            "Marseille avant le 14 mai 2025.",
            "Sur 340 salariés, quatre-vingt-dix iront au chantier d'Anvers.",
        ),
        "Le chiffre d'affaires a augmenté de 8 % en 2023, à 12,4 millions d'euros. Selon Anne "
        "Moreau, 12 grues de 1250 tonnes arriveront à Marseille. Parmi 340 salariés, 90 partiront.",
        "Le chiffre d'affaires a augmenté de 7 % en 2023, à 12,9 millions d'euros. Selon Anne "
        "Lambert, 12 grues de 1350 tonnes iront à Marseille. Parmi 340 salariés, 95 partiront.",
        ("7", "12,9 millions", "1350", "95"),
        ("Anne Lambert",),
    ),
    "fa": _Pair(
        (
            "شرکت کشتی‌سازی در سال ۱۴۰۲ فروش ۱۲٫۴ میلیون یورو را گزارش کرد که ۸ درصد بیشتر است.",
            "مدیر شرکت، آقای رضایی، گفت که دوازده جرثقیل تازه با توان ۱٬۲۵۰ تن تحویل می‌شود.",
            "از ۳۴۰ کارمند، بیست و پنج نفر به بندرعباس می‌روند.",
        ),
        "فروش شرکت در سال ۱۴۰۲ با ۸ درصد رشد به ۱۲٫۴ میلیون یورو رسید. به گفتهٔ آقای رضایی ۱۲ "
        "جرثقیل با توان ۱۲۵۰ تن تحویل می‌شود. از ۳۴۰ کارمند ۲۵ نفر می‌روند.",
        "فروش شرکت در سال ۱۴۰۱ با ۸ درصد رشد به ۱۲٫۴ میلیون یورو رسید. به گفتهٔ آقای احمدی ۱۵ "
        "جرثقیل با توان ۱۲۵۰ تن تحویل می‌شود. از ۴۳۰ کارمند ۲۵ نفر می‌روند.",
        ("۱۴۰۱", "۱۵", "۴۳۰"),
        ("احمدی",),
    ),
    "zh": _Pair(
        (
            "港口公司报告2023年销售额为1240万欧元，增长8%。",
            "王小明经理表示，十二台起重量为1250吨的新起重机将于2025年5月交付。",
            "公司三百四十名员工中，25人将迁往安特卫普。",
        ),
        "港口公司2023年销售额增长8%，达到1240万欧元。王小明经理表示，12台起重量1250吨的起重机将交付。"
        "340名员工中有二十五人将迁往安特卫普。",
        "港口公司2022年销售额增长8%，达到1420万欧元。李大同经理表示，12台起重量1350吨的起重机将交付。"
        "340名员工中有二十五人将迁往安特卫普。",
        ("2022", "1420万", "1350"),
        ("李大同",),
    ),
    "ar": _Pair(
        (
            "أعلنت شركة الميناء عن مبيعات بلغت ١٢٫٤ مليون يورو في عام ٢٠٢٣ بزيادة ٨ في المئة.",
            "قال المدير السيد منصور إن ١٢ رافعة جديدة تحمل ١٬٢٥٠ طنا ستصل في مايو ٢٠٢٥.",
            "من بين ٣٤٠ موظفا سينتقل ٢٥ إلى المصنع الجديد.",
        ),
        "ارتفعت مبيعات الشركة في عام 2023 بنسبة 8 في المئة إلى 12.4 مليون يورو. وقال السيد منصور "
        "إن 12 رافعة تحمل 1250 طنا ستصل. سينتقل 25 من 340 موظفا.",
        "ارتفعت مبيعات الشركة في عام 2022 بنسبة 8 في المئة إلى 14.2 مليون يورو. وقال السيد حداد "
        "إن 12 رافعة تحمل 1350 طنا ستصل. سينتقل 25 من 340 موظفا.",
        ("2022", "14.2 مليون", "1350"),
        ("حداد",),
    ),
}


def _doubted(pair: _Pair, summary: str, language: str) -> dict[DoubtKind, tuple[str, ...]]:
    grounds = Grounds([_document(*pair.document, language=language)])
    found: dict[DoubtKind, tuple[str, ...]] = {DoubtKind.NUMBER: (), DoubtKind.NAME: ()}
    for sentence in grounded(summary, (), grounds, Cancel()):
        for doubt in sentence.doubts:
            assert sentence.start <= doubt.start < doubt.end <= sentence.end
            found[doubt.kind] += (summary[doubt.start : doubt.end],)
    return found


@pytest.mark.parametrize("known", [True, False], ids=["told", "guessed"])
@pytest.mark.parametrize("language", PAIRS)
def test_a_right_summary_has_no_doubts(language: str, known: bool) -> None:
    pair = PAIRS[language]
    assert _doubted(pair, pair.good, language if known else "") == {
        DoubtKind.NUMBER: (),
        DoubtKind.NAME: (),
    }


@pytest.mark.parametrize("known", [True, False], ids=["told", "guessed"])
@pytest.mark.parametrize("language", PAIRS)
def test_wrong_figures_and_swapped_names_are_doubted(language: str, known: bool) -> None:
    pair = PAIRS[language]
    assert _doubted(pair, pair.corrupted, language if known else "") == {
        DoubtKind.NUMBER: pair.numbers,
        DoubtKind.NAME: pair.names,
    }


@pytest.mark.parametrize("language", PAIRS)
def test_each_sentence_leads_to_its_paragraph(language: str) -> None:
    pair = PAIRS[language]
    grounds = Grounds([_document(*pair.document, language=language)])
    sentences = grounded(pair.good, (), grounds, Cancel())
    assert [sentence.sources[0].block for sentence in sentences] == [0, 1, 2]
    assert {source.found_by for sentence in sentences for source in sentence.sources} == {
        FoundBy.WORDS
    }


_ALPHABETS = {
    "Latin": "abcdefghijklmnoprstuvwz",
    "Cyrillic": "абвгдежзиклмнопрстуфх",
    "Arabic": "ابپتجدرسشعفقلمنهوی",
    "Han": "山川田中水火木金土日月人大小上下左右天地心手足目口耳花鳥風雨雪石米竹糸",
}


@pytest.mark.parametrize("script", _ALPHABETS)
def test_the_right_paragraph_is_found_among_a_thousand(script: str) -> None:
    random = Random(11)
    words = [
        "".join(random.choices(_ALPHABETS[script], k=random.randint(3, 8))) for _ in range(4000)
    ]
    texts = [" ".join(random.choices(words, k=50)) + "." for _ in range(1200)]
    grounds = Grounds([_document(*texts)])
    for number in range(5, 1200, 100):
        said = texts[number].rstrip(".").split()[5:40]
        # Half of its words, and a quarter that stand elsewhere or nowhere.
        sentence = " ".join(random.sample(said, 18) + random.sample(words, 9))
        [first, *_] = grounds.sources_of(sentence)
        assert first.block == number
        assert first.score > 0.5


EN = _document(
    "The council met in the old town hall on Tuesday evening.",
    "It agreed to plant 340 oak trees along the river before winter begins.",
    "The library will close for repairs, and lend its books from a bus instead.",
    "Nobody objected when the mayor proposed higher parking fees for visitors.",
    language="en",
)


def test_what_the_model_named_is_kept_where_it_holds_it() -> None:
    sentence = "Oak trees will be planted along the river."
    [source] = Grounds([EN]).sources_of(sentence, [(0, 1)])
    assert (source.block, source.found_by) == (1, FoundBy.MODEL)
    assert source.score > 0.5


@pytest.mark.parametrize("wrong", [(0, 0), (0, 3), (0, 99), (7, 1), (-1, -1)])
def test_what_the_model_named_wrongly_is_corrected(wrong: tuple[int, int]) -> None:
    sentence = "Oak trees will be planted along the river."
    [source] = Grounds([EN]).sources_of(sentence, [wrong])
    assert (source.document, source.block, source.found_by) == (0, 1, FoundBy.WORDS)


def test_a_sentence_of_two_paragraphs_has_both_sources() -> None:
    sentence = "The council will plant 340 oak trees, and the library lends books from a bus."
    sources = Grounds([EN]).sources_of(sentence, [(0, 1)])
    assert {source.block for source in sources} == {1, 2}
    assert [source.score for source in sources] == sorted(
        (source.score for source in sources), reverse=True
    )
    assert len(Grounds([EN]).sources_of(sentence, [(0, 1), (0, 2)], limit=1)) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Quarterly dividends doubled thanks to pharmaceutical exports.",
        "It is so.",
        "",
        "***",
        "The government of Atlantis has resigned over the scandal.",
    ],
)
def test_what_no_paragraph_says_has_no_source(sentence: str) -> None:
    assert Grounds([EN]).sources_of(sentence, [(0, 0)]) == ()


def test_a_source_is_the_sentence_that_says_it() -> None:
    filler = "The weather stayed mild and the roads were quiet. " * 30
    said = "Since 1951 the ferry to Priklium carries 6,400 people a day."
    text = f"{filler}{said} {filler}".strip()
    [source] = Grounds([_document(text)]).sources_of("The ferry to Priklium carries 6400 people.")
    assert text[source.start : source.end] == said


def test_a_source_in_a_table_is_its_row() -> None:
    rows = ["Town\tYear\tTrees", "Kliporek\t1951\t9528", "Stutroen\t2020\t7716"]
    document = _document("\n".join(rows), kind=BlockKind.TABLE)
    [source] = Grounds([document]).sources_of("Stutroen planted 7,716 trees in 2020.")
    assert document.blocks[0].text[source.start : source.end] == rows[2]


def test_a_row_among_many_is_found() -> None:
    rows = [f"Town{number}\t{1000 + number}\t{number * 37}" for number in range(3000)]
    document = _document("\n".join(rows), kind=BlockKind.TABLE)
    [source] = Grounds([document]).sources_of("Town2345 has 3345 trees and 86765 people.", limit=1)
    assert document.blocks[0].text[source.start : source.end] == rows[2345]


def test_of_one_endless_sentence_only_a_part_is_the_source() -> None:
    text = "word " * 2000 + "ferry Priklium Geneva " + "word " * 2000
    [source] = Grounds([_document(text)]).sources_of("A ferry from Priklium to Geneva.")
    assert "Priklium" in text[source.start : source.end]
    assert source.end - source.start <= 1200


def test_sources_tell_several_documents_apart() -> None:
    other = _document("The ferry to Priklium was sold to a bank in Geneva.", language="en")
    [source] = Grounds([EN, other]).sources_of("The Priklium ferry was sold to a bank.")
    assert (source.document, source.block) == (1, 0)


# Doubts ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("document", "sentence"),
    [
        ("It cost 1,234,567 euros.", "It cost about 1.2 million euros."),
        ("Sales in millions: 12.4", "Sales were 12.4 million."),
        ("The change was -5 %.", "It fell by 5 %."),
        ("The World Health Organization warned of Mr. Becker.", "WHO warned of Becker."),
        ("He works in Germany, with the Beckers of Berlin.", "The German lives with Mrs. Becker."),
        ("Президент Иванов приехал в Москву.", "По словам Иванова, в Москве был президент Иванов."),
        (
            "There are many reasons: rain, wind and cold.",
            "Three reasons are named: all two of them.",
        ),
        ("Er kam am 12.03. an.", "Er kam am 12. Tag des 3. Monats an."),
    ],
)
def test_another_way_to_say_it_is_no_doubt(document: str, sentence: str) -> None:
    assert Grounds([_document(document)]).doubts_in(sentence) == ()


def test_small_numbers_may_be_words_of_a_language_whose_words_are_not_known() -> None:
    document = _document("Se vendieron doce coches.", language="es")
    assert Grounds([document]).doubts_in("Se vendieron 12 coches.") == ()
    assert len(Grounds([document]).doubts_in("Se vendieron 120 coches.")) == 1


def test_rounding_is_no_licence() -> None:
    text = "It cost about 1.4 million euros."
    [doubt] = Grounds([_document("It cost 1,234,567 euros.")]).doubts_in(text)
    assert text[doubt.start : doubt.end] == "1.4 million"


def test_names_that_share_a_beginning_are_two() -> None:
    text = "The board chose Peter Schmitz."
    [doubt] = Grounds([_document("The board chose Peter Schmidt.")]).doubts_in(text)
    assert (doubt.kind, text[doubt.start : doubt.end]) == (DoubtKind.NAME, "Peter Schmitz")


STORY = (
    "در این جلسه مدیر کارخانه هرمز تیموری گفت که کار ساختمان تازه در شیراز تمام شده است.",
    "سپس همه برای دیدن ساختمان به شهر رفتند و تا شب در آنجا ماندند.",
)


def test_without_capital_letters_a_stranger_between_known_words_is_doubted() -> None:
    grounds = Grounds([_document(*STORY, language="fa")])
    good = "مدیر کارخانه هرمز تیموری گفت که کار ساختمان در شیراز تمام شده است."
    assert grounds.doubts_in(good) == ()
    bad = good.replace("تیموری", "کاظمی")
    [doubt] = grounds.doubts_in(bad)
    assert (doubt.kind, bad[doubt.start : doubt.end]) == (DoubtKind.NAME, "کاظمی")


def test_a_retold_sentence_without_capital_letters_is_not_doubted() -> None:
    grounds = Grounds([_document(*STORY, language="fa")])
    assert grounds.doubts_in("پروژهٔ کارخانه به پایان رسید و حاضران از محل بازدید کردند.") == ()
    assert (
        grounds.doubts_in("مدیر کارخانه هرمز تیموری گفت که کار ساختمان در شیراز خاتمه یافت.") == ()
    )


def test_a_source_in_wrapped_lines_is_the_whole_sentence() -> None:
    text = (
        "The weather stayed mild, and many people who had come from far away\n"
        "walked home along the river. The ferry to Priklium, which had been\n"
        "repaired in spring, was sold to a bank in Geneva in the same year.\n"
    )
    [source] = Grounds([_document(text)]).sources_of("The Priklium ferry was sold to a bank.")
    assert text[source.start : source.end].split("\n", maxsplit=1)[0].startswith("The ferry")
    assert text[source.start : source.end].endswith("year.")


def test_addresses_of_links_are_not_doubted() -> None:
    sentence = "The [council](https://example.org/2031/Xyz) met in the `hall`."
    assert Grounds([EN]).doubts_in(sentence) == ()


def test_in_another_language_numbers_are_doubted_and_half_known_names() -> None:
    grounds = Grounds([_document(*PAIRS["en"].document, language="en")])
    good = "Der Umsatz der Firma ist 2023 auf 12,4 Millionen Euro gestiegen, sagt Frau Anna Becker."
    assert grounds.doubts_in(good) == ()
    bad = good.replace("12,4", "13,4").replace("Anna Becker", "Anna Schulz")
    assert [bad[doubt.start : doubt.end] for doubt in grounds.doubts_in(bad)] == [
        "13,4 Millionen",
        "Anna Schulz",
    ]
    persian = "فروش شرکت در سال ۲۰۲۳ به ۱۲٫۴ میلیون یورو رسید و آقای رضایی آن را اعلام کرد."
    assert grounds.doubts_in(persian) == ()


def test_places_of_doubts_are_moved_by_the_offset() -> None:
    [doubt] = Grounds([EN]).doubts_in("It was 999 metres.", 100)
    assert (doubt.start, doubt.end) == (107, 110)


# Other languages and meaning ---------------------------------------------------------


def test_in_another_language_numbers_and_names_lead_to_the_source() -> None:
    grounds = Grounds([_document(*PAIRS["en"].document, language="en")])
    sentence = "Der Umsatz ist im Jahr 2023 um 8 Prozent auf 12,4 Millionen Euro gestiegen."
    [source] = grounds.sources_of(sentence, [(0, 2)], limit=1)
    assert (source.block, source.found_by) == (0, FoundBy.WORDS)


def test_in_another_language_what_the_model_named_stands_unverified() -> None:
    sentence = "Der Rat hat sich im alten Rathaus getroffen, und das war nicht öffentlich."
    [source] = Grounds([EN]).sources_of(sentence, [(0, 0)])
    assert (source.block, source.found_by, source.score) == (0, FoundBy.MODEL, 0.0)
    assert Grounds([EN]).sources_of(sentence) == ()


_TOPICS = (("council", "Rat", "met"), ("trees", "Bäume", "plant"), ("library", "Bücherei", "books"))


class _Embedding:
    """Puts texts of one topic near each other, whatever their language."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def __call__(self, texts: Sequence[str], cancel: Cancel) -> list[array[float]]:
        cancel.check()
        self.texts += texts
        return [self._vector(text) for text in texts]

    def _vector(self, text: str) -> array[float]:
        values = [float(any(word in text for word in words)) for words in _TOPICS]
        values.append(0.1 if any(values) else 1.0)
        length = math.hypot(*values)
        return array("f", (value / length for value in values))


GERMAN = "Die Bücherei ist geschlossen und wird über den Sommer nicht mehr geöffnet."


def test_meaning_finds_what_no_word_leads_to() -> None:
    embedding = _Embedding()
    grounds = Grounds([EN], embedding)
    [source] = grounds.sources_of(GERMAN, limit=1)
    assert (source.block, source.found_by) == (2, FoundBy.MEANING)
    assert source.score > 0.9
    before = len(embedding.texts)
    grounds.sources_of(GERMAN)
    assert len(embedding.texts) == before + 1  # the paragraphs are kept


def test_meaning_confirms_what_the_model_named() -> None:
    [source] = Grounds([EN], _Embedding()).sources_of(GERMAN, [(0, 2)])
    assert (source.block, source.found_by) == (2, FoundBy.MODEL)
    [source, *_] = Grounds([EN], _Embedding()).sources_of(GERMAN, [(0, 3)])
    assert (source.block, source.found_by) == (2, FoundBy.MEANING)


def test_words_that_are_found_need_no_meaning() -> None:
    embedding = _Embedding()
    [source] = Grounds([EN], embedding).sources_of("Oak trees will be planted along the river.")
    assert source.found_by is FoundBy.WORDS
    assert embedding.texts == []


def test_meaning_stands_out_among_many_paragraphs() -> None:
    texts = [f"Paragraph {number} speaks of something else." for number in range(500)]
    texts[321] = "The library lends books."
    [source] = Grounds([_document(*texts, language="en")], _Embedding()).sources_of(GERMAN)
    assert source.block == 321


def test_a_stop_ends_the_embedding_and_the_grounding() -> None:
    cancel = Cancel()
    cancel.request()
    with pytest.raises(Cancelled):
        Grounds([EN], _Embedding()).sources_of(GERMAN, cancel=cancel)
    with pytest.raises(Cancelled):
        grounded("A sentence.", (), Grounds([EN]), cancel)


# Notes -------------------------------------------------------------------------------


def test_a_note_is_supported_by_the_blocks_that_say_it() -> None:
    grounds = Grounds([EN])
    note = "340 oak trees will be planted along the river"
    assert grounds.support(note, 0, [0, 1]) > 0.6
    assert grounds.support(note, 0, [2, 3]) < 0.25
    assert grounds.support(note, 0, []) == 0
    assert grounds.support(note, 5, [0, 1]) == 0


def test_the_best_blocks_of_a_note_come_first() -> None:
    grounds = Grounds([EN])
    note = "The mayor proposed parking fees after the council met"
    assert grounds.best_blocks(note, 0, range(4), 2) == [3, 0]
    assert grounds.best_blocks(note, 0, [1, 2, 99], 0) == []


def test_evidence_is_the_sentences_that_say_most_of_a_note() -> None:
    text = "Rain fell. The ferry to Priklium was sold. Nobody minded. A bank in Geneva bought it."
    grounds = Grounds([_document(text, "Something else entirely.", language="en")])
    found = grounds.evidence("A Geneva bank bought the Priklium ferry", 0, [0, 1], 2)
    assert sorted(found) == ["A bank in Geneva bought it.", "The ferry to Priklium was sold."]
    assert grounds.evidence("Quarterly dividends doubled", 0, [0, 1], 2) == []


# Whole summaries -----------------------------------------------------------------------


def test_a_summary_in_markdown_is_grounded_sentence_by_sentence() -> None:
    text = (
        "# Council\n\n"
        "- **Trees:** the council plants 340 oak trees along the river.\n"
        "- The library will lend books from a bus. Nobody objected to 99 parking fees.\n"
    )
    first = text.index("**Trees")
    named = [
        Named(start=first, end=text.index("\n- The"), blocks=((0, 1),)),
        Named(start=text.index("The library"), end=text.index(" Nobody"), blocks=((0, 0),)),
    ]
    sentences = grounded(text, named, Grounds([EN]), Cancel())
    assert [text[sentence.start : sentence.end] for sentence in sentences] == [
        "**Trees:** the council plants 340 oak trees along the river.",
        "The library will lend books from a bus.",
        "Nobody objected to 99 parking fees.",
    ]
    assert [
        (sentence.sources[0].block, sentence.sources[0].found_by) for sentence in sentences
    ] == [(1, FoundBy.MODEL), (2, FoundBy.WORDS), (3, FoundBy.WORDS)]
    [doubt] = sentences[2].doubts
    assert text[doubt.start : doubt.end] == "99"


_WILD = st.text(alphabet="abc ABC.,1२۳三万\n\t*_|#[]()`>-王آقای رضاИвÄßไท한", max_size=120)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.one_of(st.text(max_size=200), _WILD), max_size=4),
    st.one_of(st.text(max_size=200), _WILD),
    st.lists(st.tuples(st.integers(-2, 5), st.integers(-2, 5)), max_size=3),
)
def test_nothing_raises_and_places_are_in_range(
    texts: list[str], summary: str, named: list[tuple[int, int]]
) -> None:
    document = _document(*texts)
    grounds = Grounds([document])
    whole = [Named(start=0, end=len(summary), blocks=tuple(named))]
    end = 0
    for sentence in grounded(summary, whole, grounds, Cancel()):
        assert end <= sentence.start < sentence.end <= len(summary)
        end = sentence.end
        assert len(sentence.sources) <= 3
        for source in sentence.sources:
            assert source.document == 0
            assert 0 <= source.start < source.end <= len(document.blocks[source.block].text)
            assert 0 <= source.score <= 1
        for doubt in sentence.doubts:
            assert sentence.start <= doubt.start < doubt.end <= sentence.end
    assert 0 <= (grounds.support(summary, 0, range(4)) or 0) <= 1
    assert len(grounds.evidence(summary, 0, range(4), 2)) <= 2
