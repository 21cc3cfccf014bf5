"""Documents translated by the real process: what comes out, and what ends in a fault."""

from __future__ import annotations

import hashlib
import os
import random
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.document import DocumentFormat, DocumentWarning, ReadOptions, ReadProgress
from parlance.contract.faults import (
    AlreadyThere,
    DocumentChanged,
    DocumentDamaged,
    DocumentEmpty,
    DocumentIsImage,
    DocumentKindUnknown,
    DocumentMissing,
    DocumentNotDecodable,
    DocumentNotTranslatable,
    DocumentTooLarge,
    FaultError,
    FileUnwritable,
)
from parlance.contract.segments import Extracted, OutputOptions, Unit, UnitKind
from parlance.documents.translating import documents
from parlance.documents.translating.codec import TargetLanguage, UnitsDigest, UnitsOpened
from parlance.documents.translating.documents import DocumentTranslator, output_format
from parlance.documents.translating.gathering import Gathered, language_of
from parlance.documents.translating.naming import output_path
from parlance.documents.translating.placing import Written
from parlance.documents.translating.process import answer
from parlance.documents.translating.wire import (
    Extract,
    Groups,
    NotInPlace,
    Piece,
    Rebuild,
    Targets,
    Units,
    UnitsBegin,
)
from parlance.documents.wire import Finished, ReadRequest, Refused

if TYPE_CHECKING:
    from parlance.children.nursery import Nursery

FRENCH = TargetLanguage(code="fr")
TEXT = "The first paragraph of a letter.\n\nThe second one, which says more about the house.\n"
LONG = "A paragraph of some words that go on and on until it ends. " * 8 + "\n\n"
CUES = "1\n00:00:01,000 --> 00:00:02,000\nGood evening\n\n"


@pytest.fixture
def translator(nursery: Nursery) -> DocumentTranslator:
    return DocumentTranslator(nursery)


def written_file(path: Path, content: str | bytes = TEXT) -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def extracted(translator: DocumentTranslator, path: Path) -> Extracted:
    *progress, document = translator.extract(str(path), Cancel())
    assert all(isinstance(item, ReadProgress) for item in progress)
    assert isinstance(document, Extracted)
    return document


def write(
    translator: DocumentTranslator,
    document: Extracted,
    targets: dict[int, str],
    destination: Path,
    **named: object,
) -> Written:
    items = translator.write(document, targets, FRENCH, destination, Cancel(), **named)  # type: ignore[arg-type]
    *_, written = items
    assert isinstance(written, Written)
    return written


def fault_of(translator: DocumentTranslator, path: Path) -> object:
    with pytest.raises(FaultError) as caught:
        list(translator.extract(str(path), Cancel()))
    return caught.value.fault


def test_a_text_is_extracted_and_written_beside_its_source(
    translator: DocumentTranslator, tmp_path: Path
) -> None:
    path = written_file(tmp_path / "letter.txt")
    document = extracted(translator, path)
    assert [unit.text for unit in document.units] == TEXT.strip().split("\n\n")
    assert (document.format, document.output) == (DocumentFormat.TEXT, DocumentFormat.TEXT)
    assert (document.language, document.title) == ("en", "letter")
    assert document.sha256 == hashlib.sha256(TEXT.encode()).hexdigest()
    destination = output_path(str(path), "fr", document.output)
    written = write(translator, document, {0: "Le premier."}, destination)
    assert destination.name == "letter.fr.txt"
    content = destination.read_bytes()
    assert content == TEXT.replace("The first paragraph of a letter.", "Le premier.").encode()
    assert written == Written(path=str(destination), sha256=hashlib.sha256(content).hexdigest())
    assert path.read_bytes() == TEXT.encode()
    assert sorted(each.name for each in tmp_path.iterdir() if each.is_file()) == [
        "letter.fr.txt",
        "letter.txt",
    ]


def test_a_file_that_is_there_is_not_written_over(
    translator: DocumentTranslator, tmp_path: Path
) -> None:
    path = written_file(tmp_path / "a.srt", CUES)
    document = extracted(translator, path)
    other = written_file(tmp_path / "a.fr.srt", "mine")
    for destination in (other, path):
        before = destination.read_bytes()
        with pytest.raises(FaultError) as caught:
            write(translator, document, {0: "Bonsoir"}, destination)
        assert caught.value.fault == AlreadyThere(path=str(destination))
        assert destination.read_bytes() == before
    assert len([each for each in tmp_path.iterdir() if each.is_file()]) == 2


