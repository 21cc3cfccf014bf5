"""Hostile and broken archives: each is refused at once, for the right reason."""

from __future__ import annotations

import errno
import io
import random
import zipfile
from typing import TYPE_CHECKING

import pytest
from tests.documents import office_files as files
from tests.documents.office_files import packed, paragraph, zipped, zipped_by_hand

from parlance.documents import archive as archives
from parlance.documents.archive import Archive, Member
from parlance.documents.office.docx import read_docx
from parlance.documents.office.odp import read_odp
from parlance.documents.office.odt import read_odt
from parlance.documents.office.pptx import read_pptx
from parlance.documents.wire import Blocks, Reason, Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

MIB = 1024 * 1024
BODY = paragraph("Some text.")
BEGINNING = f'<w:document xmlns:w="{files.W}"><w:body>{BODY}'.encode()
END = b"</w:body></w:document>"
READERS: dict[str, Callable[[Archive], Iterator[object]]] = {
    "docx": read_docx,
    "pptx": read_pptx,
    "odt": read_odt,
    "odp": read_odp,
}


def refusal_of(content: bytes, kind: str = "docx") -> Reason:
    with pytest.raises(Refusal) as caught, Archive(io.BytesIO(content)) as archive:
        list(READERS[kind](archive))
    return caught.value.refused.reason


def texts_of(content: bytes, kind: str = "docx") -> list[str]:
    with Archive(io.BytesIO(content)) as archive:
        parts = [part for part in READERS[kind](archive) if isinstance(part, Blocks)]
    return [block.text for part in parts for block in part.blocks]


def with_document(part: str | bytes) -> bytes:
    return zipped(files.docx_members("") | {"word/document.xml": part})


def around(document: dict[str, tuple[bytes, int, int]]) -> dict[str, tuple[bytes, int, int]]:
    """Return the other members of a DOCX with this one."""
    members = files.docx_members(BODY)
    del members["word/document.xml"]
    others = {
        name: packed(part if isinstance(part, bytes) else part.encode())
        for name, part in members.items()
    }
    return others | document


