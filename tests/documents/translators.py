"""Translators for tests of files that are translated in their own format, and what is checked."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from parlance.contract.tagged import Tag, TagForm, joined_tags, split_tags, tag_faults
from parlance.documents.archive import Archive
from parlance.documents.translating.codec import TargetLanguage
from parlance.documents.translating.tagging import has_letters

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.contract.segments import Unit
    from parlance.contract.tagged import TextPart
    from parlance.documents.translating.codec import Translatable

    Opener = Callable[[Archive], Translatable]
    Translator = Callable[[Unit], str | None]

GERMAN = TargetLanguage(code="de")
PERSIAN = TargetLanguage(code="fa", right_to_left=True)


def units_in(opener: Opener, content: bytes) -> list[Unit]:
    """Return the units of a file; all that has to hold for each is checked."""
    units = list(opener(Archive(io.BytesIO(content))).units())
    for number, unit in enumerate(units):
        assert unit.id == number
        assert unit.text == unit.text.strip()
        assert has_letters(unit.text + "".join(tag.literal for tag in unit.tags))
        assert not tag_faults(unit.text, unit.text)
        used = {part.number for part in split_tags(unit.text) if isinstance(part, Tag)}
        assert used == {tag.number for tag in unit.tags} == set(range(1, len(used) + 1))
    return units


def translated(
    opener: Opener, content: bytes, translate: Translator, language: TargetLanguage = GERMAN
) -> bytes:
    """Return a file with every unit translated."""
    opened = opener(Archive(io.BytesIO(content)))
    targets: dict[int, str] = {}
    for unit in opened.units():
        target = translate(unit)
        if target is not None:
            assert not tag_faults(unit.text, target)
            targets[unit.id] = target
    return b"".join(opened.rebuilt(targets, language))


def same(unit: Unit) -> str:
    return unit.text


def nothing(_unit: Unit) -> None:
    return None


def upper(unit: Unit) -> str:
    parts = [part.upper() if isinstance(part, str) else part for part in split_tags(unit.text)]
    return joined_tags(parts)


def emptied(unit: Unit) -> str:
    """Return all tags without text in them, then the text."""
    parts = split_tags(unit.text)
    tags = [part for part in parts if isinstance(part, Tag)]
    return joined_tags([*tags, *(part for part in parts if isinstance(part, str))])


def backwards(unit: Unit) -> str:
    """Return what stands beside each other in the other order."""
    return "".join(reversed(pieces_in(unit.text)))


def pieces_in(text: str) -> list[str]:
    """Return texts, objects and pairs with all that is in them."""
    pieces: list[list[TextPart]] = []
    depth = 0
    for part in split_tags(text):
        if depth:
            pieces[-1].append(part)
        else:
            pieces.append([part])
        if isinstance(part, Tag):
            depth += {TagForm.OPEN: 1, TagForm.CLOSE: -1, TagForm.OBJECT: 0}[part.form]
    return [joined_tags(piece) for piece in pieces]


WORDS = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="⟦⟧") | st.sampled_from(" \n\t&<"),
    max_size=12,
)


def random_target(draw: st.DrawFn, unit: Unit) -> str:
    """Return what no model would write, but what is sound."""
    pieces = draw(st.permutations(pieces_in(unit.text)))
    return "".join(draw(WORDS) + piece for piece in pieces) + draw(WORDS)


def members(content: bytes) -> dict[str, bytes]:
    """Return what is in an archive."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def changed_members(before: bytes, after: bytes) -> set[str]:
    """Return the names of the members that are others; order and form have to be the same."""
    with zipfile.ZipFile(io.BytesIO(before)) as one, zipfile.ZipFile(io.BytesIO(after)) as two:
        forms = [
            [(info.filename, info.date_time, info.compress_type) for info in archive.infolist()]
            for archive in (one, two)
        ]
    assert forms[0] == forms[1]
    old, new = members(before), members(after)
    return {name for name in old if old[name] != new[name]}
