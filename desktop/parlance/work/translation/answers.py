"""Answers of models as translations: without what stands around them.

Takes off only what the source does not have itself, so that nothing of a translation is lost:
"Translation:" stays where the source begins so.
"""

from __future__ import annotations

import re

from parlance.contract.languages import BY_CODE
from parlance.contract.tagged import without_tags
from parlance.text.folding import fold
from parlance.text.lengths import alphabetic_length
from parlance.work.translation.spacing import is_unspaced

_MARKER = re.compile(
    r"<\|[a-z_0-9 ]{1,40}\|>|<(?:start|end)_of_turn>(?:model|user)?|\[/?INST\]|</?s>|<eos>|<bos>"
    r"|</?(?:source|target|translation|output|answer|text)>|<[｜|][^<>\n]{1,30}[｜|]>"
    r"|<hy[-_][^<>\n]{1,30}>",
    re.IGNORECASE,
)
_THOUGHT = re.compile(r"^\s*<think>.*?(?:</think>|\Z)", re.DOTALL)
_TURN = re.compile(
    r"\n[ \t]*(?:user|assistant|human|model|system)[ \t]*:?[ \t]*(?:\n|$)", re.IGNORECASE
)

_OPENERS = (
    r"sure|certainly|of course|okay|ok|absolutely|natürlich|gerne|klar|bien sûr|certainement|voici"
    r"|claro|por supuesto|claro que sí|certo|ecco|com certeza|конечно|вот|好的|当然|當然|はい"
    r"|承知しました|もちろん|حتما|البته|بالطبع|بالتأكيد|بله"
)
_TRANSLATION_WORDS = (
    r"translat\w+|übersetz\w+|traduc\w+|traduzi\w+|traduzion\w+|tradução|перевод\w*|перевед\w+"
    r"|翻译|翻譯|译文|譯文|訳文|翻訳|訳|ترجم\w+|ترجمه|الترجمة|अनुवाद"
)
_SAYS_TRANSLATION = re.compile(rf"(?:{_TRANSLATION_WORDS})", re.IGNORECASE)
_HERE_WORDS = r"here(?:'s|’s)?|hier|voici|aquí|ecco|aqui|вот|以下|こちら|إليك"
_HERE = re.compile(rf"(?:(?:{_OPENERS})[!,.，、 ]*)?(?:{_HERE_WORDS})", re.IGNORECASE)
_SPEAKS = re.compile(
    rf"\b(?:{_HERE_WORDS}|this|the following|below|is|into)\b|如下|下面|次の|در زیر|این|فيما يلي"
    r"|ترجمه|यहाँ|यहां|の翻訳|的翻译|[a-z]+ translation$|以下|こちら|إليك",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\s*[(（].*[)）]$")
_HEAD = re.compile(
    r"[*_#>\s\"“「]{0,20}+([^\n:：]{1,160}?)[*_]{0,4}"
    r"(?:[ \t]{0,4}[:：]|[.。]?(?=\n))[*_]{0,4}\s*"
)
"""Bounded everywhere: answers that are nothing but stars are read in linear time."""

_CHATTER = re.compile(rf"\s*(?:{_OPENERS})[!！.。,，、]+\s*", re.IGNORECASE)
_NOTE_WORDS = (
    r"note|notes|explanation|translator['’]s note|please note|hinweis|anmerkung(?:en)?|erklärung"
    r"|remarque|nota|notas|explication|explicación|примечание|пояснение|注|注意|注释|说明|備考|補足"
    r"|توضیح|یادداشت|نکته|ملاحظة"
)
_NOTE = re.compile(
    rf"\n[ \t]*[*_(（\[]*(?:{_NOTE_WORDS})(?:\s*\d+)?[*_]*\s*[:：].*\Z"
    rf"|\s[(（](?:{_NOTE_WORDS})\s*[:：][^()（）]*[)）]\s*\Z"
    r"|\n[ \t]*(?:let me know if|i hope this|is there anything else|feel free to)\b.*\Z",
    re.IGNORECASE | re.DOTALL,
)
_FENCE = re.compile(r"```[\w+-]*[ \t]*\n?(.*?)\n?```", re.DOTALL)
_QUOTES = {
    '"': '"',
    "“": "”",
    "„": "“",
    "«": "»",
    "»": "«",
    "「": "」",
    "『": "』",
    "'": "'",
    "‘": "’",
    "`": "`",
}
_EMPTY_LINE = re.compile(r"\n[ \t]*\n\s*")
_BREAK = re.compile(r"(?<![ \t])[ \t]*(?:\r\n|\r|\n|\u2028|\u2029)\s*")
_LEAST_ECHO = 12
_TWICE = 2
_MOST_HEADS = 3

_LABELS = frozenset(
    fold(name)
    for code in ("en", "zh", "es", "hi", "ar", "fr", "pt", "ru", "ja", "de", "fa", "it", "ko")
    for language in [BY_CODE[code]]
    for name in (language.name, language.own_name)
)


_STOPS = re.compile(r"[.。．।۔](?!\d)")
_LAST_STOP = re.compile(r"(?<=\w)([.。．।۔])(?:⟦/?\d+/?⟧)*\Z")


def cleaned(answer: str, source: str, target_language: str) -> str:
    """Return the translation that an answer holds; empty if it holds nothing else.

    `source` is the text that was asked for, both perhaps with tags; the answer comes in the
    form of lines that the source has.
    """
    text = _without_markers(answer, source).strip()
    text = _unfenced(text, source)
    text = _without_preamble(text, source, target_language)
    text = _without_preamble(_without_echo(text, source), source, target_language)
    text = _without_note(text, source)
    text = _unfenced(text, source)
    text = _unquoted(text, source)
    return _ended_as(_in_lines(text, source, target_language), source)


def _ended_as(text: str, source: str) -> str:
    """Drop a full stop at the end of what is no sentence in the source: a heading, a cell."""
    words = without_tags(source).rstrip()
    if not words or not words[-1].isalnum() or _STOPS.search(words):
        return text
    stop = _LAST_STOP.search(text)
    if stop is None or len(_STOPS.findall(without_tags(text))) > 1:
        return text
    return text[: stop.start(1)] + text[stop.end(1) :]


def _without_markers(answer: str, source: str) -> str:
    """Cut at the next turn; drop a thought and the signs that a template should have eaten."""
    if "<think>" not in source:
        answer = _THOUGHT.sub("", answer)
    turn = _TURN.search(answer)
    if turn is not None and not _BREAK.search(source):
        answer = answer[: turn.start()]
    return _MARKER.sub(lambda match: match.group() if match.group() in source else "", answer)


def _unfenced(text: str, source: str) -> str:
    """Drop a code fence around the whole, or around all but a few words."""
    if "```" in source:
        return text
    match = _FENCE.search(text)
    if match is None or not match.group(1).strip():
        return text.replace("```", "").strip()
    around = text[: match.start()] + text[match.end() :]
    if len(around.strip()) <= len(match.group(1)) or _is_preamble(around[: match.start()], ""):
        return match.group(1).strip()
    return text


def _without_echo(text: str, source: str) -> str:
    """Drop the source where it stands before its translation, on lines of its own."""
    bare = source.strip()
    if len(bare) < _LEAST_ECHO or not text.startswith(bare):
        return text
    rest = text[len(bare) :]
    if not rest.lstrip(" \t").startswith(("\n", "→", "=>", "->")):
        return text
    rest = rest.strip().removeprefix("→").removeprefix("=>").removeprefix("->").strip()
    return rest or text


def _without_preamble(text: str, source: str, target_language: str) -> str:
    """Drop "Sure!", "Here is the translation:" and the name of a language with a colon."""
    for _ in range(_MOST_HEADS):
        text = _without_chatter(text, source, target_language)
        head = _preamble(text, target_language)
        if head is None or _has_head(source):
            break
        text = text[head.end() :].lstrip("*_ \n")
    return text


def _without_chatter(text: str, source: str, target_language: str) -> str:
    """Drop "Sure!" before a preamble, and where it is all that came for a longer text."""
    chatter = _CHATTER.match(text)
    if chatter is None:
        return text
    rest = text[chatter.end() :]
    if not rest:
        return "" if len(source) > _TWICE * len(text) + _LEAST_ECHO else text
    return rest if _preamble(rest, target_language) is not None else text


def _preamble(text: str, target_language: str) -> re.Match[str] | None:
    head = _HEAD.match(text)
    return head if head is not None and _is_preamble(head.group(1), target_language) else None


def _has_head(source: str) -> bool:
    """Whether the source itself begins with a label that says translation or a language."""
    head = _HEAD.match(source)
    if head is None:
        return False
    return bool(_SAYS_TRANSLATION.search(head.group(1))) or _is_preamble(head.group(1), "")


def _is_preamble(head: str, target_language: str) -> bool:
    """Whether words before a colon speak of the translation instead of being it."""
    words = head.strip(" *_\"“”「」'()（）!！.,，")
    if not words or "⟦" in words:
        return False
    language = BY_CODE.get(target_language)
    own = {fold(language.name), fold(language.own_name)} if language is not None else set()
    if fold(_ASIDE.sub("", words)) in _LABELS | own:
        return True
    if _HERE.match(words) and any(name in fold(words) for name in own):
        return True
    if not _SAYS_TRANSLATION.search(words):
        return False
    return len(words.split()) <= _TWICE or bool(_SPEAKS.search(words))  # "German translation"


def _without_note(text: str, source: str) -> str:
    """Drop what a model says about its translation, behind it."""
    match = _NOTE.search(text)
    if match is None or _NOTE.search(f"\n{source}") or source.rstrip().endswith((")", "）")):
        return text
    if source.count("\n") >= text.count("\n") > 0:  # it may be the note of a language not known
        return text
    return text[: match.start()].rstrip()


def _unquoted(text: str, source: str) -> str:
    """Drop quotation marks around the whole; those of the source stay."""
    text, source = text.strip(), source.strip()
    if len(text) < 2 or not source or source[0] in _QUOTES or source[-1] in _QUOTES.values():  # noqa: PLR2004
        return text
    closing = _QUOTES.get(text[0])
    if closing is None or text[-1] not in {closing, "”" if text[0] == "„" else closing}:
        return text
    inner = text[1:-1]
    return inner.strip() if not {text[0], text[-1]} & set(inner) else text


def _in_lines(text: str, source: str, target_language: str) -> str:
    """Return the text in one line if its source is; blank lines only where it has some."""
    text, source = text.strip(), source.strip()
    if not _BREAK.search(source):
        return _one_line(text, source, target_language)
    blocks = _EMPTY_LINE.split(source)
    if len(blocks) == 1:
        return _EMPTY_LINE.sub("\n", text)
    lines = text.split("\n")
    if len(lines) == len(blocks):
        return "\n\n".join(lines)
    return text


def _one_line(text: str, source: str, target_language: str) -> str:
    """Join lines; leave off those behind an empty one that are far too much."""
    blocks = _EMPTY_LINE.split(text)
    if len(blocks) > 1 and alphabetic_length(text) > _TWICE * alphabetic_length(source):
        first = blocks[0]
        if alphabetic_length(first) * _TWICE >= alphabetic_length(source):
            text = first
    return _BREAK.sub("" if is_unspaced(target_language) else " ", text)
