"""What looks wrong with a summary or an answer as a whole; hints, no score."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from parlance.contract.document import LETTERS_PER_WORD, UNSPACED, count_words
from parlance.contract.languages import BY_CODE
from parlance.contract.summary import ResultCheck, SummaryDetail, SummaryShape
from parlance.text.detection import detect
from parlance.text.scripts import count_scripts
from parlance.text.terms import terms
from parlance.work.summary.spans import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.summary import Sentence, SummaryOptions

LONGEST, SHORTEST = 1.2, 0.5
"""Shares of the words asked for beyond which the length is remarked on."""

SURE = 0.9
LANGUAGE_LETTERS = 80
REPEATED_SHARE = 0.2
"""Share of four-word sequences that were there before: 0.00 to 0.05 in texts of people."""

REPEATED_SENTENCE = 3
_GRAM = 4
_LEAST_TERMS = 30
_SENTENCE_WORDS = 60
_UNSUPPORTED_SHARE = 0.5
_BEGINNING = 240

_CLOSE = (
    frozenset({"no", "da", "sv"}),
    frozenset({"hr", "sl"}),
    frozenset({"cs", "sk"}),
    frozenset({"es", "pt", "ca"}),
    frozenset({"bg", "ru", "uk"}),
    frozenset({"ur", "fa"}),
)
"""Languages that a guess takes for each other; telling them apart is not worth a false hint."""

_SIGNS = re.compile(r"(?<!\S)[^\w\s]+(?!\S)")
_FORGED = re.compile(
    r"<\|[a-z_]{2,20}\|?>|<(?:start|end)_of_turn>|\[/?INST\]|<</?SYS>>|</?(?:s|think|document)>"
    r"|^\s*#{1,3}\s*(?:System|Assistant|User|Human|Instruction|Response)\s*:"
    r"|^\s*(?:Assistant|Human)\s*:",
    re.IGNORECASE | re.MULTILINE,
)
_OF_ITSELF = re.compile(
    r"\bas an? (?:ai\b|(?:large )?language model)|\bI(?:'m| am) (?:just )?an AI\b"
    r"|\bI(?:'m| am) (?:sorry|unable)\b|\bI (?:cannot|can't|can not|am not able to) "
    r"(?:provide|summar|help|assist|access|fulfil|create|generate|read|open|see|process|do)"
    r"|\bals (?:KI\b|Sprachmodell)|\b(?:tut mir leid|ich kann (?:leider )?nicht)\b"
    r"|\ben tant qu(?:e |')(?:IA|modèle)|\bje (?:suis désolé|ne peux pas)"
    r"|\bcomo (?:modelo de lenguaje|una IA)\b|\blo siento, (?:pero )?no puedo"
    r"|作为(?:一个|一名)?(?:AI|人工智能|语言模型)|(?:很抱歉|对不起)，?我|我无法"
    r"|به عنوان (?:یک )?(?:هوش مصنوعی|مدل زبانی)|متأسفم|نمی.?توانم"
    r"|(?:بصفتي|كوني) (?:نموذج|ذكاء)|لا أستطيع|لا يمكنني",
    re.IGNORECASE,
)
_OF_REQUEST = re.compile(
    r"\bthe user(?:['’]s)? (?:has |is |was )?(?:ask|request|want|provid|instruct|question|prompt)"
    r"|\bplease provide (?:me|the (?:text|document|content))\b|\bprovide me with\b"
    r"|\byou (?:asked|provided|requested)\b|\blet me know if\b"
    r"|\bsummar(?:y|ize)[^.\n]{0,40}\bin (?:about|at most|no more than|exactly) \d+ words\b"
    r"|\bder (?:Benutzer|Nutzer) (?:hat|möchte|bittet|fragt)|\bl'utilisateur (?:a|demande|veut)\b"
    r"|用户(?:要求|请求|希望|问)|کاربر (?:خواسته|می.?خواهد|پرسید)|المستخدم (?:يطلب|طلب|يريد)",
    re.IGNORECASE,
)
_PREAMBLE = re.compile(
    r"\s*(?:sure|certainly|of course|okay|ok)?[,!. ]*(?:here(?:'s| is| are)|below is|this is)"
    r"[^.\n:]{0,60}(?:summar|key point|bullet|overview|note)[^.\n:]{0,60}[:.]?\s*$"
    r"|\s*(?:hier ist|hier sind|im folgenden|voici|aquí (?:está|tiene)|ecco)[^.\n:]{0,80}[:.]?\s*$"
    r"|\s*(?:以下是|这是)[^。\n：]{0,30}[：:。]?\s*$"
    r"|\s*(?:در اینجا|فيما يلي|إليك)[^.\n:]{0,60}[:.]?\s*$",
    re.IGNORECASE,
)


def checks_of(
    text: str,
    options: SummaryOptions,
    sentences: Sequence[Sentence],
    language: str,
    *,
    document_words: int = 0,
) -> tuple[ResultCheck, ...]:
    """Return what looks wrong with a summary (Markdown), in the order of ResultCheck.

    Args:
        text: the summary.
        options: what was asked for.
        sentences: those of the text, with their sources.
        language: ISO 639-1 code of the documents, or empty; what to expect if none was
            asked for.
        document_words: words of the documents, 0 if unknown; a summary is not too short
            where they are few.
    """
    expected = options.language or language
    found = (
        (ResultCheck.OTHER_LANGUAGE, is_in_other_language(text, expected)),
        (ResultCheck.TOO_LONG, _is_too_long(text, options)),
        (ResultCheck.TOO_SHORT, _is_too_short(text, options, document_words)),
        (ResultCheck.REPEATS, repeats(text)),
        (ResultCheck.NO_SUMMARY, speaks_of_itself(text)),
        (ResultCheck.UNSUPPORTED, _is_unsupported(sentences)),
    )
    return tuple(check for check, wrong in found if wrong)


def word_count(text: str) -> int:
    """Return the words of a text (Markdown), its signs not counted."""
    return count_words(_SIGNS.sub(" ", plain(text)))


def is_in_other_language(text: str, expected: str) -> bool:
    """Say whether a text is surely in another language than expected (ISO 639-1 code)."""
    if expected not in BY_CODE:
        return False
    blank = plain(text)
    if sum(count_scripts(blank).values()) < LANGUAGE_LETTERS / (
        LETTERS_PER_WORD * 2 if UNSPACED.search(blank) else 1
    ):
        return False
    guess = detect(blank)
    if guess.code in (None, expected) or guess.probability < SURE:
        return False
    return not any({guess.code, expected} <= close for close in _CLOSE)


def repeats(text: str) -> bool:
    """Say whether a text says the same again and again: four words in a row, or sentences."""
    said = terms(plain(text))
    lines = Counter(line.strip() for line in re.split(r"[\n.!?。！？؟।]+", plain(text)))
    if any(
        count >= REPEATED_SENTENCE and len(terms(line)) >= _GRAM for line, count in lines.items()
    ):
        return True
    return len(said) >= _LEAST_TERMS and repeated_share(said) > REPEATED_SHARE


def repeated_share(said: Sequence[str]) -> float:
    """Return the share of the four-word sequences that have occurred before, 0 to 1."""
    grams = [tuple(said[at : at + _GRAM]) for at in range(len(said) - _GRAM + 1)]
    return 1 - len(set(grams)) / len(grams) if grams else 0.0


def speaks_of_itself(text: str) -> bool:
    """Say whether a text speaks of itself or of the request, or forges turns of a chat."""
    if not any(map(str.isalnum, text)):
        return True
    if _FORGED.search(text) or _is_empty_preamble(text):
        return True
    # A document may quote such words; a model begins with them.
    beginning = plain(text[:_BEGINNING])
    return bool(_OF_ITSELF.search(beginning) or _OF_REQUEST.search(beginning))


def _is_empty_preamble(text: str) -> bool:
    """Say whether it announces a summary and nothing, or next to nothing, follows."""
    first, _, rest = text.strip().partition("\n")
    return bool(_PREAMBLE.match(first)) and not any(map(str.isalnum, rest))


def _is_too_long(text: str, options: SummaryOptions) -> bool:
    words = word_count(text)
    if options.shape is SummaryShape.SENTENCE:
        return words > _SENTENCE_WORDS
    # Detailed is the notes themselves, as long as the documents make them.
    return options.detail is SummaryDetail.BRIEF and words > LONGEST * options.words


def _is_too_short(text: str, options: SummaryOptions, document_words: int) -> bool:
    if options.shape in (SummaryShape.SENTENCE, SummaryShape.FACTS, SummaryShape.ACTIONS):
        return False
    asked = min(options.words, document_words or options.words)
    return word_count(text) < SHORTEST * asked


def _is_unsupported(sentences: Sequence[Sentence]) -> bool:
    without = sum(not sentence.sources for sentence in sentences)
    return bool(sentences) and without > _UNSUPPORTED_SHARE * len(sentences)
