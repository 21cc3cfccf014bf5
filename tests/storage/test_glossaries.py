"""Stored glossaries: terms of pairs of languages, and those that are never translated."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parlance.contract.translation import Glossary, Term
from parlance.storage.database import Database
from parlance.storage.glossaries import GlossaryStore

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HOUSE = Term(source="Haus", target="house", match_case=True, inflected=("houses",), note="place")
LINUX = Term(source="Linux")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "parlance.db")
    yield database
    database.close()


@pytest.fixture
def store(database: Database) -> GlossaryStore:
    return GlossaryStore(database)


def test_terms_belong_to_their_pair_of_languages(store: GlossaryStore) -> None:
    store.put("de", "en", HOUSE)
    store.put("", "", LINUX)
    store.put("en", "de", Term(source="house", target="Haus"))
    assert store.glossary("de", "en") == Glossary(
        source_language="de", target_language="en", terms=(HOUSE,)
    )
    assert store.fixed().terms == (LINUX,)
    assert store.terms_for("de", "en") == (HOUSE, LINUX)
    assert store.terms_for("fr", "en") == store.terms_for("", "") == (LINUX,)
    assert store.pairs() == (("de", "en"), ("en", "de"))


def test_a_term_takes_the_place_of_the_one_with_its_source(store: GlossaryStore) -> None:
    store.put("de", "en", HOUSE)
    other = Term(source="Haus", target="building")
    store.put("de", "en", Term(source="  Haus\n", target=" building "))
    assert store.glossary("de", "en").terms == (other,)
    store.remove("de", "en", "haus")
    assert store.glossary("de", "en").terms == (other,)
    store.remove("de", "en", " Haus ")
    assert store.pairs() == ()


def test_terms_are_listed_by_the_alphabet(store: GlossaryStore) -> None:
    for source in ("zebra", "Ant", "bee", "Äpfel"):
        store.put("en", "fr", Term(source=source, target="x"))
    assert [term.source for term in store.glossary("en", "fr").terms][:3] == ["Ant", "bee", "zebra"]


def test_replacing_a_glossary_leaves_others_alone_and_nothing_on_an_error(
    store: GlossaryStore,
) -> None:
    store.put("de", "en", HOUSE)
    store.put("", "", LINUX)
    store.replace(
        Glossary(source_language="de", target_language="en", terms=(Term(source="a", target="b"),))
    )
    assert [term.source for term in store.glossary("de", "en").terms] == ["a"]
    assert store.fixed().terms == (LINUX,)
    bad = Glossary(
        source_language="de", target_language="en", terms=(HOUSE, Term(source=" ", target="b"))
    )
    for change in (store.replace, store.put_all):
        with pytest.raises(ValueError, match="Term"):
            change(bad)
    assert [term.source for term in store.glossary("de", "en").terms] == ["a"]
    store.put_all(Glossary(source_language="de", target_language="en", terms=(HOUSE,)))
    assert len(store.glossary("de", "en").terms) == 2


def test_forms_that_cannot_be_read_cost_only_themselves(
    store: GlossaryStore, database: Database
) -> None:
    store.put("de", "en", HOUSE)
    database.write(lambda c: c.execute("UPDATE term SET inflected = '{'"))
    assert store.glossary("de", "en").terms[0].inflected == ()


LINE = st.text(max_size=12).map(lambda text: " ".join(text.split()))
TERMS = st.builds(
    Term,
    source=LINE.filter(bool),
    target=LINE,
    match_case=st.booleans(),
    inflected=st.lists(LINE.filter(bool), max_size=3).map(tuple),
    note=LINE,
)


@settings(max_examples=25, deadline=None)
@given(terms=st.lists(TERMS, max_size=6, unique_by=lambda term: term.source))
def test_every_term_comes_back_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, terms: list[Term]
) -> None:
    folder = tmp_path_factory.mktemp("glossaries")
    with contextlib.closing(Database(folder / "a.db")) as database:
        store = GlossaryStore(database)
        store.replace(Glossary(source_language="en", target_language="fa", terms=tuple(terms)))
        assert set(store.glossary("en", "fa").terms) == set(terms)