@pytest.mark.parametrize("size", [64 * MIB, 1024 * MIB], ids=["by ratio", "by size"])
def test_a_bomb_that_tells_its_size_is_not_unpacked(
    size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = zipped_by_hand(
        around(files.bomb("word/document.xml", BEGINNING, b"<w:p/>  ", END, size=64 * MIB))
        if size == 64 * MIB
        else around({"word/document.xml": (b"\x00" * 6 * MIB, 0, size)})
    )
    monkeypatch.setattr(zipfile.ZipFile, "open", None)
    assert refusal_of(content) is Reason.TOO_LARGE


def test_a_bomb_that_lies_about_its_size_is_unpacked_no_further_than_it_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sizes: list[int] = []
    read = Member.read

    def counting(member: Member, size: int = -1, /) -> bytes:
        piece = read(member, size)
        sizes.append(len(piece))
        return piece

    monkeypatch.setattr(Member, "read", counting)
    bomb = files.bomb("word/document.xml", BEGINNING, b"<w:p/>  ", END, size=64 * MIB, told=4096)
    assert refusal_of(zipped_by_hand(around(bomb))) is Reason.DAMAGED
    assert sum(sizes) < 8192


def test_a_member_is_read_to_its_bound_and_no_further() -> None:
    content = zipped({"a": b"x" * 1000})
    with Archive(io.BytesIO(content)) as archive:
        assert archive.read("a", 1000) == b"x" * 1000
        with pytest.raises(Refusal) as caught:
            archive.read("a", 999)
        assert caught.value.refused.reason is Reason.TOO_LARGE
        member = archive.open("a")
        assert [member.read(600), member.read(600), member.read(1)] == [b"x" * 600, b"x" * 400, b""]
        member._left = 10  # as if the archive had told less than it holds
        member._stream.seek(0)
        with pytest.raises(Refusal) as caught:
            member.read()
        assert caught.value.refused.reason is Reason.TOO_LARGE


def test_tightly_packed_small_archives_are_read() -> None:
    body = paragraph("word " * 400_000)
    content = files.docx(body)
    assert len(content) * archives.MAX_RATIO < len(body)
    assert len(texts_of(content)[0]) == 400_000 * 5 - 1


def test_videos_that_are_stored_as_they_are_do_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MAX_UNPACKED_BYTES", 20_000)
    file = io.BytesIO(files.docx(BODY))
    with zipfile.ZipFile(file, "a", zipfile.ZIP_STORED) as archive:
        archive.writestr("word/media/video.mp4", random.Random(1).randbytes(100_000))
    assert texts_of(file.getvalue()) == ["Some text."]
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/media/more.bin", b"\0" * 20_000)
    assert refusal_of(file.getvalue()) is Reason.TOO_LARGE


def test_many_members_are_refused() -> None:
    empty = packed(b"")
    members = {f"m{number}": empty for number in range(archives.MAX_MEMBERS + 1)}
    assert refusal_of(zipped_by_hand(members)) is Reason.TOO_LARGE


def test_a_directory_that_is_too_large_is_not_read() -> None:
    name = "n" * 60_000
    members = {f"{name}{number}": packed(b"") for number in range(80)}
    content = zipped_by_hand(members)
    assert refusal_of(content) is Reason.TOO_LARGE


def test_archives_inside_are_not_opened() -> None:
    inner = zipped({"x": b"\0" * 10 * MIB})
    members = files.docx_members(BODY) | {"word/embeddings/inner.zip": inner}
    assert texts_of(zipped(members)) == ["Some text."]
    assert refusal_of(zipped({"inner.docx": zipped(members)})) is Reason.DAMAGED


LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha">'
    + "".join(
        f'<!ENTITY {name} "{f"&{before};" * 10}">'
        for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    + "]>"
)


@pytest.mark.parametrize(
    "text",
    [f"<w:p><w:r><w:t>&i;</w:t></w:r></w:p>{BODY}", f'<w:p w:x="&i;"/>{BODY}'],
    ids=["in the text", "in an attribute"],
)
def test_a_billion_laughs_are_refused(text: str) -> None:
    part = LAUGHS + BEGINNING.decode() + text + END.decode()
    assert refusal_of(with_document(part)) is Reason.DAMAGED


@pytest.mark.parametrize(
    "declared",
    [
        '<!DOCTYPE x [<!ENTITY a SYSTEM "{path}">]>',
        '<!DOCTYPE x [<!ENTITY % p SYSTEM "{path}"> %p; <!ENTITY a "b">]>',
        '<!DOCTYPE x SYSTEM "{path}">',
    ],
    ids=["entity", "parameter", "document type"],
)
@pytest.mark.parametrize("kind", ["docx", "pptx", "odt"])
def test_no_file_of_the_computer_gets_into_a_document(
    declared: str, kind: str, tmp_path: Path
) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret")
    top = declared.format(path=secret.as_uri())
    text = "&a;" if "ENTITY" in declared else "a"
    members = {
        "docx": files.docx_members(paragraph(text)),
        "pptx": files.pptx_members(files.slide(files.shape(text))),
        "odt": files.odf(f"<text:p>{text}</text:p>"),
    }[kind]
    name = {"docx": "word/document.xml", "pptx": "ppt/slides/slide1.xml", "odt": "content.xml"}[
        kind
    ]
    members[name] = top + str(members[name])
    if kind == "pptx":  # a slide is refused, not the presentation
        assert texts_of(zipped(members), kind) == []
    else:
        assert refusal_of(zipped(members), kind) is Reason.DAMAGED


@pytest.mark.parametrize("kept", [0.99, 0.5, 0.01])
def test_a_truncated_archive_is_damaged(kept: float) -> None:
    content = files.written_docx()
    assert refusal_of(content[: int(len(content) * kept)]) is Reason.DAMAGED


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"PK\x05\x06" + b"\0" * 18, b"\0" * 5000])
@pytest.mark.parametrize("kind", list(READERS))
def test_what_is_no_document_is_damaged(content: bytes, kind: str) -> None:
    assert refusal_of(content, kind) is Reason.DAMAGED


def test_a_docx_without_its_list_of_types_is_damaged() -> None:
    members = files.docx_members(BODY)
    del members["[Content_Types].xml"]
    assert refusal_of(zipped(members)) is Reason.DAMAGED


def test_names_are_found_whatever_their_letters_and_slashes() -> None:
    members = files.docx_members(BODY)
    members["Word\\Document.XML"] = members.pop("word/document.xml")
    assert texts_of(zipped(members)) == ["Some text."]


