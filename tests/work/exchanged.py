"""What the tests of exports and imports share: reading files, a store, conversations at random."""

from __future__ import annotations

from pathlib import Path

from hypothesis import strategies as st

from parlance.contract.attachments import AttachmentKind, Choosing
from parlance.contract.cancel import Cancel
from parlance.contract.chat_exchange import (
    ExportOrder,
    FoundChats,
    ImportedChats,
    PortableAttachment,
    PortableChat,
    PortableDigest,
    PortableMessage,
    PortableReading,
)
from parlance.contract.chats import ChatMode, ChatOptions
from parlance.contract.engine import Role, StopReason
from parlance.contract.history import Measurements, MessageState, TitledBy
from parlance.contract.sampling import LogitBias
from parlance.contract.sampling_choice import SamplingChoice
from parlance.contract.visible import visible_name
from parlance.documents.plain import document_from_text
from parlance.storage.chat_shelf import ChatShelf
from parlance.storage.database import Database
from parlance.storage.portable_chats import PortableChats
from parlance.work.chat_exporting import exported
from parlance.work.chat_importing.importing import import_chats, with_known
from parlance.work.chat_importing.telling import find_chats

SAMPLES = Path(__file__).parent / "chat_exports"
DOT = bytes.fromhex("89504e470d0a1a0a") + b"\0" * 8


def found_in(*paths: Path | str) -> FoundChats:
    """Return everything that files hold."""
    *_, found = find_chats([str(path) for path in paths], Cancel())
    assert isinstance(found, FoundChats)
    return found


def imported_into(database: Database, found: FoundChats) -> ImportedChats:
    """Import all of what was found."""
    store, shelf = PortableChats(database), ChatShelf(database)
    known = with_known(found, store)
    *_, done = import_chats(known.chats, store, shelf, Cancel())
    assert isinstance(done, ImportedChats)
    return done


def written(chat: PortableChat, order: ExportOrder) -> bytes:
    """Return what the command line writes."""
    return exported(chat, order.kind, with_reasoning=order.with_reasoning)


LETTERS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs",), exclude_characters="\0"), max_size=30
)
TIMES = st.floats(1.0, 4e9).map(lambda value: round(value, 3))
TITLES = LETTERS.map(lambda text: " ".join(text.split()))


@st.composite
def attachments(draw: st.DrawFn) -> PortableAttachment:
    """Return a document or an image."""
    name = draw(TITLES.filter(lambda text: text and "/" not in text and text not in {".", ".."}))
    if draw(st.booleans()):
        image = DOT + draw(st.binary(max_size=5))
        return PortableAttachment(kind=AttachmentKind.IMAGE, name=name, image=image)
    document = document_from_text(draw(LETTERS), draw(st.sampled_from((name, "Another title"))))
    return PortableAttachment(kind=AttachmentKind.DOCUMENT, name=name, document=document)


@st.composite
def chats(draw: st.DrawFn) -> PortableChat:
    """Return a conversation with versions, attachments, readings, digests."""
    count = draw(st.integers(1, 8))
    messages: list[PortableMessage] = []
    for number in range(count):
        parent = draw(st.none() | st.integers(0, number - 1)) if number else None
        attached = tuple(draw(st.lists(attachments(), max_size=2)))
        reading = PortableReading(
            attachment=(number, 0),
            choosing=draw(st.sampled_from(Choosing)),
            share=draw(st.floats(0, 1)),
        )
        messages.append(
            PortableMessage(
                parent=parent,
                role=draw(st.sampled_from(Role)),
                text=draw(LETTERS),
                reasoning=draw(LETTERS),
                state=draw(st.sampled_from([s for s in MessageState if s != "writing"])),
                created=draw(TIMES),
                measurements=draw(measurements()),
                pinned=draw(st.booleans()),
                attachments=attached,
                readings=(reading,) if attached else (),
            )
        )
    path = {at := draw(st.integers(0, count - 1))}
    while (above := messages[at].parent) is not None:
        path.add(at := above)
    shown = (
        PortableMessage(**{**_fields(message), "shown": number in path})  # type: ignore[arg-type]
        for number, message in enumerate(messages)
    )
    return PortableChat(
        title=draw(TITLES.map(visible_name).filter(bool)),
        titled_by=draw(st.sampled_from(TitledBy)),
        created=draw(TIMES),
        pinned=draw(st.booleans()),
        mode=draw(st.sampled_from(ChatMode)),
        options=draw(options()),
        messages=tuple(shown),
        digests=tuple(PortableDigest(upto=number, text="…") for number in sorted(path)[:1]),
    )


def _fields(message: PortableMessage) -> dict[str, object]:
    return {name: getattr(message, name) for name in message.__struct_fields__}


@st.composite
def measurements(draw: st.DrawFn) -> Measurements:
    """Return what an answer took."""
    return Measurements(
        model=draw(LETTERS),
        prompt_tokens=draw(st.integers(0, 10**6)),
        ttft_ms=draw(st.floats(0, 1e6)),
        stop=draw(st.none() | st.sampled_from(StopReason)),
    )


@st.composite
def options(draw: st.DrawFn) -> ChatOptions:
    """Return what a conversation may have set."""
    return ChatOptions(
        model=draw(st.none() | st.just("owner/model:Q4")),
        system_prompt=draw(st.none() | LETTERS),
        context=draw(st.none() | st.just(4096)),
        sampling=SamplingChoice(
            temperature=draw(st.none() | st.floats(0, 2)),
            logit_bias=draw(
                st.none() | st.just((LogitBias(token=3, bias=float("-inf")),)) | st.just(())
            ),
        ),
    )