def test_only_what_was_written_before_is_replaced(
    translator: DocumentTranslator, tmp_path: Path
) -> None:
    path = written_file(tmp_path / "a.srt", CUES)
    document = extracted(translator, path)
    destination = tmp_path / "a.fr.srt"
    first = write(translator, document, {0: "Bonjour"}, destination)
    second = write(translator, document, {0: "Bonsoir"}, destination, replacing=first.sha256)
    assert "Bonsoir" in destination.read_text("utf-8")
    with pytest.raises(FaultError):
        write(translator, document, {0: "Salut"}, destination, replacing=first.sha256)
    assert hashlib.sha256(destination.read_bytes()).hexdigest() == second.sha256
    with pytest.raises(FaultError):  # the source has this hash, and is still no place to write
        write(translator, document, {0: "Salut"}, path, replacing=document.sha256)
    assert path.read_text("utf-8") == CUES


def test_a_source_that_changed_is_not_written(
    translator: DocumentTranslator, tmp_path: Path
) -> None:
    path = written_file(tmp_path / "a.txt")
    document = extracted(translator, path)
    written_file(path, TEXT + "More.")
    with pytest.raises(FaultError) as caught:
        write(translator, document, {}, tmp_path / "b.txt")
    assert caught.value.fault == DocumentChanged(path=str(path))
    assert not (tmp_path / "b.txt").exists()


def test_targets_whose_tags_are_not_sound_leave_their_unit_as_it_is(
    translator: DocumentTranslator, tmp_path: Path
) -> None:
    bad = ("Bonsoir", "⟦1⟧Bon⟦/1⟧⟦1⟧soir⟦/1⟧", "⟦/1⟧Bonsoir⟦1⟧", "⟦1⟧⟦/1⟧⟦2/⟧", "", " ", "\ud800")
    cue = CUES.replace("evening", "<i>evening</i> all")
    path = written_file(tmp_path / "a.srt", cue * (len(bad) + 1))
    document = extracted(translator, path)
    assert document.units[0].text == "Good ⟦1⟧evening⟦/1⟧ all"
    destination = tmp_path / "b.srt"
    targets = {**dict(enumerate(bad)), len(bad): "Bon⟦1⟧soir⟦/1⟧"}
    write(translator, document, targets, destination)
    good = cue.replace("Good <i>evening</i> all", "Bon<i>soir</i>")
    assert destination.read_text("utf-8") == cue * len(bad) + good


def test_targets_that_cannot_be_written_are_told(
    translator: DocumentTranslator, tmp_path: Path
) -> None:
    path = written_file(tmp_path / "a.csv", "Red ball,Blue ball\nOne <b>,Two of them\n")
    document = extracted(translator, path)
    targets = {0: "Rouge", 1: "=Bleu", 2: "⟦1⟧Un⟦/1⟧"}
    written = write(translator, document, targets, tmp_path / "b.csv")
    assert written.unwritten == (1, 2)
    assert (tmp_path / "b.csv").read_text("utf-8-sig").startswith("Rouge,Blue ball\nOne <b>")


def test_what_a_person_made_the_source_again_is_written(
    translator: DocumentTranslator, tmp_path: Path
) -> None:
    path = written_file(
        tmp_path / "a.po", 'msgid ""\nmsgstr "A: b\\n"\n\nmsgid "Mail"\nmsgstr "Post"\n'
    )
    document = extracted(translator, path)
    write(translator, document, {0: "Mail"}, tmp_path / "b.po")
    assert 'msgstr "Mail"' in (tmp_path / "b.po").read_text("utf-8")
    write(translator, document, {0: "Post"}, tmp_path / "c.po")
    assert "fuzzy" not in (tmp_path / "c.po").read_text("utf-8")


def test_a_document_with_other_units_than_were_translated_is_not_written(
    translator: DocumentTranslator, tmp_path: Path
) -> None:
    path = written_file(tmp_path / "a.txt")
    document = extracted(translator, path)
    first, second = document.units
    for units in (
        (second, first),
        (first,),
        (msgspec.structs.replace(first, text="Other"), second),
        (*document.units, Unit(id=2, kind=UnitKind.PARAGRAPH, text="More")),
    ):
        other = msgspec.structs.replace(document, units=units)
        with pytest.raises(FaultError) as caught:
            write(translator, other, {0: "x"}, tmp_path / "b.txt")
        assert caught.value.fault == DocumentChanged(path=str(path))
    assert not (tmp_path / "b.txt").exists()


