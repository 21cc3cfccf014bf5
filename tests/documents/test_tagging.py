"""Tagged text is built from pieces; archives are written again."""

from __future__ import annotations

import copy
import hashlib
import io
import random
import tracemalloc
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parlance.contract.segments import TagKind
from parlance.contract.tagged import split_tags, tag_faults, tags_in, without_tags
from parlance.documents.archive import Archive
from parlance.documents.translating.repacking import repacked
from parlance.documents.translating.tagging import TaggedBuilder, has_letters
from parlance.documents.wire import Reason, Refusal

_MIB = 1024 * 1024
_ODD = st.text(alphabet="ab ⟦⟧/12\n", max_size=12)
_ACTIONS = st.lists(st.one_of(_ODD, st.sampled_from(["open", "close", "object"])), max_size=20)


def test_pairs_and_objects_are_numbered_as_they_come() -> None:
    builder = TaggedBuilder()
    builder.text("a ")
    bold = builder.open(TagKind.FORMAT)
    builder.text("b")
    assert builder.close(bold)
    assert builder.object(TagKind.BREAK, "\n") == 2
    drawn = builder.taken()
    assert drawn.text == "a ⟦1⟧b⟦/1⟧⟦2/⟧"
    assert [(tag.number, tag.kind, tag.literal) for tag in drawn.tags] == [
        (1, TagKind.FORMAT, ""),
        (2, TagKind.BREAK, "\n"),
    ]


def test_white_space_at_the_ends_stays_outside_but_not_that_in_tags() -> None:
    builder = TaggedBuilder()
    builder.text(" \n")
    pair = builder.open(TagKind.LINK)
    builder.text(" a")
    builder.close(pair)
    builder.text("b \u00a0")
    drawn = builder.taken()
    assert (drawn.lead, drawn.text, drawn.trail) == (" \n", "⟦1⟧ a⟦/1⟧b", " \u00a0")


def test_a_pair_around_nothing_is_none_and_its_number_is_used_again() -> None:
    builder = TaggedBuilder()
    builder.text("a")
    empty = builder.open(TagKind.FORMAT)
    builder.text(" ")
    assert not builder.close(empty)
    assert builder.object(TagKind.NOTE) == empty
    assert builder.taken().text == "a ⟦1/⟧"


def test_text_that_looks_like_tags_is_an_object_even_in_pieces() -> None:
    builder = TaggedBuilder()
    builder.text("a⟦")
    empty = builder.open(TagKind.FORMAT)
    builder.close(empty)
    builder.text("1⟧")
    drawn = builder.taken()
    assert drawn.text == "a⟦1/⟧"
    assert drawn.tags[0].literal == "⟦1⟧"


@given(_ACTIONS)
@settings(max_examples=200)
def test_whatever_is_built_is_sound_and_says_the_same(actions: list[str]) -> None:
    builder = TaggedBuilder()
    opened: list[int] = []
    said: list[str] = []
    for action in actions:
        if action == "open":
            opened.append(builder.open(TagKind.FORMAT))
        elif action == "object":
            builder.object(TagKind.BREAK)
        elif action == "close" and opened:
            builder.close(opened.pop())
        elif action != "close":
            builder.text(action)
            said.append(action)
    while opened:
        builder.close(opened.pop())
    drawn = builder.taken()
    numbers = {tag.number: tag.literal for tag in drawn.tags}
    assert {tag.number for tag in tags_in(drawn.text)} == set(numbers)
    assert not tag_faults(drawn.text, drawn.text)
    read = (
        part if isinstance(part, str) else numbers[part.number] if part.form == "object" else ""
        for part in split_tags(drawn.text)
    )
    assert drawn.lead + "".join(read) + drawn.trail == "".join(said)


def test_only_letters_are_translated() -> None:
    assert has_letters("⟦1⟧س⟦/1⟧")
    assert not has_letters("⟦1⟧12.5⟦/1⟧ – ⟦2/⟧")
    assert without_tags("⟦1⟧س⟦/1⟧") == "س"


