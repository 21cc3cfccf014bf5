"""What a translator must not touch in plain text: addresses, placeholders, code, paths."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.segments import TagKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

MAX_NAME = 64
"""Letters of a placeholder's name; what is longer between braces is text."""

_PRINTF_KIND = r"(?:hh?|ll?|[qjztL])?[diouxXeEfFgGaAcrsp@]"
_PRINTF = rf"%(?:\d{{1,2}}\$)?[-+#0 ]{{0,3}}(?:\*|\d{{1,4}})?(?:\.(?:\*|\d{{1,4}}))?{_PRINTF_KIND}"
# Without a format's flag "100% sure" would be one, so blanks and digits before it are text.
_PLAIN_PRINTF = rf"(?<![\d%])%(?:\d{{1,2}}\$)?0?\d{{0,2}}(?:\.\d{{1,2}})?{_PRINTF_KIND}(?![^\W\d_])"
_NAMED_PRINTF = rf"%\(\w{{1,{MAX_NAME}}}\)[-+#0 ]{{0,3}}\d{{0,4}}(?:\.\d{{1,4}})?{_PRINTF_KIND}"
_RUBY = rf"%[{{<]\w{{1,{MAX_NAME}}}[}}>](?:[\d.]{{0,6}}[sdf](?!\w))?"
_BRACES = (
    rf"\{{\{{[^{{}}\n]{{1,{MAX_NAME}}}\}}\}}"
    rf"|\{{(?:[A-Za-z_]\w{{0,{MAX_NAME}}}(?:[.\[][\w.\]\[]{{0,{MAX_NAME}}})?|\d{{0,3}})"
    rf"(?:![rsa])?(?:[:,][^{{}}\n]{{0,{MAX_NAME}}})?\}}"
)
_SHELL = rf"\$\{{[^{{}}\n]{{1,{MAX_NAME}}}\}}|\$[A-Za-z_]\w{{0,{MAX_NAME}}}"
_DOLLAR_BRACES = rf"\$\{{[^{{}}\n]{{1,{MAX_NAME}}}\}}"
_QT = r"%L?[1-9]\d?|%n"
_DIRECTIVES = r"~\d{0,3}[a-zA-Z%&]"

_BY_FLAG = {
    "c-format": f"%%|{_PRINTF}",
    "objc-format": f"%%|{_PRINTF}",
    "php-format": f"%%|{_PRINTF}",
    "perl-format": f"%%|{_PRINTF}",
    "awk-format": f"%%|{_PRINTF}",
    "gcc-internal-format": rf"%%|%[qE<>']|{_PRINTF}",
    "boost-format": rf"%%|%\d{{1,2}}%|{_PRINTF}",
    "lua-format": f"%%|{_PRINTF}",
    "tcl-format": f"%%|{_PRINTF}",
    "javascript-format": f"%%|{_PRINTF}",
    "java-printf-format": f"%%|{_PRINTF}",
    "python-format": f"%%|{_NAMED_PRINTF}|{_PRINTF}",
    "ruby-format": f"%%|{_RUBY}|{_PRINTF}",
    "python-brace-format": rf"\{{\{{|\}}\}}|{_BRACES}",
    "perl-brace-format": _BRACES,
    "java-format": _BRACES,
    "csharp-format": _BRACES,
    "smalltalk-format": _BRACES,
    "qt-format": f"%%|{_QT}",
    "qt-plural-format": f"%%|{_QT}",
    "kde-format": _QT,
    "sh-format": _SHELL,
    "lisp-format": _DIRECTIVES,
    "scheme-format": _DIRECTIVES,
}

# No blank divides these scripts from an address: Thai to Khmer, Chinese, Japanese, Korean, and
# the signs of full width.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\ua4cf\uac00-\ud7ff"
    "\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff"
)
_LETTER = rf"[^\W{_UNSPACED}]"
_NO_LETTER_BEFORE = rf"(?<!{_LETTER})(?<![.+-])"
_HOST = rf"(?:{_LETTER}|-){{1,63}}"
_ADDRESS = (
    rf"{_NO_LETTER_BEFORE}(?:(?:https?|ftps?|file|ssh|git|wss?)://|mailto:|www\.(?={_LETTER}))"
    rf"[^\s<>\"'`⟦⟧{_UNSPACED}]{{1,2000}}"
)
_MAIL = rf"{_NO_LETTER_BEFORE}(?:{_LETTER}|[.+-]){{1,64}}@{_HOST}(?:\.{_HOST}){{1,8}}"
_CODE = r"`[^`\n]{1,300}`"
_PATH = (
    r"(?<![\w/\\:.])(?:[A-Za-z]:\\|\\\\|~/|\.{1,2}/|/)(?:[\w.@+-]{1,100}[/\\]){1,30}[\w.@+-]{0,100}"
)
_GENERAL = (
    ("link", _ADDRESS),
    ("mail", _MAIL),
    ("code", _CODE),
    ("path", _PATH),
    ("placeholder", f"{_NAMED_PRINTF}|{_DOLLAR_BRACES}|{_RUBY}|{_BRACES}"),
)
_KINDS = {
    "link": TagKind.LINK,
    "mail": TagKind.LINK,
    "code": TagKind.CODE,
    "path": TagKind.CODE,
    "flagged": TagKind.PLACEHOLDER,
    "placeholder": TagKind.PLACEHOLDER,
}
_TRAILING = ".,;:!?…。，；：！？、،؛؟۔।»”’)]}）】」』*_"
_PAIRS = {")": "(", "]": "[", "}": "{", "）": "（"}


class Protected(msgspec.Struct, frozen=True):
    """A span of a text (code points) and what it is."""

    start: int
    end: int
    kind: TagKind


def _pattern(*named: tuple[str, str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in named))


_TEXT = _pattern(*_GENERAL[:-1], ("placeholder", f"{_GENERAL[-1][1]}|{_PLAIN_PRINTF}"))
_MESSAGE = _pattern(*_GENERAL)


def protected_spans(text: str) -> tuple[Protected, ...]:
    """Return what has to stay in any text, in its order."""
    return tuple(_found(_TEXT, text))


def message_spans(text: str, flags: Collection[str]) -> tuple[Protected, ...]:
    """Return what has to stay in a program's message with the flags of its catalogue.

    Flags such as "c-format" say which placeholders it has; without one, signs of per cent
    are text.
    """
    flagged = [_BY_FLAG[flag] for flag in flags if flag in _BY_FLAG]
    if not flagged:
        return tuple(_found(_MESSAGE, text))
    return tuple(_found(_pattern(("flagged", "|".join(flagged)), *_GENERAL), text))


def _found(pattern: re.Pattern[str], text: str) -> Iterator[Protected]:
    for match in pattern.finditer(text):
        kind = match.lastgroup or ""
        end = match.end()
        if kind == "link":
            end = match.start() + len(_without_trailing(match.group()))
        yield Protected(match.start(), end, _KINDS[kind])


def _without_trailing(address: str) -> str:
    """Return an address without the signs of the sentence around it."""
    while address and address[-1] in _TRAILING:
        opening = _PAIRS.get(address[-1])
        if opening is not None and address.count(opening) >= address.count(address[-1]):
            break
        address = address[:-1]
    return address
