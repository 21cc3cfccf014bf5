"""Scripted models that read and write as summaries ask them to."""

from __future__ import annotations

import re

import msgspec

from parlance.contract.document import Block, BlockKind, Document
from parlance.contract.summary import SummaryOptions, SummaryResult
from parlance.work.summary.ask import SummaryAsk
from tests.scripted_engine import DESCRIPTION, ScriptedEngine, answering

LARGE = msgspec.structs.replace(DESCRIPTION, parameters=8_000_000_000)
_LABELLED = re.compile(r"^\[([A-Z]*\d+)\] (.*)$", re.MULTILINE)
_NOTE = re.compile(r"^- (.*?)(?: \[([^\]]*)\])?$", re.MULTILINE)


def document(*texts: str, title: str = "Report", sha256: str = "0" * 64) -> Document:
    """Return a document of these blocks; those that begin with # are headings."""
    blocks: list[Block] = []
    section: tuple[str, ...] = ()
    start = 0
    for number, text in enumerate(texts):
        is_heading = text.startswith("#")
        words = text.lstrip("# ")
        blocks.append(
            Block(
                id=number,
                kind=BlockKind.HEADING if is_heading else BlockKind.PARAGRAPH,
                text=words,
                level=1 if is_heading else 0,
                section=() if is_heading else section,
                start=start,
            )
        )
        start += len(words) + 2
        section = (words,) if is_heading else section
    return Document(
        path=f"{title}.md", title=title, blocks=tuple(blocks), sha256=sha256, language="en"
    )


def citing_reader(prompt: str) -> str:
    """Note every sentence with a number, and write as many as are asked for, with marks."""
    if "<part>" in prompt:
        return _notes(_inside(prompt, "part"))
    if "<notes>" in prompt:
        wanted = int(re.search(r"about (\d+) lines", prompt).group(1))  # type: ignore[union-attr]
        return "\n".join(_inside(prompt, "notes").splitlines()[:wanted])
    if "Question:" in prompt:
        asked = prompt.rsplit("Question: ", 1)[1].rsplit(maxsplit=1)[-1].strip("?")
        found = [(n, s) for n, s in _LABELLED.findall(_inside(prompt, "text")) if asked in s]
        return " ".join(f"{text} [{number}]" for number, text in found) or "It does not say."
    words = int(re.search(r"about (\d+) words", prompt).group(1))  # type: ignore[union-attr]
    return _written(_inside(prompt, "text"), max(1, round(words / 15)), prompt)


def _inside(prompt: str, name: str) -> str:
    return prompt.split(f"<{name}>\n", 1)[1].split(f"\n</{name}>", 1)[0]


def _notes(text: str) -> str:
    return "\n".join(
        f"- {sentence} [{mark}]"
        for mark, block in _LABELLED.findall(text)
        for sentence in re.split(r"(?<=\.)\s+", block)
        if re.search(r"\d", sentence)
    )


def _written(text: str, sentences: int, prompt: str) -> str:
    found = _NOTE.findall(text) or [(block, mark) for mark, block in _LABELLED.findall(text)]
    lines = [f"{note.rstrip('.')} [{mark}]." if mark else note for note, mark in found[:sentences]]
    return "\n".join(f"- {line}" for line in lines) if "per line" in prompt else " ".join(lines)


def citing_engine(context: int = 4096) -> ScriptedEngine:
    """Return an engine whose model names its sources."""
    description = msgspec.structs.replace(LARGE, context=context, trained_context=context)
    engine = ScriptedEngine(answering(citing_reader), description=description, window=4, mixed=True)
    engine.context = context
    return engine


def asked(**options: object) -> SummaryAsk:
    """Return what asks for a summary with these options."""
    return SummaryAsk(options=SummaryOptions(**options))  # type: ignore[arg-type]


def result_of(events: list[object]) -> SummaryResult:
    """Return the last event, which is the result."""
    assert isinstance(events[-1], SummaryResult)
    return events[-1]


class Notes:
    """Keeps notes in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.documents: list[str] = []

    def get(self, key: str) -> str | None:
        return self.kept.get(key)

    def put(self, key: str, document: str, text: str) -> None:
        self.kept[key] = text
        self.documents.append(document)