def test_warnings_that_are_known_after_the_units_reach_whoever_asked() -> None:
    warned = DocumentWarning.PAGES_WITHOUT_TEXT
    gathered = Gathered("a.txt", "0", is_converted=True)
    unit = Unit(id=0, kind=UnitKind.PARAGRAPH, text="Words")
    for frame in (
        UnitsBegin(opened=UnitsOpened(format=DocumentFormat.PPTX)),
        Units(units=(unit,)),
        Groups(groups=(), warnings=(warned,)),
    ):
        list(gathered.take(frame))
    assert gathered.extracted().warnings == (warned, DocumentWarning.CONVERTED)


@pytest.mark.parametrize(
    ("declared", "code"),
    [("zh-TW", "zh-Hant"), ("zh_CN", "zh"), ("pt-br", "pt-BR"), ("nb", "no"), ("xx", "")],
)
def test_a_declared_language_is_one_of_the_list(declared: str, code: str) -> None:
    assert language_of([Unit(id=0, kind=UnitKind.PARAGRAPH, text="1")], declared) == code


def test_the_process_collects_no_garbage_while_it_works() -> None:
    # Trees of documents are millions of objects, and none of them is garbage before the end.
    code = (
        "import gc, os; from parlance.documents.translating.process import main; "
        "main(); os._exit(7 if gc.isenabled() else 8)"
    )
    nothing = subprocess.DEVNULL
    done = subprocess.run([sys.executable, "-c", code], stdin=nothing, stdout=nothing, check=False)
    assert done.returncode == 8


def test_a_folder_that_cannot_be_written_is_said(
    translator: DocumentTranslator, tmp_path: Path
) -> None:
    document = extracted(translator, written_file(tmp_path / "a.txt"))
    for destination in (tmp_path / "missing" / "a.txt", tmp_path / "a\0b.txt"):
        with pytest.raises(FaultError) as caught:
            write(translator, document, {}, destination)
        assert isinstance(caught.value.fault, FileUnwritable)


def test_files_that_are_no_documents_end_in_their_faults(
    translator: DocumentTranslator, tmp_path: Path
) -> None:
    chance = random.Random(5)
    for name, content, fault in (
        ("a.py", b"print('hello')\n", DocumentNotTranslatable),
        ("a.txt", b"", DocumentEmpty),
        ("a.txt", b"1234\n", DocumentEmpty),
        ("a.txt", b"X" + chance.randbytes(50_000), DocumentKindUnknown),
        ("a.png", b"\x89PNG\r\n\x1a\n" + bytes(100), DocumentIsImage),
        ("a.docx", b"PK\x03\x04" + chance.randbytes(500), DocumentDamaged),
        ("a.bin", b"\x7fELF" + bytes(100), DocumentKindUnknown),
    ):
        found = fault_of(translator, written_file(tmp_path / name, content))
        assert isinstance(found, fault), (name, found)
    assert isinstance(fault_of(translator, tmp_path / "no.txt"), DocumentMissing)


def test_a_chosen_encoding_that_does_not_fit_is_said(
    translator: DocumentTranslator, tmp_path: Path
) -> None:
    path = written_file(tmp_path / "a.txt", b"caf\xe9 au lait")
    with pytest.raises(FaultError) as caught:
        list(translator.extract(str(path), Cancel(), ReadOptions(encoding="utf-8")))
    assert caught.value.fault == DocumentNotDecodable(path=str(path), encoding="utf-8")
    *_, document = translator.extract(str(path), Cancel(), ReadOptions(encoding="cp1252"))
    assert isinstance(document, Extracted)
    assert document.units[0].text == "café au lait"


