"""Dictionaries are found on the computer and asked in a process that may be lost."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psutil
import pytest

from parlance.children.nursery import Nursery
from parlance.contract.spelling import Spelled, SpellingState
from parlance.documents.dictionaries import dictionary_folders, find_dictionaries
from parlance.documents.spelling import LOSSES, Speller
from parlance.documents.spelling_process import load_library

needs_library = pytest.mark.skipif(
    load_library() is None, reason="needs the system's libhunspell (apt: libhunspell-1.7-0)"
)

ENGLISH = "there is are a an the of and in this house green hello word world very nice was not"
GERMAN = "das ist ein eine der die und in dieses Haus grün hallo Wort Welt sehr schön war nicht"


def write_dictionary(folder: Path, name: str, words: str, encoding: str = "UTF-8") -> None:
    folder.mkdir(exist_ok=True)
    affixes = f"SET {encoding}\nTRY aeinrtousldhgcmbpwfkvzyjxq\n"
    lines = words.split()
    content = "\n".join([str(len(lines)), *lines, ""])
    (folder / f"{name}.aff").write_text(affixes, "ascii")
    codec = "latin-1" if encoding.startswith("ISO") else "utf-8"
    (folder / f"{name}.dic").write_text(content, codec)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "hunspell"
    write_dictionary(folder, "en_US", ENGLISH)
    write_dictionary(folder, "de_DE", GERMAN, "ISO8859-1")
    return folder


@pytest.fixture
def speller(nursery: Nursery, folder: Path) -> Iterator[Speller]:
    with closing(Speller(nursery, [folder], "de_AT")) as made:
        yield made


def test_one_dictionary_of_each_language_is_taken(folder: Path, tmp_path: Path) -> None:
    write_dictionary(folder, "en_GB", "colour")
    write_dictionary(folder, "hyph_de_DE", "x")
    (folder / "fr_FR.aff").write_text("SET UTF-8\n")  # without its words
    own = tmp_path / "own"
    write_dictionary(own, "en_GB", "mine")
    found = find_dictionaries([own, folder, tmp_path / "nowhere"], "en_GB")
    assert [each.name for each in found] == ["de_DE", "en_GB"]
    assert found[1].words == str(own / "en_GB.dic")
    assert [each.name for each in find_dictionaries([folder])] == ["de_DE", "en_US"]


def test_the_places_of_the_system_are_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DICPATH", os.pathsep.join(["/first", "/second"]))
    assert dictionary_folders()[:2] == (Path("/first"), Path("/second"))
    assert len(dictionary_folders()) > 3


def test_without_dictionaries_nothing_is_started(nursery: Nursery, tmp_path: Path) -> None:
    with closing(Speller(nursery, [tmp_path], "en_US")) as speller:
        assert speller.look() == SpellingState()
        assert speller.check("Ther is") == Spelled()
        assert speller.suggest("Ther", "en") == ()


@needs_library
def test_each_paragraph_is_checked_in_its_language(speller: Speller) -> None:
    assert speller.look() == SpellingState(
        names=("de_DE", "en_US"), languages=("de", "en"), has_library=True
    )
    found = speller.check("This is a very nice green hous in this world and not a wrod")
    assert (found.language, found.wrong) == ("en", {"hous", "wrod"})
    found = speller.check("Dieses Haus ist sehr schön und die Welt war nicht gün")
    assert (found.language, found.wrong) == ("de", {"gün"})
    assert speller.check("Cette phrase est écrite dans une autre langue que celles-là") == Spelled()
    # So many unknown words are another language, whatever it was taken for.
    assert speller.check("hous xlorp brindle quonk zaffer", before="en") == Spelled()
    # Too short to tell: as what stands before, or as the system's language.
    assert speller.check("hous", before="en").language == "en"
    assert speller.check("hous").language == "de"


@needs_library
def test_a_language_that_is_told_is_the_one_that_is_asked(speller: Speller) -> None:
    english = "This is a very nice green house in this world"
    found = speller.check(english, language="de")
    assert found.language == "de"
    assert "house" in found.wrong
    assert speller.check(english, language="hu").language == "en"  # there is no such dictionary


@needs_library
def test_other_words_are_suggested(speller: Speller) -> None:
    assert "house" in speller.suggest("hous", "en")
    assert "schön" in speller.suggest("schon", "de")
    assert len(speller.suggest("hous", "en")) <= 5
    assert speller.suggest("hous", "fr") == ()


@needs_library
@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
def test_a_process_that_is_lost_is_started_anew_a_few_times(speller: Speller) -> None:
    for _ in range(LOSSES):
        assert speller.check("hous", before="en").wrong == {"hous"}
        for child in psutil.Process().children(recursive=True):
            if "spelling" in child.cmdline():
                child.send_signal(signal.SIGKILL)
                child.wait(10)
        assert speller.check("hous", before="en") == Spelled()
    assert speller.check("hous", before="en") == Spelled()


@needs_library
def test_a_broken_dictionary_harms_nobody(nursery: Nursery, tmp_path: Path) -> None:
    folder = tmp_path / "hunspell"
    write_dictionary(folder, "en_US", "x")
    (folder / "en_US.aff").write_bytes(os.urandom(5000))
    (folder / "en_US.dic").write_bytes(b"99999999\n" + os.urandom(5000))
    with closing(Speller(nursery, [folder], "en_US")) as speller:
        assert speller.check("hello world").wrong <= {"hello", "world"}


@needs_library
@pytest.mark.skipif(os.name == "nt", reason="names of files are Unicode on Windows")
def test_a_folder_whose_name_is_no_unicode_harms_nobody(nursery: Nursery, tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"w\xf6rter")
    write_dictionary(folder, "en_US", ENGLISH)
    with closing(Speller(nursery, [folder], "en_US")) as speller:
        assert not speller.look().has_library
        assert speller.check("hous", before="en") == Spelled()
