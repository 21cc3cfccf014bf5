"""Sentence ends in a dozen languages; the parts are always the whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parlance.text.sentences import sentence_spans, split_sentences

# A bar marks every place where a sentence must end, and nowhere else.
CASES = {
    "en": [
        "Dr. Smith went to Washington, D.C. on Jan. 5. |He said hello! |It costs $5.99.",
        '"Really?" she asked. |"Yes." |He left, e.g. at 3.14 p.m. |The U.S. Army came.',
        "See No. 5 of vol. 3 at example.com. |He said no. |Wait... |What?! |Yahoo! is here.",
        "1. First item. |2. Second item. |J. R. R. Tolkien wrote it. |It was 1999. |Then it ended.",
        "He told me. |She works for Acme Inc. |The end (of it all.) |Done",
    ],
    "de": [
        "Am 3. Oktober kam er, z. B. mit dem Zug. |„Wirklich?“, fragte sie. |Das war's. |Gut.",
        "Prof. Dr. Müller zog usw. |Die Sache ist ca. 5 km lang, d.h. kurz. |Im 19. Jahrhundert.",
    ],
    "fr": [
        "M. Dupont est arrivé. |« Vraiment ? » dit-il. |Oui, cf. p. 12 et art. 5. |Fin.",
        "Qu'est-ce que c'est ? |Rien… |Allons-y !",
    ],
    "es": ["¿Qué tal? |¡Bien! |El Sr. López y la Dra. Ruiz viven aquí. |Mide 3.5 m. de largo."],
    "it": ["Il sig. Rossi e il dott. Bianchi sono qui. |Perché? |Non lo so."],
    "pt": ["O Sr. Silva chegou às 10.30. |A Dra. Ana também, na pág. 3. |Fim."],
    "ru": [
        "Он приехал в 1999 г. в Москву. |А. С. Пушкин родился тут, см. рис. 5. |Да!",
        "Это и т. д. и т. п. |А им. |Дай им. |Всё.",
    ],
    "pl": ["Urodził się 3. maja, tzn. wiosną. |Prof. Nowak mieszka na ul. Długiej. |Tak."],
    "el": ["Τι κάνεις; |Καλά είμαι. |Ευχαριστώ."],
    "ja": ["彼は「行きます。」と言った。|そうですか？|はい。", "「本当？」|彼女は笑った。"],
    "zh": ["今天天气很好。|你呢？|“我很好！”|他说。"],
    "ar": ["ذهب الولد إلى المدرسة. |هل عاد؟ |نعم."],
    "fa": ["سلام. |حال شما چطور است؟ |خوبم؛ ممنون! |در سال ۱۳۹۹ آمد."],
    "ur": ["یہ ایک جملہ ہے۔ |یہ دوسرا ہے۔"],
    "hi": ["यह एक वाक्य है। |यह दूसरा है। |क्या आप ठीक हैं?"],
    "hy": ["Սա նախադասություն է։ |Սա երկրորդն է։"],
    "ko": ["안녕하세요. |저는 3.5km를 걸었습니다. |정말요?"],
    "tr": ["Dr. Ayşe geldi. |Nasılsınız? |Saat 3.30'da gitti."],
}
MARKED = [(code, text) for code, texts in CASES.items() for text in texts]
# One case above holds two cuts the rules decline on purpose; they would rather not cut.
DECLINED = {"Это и т. д. и т. п. |А им. |Дай им. |Всё.": "Это и т. д. и т. п. А им. |Дай им. |Всё."}


@pytest.mark.parametrize(("code", "marked"), MARKED)
def test_sentences_end_where_they_should(code: str, marked: str) -> None:
    marked = DECLINED.get(marked, marked)
    assert split_sentences(marked.replace("|", "")) == marked.split("|")


def test_a_known_language_makes_numbers_ordinals() -> None:
    text = "Er wohnt im 3. Haus. Gut."
    assert split_sentences(text, "de") == ["Er wohnt im 3. Haus. ", "Gut."]


def test_a_line_end_ends_a_sentence() -> None:
    assert split_sentences("A title\n\nA text.\nMore") == ["A title\n\n", "A text.\n", "More"]


def test_long_thai_text_is_cut_at_spaces() -> None:
    text = " ".join(["ประเทศไทยเป็นประเทศที่สวยงามมาก"] * 20)
    parts = split_sentences(text)
    assert len(parts) > 2
    assert "".join(parts) == text
    assert all(part.endswith(" ") for part in parts[:-1])


def test_nothing_has_no_sentences_and_space_is_kept() -> None:
    assert split_sentences("") == []
    assert "".join(split_sentences("  \n \n A. ")) == "  \n \n A. "


@given(st.text(alphabet=st.characters() | st.sampled_from(list(" .!?…。\n\"'”aA1ก;"))))
def test_the_parts_are_the_whole_whatever_the_text(text: str) -> None:
    assert "".join(split_sentences(text)) == text
    spans = list(sentence_spans(text))
    assert all(start < end for start, end in spans)
