"""The front matter of a Markdown file: a few values of it are text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_FRONT = re.compile(
    r"\A(?:---[ \t]*(?:\r\n|\r|\n)(?:.*?(?:\r\n|\r|\n))??(?:---|\.\.\.)"
    r"|\+\+\+[ \t]*(?:\r\n|\r|\n)(?:.*?(?:\r\n|\r|\n))??\+\+\+)[ \t]*(?:\r\n|\r|\n|\Z)",
    re.DOTALL,
)
"""YAML, or TOML."""

_VALUE = re.compile(r"^(title|description|lang|language):[ \t]+([^\r\n]*?)[ \t]*$", re.MULTILINE)
_TOML_VALUE = re.compile(
    r"^(title|description|lang|language)[ \t]*=[ \t]*([^\r\n]*?)[ \t]*$", re.MULTILINE
)
_TABLE = re.compile(r"^[ \t]*\[", re.MULTILINE)
_SIMPLE = re.compile(r"[^\W\d_](?:[^\W_]|[ ,.;()/!?'’“”«»،؟。、…–—-])*\Z")
_BASIC = re.compile(r'(?:[^"\\]|\\["\\])*\Z')
_WORDS = frozenset({"true", "false", "yes", "no", "on", "off", "null"})
_TEXTS = ("title", "description")


class FrontMatter:
    """The lines before a text.

    Attributes:
        end: where the text begins.
    """

    def __init__(self, source: str) -> None:
        """Look at the beginning of `source`."""
        match = _FRONT.match(source)
        self.end = match.end() if match else 0
        self._source = source
        self._values: dict[str, tuple[int, int]] = {}
        self._is_toml = source.startswith("+++") and bool(self.end)
        front = source[: self.end].replace("\r", "\n")
        table = _TABLE.search(front) if self._is_toml else None
        last = table.start() if table else self.end
        for found in (_TOML_VALUE if self._is_toml else _VALUE).finditer(front, 0, last):
            self._values.setdefault(found.group(1), found.span(2))

    def value(self, name: str) -> str:
        """Return a value as it reads; nothing for one that takes more than a line."""
        if name not in self._values:
            return ""
        text = self._source[slice(*self._values[name])]
        if self._is_toml:
            return _toml_text(text)
        if text[:1] == '"' == text[-1:] and len(text) > 1:
            inner = text[1:-1]
            return "" if re.search(r'\\[^"\\]', inner) else re.sub(r"\\(.)", r"\1", inner)
        if text[:1] == "'" == text[-1:] and len(text) > 1:
            return text[1:-1].replace("''", "'")
        return "" if text[:1] in "|>&*!{[#%@`\"'" or " #" in text else text

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield the names and values that are text."""
        for name in _TEXTS:
            text = self.value(name)
            if any(map(str.isalpha, text)) and text.strip() == text and "⟦" not in text:
                yield name, text

    def edits(self, values: Mapping[str, str]) -> Iterator[tuple[int, int, str]]:
        """Yield where new values are written, and how."""
        for name, text in values.items():
            if text != self.value(name):
                yield (*self._values[name], self._quoted(name, " ".join(text.split())))

    def language_edits(self, code: str) -> Iterator[tuple[int, int, str]]:
        """Yield where the file names its language, and how it is to."""
        for name in ("lang", "language"):
            if self.value(name) not in ("", code):
                yield (*self._values[name], self._quoted(name, code))

    def _quoted(self, name: str, text: str) -> str:
        first = self._source[self._values[name][0]]
        if first == "'" and not self._is_toml:
            doubled = text.replace("'", "''")
            return f"'{doubled}'"
        if first not in "'\"" and _SIMPLE.match(text) and text.lower() not in _WORDS:
            return text
        safe = text.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{safe}"'


def _toml_text(written: str) -> str:
    """Return a string of one line as it reads."""
    inner = written[1:-1]
    if len(written) > 1 and written[0] == written[-1] == "'" and "'" not in inner:
        return inner
    if len(written) > 1 and written[0] == written[-1] == '"':
        return re.sub(r"\\(.)", r"\1", inner) if _BASIC.match(inner) else ""
    return ""
