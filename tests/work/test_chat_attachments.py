"""Attached documents in the turns of a chat: whole where they fit, else what matters."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from parlance.contract.cancel import Cancel
from parlance.contract.history import Message
from parlance.contract.progress import AttachmentsRead, ContextNote
from parlance.storage.attachments import AttachmentStore
from parlance.work.attaching import attach_text, turn_text
from parlance.work.attachment_passages import PassagePlanner
from parlance.work.chat_plan import ChatPlanner
from tests.work.chat_desk import ChatDesk, all_of, fault_of, opened

PARTS = [f"Part {number} tells of the {name}." for number, name in enumerate(("bridge", "mill"))]


class _Desk(ChatDesk):
    """With a shelf of attachments, as the app has it."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.shelf = AttachmentStore(self.database)
        self.planner = ChatPlanner(
            texts=partial(turn_text, store=self.shelf),
            digests=self.settings.digests,
            passages=PassagePlanner(self.shelf),
        )


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[_Desk]:
    plain = opened(tmp_path)
    desk = _Desk(plain.database)
    desk.engine.context = 1024
    yield desk
    desk.database.close()


def read_of(desk: ChatDesk, text: str, **fields: object) -> Message:
    """Ask; return the question with what was read for it."""
    return all_of(AttachmentsRead, desk.events(text, **fields))[0].message


def test_a_short_document_is_sent_whole_and_again_with_the_next_question(desk: _Desk) -> None:
    paper = attach_text("paper.txt", "\n\n".join(PARTS), desk.shelf)
    asked = read_of(desk, "What is it about?", attachments=(paper.id,))
    assert asked.readings[0].share == 1.0
    first = desk.contents[0]
    assert all(part in first for part in PARTS)
    assert first.endswith("\n\nWhat is it about?")
    desk.say("And the mill?", asked.conversation)
    assert desk.contents[0] == first


def test_of_a_long_document_the_parts_that_matter_are_sent(desk: _Desk) -> None:
    filler = [f"Row {number} says nothing of note, as always here." for number in range(300)]
    text = "\n\n".join((*filler[:150], "The zebra lives in the cellar.", *filler[150:]))
    paper = attach_text("long.txt", text, desk.shelf)
    asked = read_of(desk, "Where does the zebra live?", attachments=(paper.id,))
    assert 0 < asked.readings[0].share < 1
    assert "The zebra lives in the cellar." in desk.contents[0]
    taken = desk.engine.count_prompt(desk.engine.requests[-1].prompt, Cancel())
    assert taken < 1024 * 0.75
    events = desk.events("And why there?", conversation=asked.conversation)
    assert fault_of(events) is None
    assert all_of(ContextNote, events) == []
