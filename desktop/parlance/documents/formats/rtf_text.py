r"""The text of an RTF file, in one pass over its words.

Source: Rich Text Format (RTF) Specification, version 1.9.1. A group inherits what holds
around it; a destination is a group whose text stands elsewhere, or nowhere. What begins with
`\\*` is for programs that know it.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from parlance.documents.encodings import chosen_codec, text_codec
from parlance.documents.wire import ALIVE, Reason, Refusal

if TYPE_CHECKING:
    from collections.abc import Generator

    from parlance.documents.wire import Blocks

OUTLINE, CELL, ROW = 0xE100, 0xE110, 0xE111
"""What stands in the text for outline levels (0 to 9) and the ends of cells and rows."""

MAX_GROUPS = 10_000
"""Word itself nests some dozens."""

TOKENS_AT_ONCE = 200_000

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?[0-9]{1,10})? ?"
    rb"|\\'([0-9a-fA-F]{2})"
    rb"|\\(.)"
    rb"|([{}])"
    rb"|([^\\{}\r\n]+)",
    re.DOTALL,
)
_BODY, _NOTE, _FONTS, _NOWHERE = "body", "footnote", "fonttbl", ""
_INFO = frozenset({"title", "author", "subject"})
_UNREAD_WORDS = (
    "annotation atnauthor atndate atnicn atnid atnref atrfend atrfstart author bkmkend bkmkstart"
    " buptim category colortbl comment company creatim datafield datastore do doccomm docvar"
    " falt fchars ffdeftext ffname file filetbl fldinst fontemb fontfile footer footerf footerl"
    " footerr formfield ftncn ftnsep ftnsepc generator header headerf headerl headerr hlinkbase"
    " info keywords latentstyles lchars levelnumbers leveltext listname listoverridetable"
    " listtable manager nextfile nonesttables objclass objdata object objname operator panose"
    " password picprop pict pgptbl printim private revtbl revtim rsidtbl rxe shprslt stylesheet"
    " subject tc template themedata title txe userprops wgrffmtfilter xe xmlnstbl"
)
_UNREAD = frozenset(_UNREAD_WORDS.split())
_KNOWN_STARRED = frozenset({"nesttableprops"})
_LETTERS = {
    "par": "\n",
    "sect": "\n\n",
    "page": "\n\n",
    "line": "\n",
    "tab": "\t",
    "emdash": "\u2014",
    "endash": "\u2013",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": "\u2005",
    "bullet": "\u2022",
    "lquote": "\u2018",
    "rquote": "\u2019",
    "ldblquote": "\u201c",
    "rdblquote": "\u201d",
    "cell": chr(CELL),
    "nestcell": chr(CELL),
    "row": f"{chr(ROW)}\n",
    "nestrow": f"{chr(ROW)}\n",
}
_STRUCTURE = frozenset(_LETTERS[word] for word in ("par", "sect", "cell", "row")) | frozenset(
    chr(OUTLINE + level) for level in range(10)
)
"""Ends of lines, cells and rows stand even if they are hidden."""

_SYMBOLS = {
    b"~": "\xa0",
    b"_": "\u2011",
    b"\\": "\\",
    b"{": "{",
    b"}": "}",
    b"\n": "\n",
    b"\r": "\n",
    b"\t": "\t",
}
_SIGNS = frozenset("\\{}\u2014\u2013\u2022\u2018\u2019\u201c\u201d\xa0\u2011")
_PAGES = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
_CHARSETS = {
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gb18030",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}


class RichText(NamedTuple):
    """What an RTF file says.

    `text` has the marks named above; `told` is what its information says, by name;
    `guessed` if nothing names the encoding of letters that need one.
    """

    text: str
    notes: str
    told: dict[str, str]
    encoding: str
    guessed: bool
    hidden: bool


class _State(msgspec.Struct):
    """What holds in a group; `skip` is of how many letters a Unicode letter's substitute is."""

    place: str = _BODY
    hidden: bool = False
    skip: int = 1
    font: int = -1


def rich_text(content: bytes, encoding: str = "") -> Generator[Blocks, None, RichText]:
    """Return the text of a file, and yield signs of life.

    Raises Refusal (NOT_DECODABLE, TOO_LARGE).
    """
    reader = _Reader(chosen_codec(encoding) if encoding else "")
    at = 0
    while at < len(content):
        at = reader.read(content, at)
        yield ALIVE
    return reader.result()


