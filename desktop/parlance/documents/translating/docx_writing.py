"""A translation is written into its paragraph of a DOCX."""

from __future__ import annotations

import copy
import re
from itertools import islice
from typing import TYPE_CHECKING

from lxml import etree

from parlance.contract.tagged import TagForm, split_tags
from parlance.documents.office.docx_text import WORD
from parlance.documents.translating.docx_pieces import Words
from parlance.documents.translating.docx_signs import CONTROL, PROPERTIES, free
from parlance.documents.translating.stretches import legal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element as Element

    from parlance.contract.tagged import Tag
    from parlance.documents.translating.docx_looks import Turning
    from parlance.documents.translating.docx_pieces import Chain, Node, Thing, Wrapper
    from parlance.documents.translating.docx_units import Piece, Plan

_OWN = frozenset(WORD.tags("pPr"))
_LOOK = WORD.tags("rPr")
_LINKS = frozenset(WORD.tags("hyperlink", "fldSimple"))
_NO_LINKS_IN = _LINKS | frozenset(WORD.tags("ins", "moveTo"))
_SIGNS = re.compile("([\n\r\t\u2011\u00ad])")
_ELEMENTS = {
    "\n": "br",
    "\r": "br",
    "\t": "tab",
    "\u2011": "noBreakHyphen",
    "\u00ad": "softHyphen",
}


def write(plan: Plan, target: str, turning: Turning) -> None:
    """Put `target`, whose tags are sound, in place of the text of a paragraph."""
    paragraph = plan.paragraph
    for child in list(paragraph):
        if child.tag not in _OWN:
            paragraph.remove(child)
    writing = _Writing(plan, turning)
    writing.keep(plan.before)
    writing.words(plan.lead)
    writing.all(target)
    writing.words(plan.trail)
    writing.keep(plan.after)
    writing.end()
    turning.paragraph(paragraph, writing.space)


class _Writing:
    """Writes one paragraph from its beginning to its end.

    What stands around text is nested as in the source, whatever the tags of the target do:
    other ways may not be allowed in the format.
    """

    def __init__(self, plan: Plan, turning: Turning) -> None:
        self.space = str(plan.paragraph.tag).rpartition("}")[0] + "}"
        self._plan = plan
        self._turning = turning
        self._around = _Around(plan.paragraph, plan.wrappers)
        self._literals = {tag.number: tag.literal for tag in plan.tags}
        self._looks: list[int] = []  # open pairs of formatting
        self._chains: list[Chain] = [plan.base]
        self._partners = _partners(plan.things)
        self._seen: set[int] = set()

    def all(self, target: str) -> None:
        """Write a tagged text."""
        for part in split_tags(target):
            if isinstance(part, str):
                self.words(part)
            elif part.form is TagForm.OBJECT:
                self._object(part.number)
            else:
                self._pair(part)

    def words(self, text: str) -> None:
        """Write letters as they look at this place."""
        if not text:
            return
        chain = self._chains[-1]
        look = self._plan.looks[self._looks[-1]] if self._looks else self._plain(chain)
        self._run(text, look, chain)

    def keep(self, pieces: Iterable[Piece]) -> None:
        """Write pieces as they were."""
        for piece in pieces:
            if isinstance(piece, Words):
                self._run(piece.text, piece, self._outside(piece.chain, _LINKS))
            else:
                self._thing(piece, self._outside(piece.chain, _LINKS))

    def end(self) -> None:
        """End what still stands around text."""
        self._around.enter(())

    def _pair(self, tag: Tag) -> None:
        pairs: list[int] | list[Chain]
        chain = self._plan.chains.get(tag.number)
        if tag.form is TagForm.CLOSE:
            pairs = self._looks if chain is None else self._chains
            pairs.pop()
        elif chain is None:
            self._looks.append(tag.number)
        else:
            self._chains.append(chain)
            self._around.enter(chain)  # it stays, even with nothing in it

    def _object(self, number: int) -> None:
        partner = self._partners.get(number)
        self._seen.add(number)
        if partner is not None and (partner in self._seen) == self._plan.things[number].begins:
            number = partner  # a range does not end before it begins
        thing = self._plan.things.get(number)
        if thing is None:  # letters that look like tags
            self.words(self._literals.get(number, ""))
            return
        chain = self._chains[-1]
        has_links = any(next(node.iter(*_LINKS), None) is not None for _, node in thing.nodes)
        self._thing(thing, self._outside(chain, _NO_LINKS_IN) if has_links else chain)

    def _plain(self, chain: Chain) -> Words | None:
        """Return the look of letters without a pair of formatting."""
        for size in range(len(chain), -1, -1):
            if chain[:size] in self._plan.plain:
                return self._plan.plain[chain[:size]]
        return None

    def _outside(self, chain: Chain, tags: frozenset[str]) -> Chain:
        """Return as much of a chain as has no element with one of `tags`, or a field's link.

        What stands around all of the text is there in any case.
        """
        for at in range(len(self._plan.base), len(chain)):
            element = self._plan.wrappers[chain[at]].element
            if element is None or element.tag in tags:
                return chain[:at]
        return chain

    def _thing(self, thing: Thing, chain: Chain) -> None:
        self._around.place(chain, _put_together(thing.nodes))

    def _run(self, text: str, look: Words | None, chain: Chain) -> None:
        text = legal(text)
        if not text:
            return
        run = self._turning.run(look, self.space)
        letters = run[-1]
        if _SIGNS.search(text):
            run.remove(letters)
            run.extend(self._with_signs(text, letters))
        else:
            letters.text = text
        self._around.place(chain, (run,))

    def _with_signs(self, text: str, letters: Element) -> Iterator[Element]:
        """Yield letters and, for breaks and hyphens, elements of their own."""
        for part in _SIGNS.split(text):
            if part in _ELEMENTS:
                yield letters.makeelement(f"{self.space}{_ELEMENTS[part]}")
            elif part:
                element = copy.copy(letters)
                element.text = part
                yield element


