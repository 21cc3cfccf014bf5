"""Files of terms: what is written is read again, what others write is understood."""

from __future__ import annotations

import csv
import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parlance.contract.faults import (
    DocumentMissing,
    DocumentUnreadable,
    FaultError,
    FileUnwritable,
    GlossaryNotRead,
)
from parlance.contract.translation import Glossary, Term
from parlance.documents import glossary_files
from parlance.documents.glossaries import gathering
from parlance.documents.glossary_files import read_glossary, write_glossary

if TYPE_CHECKING:
    from pathlib import Path

    from parlance.contract.faults import Fault

WORDS = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Cn", "Co")).filter(
        lambda letter: letter not in "\ufeff\ufffd\ufffe\uffff"
    ),
    min_size=1,
    max_size=20,
).map(lambda text: " ".join(text.split()))
FILLED = WORDS.filter(bool)
FORMS = FILLED.map(lambda text: text.replace("|", "/"))


@st.composite
def terms(draw: st.DrawFn) -> Term:
    source = draw(FILLED)
    target = draw(FILLED.filter(lambda text: text != source))
    forms = draw(st.lists(FORMS, max_size=3, unique=True))
    return Term(
        source=source,
        target=target if draw(st.booleans()) else "",
        match_case=draw(st.booleans()),
        inflected=tuple(form for form in forms if form != target),
        note=draw(WORDS),
    )


@st.composite
def glossaries(draw: st.DrawFn) -> tuple[Glossary, ...]:
    pairs = draw(
        st.lists(
            st.sampled_from([("en", "fr"), ("en", "fa"), ("de", "en"), ("zh", "ja"), ("", "")]),
            min_size=1,
            max_size=3,
            unique=True,
        )
    )
    return tuple(
        Glossary(
            source_language=source,
            target_language=target,
            terms=tuple(
                term if term.target else Term(**{**fields(term), "inflected": ()})
                for term in draw(
                    st.lists(terms(), min_size=1, max_size=4, unique_by=lambda term: term.source)
                )
                if source or not term.target
            ),
        )
        for source, target in pairs
    )


def fields(term: Term) -> dict[str, object]:
    return {name: getattr(term, name) for name in term.__struct_fields__}


def with_terms(found: tuple[Glossary, ...]) -> set[Glossary]:
    return {glossary for glossary in found if glossary.terms}


@pytest.mark.parametrize("name", ["terms.csv", "terms.TSV", "terms.tbx"])
@settings(max_examples=25, deadline=None)
@given(found=glossaries())
def test_what_is_written_is_read_again(
    tmp_path_factory: pytest.TempPathFactory, name: str, found: tuple[Glossary, ...]
) -> None:
    path = tmp_path_factory.mktemp("glossaries") / name
    write_glossary(found, str(path))
    assert with_terms(read_glossary(str(path))) == with_terms(found)
    assert [file.name for file in path.parent.iterdir()] == [name]


@settings(max_examples=60, deadline=None)
@given(content=st.binary(max_size=300), name=st.sampled_from(["a.csv", "a.tsv", "a.tbx"]))
def test_no_bytes_do_more_than_be_refused(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, name: str
) -> None:
    path = tmp_path_factory.mktemp("noise") / name
    path.write_bytes(content)
    try:
        read_glossary(str(path))
    except FaultError as error:
        assert isinstance(error.fault, GlossaryNotRead)  # noqa: PT017


def read(tmp_path: Path, content: str | bytes, name: str = "terms.csv") -> tuple[Glossary, ...]:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_glossary(str(path))


def pairs(glossary: Glossary) -> list[tuple[str, str]]:
    return [(term.source, term.target) for term in glossary.terms]


@pytest.mark.parametrize(
    "content",
    [
        "server,serveur\nParlance,\n",
        "server;serveur\nParlance;\n",
        "server\tserveur\nParlance\t\n",
        '\ufeff"server","serveur"\r\n\r\nParlance\r\n',
        "source,target\nserver,serveur\nParlance,\n",
        "Term;Translation\nserver;serveur\nParlance;\n",
    ],
)
def test_tables_are_read_with_and_without_a_line_of_names(tmp_path: Path, content: str) -> None:
    (glossary,) = read(tmp_path, content)
    assert (glossary.source_language, glossary.target_language) == ("", "")
    assert pairs(glossary) == [("server", "serveur"), ("Parlance", "")]