class _Reader:
    """Takes the words of a file one by one."""

    def __init__(self, chosen: str) -> None:
        self._chosen = chosen
        self._page = "cp1252"
        self._page_is_told = False
        self._fonts: dict[int, str] = {}
        self._listed = -1
        self._default_font = -1
        self._state = _State()
        self._outer: list[_State] = []
        self._parts: dict[str, list[str]] = {}
        self._pending = bytearray()
        self._to_skip = 0
        self._starred = False
        self._in_cell = False
        self._guessed = False
        self._hidden = False

    def read(self, content: bytes, at: int) -> int:
        """Take words from `at` on; return where to go on, or the end."""
        match = None
        for match in itertools.islice(_TOKEN.finditer(content, at), TOKENS_AT_ONCE):
            word, number, byte, symbol, brace, text = match.groups()
            if text is not None:
                self._add_bytes(text)
            elif word is not None:
                if word == b"bin":
                    return match.end() + max(0, int(number or 0))
                self._take_word(word.decode("ascii"), None if number is None else int(number))
            elif byte is not None:
                self._add_bytes(bytes.fromhex(byte.decode("ascii")))
            elif brace is not None:
                self._begin() if brace == b"{" else self._end()
            elif symbol == b"*":
                self._starred = True
            else:
                self._add(_SYMBOLS.get(symbol, ""), counts=True)
        return len(content) if match is None else match.end()

    def result(self) -> RichText:
        """Return what was read."""
        self._decode()
        texts = {place: _joined("".join(parts)) for place, parts in self._parts.items()}
        return RichText(
            text=texts.get(_BODY, ""),
            notes=texts.get(_NOTE, ""),
            told={name: text.strip() for name, text in texts.items() if name in _INFO},
            encoding=self._chosen or self._page,
            guessed=self._guessed,
            hidden=self._hidden,
        )

    def _begin(self) -> None:
        self._decode()
        self._to_skip = 0
        if len(self._outer) >= MAX_GROUPS:
            raise Refusal(Reason.TOO_LARGE)
        self._outer.append(self._state)
        state = self._state
        self._state = _State(state.place, state.hidden, state.skip, state.font)

    def _end(self) -> None:
        self._decode()
        self._to_skip = 0
        self._starred = False
        if self._outer:
            self._state = self._outer.pop()

    def _take_word(self, word: str, number: int | None) -> None:
        starred, self._starred = self._starred, False
        if word == "u" and number is not None:
            self._add(chr(number & 0xFFFF))
            self._to_skip = self._state.skip
        elif word in _LETTERS:
            self._take_letter(word)
        elif self._state.place == _FONTS:
            self._take_font(word, number)
        elif starred and word not in _KNOWN_STARRED:
            self._move(_NOWHERE)
        elif word in _UNREAD:
            self._move(word if word in _INFO else _NOWHERE)
        elif word in {_NOTE, _FONTS}:
            self._move(word)
        else:
            self._take_property(word, number)

    def _move(self, place: str) -> None:
        """Have the text of this group go elsewhere."""
        # What is nowhere stays so, but for the names in the information on the document.
        if self._state.place != _NOWHERE or place in _INFO:
            self._decode()
            self._state.place = place

    def _take_letter(self, word: str) -> None:
        letter = _LETTERS[word]
        if word == "par" and self._in_cell:
            letter = " "
        elif word in {"row", "nestrow"}:
            self._in_cell = False
        self._add(letter, counts=letter in _SIGNS)

    def _take_property(self, word: str, number: int | None) -> None:
        is_on = number != 0
        match word:
            case "v" | "deleted":
                self._decode()
                self._state.hidden = is_on
            case "plain":
                self._decode()
                self._state.hidden = False
                self._state.font = self._default_font
            case "f":
                self._decode()
                self._state.font = -1 if number is None else number
            case "intbl" | "pard":
                self._in_cell = word == "intbl"
            case "outlinelevel":
                if number is not None and 0 <= number <= 9:  # noqa: PLR2004 - 9 is body text
                    self._add(chr(OUTLINE + number))
            case "uc":
                self._state.skip = max(0, min(number or 0, 100))
            case _:
                self._take_page(word, number)

    def _take_page(self, word: str, number: int | None) -> None:
        if word == "deff" and number is not None:
            self._default_font = self._state.font = number
        elif word == "ansicpg" or word in _PAGES:
            codec = _PAGES.get(word) or text_codec(f"cp{number}")
            self._page_is_told = self._page_is_told or codec is not None
            self._page = codec or self._page

    def _take_font(self, word: str, number: int | None) -> None:
        if number is None:
            return
        if word == "f":
            self._listed = number
        elif word == "fcharset" and number in _CHARSETS:
            self._fonts[self._listed] = _CHARSETS[number]
        elif word == "cpg" and (codec := text_codec(f"cp{number}")):
            self._fonts[self._listed] = codec

    def _add_bytes(self, text: bytes) -> None:
        """Append letters in the encoding of their font; several may be one letter."""
        if self._to_skip:
            skipped = min(self._to_skip, len(text))
            self._to_skip -= skipped
            text = text[skipped:]
        self._pending += text

    def _add(self, text: str, *, counts: bool = False) -> None:
        """Append letters of which the encoding is known; `counts` if they can be substitutes."""
        if self._to_skip and counts:
            self._to_skip -= 1
            return
        self._decode()
        self._put(text)

    def _put(self, text: str) -> None:
        state = self._state
        if state.place in {_NOWHERE, _FONTS}:
            return
        if state.hidden and text not in _STRUCTURE:
            self._hidden = self._hidden or (state.place == _BODY and not text.isspace())
            return
        self._parts.setdefault(state.place, []).append(text)

    def _decode(self) -> None:
        """Write the letters that wait. Raises Refusal (NOT_DECODABLE) if one was chosen."""
        pending, self._pending = self._pending, bytearray()
        if not pending or self._state.place in {_NOWHERE, _FONTS}:
            return
        own = self._fonts.get(self._state.font)
        if not pending.isascii() and not (self._chosen or own or self._page_is_told):
            self._guessed = True
        try:
            codec = self._chosen or own or self._page
            self._put(pending.decode(codec, "strict" if self._chosen else "replace"))
        except ValueError as error:
            raise Refusal(Reason.NOT_DECODABLE) from error


def _joined(text: str) -> str:
    """Return a text with its letters beyond the first plane, which come as two surrogates."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
