"""What is copied letter by letter: towns, files, addresses, keys, placeholders, numbers."""

# ruff: noqa: PLR2004 - the shares of a mixture are its data

from __future__ import annotations

from typing import TYPE_CHECKING

from training.starter import words
from training.starter.world.selection import listed

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

_KNOWN_WORDS = listed(
    "report list photo plan letter notes data test index main user order file image draft budget"
    " final summary letter project video music backup readme config manual contract team"
)
_ENDINGS = listed("txt pdf docx md csv html json png jpg zip py xlsx odt mp3 srt po")
_DOMAINS = listed("com org net eu de fr es io info ir co.uk")
_KEYS = listed("F1 F2 F5 F11 F12 Enter Esc Tab Ctrl+S Alt+F4 Delete Home Ctrl+Shift+P")
_MODIFIERS = listed("Ctrl Alt Shift Ctrl+Shift Ctrl+Alt Cmd Option")
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_COUNTRIES = (1, 33, 34, 44, 49, 98)
_FOLDERS = listed("Documents Downloads Pictures home tmp Desktop backup")


class Copied:
    """Draws texts that no language translates; made-up words are of one side of the split."""

    def __init__(self, random: Random, *, unseen: bool = False) -> None:
        """Draw with this generator; with `unseen`, words that training never shows."""
        self._random = random
        self._unseen = unseen

    def word(self) -> str:
        """Return a made-up word, or as often one that everybody knows."""
        if self._random.random() < 0.5:
            return self._random.choice(_KNOWN_WORDS)
        return words.word(self._random, unseen=self._unseen)

    def made_up(self) -> str:
        """Return a made-up word of small letters."""
        return words.word(self._random, unseen=self._unseen)

    def town(self) -> str:
        """Return the name of a town; one in six has two words or a hyphen."""
        first = self.made_up().capitalize()
        kind = self._random.random()
        if kind < 0.08:
            return f"{first}-{self.made_up().capitalize()}"
        if kind < 0.16:
            return f"{first} {self.made_up().capitalize()}"
        return first

    def file(self) -> str:
        """Return the name of a file with its ending."""
        stem = self.word()
        kind = self._random.random()
        if kind < 0.3:
            stem = f"{stem}{self._random.choice('_-')}{self.word()}"
        elif kind < 0.5:
            stem = f"{stem}{self._random.choice(('_', '-', ''))}{self._random.randint(1, 2030)}"
        if kind > 0.8:
            stem = stem.capitalize()
        return f"{stem}.{self._random.choice(_ENDINGS)}"

    def address(self) -> str:
        """Return the address of a page."""
        random = self._random
        host = f"{self.word()}.{random.choice(_DOMAINS)}"
        kind = random.random()
        if kind < 0.25:
            return f"www.{host}"
        start = "https://www." if kind < 0.45 else "https://"
        path = "".join(f"/{self.word()}" for _ in range(random.randrange(3)))
        if kind > 0.9:
            path += f"?id={random.randint(1, 9999)}"
        return f"{start}{host}{path}"

    def email(self) -> str:
        """Return an e-mail address."""
        random = self._random
        name = self.word()
        kind = random.random()
        if kind < 0.35:
            name = f"{name}.{self.made_up()}"
        elif kind < 0.5:
            name = f"{name}{random.randint(1, 99)}"
        return f"{name}@{self.word()}.{random.choice(_DOMAINS)}"

    def key(self) -> str:
        """Return the name of a key, or keys to be pressed together."""
        if self._random.random() < 0.3:
            return self._random.choice(_KEYS)
        key = self._random.choice(_LETTERS)
        if self._random.random() < 0.2:
            key = str(self._random.randint(0, 9))
        return f"{self._random.choice(_MODIFIERS)}+{key}"

    def placeholder(self) -> str:
        """Return a gap in a text of a program."""
        return self._random.choice(_PLACEHOLDERS)(self)

    def digit(self) -> int:
        """Return a digit from 1."""
        return self._random.randint(1, 9)

    def version(self) -> str:
        """Return the number of a version, of two or three parts."""
        random = self._random
        parts = [random.randint(0, 20), random.randint(0, 30)]
        if random.random() < 0.6:
            parts.append(random.randint(0, 40))
        return ".".join(map(str, parts))

    def telephone(self) -> str:
        """Return the number of a telephone, as it is written in some country."""
        random = self._random
        if random.random() < 0.4:
            return f"+{random.choice(_COUNTRIES)} {self._digits(3)} {self._digits(3)}" + (
                f" {self._digits(3)}"
            )
        if random.random() < 0.5:
            return f"0{self._digits(2)}-{self._digits(6)}"
        return f"0{self._digits(2)} {self._digits(2)} {self._digits(2)} {self._digits(2)}"

    def _digits(self, count: int) -> str:
        return f"{self._random.randrange(10**count):0{count}d}"

    def path(self) -> str:
        """Return a folder or a file with its folders."""
        random = self._random
        folder = random.choice(_FOLDERS)
        kind = random.random()
        if kind < 0.3:
            return f"C:\\{folder}\\{self.word()}"
        if kind < 0.6:
            return f"/home/{self.made_up()}/{folder}"
        return f"{folder}/{self.file()}"

    def room(self) -> str:
        """Return what stands at the door of a room: B12, 204."""
        number = self._random.randint(1, 399)
        letter = self._random.choice(_LETTERS) if self._random.random() < 0.5 else ""
        return f"{letter}{number}"

    def button(self) -> str:
        """Return what stands on a button."""
        return self.word().capitalize()


_PLACEHOLDERS: tuple[Callable[[Copied], str], ...] = (
    lambda copied: f"{{{copied.word()}}}",
    lambda copied: f"{{{copied.word()}}}",
    lambda copied: f"{{{{{copied.word()}}}}}",
    lambda _: "%s",
    lambda copied: f"%{copied.digit()}",
    lambda copied: f"${copied.word().upper()}",
    lambda copied: f"%({copied.word()})s",
    lambda copied: f"{{{copied.digit() - 1}}}",
)