@pytest.mark.parametrize(
    ("header", "languages"),
    [
        ("en,fr", ("en", "fr")),
        ("English,French", ("en", "fr")),
        ("EN-US,fr_CA", ("en", "fr")),
        ("فارسی,en,note", ("fa", "en")),
    ],
)
def test_the_first_line_may_name_the_languages(
    tmp_path: Path, header: str, languages: tuple[str, str]
) -> None:
    (glossary,) = read(tmp_path, f"{header}\na,b\n")
    assert (glossary.source_language, glossary.target_language) == languages
    assert pairs(glossary) == [("a", "b")]


def test_a_glossary_of_names_of_languages_has_no_line_of_names(tmp_path: Path) -> None:
    (glossary,) = read(tmp_path, "English,Anglais\nGerman,Allemand\n")
    assert pairs(glossary) == [("English", "Anglais"), ("German", "Allemand")]


def test_a_table_of_many_languages_has_a_glossary_for_each(tmp_path: Path) -> None:
    french, german = read(tmp_path, "en,fr,de,note\nserver,serveur,Server,machine\ndisk,,Platte,\n")
    assert pairs(french) == [("server", "serveur")]
    assert pairs(german) == [("server", "Server"), ("disk", "Platte")]
    assert german.terms[0].note == "machine"


@pytest.mark.parametrize(
    ("content", "languages"),
    [
        ("term,en,fr\nx,cat,chat\n", ("en", "fr")),
        ("term,fr\ncat,chat\n", ("", "fr")),
        ("en,zh_TW\ncat,chat\n", ("en", "zh-Hant")),
    ],
)
def test_a_column_of_terms_beside_languages_leaves_them_their_translations(
    tmp_path: Path, content: str, languages: tuple[str, str]
) -> None:
    (glossary,) = read(tmp_path, content)
    assert (glossary.source_language, glossary.target_language) == languages
    assert pairs(glossary) == [("cat", "chat")]


def test_reading_a_table_changes_no_limit_of_others(tmp_path: Path) -> None:
    before = csv.field_size_limit()
    read(tmp_path, 'a,b\n"c ""d""\n e",f\n')
    assert csv.field_size_limit() == before


def test_languages_may_stand_in_each_line(tmp_path: Path) -> None:
    french, german = read(tmp_path, "hello,bonjour,EN,FR\nworld,Welt,EN,DE\n")
    assert (french.target_language, pairs(french)) == ("fr", [("hello", "bonjour")])
    assert (german.target_language, pairs(german)) == ("de", [("world", "Welt")])