def test_an_encrypted_member_closes_the_archive() -> None:
    content = zipped_by_hand(around({"word/document.xml": packed(BEGINNING + END)}), flags=1)
    assert refusal_of(content) is Reason.ENCRYPTED


@pytest.mark.parametrize("kind", ["odt", "odp"])
def test_an_encrypted_opendocument_is_not_opened(kind: str) -> None:
    manifest = (
        '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry '
        'm:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>'
    )
    members = files.odf("") | {"META-INF/manifest.xml": manifest, "content.xml": b"\x8f" * 500}
    assert refusal_of(zipped(members), kind) is Reason.ENCRYPTED


def test_ways_of_packing_that_know_no_bound_are_refused() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_BZIP2) as archive:
        for name, part in files.docx_members(BODY).items():
            archive.writestr(name, part)
    assert refusal_of(file.getvalue()) is Reason.DAMAGED


@pytest.mark.parametrize(
    "part",
    [
        BEGINNING + b"<w:ins>" * 200_000 + b"</w:ins>" * 200_000 + END,
        BEGINNING + b"<w:p><w:r>" + b"<w:sdt>" * 200_000,
        BEGINNING + b'<w:p w:x="' + b"a" * 40 * MIB + b'"/>' + END,
        BEGINNING + b"<w:p>" + b"<w:r><w:t>x</w:t></w:r>" * 1000,
        b"\xff\xfe" + b"\0" * 1000,
        b"",
        b"<html>",
        b'<?xml version="1.0" encoding="nonsense"?>' + BEGINNING + END,
    ],
    ids=["deep", "deep and open", "giant attribute", "cut", "zeros", "empty", "other", "encoding"],
)
def test_a_broken_body_is_damaged(part: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "RATIO_FLOOR_BYTES", 64 * MIB)
    assert refusal_of(with_document(part)) is Reason.DAMAGED


@pytest.mark.parametrize("kind", ["docx", "odt"])
def test_nesting_as_deep_as_the_parser_allows_is_read(kind: str) -> None:
    if kind == "docx":
        open_, close = "<w:tbl><w:tr><w:tc><w:p/>", "</w:tc><w:tc/></w:tr></w:tbl>"
        content = files.docx(open_ * 80 + BODY + close * 80)
    else:
        open_, close = "<text:list><text:list-item>", "</text:list-item></text:list>"
        content = zipped(files.odf(open_ * 120 + "<text:p>Some text.</text:p>" + close * 120))
    assert "Some text." in texts_of(content, kind)[0]


@pytest.mark.parametrize("kind", list(READERS))
def test_flipped_bytes_end_in_a_refusal_or_a_text(kind: str) -> None:
    content = {
        "docx": files.written_docx,
        "pptx": files.written_pptx,
        "odt": files.written_odt,
        "odp": files.written_odp,
    }[kind]()
    chance = random.Random(7)
    refusals: set[Reason] = set()
    for _ in range(60):
        broken = bytearray(content)
        for _ in range(chance.randint(1, 12)):
            # Half of them in the directory, where the sizes and places stand.
            low = len(broken) * chance.randint(0, 1) * 9 // 10
            broken[chance.randrange(low, len(broken))] = chance.randrange(256)
        try:
            texts_of(bytes(broken), kind)
        except Refusal as refusal:
            refusals.add(refusal.refused.reason)
    assert Reason.DAMAGED in refusals
    assert refusals <= {Reason.DAMAGED, Reason.ENCRYPTED, Reason.TOO_LARGE}


def test_a_file_is_closed_and_what_the_system_says_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(files.docx(BODY))
    with Archive(path) as archive:
        assert archive.has("WORD/document.xml")
        assert "word/document.xml" in archive.names
        assert not archive.has("word")
        with pytest.raises(Refusal):
            archive.read("word")
        file = archive._owned
    assert file is not None
    assert file.closed
    with pytest.raises(FileNotFoundError):
        Archive(tmp_path / "none.docx")


def test_a_disk_that_fails_is_no_damage() -> None:
    class Failing(io.BytesIO):
        def read(self, _size: int | None = -1, /) -> bytes:
            raise OSError(errno.EIO, "Input/output error")

    content = files.docx(BODY)
    archive = Archive(io.BytesIO(content))
    archive._zip.fp = Failing(content)
    with pytest.raises(OSError, match="Input/output"):
        archive.read("word/document.xml")
