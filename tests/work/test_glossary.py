"""Terms in texts: found in many scripts, the longest first, and missed ones told."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parlance.contract.translation import Term
from parlance.work.translation.glossary import Terms


def term(source: str, target: str = "x", *forms: str, match_case: bool = False) -> Term:
    return Term(source=source, target=target, inflected=forms, match_case=match_case)


def found(sources: str, text: str) -> list[str]:
    """Return the terms of a list between bars that stand in `text`."""
    return [each.source for each in Terms(map(term, sources.split("|"))).hits(text)]


@pytest.mark.parametrize(
    ("sources", "text", "hits"),
    [
        ("hard disk|disk", "The hard disk fails.", ["hard disk"]),
        ("hard disk|disk", "A disk is no hard disk.", ["disk", "hard disk"]),
        ("hard disk|disk|drive", "HARD-DISK drives", ["hard disk", "drive"]),
        ("hard disk", "It is hard. Disk", []),
        ("hard disk", "hard\ndisk, hard\u00a0disk", ["hard disk"]),
        ("cat", "concatenate", []),
        ("ordinateur", "l’ordinateur", ["ordinateur"]),
        ("caffè", "un caffe\u0300", ["caffè"]),
        ("Straße", "in der STRASSE", ["Straße"]),
    ],
)
def test_the_longest_term_is_found_as_whole_words(sources: str, text: str, hits: list[str]) -> None:
    assert found(sources, text) == hits


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("server", "two servers"),
        ("library", "libraries"),
        ("Haus", "des Hauses"),
        ("disque dur", "des disques durs"),
        ("книга", "с книгами"),
        ("librería", "librerías"),
        ("کتاب", "کتاب‌ها را"),
        ("كتاب", "والكتاب"),
        ("كتاب", "کتاب"),
        ("ی", "ي"),
        ("שרת", "השרתים"),
        ("서버", "서버에서는"),
        ("सर्वर", "सर्वरों"),
    ],
)
def test_a_term_is_found_with_endings_and_other_letters(source: str, text: str) -> None:
    assert found(source, text) == [source]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("cat", "cats"),
        ("server", "serverless"),
        ("NATO", "natos"),
        ("A4", "A4300"),
        ("port", "airport"),
        ("हिन्दी", "हिन्दू"),
        ("C", "C++"),
    ],
)
def test_what_is_another_word_is_not_found(source: str, text: str) -> None:
    assert found(f"{source}|C++", text) in ([], ["C++"])


def test_scripts_without_spaces_are_searched_as_they_stand() -> None:
    assert found("服务器|服务|サーバー", "这个服务器很好") == ["服务器"]
    assert found("服务器|服务|サーバー", "新サーバーと服务") == ["サーバー", "服务"]
    assert found("เซิร์ฟเวอร์", "มีเซิร์ฟเวอร์ใหม่") == ["เซิร์ฟเวอร์"]
    assert found("AI模型", "新ai模型") == ["AI模型"]


def test_terms_with_signs_are_taken_literally() -> None:
    assert found("C++|C|.NET|Node.js", "C++ or C? .NET, node.js") == ["C++", "C", ".NET", "Node.js"]
    assert found("Node.js", "Node.jsx") == []
    assert found("€|[x]|^", "5 € or [x]^2") == ["€", "[x]", "^"]


def test_capitals_matter_where_they_should_and_the_exact_term_goes_first() -> None:
    terms = Terms([term("us"), term("US", match_case=True), term("C#", match_case=True)])
    assert [each.source for each in terms.hits("the US, us, c#")] == ["US", "us"]
    only = Terms([term("Apple", match_case=True)])
    assert only.hits("apple") == only.hits("APPLE") == ()
    assert len(only.hits("Apples")) == 1


def test_the_first_of_two_terms_with_the_same_source_counts() -> None:
    pair, fixed = term("Linux", "لینوکس"), term("Linux", "")
    assert Terms([pair, fixed]).hits("Linux") == (pair,)


def test_terms_without_text_are_never_found() -> None:
    assert Terms([term(""), term("  ")]).hits("any text") == ()
    assert Terms([]).hits("any text") == Terms([]).missed((), "", "") == ()


def missed(terms: list[Term], source: str, target: str) -> list[str]:
    search = Terms(terms)
    return [each.source for each in search.missed(search.hits(source), source, target)]


def test_a_term_counts_with_its_forms_endings_and_in_any_case() -> None:
    terms = [term("house", "Haus", "Häuser"), term("disk", "Platte"), term("server", "服务器")]
    source = "The house, the disk and the server"
    assert missed(terms, source, "Die HÄUSER, Platten 服务器们") == []
    assert missed(terms, source, "des Hauses; plattieren") == ["disk", "server"]
    assert missed(terms, source, "") == ["house", "disk", "server"]


def test_what_is_never_translated_stands_as_in_source_or_glossary() -> None:
    terms = [term("Parlance", ""), term("Go", "")]
    source = "PARLANCE is written in Go"
    assert missed(terms, source, "PARLANCE’ı Go ile") == []
    assert missed(terms, source, "Parlanceban Go-ban") == []
    assert missed(terms, source, "parlance Google") == ["Parlance"]
    assert missed(terms, source, "xParlance xGo") == ["Parlance", "Go"]
    assert missed(terms, source, "ParlanceはGoで") == []
    assert missed([term("Go", "")], "goes", "geht") == []


@settings(max_examples=60, deadline=None)
@given(
    sources=st.lists(st.text(max_size=12), max_size=5),
    before=st.text(max_size=10),
    after=st.text(max_size=10),
)
def test_any_term_between_blanks_is_found_in_any_text(
    sources: list[str], before: str, after: str
) -> None:
    for source in sources:
        if source.strip():
            whole = Terms([term(source, source)])
            text = f"{before} {source} {after}"
            assert whole.hits(text)
            assert whole.missed(whole.hits(text), text, text) == ()
    every = Terms(map(term, sources))
    assert len(set(every.hits(" ".join(sources)))) <= len(set(sources))


def test_five_thousand_terms_cost_little_more_than_one() -> None:
    chance = random.Random(7)
    words = ["".join(chance.choices("abcdefghijklmnop", k=8)) for _ in range(6000)]
    terms = Terms(term(" ".join(chance.sample(words, 2))) for _ in range(5000))
    looked_at = 0
    entries = terms._search

    for word in words:
        looked_at += len(entries._begun_by(word))
    # Of each word of a text, hardly more than the terms that begin with it are compared.
    assert looked_at < 2 * 5000
    assert len(terms.hits(" ".join(words))) < 50