class _Around:
    """What stands around the place where is written, as far as it is open."""

    def __init__(self, paragraph: Element, wrappers: list[Wrapper]) -> None:
        self._paragraph = paragraph
        self._wrappers = wrappers
        self._open: list[tuple[int, Element]] = []

    def place(self, chain: Chain, elements: Iterable[Element]) -> None:
        """Write elements within `chain`."""
        self.enter(chain)
        self._inner.extend(elements)

    def enter(self, chain: Chain) -> None:
        """End and begin what has to stand around what follows."""
        if not chain and not self._open:
            return
        same = 0
        while same < min(len(chain), len(self._open)) and chain[same] == self._open[same][0]:
            same += 1
        while len(self._open) > same:
            wrapper, _ = self._open.pop()
            self._inner.extend(copy.deepcopy(_put_together(self._wrappers[wrapper].tail)))
        for number in chain[same:]:
            self._open.append((number, self._begun(self._wrappers[number])))

    @property
    def _inner(self) -> Element:
        return self._open[-1][1] if self._open else self._paragraph

    def _begun(self, wrapper: Wrapper) -> Element:
        source = wrapper.element
        if source is None:
            self._inner.extend(copy.deepcopy(_put_together(wrapper.head)))
            return self._inner
        element = etree.SubElement(self._inner, source.tag, source.attrib, source.nsmap)
        element.extend(copy.deepcopy([each for each in source if each.tag in PROPERTIES]))
        if source.tag in CONTROL:
            free(element)
            space = str(source.tag).rpartition("}")[0]
            return etree.SubElement(element, f"{space}}}sdtContent")
        return element


def _put_together(nodes: list[Node]) -> list[Element]:
    """Return what was kept, each in a run of its own look if it was in a run."""
    elements: list[Element] = []
    last: Element | None = None
    for run, node in nodes:
        node.tail = None
        if run is None:
            elements.append(node)
        elif run is last:
            elements[-1].append(node)
        else:
            elements.append(_run_around(run, node))
        last = run
    return elements


def _run_around(run: Element, node: Element) -> Element:
    # No more are looked at: a run may hold thousands of breaks.
    others = sum(1 for _ in islice((child for child in run if child.tag not in _LOOK), 2))
    if others == 1 and node.getparent() is run:
        run.tail = None
        return run
    made = run.makeelement(run.tag, run.attrib)
    look = next(run.iterchildren(*_LOOK), None)
    if look is not None:
        made.append(copy.deepcopy(look))
    made.append(node)
    return made


def _partners(things: dict[int, Thing]) -> dict[int, int]:
    """Return for both ends of a range the number of the other."""
    partners: dict[int, int] = {}
    known: dict[tuple[str, str], int] = {}
    for number, thing in things.items():
        if thing.mark is not None:
            other = known.setdefault(thing.mark, number)
            if other != number and things[other].begins and not thing.begins:
                partners[other], partners[number] = number, other
    return partners