def _archive() -> io.BytesIO:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        first = zipfile.ZipInfo("mimetype", (2001, 2, 3, 4, 6, 8))
        archive.writestr(first, b"application/x")
        archive.comment = b"about it"
        archive.writestr("a/Text.xml", b"<a/>" * 500)
        last = zipfile.ZipInfo("b/", (1999, 1, 1, 0, 0, 0))
        last.external_attr = 0o755 << 16 | 0x10
        archive.writestr(last, b"")
        archive.writestr("ü.png", bytes(range(256)))
    return file


def _facts(content: bytes) -> list[tuple[object, ...]]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        assert archive.comment == b"about it"
        return [
            (info.filename, info.date_time, info.compress_type, info.external_attr, info.extra)
            for info in archive.infolist()
        ]


def test_members_keep_their_order_dates_and_packing() -> None:
    file = _archive()
    with Archive(file) as archive:
        content = b"".join(repacked(archive, {"A/text.XML": b"new"}))
    assert _facts(content) == _facts(file.getvalue())
    with zipfile.ZipFile(io.BytesIO(content)) as written:
        assert written.read("a/Text.xml") == b"new"
        assert written.read("ü.png") == bytes(range(256))
    # Readers of books look for the kind at this place, with its size before it.
    assert content[30:51] == b"mimetypeapplication/x"
    assert content[6] & 0x8 == 0


def test_members_are_not_held_together() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for number in range(4):
            archive.writestr(f"{number}", bytes(1_000_000))
    with Archive(file) as opened:
        pieces = list(repacked(opened, {}))
    assert max(map(len, pieces)) <= 256 * 1024
    assert b"".join(pieces) == file.getvalue()


def test_a_member_that_stays_is_never_held() -> None:
    content = random.Random(1).randbytes(8 * _MIB)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("video", content)
        archive.writestr("packed", content, zipfile.ZIP_DEFLATED)
    written = hashlib.sha256()
    with Archive(file) as opened:
        tracemalloc.start()
        try:
            for piece in repacked(opened, {}):
                written.update(piece)
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert written.digest() == hashlib.sha256(file.getvalue()).digest()
    assert peak < 2 * _MIB


def test_sizes_that_came_after_the_content_come_before_it() -> None:
    file = _Stream()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", b"application/x", zipfile.ZIP_STORED)
        archive.writestr("text", b"abc" * 1000)
    content = file.content.getvalue()
    assert content[6] & 0x8
    with Archive(io.BytesIO(content)) as opened:
        written = b"".join(repacked(opened, {}))
    assert written[6] & 0x8 == 0
    assert written[30:51] == b"mimetypeapplication/x"
    with zipfile.ZipFile(io.BytesIO(written)) as archive:
        assert archive.testzip() is None
        assert archive.read("text") == b"abc" * 1000


class _Stream(io.RawIOBase):
    """A file that only goes forward."""

    def __init__(self) -> None:
        super().__init__()
        self.content = io.BytesIO()

    def writable(self) -> bool:
        return True

    def write(self, content: object, /) -> int:
        return self.content.write(content)  # type: ignore[arg-type] # bytes, of any kind


def test_signs_of_life_come_while_a_large_part_is_packed() -> None:
    with Archive(_archive()) as archive:
        pieces = list(repacked(archive, {"a/Text.xml": bytes(4 * _MIB)}))
    assert pieces.count(b"") >= 16


def test_members_that_lie_upon_each_other_are_not_copied() -> None:
    content = bytes(_MIB)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("a", content)
        for name in ("b", "c"):
            info = copy.copy(archive.getinfo("a"))
            info.filename = name
            archive.filelist.append(info)
    with Archive(file) as opened, pytest.raises(Refusal) as caught:
        list(repacked(opened, {}))
    assert caught.value.refused.reason is Reason.DAMAGED


def test_a_member_that_is_not_where_it_should_be_is_refused() -> None:
    content = bytearray(_archive().getvalue())
    content[:4] = b"none"
    with Archive(io.BytesIO(bytes(content))) as opened, pytest.raises(Refusal) as caught:
        list(repacked(opened, {}))
    assert caught.value.refused.reason is Reason.DAMAGED


def test_a_part_that_the_archive_has_not_is_refused() -> None:
    with Archive(_archive()) as archive, pytest.raises(Refusal) as caught:
        list(repacked(archive, {"other": b""}))
    assert caught.value.refused.reason is Reason.DAMAGED
