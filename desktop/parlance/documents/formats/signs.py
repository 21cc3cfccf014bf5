"""By which a text of a format is told, without what its reader needs to read it."""

from __future__ import annotations

import re

from parlance.contract.document import DocumentFormat

_KNOWN_HEADERS = (
    "from to cc subject date message-id received return-path mime-version content-type"
    " delivered-to reply-to dkim-signature x-mailer in-reply-to references sender"
)
_KNOWN = frozenset(_KNOWN_HEADERS.split())
_HEADER = re.compile(rb"([A-Za-z][A-Za-z0-9-]{1,40}):[ \t]?[^\n]*\n(?:[ \t][^\n]*\n)*")
_ENOUGH_HEADERS = 3
CUE = re.compile(
    r"[ \t]*(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})[ \t]*-->"
    r"[ \t]*(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})"
)
_ENTRY = re.compile(r'^msgid[ \t]+"', re.MULTILINE)
_ANSWER = re.compile(r'^msgstr(?:\[\d\])?[ \t]+"', re.MULTILINE)

_SUFFIXES = (
    "ada adb ads asm awk bash bat c cc cfg clj cmake cmd coffee conf cpp cs css cu cxx d dart"
    " diff el elm erl ex exs f f90 f95 fish for fs fsx gd go gradle groovy h hh hpp hrl hs hxx"
    " ini java jl js json jsonc jsonl jsx kt kts less lisp lua m mk ml mli mm nim nix pas patch"
    " php pl pm ps1 proto psm1 py pyi pyx qml r rb rs sass scala scm scss sh sql sv svelte swift"
    " tcl tf toml ts tsx v vb vhd vhdl vim vue xml xsd xsl yaml yml zig zsh"
)
SUFFIXES = frozenset(f".{suffix}" for suffix in _SUFFIXES.split())
"""Endings of names that a text has which is read line by line, as a program would."""


def looks_like_mail(head: bytes) -> bool:
    """Whether a file that begins with `head` begins with the headers of a mail."""
    head = head.replace(b"\r\n", b"\n")
    found: set[str] = set()
    at = 0
    while match := _HEADER.match(head, at):
        found.add(match.group(1).decode("ascii").lower())
        at = match.end()
    return len(found & _KNOWN) >= _ENOUGH_HEADERS and bool(found & {"from", "received"})


def looks_like_subtitles(text: str) -> DocumentFormat | None:
    """Return which kind of subtitles a file that begins with `text` has, if any."""
    start = text.lstrip("\ufeff \n\t")
    if re.match(r"WEBVTT(?:[ \t\n]|\Z)", start):
        return DocumentFormat.VTT
    lines = [line for line in start[:500].split("\n") if line.strip()][:2]
    numbered = len(lines) > 1 and lines[0].strip().isdecimal() and CUE.match(lines[1])
    return DocumentFormat.SRT if numbered else None


def looks_like_catalog(text: str) -> bool:
    """Whether a file that begins with `text` is a catalogue of translations."""
    return bool(_ENTRY.search(text) and _ANSWER.search(text))