def test_case_forms_and_notes_are_read_and_a_second_translation_is_a_form(tmp_path: Path) -> None:
    content = 'de,en,case,forms,note\nHaus,house,x,houses | home,"a\nplace"\nHaus,building,,,\n'
    (glossary,) = read(tmp_path, content)
    assert glossary.terms == (
        Term(
            source="Haus",
            target="house",
            match_case=True,
            inflected=("houses", "home", "building"),
            note="a place",
        ),
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252", "utf-8-sig"])
def test_a_table_is_read_in_the_encoding_that_it_has(tmp_path: Path, encoding: str) -> None:
    lines = "".join(
        f"Die Überprüfung von {n} Gebäuden,vérification de {n} bâtiments achevés\n"
        for n in range(30)
    )
    (glossary,) = read(tmp_path, lines.encode(encoding))
    assert pairs(glossary)[0] == (
        "Die Überprüfung von 0 Gebäuden",
        "vérification de 0 bâtiments achevés",
    )


OLD = """<?xml version='1.0'?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en-US"><martifHeader/><text><body>
<termEntry id="1"><descrip type="definition">A machine</descrip><note>IT</note>
<langSet xml:lang="fr"><tig><term>fournisseur</term>
<termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
<ntig><termGrp><term>serveurs</term></termGrp></ntig>
<tig><term>ser<hi>veur</hi></term>
<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig></langSet>
<langSet xml:lang="en"><tig><term>server</term></tig><tig><term>host</term></tig></langSet>
</termEntry>
<termEntry id="2"><langSet xml:lang="en"><tig><term>alone</term></tig></langSet></termEntry>
</body></text></martif>"""


def test_termbases_of_the_older_edition_are_read(tmp_path: Path) -> None:
    for name in ("old.tbx", "old.xml", "old.txt"):
        (glossary,) = read(tmp_path, OLD, name)
        assert (glossary.source_language, glossary.target_language) == ("en", "fr")
        assert pairs(glossary) == [("server", "serveur"), ("host", "serveur")]
        assert glossary.terms[0].inflected == ("serveurs",)
        assert glossary.terms[0].note == "IT"


def refused(path: Path) -> Fault:
    with pytest.raises(FaultError) as caught:
        read_glossary(str(path))
    return caught.value.fault


@pytest.mark.parametrize(
    ("name", "content", "line"),
    [
        ("a.csv", "en,fr\nserver,serveur\n,vide\n", 3),
        ("a.csv", f"en,fr\n{'x' * 1001},y\n", 2),
        ("a.csv", f"en,fr\na,b\n{'x' * 30_000},y\n", 3),
        ("a.csv", 'en,fr\na,b\n"server,serveur\nc,d\n', 3),
        ("a.csv", b"\x00\x01\x02\x03\x04\xff" * 50, 0),
        ("a.tbx", "<html/>", 0),
        ("a.tbx", "<martif>\n<text>", 2),
        ("a.tbx", '<!DOCTYPE martif [<!ENTITY a "b">]><martif>&a;</martif>', 0),
        ("a.tbx", "<martif>" + "<a>" * 1000, 1),
    ],
)
def test_what_is_no_list_of_terms_is_named_with_its_line(
    tmp_path: Path, name: str, content: str | bytes, line: int
) -> None:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    fault = refused(path)
    assert isinstance(fault, GlossaryNotRead)
    assert (fault.path, fault.line) == (str(path), line)
    assert fault.reason


def test_files_that_are_too_large_or_have_too_many_terms_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(glossary_files, "MAX_BYTES", 100)
    monkeypatch.setattr(gathering, "MAX_TERMS", 3)
    path = tmp_path / "a.csv"
    for content in ("a,b\n" * 50, "a,b\nc,d\ne,f\ng,h\n"):
        path.write_text(content)
        assert isinstance(refused(path), GlossaryNotRead)


def test_what_the_system_refuses_is_told(tmp_path: Path) -> None:
    missing = tmp_path / "none.csv"
    assert refused(missing) == DocumentMissing(path=str(missing))
    assert isinstance(refused(tmp_path), DocumentUnreadable)
    with pytest.raises(FaultError) as caught:
        write_glossary((), str(tmp_path / "none" / "a.csv"))
    assert isinstance(caught.value.fault, FileUnwritable)


@pytest.mark.skipif(os.name == "nt", reason="no pipes with names in folders")
def test_nobody_waits_for_a_pipe(tmp_path: Path) -> None:
    path = tmp_path / "pipe.csv"
    os.mkfifo(path)
    assert isinstance(refused(path), DocumentUnreadable)


@pytest.mark.skipif(os.name == "nt", reason="links and modes are POSIX's")
def test_a_link_stays_one_and_a_file_keeps_its_mode(tmp_path: Path) -> None:
    path, link = tmp_path / "a.csv", tmp_path / "link.csv"
    path.write_text("old")
    path.chmod(0o640)
    link.symlink_to(path)
    write_glossary((Glossary(source_language="en", target_language="fr"),), str(link))
    assert link.is_symlink()
    assert path.stat().st_mode & 0o777 == 0o640
    assert read_glossary(str(path)) == (Glossary(source_language="en", target_language="fr"),)


def test_nothing_that_a_termbase_names_is_fetched_or_multiplied(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("SECRET")
    laughs = "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(9))
    for declared in (
        f'<!ENTITY s SYSTEM "{secret.as_uri()}">',
        f'<!ENTITY % s SYSTEM "{secret.as_uri()}"> %s;',
        f'<!ENTITY l0 "ha">{laughs}',
    ):
        entry = '<termEntry><langSet xml:lang="und"><tig><term>a&s;&l9;</term></tig></langSet>'
        path = tmp_path / "a.tbx"
        path.write_text(f"<!DOCTYPE martif [{declared}]><martif>{entry}</termEntry></martif>")
        assert isinstance(refused(path), GlossaryNotRead)
