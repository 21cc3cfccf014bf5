"""Terms as TBX, the exchange format of terminology (ISO 30042, both of its editions)."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from lxml import etree

from parlance.contract.translation import Term
from parlance.documents.glossaries.gathering import Gathered, TermsError, language_code, tidy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.etree import _Element as Element

    from parlance.contract.translation import Glossary

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_NAMESPACE = "urn:iso:std:iso:30042:ed-2"
_ROOTS = frozenset({"martif", "tbx", "TBX"})
_ENTRIES = frozenset({"termEntry", "conceptEntry"})
_SECTIONS = frozenset({"langSet", "langSec"})
_SPELLINGS = frozenset({"tig", "ntig", "termSec"})
_UNWANTED = ("deprecated", "superseded")
_PREFERRED = "preferred"
_CASE = "caseSensitive"
_NONE = "und"


def read_termbase(content: bytes) -> tuple[Glossary, ...]:
    """Return the terms of a TBX file, by pair of languages. Raises TermsError.

    The source is the language that the file names as its own, else that which an entry has
    first. Entries in one language are left out, unless they say that it is none.
    """
    gathered = Gathered()
    own = ""
    try:
        for element in _elements(content):
            if _name(element) in _ROOTS:
                own = language_code(element.get(_LANG) or "")
            else:
                _take(gathered, element, own)
    except etree.XMLSyntaxError as error:
        raise TermsError("its XML is damaged", error.lineno or 0) from error
    return gathered.glossaries()


def write_termbase(glossaries: Sequence[Glossary]) -> bytes:
    """Return terms as a TBX-Basic file of the edition of 2019."""
    sources = {glossary.source_language for glossary in glossaries}
    own = sources.pop() if len(sources) == 1 else ""
    root = etree.Element(
        f"{{{_NAMESPACE}}}tbx", {"type": "TBX-Basic", "style": "dca"}, nsmap={None: _NAMESPACE}
    )
    root.set(_LANG, own or _NONE)
    header = _sub(_sub(root, "tbxHeader"), "fileDesc")
    _sub(_sub(header, "sourceDesc"), "p", "Parlance")
    body = _sub(_sub(root, "text"), "body")
    number = 0
    for glossary in glossaries:
        for term in glossary.terms:
            number += 1
            _write(_sub(body, "conceptEntry"), number, glossary, term)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True)


def _elements(content: bytes) -> Iterator[Element]:
    """Yield the root as it begins, then each entry as it ends; it is emptied afterwards."""
    events = etree.iterparse(
        io.BytesIO(content),
        events=("start", "end"),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
    )
    root: Element | None = None
    for event, element in events:
        if root is None:
            root = element
            _check_root(root)
            yield root
        elif event == "end" and _name(element) in _ENTRIES:
            yield element
            element.clear()
            while element.getprevious() is not None:
                parent = element.getparent()
                assert parent is not None
                del parent[0]


def _check_root(root: Element) -> None:
    if _name(root) not in _ROOTS:
        raise TermsError("it is no TBX file")
    # The older edition names a DTD, which is not read; entities of one's own are for attacks.
    declared = root.getroottree().docinfo.internalDTD
    if declared is not None and any(True for _ in declared.iterentities()):
        raise TermsError("it declares entities")


def _take(gathered: Gathered, entry: Element, own: str) -> None:
    """Take in the terms of an entry: its source language's into each other one."""
    line = entry.sourceline or 0
    sections = [
        (language_code(section.get(_LANG) or ""), _spellings(section))
        for section in entry.iterchildren()
        if _name(section) in _SECTIONS
    ]
    sections = [(code, spellings) for code, spellings in sections if spellings]
    if not sections:
        return
    at = next((i for i, (code, _) in enumerate(sections) if own and code == own), 0)
    source, words = sections.pop(at)
    note = tidy(" ".join(_texts(entry, "note")))
    for word, is_cased in words:
        for target, others in sections:
            if target and target == source:  # British beside American
                continue
            forms = list(dict.fromkeys(text for text, _ in others))
            term = Term(
                source=word,
                # What is never translated stands in both languages alike.
                target="" if forms[0] == word else forms[0],
                match_case=is_cased,
                inflected=tuple(forms[1:]),
                note=note,
            )
            gathered.add(source, target, term, line)
        if not sections and not source:
            gathered.add("", "", Term(source=word, match_case=is_cased, note=note), line)


def _spellings(section: Element) -> list[tuple[str, bool]]:
    """Return the terms of a language, the preferred one first, and whether capitals matter."""
    found: list[tuple[bool, str, bool]] = []
    for spelling in section.iterchildren():
        if _name(spelling) not in _SPELLINGS:
            continue
        term = next((each for each in spelling.iter() if _name(each) == "term"), None)
        text = "" if term is None else tidy("".join(term.itertext()))
        notes = {
            each.get("type") or "": (each.text or "").strip()
            for each in spelling.iter()
            if _name(each) == "termNote"
        }
        status = next((v for k, v in notes.items() if k.endswith("administrativeStatus")), "")
        if text and not status.startswith(_UNWANTED):
            preferred = status.startswith(_PREFERRED)
            found.append((not preferred, text, notes.get(_CASE, "") == "yes"))
    found.sort(key=lambda each: each[0])
    return [(text, is_cased) for _, text, is_cased in found]


def _texts(element: Element, name: str) -> Iterator[str]:
    """Yield the texts of what is called so, right in an entry or in its sections."""
    for child in element.iter():
        if _name(child) == name:
            yield "".join(child.itertext())


def _write(entry: Element, number: int, glossary: Glossary, term: Term) -> None:
    entry.set("id", f"c{number}")
    if tidy(term.note):
        _sub(entry, "note", tidy(term.note))
    source = _section(entry, glossary.source_language)
    spelling = _spelled(source, term.source)
    if term.match_case:
        _sub(spelling, "termNote", "yes").set("type", _CASE)
    if not term.target and not glossary.target_language:
        return
    target = _section(entry, glossary.target_language)
    _spelled(target, term.target or term.source)
    for form in term.inflected:
        if tidy(form):
            _sub(_spelled(target, form), "termNote", "variant").set("type", "termType")


def _section(entry: Element, language: str) -> Element:
    section = _sub(entry, "langSec")
    section.set(_LANG, language or _NONE)
    return section


def _spelled(section: Element, text: str) -> Element:
    spelling = _sub(section, "termSec")
    _sub(spelling, "term", tidy(text))
    return spelling


def _sub(parent: Element, name: str, text: str | None = None) -> Element:
    element = etree.SubElement(parent, f"{{{_NAMESPACE}}}{name}")
    element.text = text
    return element


def _name(element: Element) -> str:
    """Return an element's name without its vocabulary; nothing for what is no element."""
    return str(element.tag).rpartition("}")[2] if isinstance(element.tag, str) else ""