def test_a_process_that_dies_or_hangs_ends_in_a_fault_and_leaves_no_file(
    nursery: Nursery, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written_file(tmp_path / "a.txt", LONG * 5_000)
    translator = DocumentTranslator(nursery)
    extracting = translator.extract(str(path), Cancel())
    next(extracting)
    for child in nursery._children:
        child.kill()
    with pytest.raises(FaultError) as caught:
        list(extracting)
    assert isinstance(caught.value.fault, DocumentTooLarge | DocumentDamaged)
    document = extracted(translator, path)
    impatient = documents.DOCUMENTS
    monkeypatch.setattr(
        documents, "DOCUMENTS", type(impatient)(silence_seconds=0.001, cpu_seconds=300)
    )
    with pytest.raises(FaultError) as caught:
        write(translator, document, {0: "x"}, tmp_path / "b.txt")
    assert isinstance(caught.value.fault, DocumentTooLarge)
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["a.txt"]


def test_a_stop_ends_both_and_leaves_no_file(
    translator: DocumentTranslator, tmp_path: Path
) -> None:
    path = written_file(tmp_path / "a.txt", LONG * 5_000)
    cancel = Cancel()
    extracting = translator.extract(str(path), cancel)
    next(extracting)
    cancel.request()
    with pytest.raises(Cancelled):
        list(extracting)
    document = extracted(translator, path)
    cancel = Cancel()
    writing = translator.write(document, {0: "x"}, FRENCH, tmp_path / "b.txt", cancel)
    next(writing)
    cancel.request()
    with pytest.raises(Cancelled):
        list(writing)
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["a.txt"]


def test_a_file_of_more_than_a_frame_comes_back_whole(
    translator: DocumentTranslator, tmp_path: Path
) -> None:
    path = written_file(tmp_path / "a.txt", LONG * 3_000)
    document = extracted(translator, path)
    targets = {unit.id: unit.text.upper() for unit in document.units}
    write(translator, document, targets, tmp_path / "b.txt")
    assert (tmp_path / "b.txt").read_text("ascii") == LONG.upper() * 3_000


def test_a_wish_for_another_format_counts_only_for_new_documents(
    translator: DocumentTranslator, tmp_path: Path
) -> None:
    document = extracted(translator, written_file(tmp_path / "a.txt"))
    wish = OutputOptions(output=DocumentFormat.DOCX)
    assert output_format(document, wish) is DocumentFormat.TEXT
    both = OutputOptions(output=DocumentFormat.HTML, bilingual=True)
    assert output_format(document, both) is DocumentFormat.HTML


def test_what_goes_over_the_pipe_comes_in_order_and_bounded(tmp_path: Path) -> None:
    path = written_file(tmp_path / "a.txt", LONG * 3_000)
    file = ReadRequest(path=os.fsencode(path), suffix=".txt")
    frames = list(answer(iter([Extract(file=file)])))
    assert isinstance(frames[0], UnitsBegin)
    assert isinstance(frames[-1], Finished)
    units = UnitsDigest(
        unit for frame in frames if isinstance(frame, Units) for unit in frame.units
    )
    wish = Rebuild(file=file, language=FRENCH, units=units.hexdigest())
    wishes = [wish, Targets(targets={}, last=True)]
    pieces = [frame for frame in answer(iter(wishes)) if isinstance(frame, Piece)]
    assert len(pieces) > 1
    assert max(len(piece.content) for piece in pieces) <= 1024 * 1024
    assert b"".join(piece.content for piece in pieces) == path.read_bytes()
    assert list(answer(iter([]))) == []
    missing = ReadRequest(path=os.fsencode(tmp_path / "no.txt"))
    assert isinstance(next(answer(iter([Extract(file=missing)]))), Refused)
    code = written_file(tmp_path / "a.py", "x = 1\n")
    extract = Extract(file=ReadRequest(path=os.fsencode(code), suffix=".py"))
    assert list(answer(iter([extract]))) == [NotInPlace(format=DocumentFormat.CODE)]


@pytest.mark.parametrize(
    ("source", "output", "name"),
    [
        ("report.docx", DocumentFormat.DOCX, "report.fr.docx"),
        ("report.docm", DocumentFormat.DOCX, "report.fr.docm"),
        ("manual.en.md", DocumentFormat.MARKDOWN, "manual.fr.md"),
        ("manual_en.md", DocumentFormat.MARKDOWN, "manual_fr.md"),
        ("log-no.txt", DocumentFormat.TEXT, "log-no.fr.txt"),
        ("en.po", DocumentFormat.PO, "fr.po"),
        ("scan.pdf", DocumentFormat.DOCX, "scan.fr.docx"),
        ("old.doc", DocumentFormat.DOCX, "old.fr.docx"),
        ("README", DocumentFormat.TEXT, "README.fr"),
        ("notes.v2", DocumentFormat.TEXT, "notes.fr.v2"),
    ],
)
def test_a_translation_is_called_as_its_source_with_its_language(
    tmp_path: Path, source: str, output: DocumentFormat, name: str
) -> None:
    found = output_path(str(tmp_path / source), "fr", output, source_code="en")
    assert found == tmp_path / name


def test_a_name_that_is_taken_gets_a_number_and_a_long_one_is_shortened(tmp_path: Path) -> None:
    source = str(tmp_path / "a.docx")
    (tmp_path / "a.fr.docx").touch()
    assert output_path(source, "fr", DocumentFormat.DOCX).name == "a.fr (2).docx"
    both = output_path(
        source, "fr", DocumentFormat.DOCX, bilingual=True, source_code="en", folder="/elsewhere"
    )
    assert both == Path("/elsewhere/a.en-fr.docx")
    long = output_path(str(tmp_path / ("é" * 120 + ".txt")), "fr", DocumentFormat.TEXT)
    assert len(os.fsencode(long.name)) < 250
    long.touch()
