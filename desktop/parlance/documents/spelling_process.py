"""The speller: a process that asks the system's libhunspell.

It is native code over files that others made; when it dies, words are not underlined for a
while, and nothing else happens.
"""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, assert_never

import msgspec

from parlance.children.fence import enclose
from parlance.children.frames import FrameReader
from parlance.children.limits import SPELLING, prefer_as_victim
from parlance.children.streams import begin_child
from parlance.contract.spelling import Spelled
from parlance.documents.spelling_wire import (
    BeginSpelling,
    CheckParagraph,
    ParagraphChecked,
    SpellerReady,
    SuggestWords,
    ToSpeller,
    WordsSuggested,
)
from parlance.text.spelling import spellable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.spelling import Dictionary
    from parlance.documents.spelling_wire import FromSpeller

MOST_SUGGESTIONS: Final = 5
MOST_WRONG: Final = 0.6
"""Share of unknown words above which a text is in no language of the dictionaries."""
_FEW_WORDS: Final = 5

_NAMES: Final = {
    "linux": ("libhunspell-1.7.so.0", "libhunspell-1.6.so.0", "libhunspell.so"),
    "darwin": (
        "/opt/homebrew/lib/libhunspell-1.7.dylib",
        "/usr/local/lib/libhunspell-1.7.dylib",
        "libhunspell-1.7.dylib",
    ),
    "win32": ("libhunspell-1.7-0.dll", "libhunspell.dll", "hunspell.dll"),
}


def main() -> int:
    """Answer until the input closes; return the exit status."""
    try:
        pipes = begin_child(SPELLING)
        prefer_as_victim()
        library = load_library()
        if library is not None:
            _get_ready()
        pipes.writer.write(SpellerReady(has_library=library is not None))
        if library is None:
            return 0
        spelling = Spelling(library)
        decoder: msgspec.msgpack.Decoder[ToSpeller] = msgspec.msgpack.Decoder(ToSpeller)
        for wish in FrameReader(pipes.incoming, decoder):
            if isinstance(wish, BeginSpelling):
                enclose(read=_files_of(wish))
            answer = spelling.answer(wish)
            if answer is not None:
                pipes.writer.write(answer)
    except BrokenPipeError:  # the parent wants no more
        return 0
    return 0


def _get_ready() -> None:
    """Load what tells languages: it wants to write a file meanwhile, and NumPy to have threads."""
    os.environ["OPENBLAS_NUM_THREADS"] = "1"
    from parlance.text.detection import prepare  # noqa: PLC0415 - 0.5 s, not before the hello

    prepare()


def _files_of(begin: BeginSpelling) -> Iterator[Path]:
    for dictionary in begin.dictionaries:
        yield from (Path(dictionary.affixes), Path(dictionary.words))


def load_library() -> ctypes.CDLL | None:
    """Return the system's libhunspell, or None."""
    for name in _NAMES.get(sys.platform, ()):
        try:
            library = ctypes.CDLL(name)
        except OSError:
            continue
        library.Hunspell_create.restype = ctypes.c_void_p
        library.Hunspell_create.argtypes = (ctypes.c_char_p, ctypes.c_char_p)
        library.Hunspell_get_dic_encoding.restype = ctypes.c_char_p
        library.Hunspell_get_dic_encoding.argtypes = (ctypes.c_void_p,)
        library.Hunspell_spell.argtypes = (ctypes.c_void_p, ctypes.c_char_p)
        words = ctypes.POINTER(ctypes.POINTER(ctypes.c_char_p))
        library.Hunspell_suggest.argtypes = (ctypes.c_void_p, words, ctypes.c_char_p)
        library.Hunspell_free_list.argtypes = (ctypes.c_void_p, words, ctypes.c_int)
        return library
    return None


class Hunspell:
    """One dictionary that is loaded."""

    def __init__(self, library: ctypes.CDLL, dictionary: Dictionary) -> None:
        """Load it, in half a second for the largest."""
        self._library = library
        self._handle = library.Hunspell_create(
            dictionary.affixes.encode(), dictionary.words.encode()
        )
        self._encoding = (library.Hunspell_get_dic_encoding(self._handle) or b"").decode("ascii")

    def knows(self, word: str) -> bool:
        """Whether it has the word; what its letters cannot write counts as known."""
        written = self._written(word)
        return written is None or bool(self._library.Hunspell_spell(self._handle, written))

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return words that are spelled alike, the likeliest first."""
        written = self._written(word)
        if written is None:
            return ()
        words = ctypes.POINTER(ctypes.c_char_p)()
        count = self._library.Hunspell_suggest(self._handle, ctypes.byref(words), written)
        found = [words[number] or b"" for number in range(min(count, MOST_SUGGESTIONS))]
        self._library.Hunspell_free_list(self._handle, ctypes.byref(words), count)
        return tuple(each.decode(self._encoding or "utf-8", "replace") for each in found)

    def _written(self, word: str) -> bytes | None:
        try:
            return word.replace("’", "'").encode(self._encoding or "utf-8")
        except (UnicodeEncodeError, LookupError):
            return None


class Spelling:
    """Answers what the parent asks; a dictionary is loaded when it is first needed."""

    def __init__(self, library: ctypes.CDLL) -> None:
        """Start without dictionaries."""
        self._library = library
        self._dictionaries: dict[str, Dictionary] = {}
        self._usual = ""
        self._loaded: dict[str, Hunspell] = {}

    def answer(self, wish: ToSpeller) -> FromSpeller | None:
        """Do what is asked for."""
        match wish:
            case BeginSpelling():
                self._dictionaries = {each.language: each for each in wish.dictionaries}
                self._usual = wish.usual
                return None
            case CheckParagraph():
                return ParagraphChecked(found=self._checked(wish))
            case SuggestWords():
                hunspell = self._hunspell(wish.language)
                return WordsSuggested(words=hunspell.suggestions(wish.word) if hunspell else ())
            case _:
                assert_never(wish)

    def _checked(self, wish: CheckParagraph) -> Spelled:
        words = dict.fromkeys(word for _, word in spellable(wish.text))
        language = self._language_of(wish)
        hunspell = self._hunspell(language)
        if hunspell is None:
            return Spelled()
        wrong = frozenset(word for word in words if not hunspell.knows(word))
        is_told = wish.language == language
        is_most = len(words) >= _FEW_WORDS and len(wrong) > MOST_WRONG * len(words)
        is_other = is_most and not is_told
        return Spelled() if is_other else Spelled(language=language, wrong=wrong)

    def _language_of(self, wish: CheckParagraph) -> str:
        """Return the language of a text; empty where there is no dictionary for it."""
        if wish.language in self._dictionaries:
            return wish.language
        from parlance.text.detection import detect  # noqa: PLC0415 - 0.5 s, at the first text

        guess = detect(wish.text, self._dictionaries)
        if guess.other is not None:
            return ""
        return guess.code or wish.before or self._usual

    def _hunspell(self, language: str) -> Hunspell | None:
        if language not in self._loaded and language in self._dictionaries:
            self._loaded[language] = Hunspell(self._library, self._dictionaries[language])
        return self._loaded.get(language)
