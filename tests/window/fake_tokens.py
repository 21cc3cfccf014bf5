"""Vocabularies that make the tokens a test gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from parlance.contract.engine import Role
from parlance.contract.inspection_tokens import (
    ChatPart,
    Edge,
    Lattice,
    MergeStep,
    Method,
    Segmentation,
    TextToken,
    Tokenized,
    TokenStory,
    TokenType,
    VocabularyFacts,
    VocabularyReading,
)
from parlance.services.inspect_tokens import TextRead

if TYPE_CHECKING:
    from parlance.contract.faults import Fault
    from parlance.contract.inspection_tokens import SampleCounts
    from parlance.contract.models import ModelEntry

BEGIN = TextToken(1, b"", "<|begin|>", TokenType.CONTROL, 0, 0)


class FakeTokens(QObject):
    """Notes what is asked, and tells what a test has it tell."""

    changed = Signal()
    told = Signal()
    counted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.shown: tuple[ModelEntry, ...] = ()
        self.others: tuple[ModelEntry, ...] = ()
        self.in_use = ""
        self.read = self.wanted = TextRead()
        self.story: TokenStory | None = None
        self.story_fault: Fault | None = None
        self.samples: tuple[SampleCounts, ...] = ()
        self.asked: list[tuple[object, ...]] = []

    def put(self, text: str, *, special: bool = False) -> None:
        self.asked.append(("put", text, special))

    def add(self, key: str) -> None:
        self.asked.append(("add", key))

    def remove(self, key: str) -> None:
        self.asked.append(("remove", key))

    def tell(self, path: str, token: int) -> None:
        self.asked.append(("tell", path, token))

    def count(self) -> None:
        self.asked.append(("count",))

    def show(self, text: str, *readings: VocabularyReading) -> None:
        self.read = TextRead(text=text, readings=readings)
        self.changed.emit()

    def show_story(self, story: TokenStory | None, fault: Fault | None = None) -> None:
        self.story, self.story_fault = story, fault
        self.told.emit()

    def show_samples(self, *samples: SampleCounts) -> None:
        self.samples = samples
        self.counted.emit()


class FakeTemplate(QObject):
    """Shows the chat that a test gives."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.parts: tuple[ChatPart, ...] = ()
        self.fault: Fault | None = None
        self.busy = False
        self.asked: list[tuple[str, ...]] = []

    def render(self, *texts: str) -> None:
        self.asked.append(texts)

    def show(self, *parts: ChatPart, fault: Fault | None = None, busy: bool = False) -> None:
        self.parts, self.fault, self.busy = parts, fault, busy
        self.changed.emit()


def part_of(role: Role | None, *texts: str) -> ChatPart:
    """Return a part of a chat, each text a token."""
    made = reading_of("", *texts, begins=False).tokenized
    return ChatPart(role=role, text="".join(texts), tokens=made.tokens if made else ())


def reading_of(path: str, *parts: str | bytes, begins: bool = True) -> VocabularyReading:
    """Return a text in parts as tokens; bytes are tokens of bytes."""
    tokens: list[TextToken] = []
    at = 0
    for number, part in enumerate(parts):
        is_byte = isinstance(part, bytes)
        content = part if isinstance(part, bytes) else part.encode()
        long = 0 if is_byte else len(part)
        kind = TokenType.BYTE if is_byte else TokenType.NORMAL
        tokens.append(TextToken(260 + 7 * number, content, str(part), kind, at, at + long))
        at += long
    return VocabularyReading(
        path=path,
        facts=VocabularyFacts(size=1024, tokenizer="llama"),
        tokenized=Tokenized(tokens=tuple(tokens), before=(BEGIN,) if begins else ()),
    )


MERGES = TokenStory(
    word="cat",
    method=Method.MERGES,
    steps=(
        MergeStep(parts=(b" ", b"c", b"a", b"t")),
        MergeStep(parts=(b" ", b"c", b"at"), joined=2, rank=15),
        MergeStep(parts=(b" ", b"cat"), joined=1, rank=420),
        MergeStep(parts=(b" cat",), joined=0, rank=1201),
    ),
)
UNIGRAM = TokenStory(
    word="▁cats",
    method=Method.UNIGRAM,
    ways=(
        Segmentation(pieces=("▁cat", "s"), score=-11.2),
        Segmentation(pieces=("▁", "cat", "s"), score=-14.75),
        Segmentation(pieces=("▁ca", "ts"), score=-19.5),
    ),
    lattice=Lattice(
        text="▁cats",
        edges=(
            Edge(start=0, end=1, text="▁", score=-3.1),
            Edge(start=0, end=3, text="▁ca", score=-9.1),
            Edge(start=0, end=4, text="▁cat", score=-7.4, chosen=True),
            Edge(start=1, end=2, text="c", score=-6.1),
            Edge(start=1, end=4, text="cat", score=-7.85),
            Edge(start=2, end=3, text="a", score=-5.1),
            Edge(start=3, end=4, text="t", score=-5.4),
            Edge(start=3, end=5, text="ts", score=-10.4),
            Edge(start=4, end=5, text="s", score=-3.8, chosen=True),
        ),
    ),
    library_agrees=True,
)
