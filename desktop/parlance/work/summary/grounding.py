"""What a summary rests on: for each sentence its sources, and what no document supports."""

from __future__ import annotations

from array import array  # noqa: TC003 - Meanings is read when the program runs
from collections.abc import Callable, Sequence
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.cancel import Cancel
from parlance.contract.faults import FaultError
from parlance.contract.summary import Doubt, DoubtKind, FoundBy, Sentence, Source
from parlance.text.bm25 import Ranking
from parlance.text.terms import is_function_word, terms
from parlance.work.summary.doubting import Known
from parlance.work.summary.nearness import Nearness
from parlance.work.summary.spans import plain, sentence_spans
from parlance.work.summary.tongues import Tongues
from parlance.work.summary.weighing import (
    Cover,
    features_of,
    is_uncased,
    parts_of,
    share_of,
    units_of,
    wants_of,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from parlance.contract.document import Block, Document
    from parlance.work.summary.weighing import Part, Want

Meanings = Callable[[Sequence[str], Cancel], "list[array[float]]"]
"""Unit vectors of texts, in their order."""

NAMED_SHARE = 0.3
"""What blocks that the model named must hold of a sentence's weight, together."""

NAMED_GAIN = 0.12
"""What each of them must add to the others."""

BESIDE_BEST = 0.6
"""Named blocks are corrected if they hold less than this share of what another one holds."""

WORDS_SHARE = 0.4
"""What a block that nobody named must hold."""

MORE_GAIN = 0.22
"""What a further block must add."""

UNIT_GAIN = 0.2
"""What a further sentence of a block must add to be shown with the best one."""

NEARLY_COPIED = 0.7
"""What a paragraph must hold of a sentence for a word that is in none to stand out."""

_CANDIDATES = 16
_KEPT_FEATURES = 4096
_KEPT_SENTENCES = 512
_SUPPORT_PARTS = 2
_UNIT_REACH = 2
_LEAST_WEIGHT = 0.5


class Named(msgspec.Struct, frozen=True):
    """Blocks that the model named for a stretch of its text (code points): document, block."""

    start: int
    end: int
    blocks: tuple[tuple[int, int], ...]


class Grounds:
    """Documents, made to be asked what in them supports a sentence.

    Made in about 2 s for 500,000 words. For one thread at a time.
    """

    def __init__(self, documents: Sequence[Document], meanings: Meanings | None = None) -> None:
        """Index the documents; `meanings` finds what is said in other words or languages."""
        self._blocks: dict[tuple[int, int], Block] = {
            (number, block.id): block
            for number, document in enumerate(documents)
            for block in document.blocks
        }
        self._parts = tuple(parts_of(documents))
        self._of_block: dict[tuple[int, int], list[int]] = {}
        for number, part in enumerate(self._parts):
            self._of_block.setdefault((part.document, part.block), []).append(number)
        texts = [self._text(part) for part in self._parts]
        self._ranking = Ranking(texts)
        self._nearness = Nearness(texts, meanings) if meanings is not None else None
        self._tongues = Tongues(documents)
        self._features = lru_cache(_KEPT_FEATURES)(self._features_of_part)
        self._wants = lru_cache(_KEPT_SENTENCES)(self._wants_of)

    def sources_of(
        self,
        sentence: str,
        named: Sequence[tuple[int, int]] = (),
        limit: int = 3,
        cancel: Cancel | None = None,
    ) -> tuple[Source, ...]:
        """Return where the documents say what a sentence (Markdown) says, best first.

        `named` are pairs of document and block that the model named; they are kept if they
        hold it, else corrected. A sentence in another language has only numbers and names
        to be found by; if it has none and nothing measures meaning, what the model named
        stands with score 0. Raises what embedding raises, and Cancelled.
        """
        wants = self._wants(sentence)
        named_parts = self._parts_of_blocks(named)
        sources = self._by_words(sentence, wants, named_parts, limit)
        if sources:
            return sources
        if self._nearness is not None:
            return self._by_meaning(sentence, named_parts, limit, cancel or Cancel())
        if not wants and self._tongues.are_foreign_to(sentence):
            return tuple(self._source(number, wants, 0.0, FoundBy.MODEL) for number in named_parts)[
                :limit
            ]
        return ()

    def doubts_in(self, sentence: str, offset: int = 0) -> tuple[Doubt, ...]:
        """Return numbers and names of a sentence (Markdown) that no document has, in order.

        Their places are those in the sentence plus `offset`.
        """
        text = plain(sentence)
        foreign = self._tongues.are_foreign_to(sentence)
        language = (
            ""
            if foreign or len(self._tongues.languages) != 1
            else next(iter(self._tongues.languages))
        )
        known = self._known
        found = list(known.unsupported(text, foreign=foreign, language=language))
        if not found and not foreign and is_uncased(text):
            found = self._strangers(text)
        doubts = (
            Doubt(kind=kind, start=offset + start, end=offset + end) for kind, start, end in found
        )
        return tuple(sorted(doubts, key=lambda doubt: doubt.start))

    def support(self, note: str, document: int, blocks: Collection[int]) -> float | None:
        """Return the share of a note's weight that these blocks hold, 0 to 1.

        None where words cannot tell: the note is in another language.
        """
        wants = self._wants(note)
        if not wants and self._tongues.are_foreign_to(note):
            return None
        cover = Cover(wants)
        self._cover(cover, self._parts_of_blocks((document, id_) for id_ in blocks), _SUPPORT_PARTS)
        return cover.share

    def best_blocks(
        self, text: str, document: int, among: Collection[int], limit: int
    ) -> list[int]:
        """Return the ids of the blocks that hold most of a text's weight, best first."""
        wants = self._wants(text)
        best: dict[int, float] = {}
        for number in self._parts_of_blocks((document, id_) for id_ in among):
            share = share_of(wants, self._features(number))
            block = self._parts[number].block
            best[block] = max(share, best.get(block, 0.0))
        ranked = sorted(best.items(), key=lambda item: (-item[1], item[0]))
        return [block for block, share in ranked if share > 0][:limit]

    def evidence(self, note: str, document: int, blocks: Collection[int], limit: int) -> list[str]:
        """Return the sentences or rows of these blocks that say most of a note, best first."""
        wants = self._wants(note)
        cover = Cover(wants)
        numbers = self._parts_of_blocks((document, id_) for id_ in blocks)
        picked = self._cover(cover, numbers, max(limit, 1))
        sentences = [
            text
            for number in picked
            for start, end in self._units(self._parts[number])
            if (text := self._block(number).text[start:end].strip())
        ]
        offers = [(text, features_of(text)) for text in dict.fromkeys(sentences)]
        found: list[str] = []
        cover = Cover(wants)
        while offers and len(found) < limit:
            gains = [cover.gain(features) for _, features in offers]
            most = max(gains)
            if most <= 0:
                break
            text, features = offers.pop(gains.index(most))
            cover.add(features)
            found.append(text)
        return found

    def nearest(self, text: str, limit: int, cancel: Cancel | None = None) -> list[tuple[int, int]]:
        """Return the blocks (document, id) that have most to do with a text, best first.

        By words, and where these say nothing by meaning, if an embedding model is there.
        """
        ranked = self._ranking.best(_query(text), len(self._parts))
        found = list(dict.fromkeys(self._place(number) for number, _ in ranked))[:limit]
        if found or self._nearness is None:
            return found
        near = self._by_meaning(text, (), limit, cancel or Cancel())
        return [(source.document, source.block) for source in near]

    # Words ---------------------------------------------------------------------------

    def _by_words(
        self, sentence: str, wants: Sequence[Want], named: Sequence[int], limit: int
    ) -> tuple[Source, ...]:
        if sum(want.weight for want in wants) < _LEAST_WEIGHT:
            return ()
        ranked = [number for number, _ in self._ranking.best(_query(sentence), _CANDIDATES)]
        pool = list(dict.fromkeys((*named, *ranked)))
        best = max((share_of(wants, self._features(number)) for number in pool), default=0.0)
        cover = Cover(wants)
        picked = self._cover(cover, named, limit, least=NAMED_GAIN)
        if cover.share < max(NAMED_SHARE, BESIDE_BEST * best):
            cover, picked = Cover(wants), []
        first = 0.0 if picked else WORDS_SHARE
        more = [number for number in pool if number not in picked]
        picked += self._cover(cover, more, limit - len(picked), least=MORE_GAIN, first=first)
        blocks = {self._place(number) for number in named}
        sources = [
            self._source(
                number,
                wants,
                share_of(wants, self._features(number)),
                FoundBy.MODEL if self._place(number) in blocks else FoundBy.WORDS,
            )
            for number in picked
        ]
        return tuple(sorted(sources, key=lambda source: -source.score))

    def _cover(
        self,
        cover: Cover,
        numbers: Iterable[int],
        limit: int,
        *,
        least: float = 0.01,
        first: float = 0.0,
    ) -> list[int]:
        """Take parts that add most, one after the other; return them."""
        left = list(numbers)
        picked: list[int] = []
        while left and len(picked) < limit:
            gains = [cover.gain(self._features(number)) for number in left]
            most = max(gains)
            if most < (least if picked else max(least, first)):
                break
            number = left.pop(gains.index(most))
            cover.add(self._features(number))
            picked.append(number)
        return picked

    def _source(
        self, number: int, wants: Sequence[Want], score: float, found_by: FoundBy
    ) -> Source:
        part = self._parts[number]
        start, end = self._passage(number, wants)
        return Source(
            document=part.document,
            block=part.block,
            start=start,
            end=end,
            score=score,
            found_by=found_by,
        )

    def _passage(self, number: int, wants: Sequence[Want]) -> tuple[int, int]:
        """Return the best sentence or row of a part, with a near one that adds to it."""
        part = self._parts[number]
        text = self._block(number).text
        units = self._units(part)
        offers = [features_of(text[start:end]) for start, end in units]
        if not offers:
            return part.start, part.end
        cover = Cover(wants)
        gains = [cover.gain(features) for features in offers]
        best = gains.index(max(gains))
        if not gains[best]:
            return part.start, part.end
        cover.add(offers[best])
        reach = range(max(0, best - _UNIT_REACH), min(len(units), best + _UNIT_REACH + 1))
        other = max(reach, key=lambda index: cover.gain(offers[index]))
        if cover.gain(offers[other]) < UNIT_GAIN:
            other = best
        start, end = units[min(best, other)][0], units[max(best, other)][1]
        return start, start + len(text[start:end].rstrip())

    # Meaning -------------------------------------------------------------------------

    def _by_meaning(
        self, sentence: str, named: Sequence[int], limit: int, cancel: Cancel
    ) -> tuple[Source, ...]:
        if self._nearness is None or not self._parts:
            return ()
        try:
            near = self._nearness.nearest(plain(sentence).strip(), named, limit, cancel)
        except FaultError:  # the embedding model was unloaded meanwhile
            self._nearness = None
            return ()
        wants = self._wants(sentence)
        blocks = {self._place(number) for number in named}
        return tuple(
            self._source(
                number,
                wants,
                min(1.0, cosine),
                FoundBy.MODEL if self._place(number) in blocks else FoundBy.MEANING,
            )
            for number, cosine in near
        )

    def _strangers(self, text: str) -> list[tuple[DoubtKind, int, int]]:
        """Return a word that was put in for another one where the rest is the document's."""
        wants = self._wants(text)
        for number, _ in self._ranking.best(_query(text), 1):
            if share_of(wants, self._features(number)) >= NEARLY_COPIED:
                place = self._known.stranger(text, self._text(self._parts[number]))
                return [(DoubtKind.NAME, *place)] if place else []
        return []

    # What is kept --------------------------------------------------------------------

    @cached_property
    def _known(self) -> Known:
        texts = [block.text for block in self._blocks.values()]
        return Known(texts, tuple(self._ranking.vocabulary), self._tongues.languages)

    def _wants_of(self, sentence: str) -> tuple[Want, ...]:
        return wants_of(
            plain(sentence), self._ranking, foreign=self._tongues.are_foreign_to(sentence)
        )

    def _features_of_part(self, number: int) -> frozenset[str]:
        return features_of(self._text(self._parts[number]))

    def _text(self, part: Part) -> str:
        return self._blocks[part.document, part.block].text[part.start : part.end]

    def _block(self, number: int) -> Block:
        return self._blocks[self._place(number)]

    def _place(self, number: int) -> tuple[int, int]:
        part = self._parts[number]
        return part.document, part.block

    def _units(self, part: Part) -> list[tuple[int, int]]:
        block = self._blocks[part.document, part.block]
        return [
            (start, end)
            for start, end in units_of(block)
            if part.start <= start and end <= part.end
        ]

    def _parts_of_blocks(self, blocks: Iterable[tuple[int, int]]) -> list[int]:
        """Return the parts of these blocks, each once; what does not exist has none."""
        return [
            number for place in dict.fromkeys(blocks) for number in self._of_block.get(place, ())
        ]


def grounded(
    text: str, named: Sequence[Named], grounds: Grounds, cancel: Cancel
) -> tuple[Sentence, ...]:
    """Return the sentences of a summary (Markdown) with their sources and doubts.

    Raises what embedding raises, and Cancelled.
    """
    sentences = []
    for start, end in sentence_spans(text):
        cancel.check()
        blocks = [
            block
            for name in named
            if name.start < end and start < name.end
            for block in name.blocks
        ]
        sentence = text[start:end]
        sentences.append(
            Sentence(
                start=start,
                end=end,
                sources=grounds.sources_of(sentence, blocks, cancel=cancel),
                doubts=grounds.doubts_in(sentence, start),
            )
        )
    return tuple(sentences)


def _query(sentence: str) -> str:
    """Return what to look for: common words lead everywhere, and take the most time."""
    return " ".join(term for term in terms(plain(sentence)) if not is_function_word(term))
