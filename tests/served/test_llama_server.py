"""llama-cpp-python's own server on loopback does the three tasks of Parlance."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from parlance.children.nursery import Nursery
from parlance.contract.cancel import Cancel
from parlance.contract.document import Block, BlockKind, Document
from parlance.contract.engine import (
    ChatPrompt,
    Done,
    Failed,
    RawPrompt,
    Request,
    Role,
    StopReason,
    Turn,
)
from parlance.contract.faults import FaultError, ServedModelMissing, ServerRefusedKey
from parlance.contract.history import Message, MessageState
from parlance.contract.hosts import Engine
from parlance.contract.models import Capability, LoadOptions
from parlance.contract.plan import PlacementReason
from parlance.contract.progress import MessageFinished
from parlance.contract.sampling import GREEDY
from parlance.contract.summary import SummaryOptions, SummaryResult
from parlance.engine.client import LocalEngine
from parlance.engine.remote.engine import RemoteEngine
from parlance.storage.chats import ChatStore
from parlance.storage.database import Database
from parlance.work.chat import ChatAsk, answer
from parlance.work.summary.ask import SummaryAsk, SummaryTools
from parlance.work.summary.making import summarize
from tests.gguf_factory import TinyModel, write_model
from tests.served.asking import (
    HELLO_ASKED,
    answer_of,
    done_of,
    events_of,
    loaded,
    remote,
    served,
)
from tests.served.llama_server import KEY, SAYS, llama_server
from tests.work.translations import ask, live, result_of

pytestmark = pytest.mark.loopback


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return where the server is; its model says the same whatever it is asked."""
    with llama_server(tmp_path_factory.mktemp("served")) as here:
        yield here


@pytest.fixture
def engine(address: str) -> RemoteEngine:
    return loaded(served(address, token=KEY, context=2048))


def test_the_server_is_described_as_one_elsewhere(engine: RemoteEngine) -> None:
    described = engine.describe()
    assert described.placement.reason is PlacementReason.ELSEWHERE
    assert described.context == 2048
    assert described.capabilities == {Capability.GENERATE, Capability.CHAT}
    assert not described.leaves_computer


def test_a_chat_is_answered(engine: RemoteEngine) -> None:
    events = events_of(engine)
    assert answer_of(events) == SAYS.lstrip()
    done = done_of(events)
    assert done.stop is StopReason.END
    assert done.usage.about


def test_an_answer_ends_at_its_limit(engine: RemoteEngine) -> None:
    request = Request(prompt=HELLO_ASKED.prompt, sampling=GREEDY, max_tokens=3)
    events = events_of(engine, request)
    assert answer_of(events) == "the cat sat"
    assert done_of(events).stop is StopReason.LENGTH


def test_a_text_without_a_chat_is_continued(engine: RemoteEngine) -> None:
    request = Request(prompt=RawPrompt(text="Once\n"), sampling=GREEDY, stop=("down",))
    assert answer_of(events_of(engine, request)) == " the cat sat "


def test_many_requests_are_all_answered(engine: RemoteEngine) -> None:
    ends = [
        event
        for _, event in engine.run([(n, HELLO_ASKED) for n in range(9)], Cancel())
        if isinstance(event, Done | Failed)
    ]
    assert [type(end) for end in ends] == [Done] * 9


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ChatStore]:
    database = Database(tmp_path / "chats.db")
    yield ChatStore(database)
    database.close()


def answered(ask: ChatAsk, store: ChatStore, engine: Engine) -> Message:
    """Return the answer to a message when it is stored."""
    *_, finished = answer(ask, store, engine, Cancel())
    assert isinstance(finished, MessageFinished)
    return finished.message


def test_a_message_of_a_chat_is_answered_and_stored(engine: RemoteEngine, store: ChatStore) -> None:
    message = answered(ChatAsk(text="Hello?", temperature=0.0), store, engine)
    assert message.state is MessageState.COMPLETE
    assert message.text == SAYS.lstrip()
    assert store.message(message.id).text == message.text


def test_a_conversation_changes_between_this_computer_and_a_server(
    engine: RemoteEngine, store: ChatStore, nursery: Nursery, tmp_path: Path
) -> None:
    local = LocalEngine(nursery)
    path = str(write_model(tmp_path / "here.gguf", TinyModel(speaks=("▁a", "▁dog"))))
    for _share in local.load(LoadOptions(path=path, threads=1), Cancel()):
        pass
    first = answered(ChatAsk(text="Hello?", temperature=0.0), store, local)
    asks = (ChatAsk(conversation=first.conversation, text="And?", temperature=0.0),) * 2
    there, here = (
        answered(ask, store, asked) for ask, asked in zip(asks, (engine, local), strict=True)
    )
    assert [each.text for each in (first, there, here)] == ["a dog", SAYS.lstrip(), "a dog"]
    assert [each.text for each in store.path_to(here.id)] == [
        "Hello?",
        "a dog",
        "And?",
        SAYS.lstrip(),
        "And?",
        "a dog",
    ]
    local.close()


def test_a_text_is_translated(engine: RemoteEngine) -> None:
    result = result_of(list(live(ask("One.\n\nTwo.\n", "en", "fr"), engine)))
    assert result.text == "the cat sat down.\n\nthe cat sat down.\n"


def test_a_document_is_summarized(engine: RemoteEngine) -> None:
    texts = [f"Paragraph {number} tells of the number {number}." * 20 for number in range(12)]
    blocks = tuple(
        Block(id=number, kind=BlockKind.PARAGRAPH, text=text) for number, text in enumerate(texts)
    )
    document = Document(path="x.md", title="X", blocks=blocks, sha256="0" * 64)
    ask = SummaryAsk(options=SummaryOptions(words=60))
    result = list(summarize((document,), ask, SummaryTools(engine=engine), Cancel()))[-1]
    assert isinstance(result, SummaryResult)
    assert "the cat sat down." in result.text
    assert result.blocks_read == result.blocks == 12


def test_a_wrong_key_is_refused(address: str) -> None:
    with pytest.raises(FaultError) as caught:
        list(remote().load(served(address, token="wrong"), Cancel()))
    assert caught.value.fault == ServerRefusedKey(address=address)


def test_another_model_is_missing(address: str) -> None:
    with pytest.raises(FaultError) as caught:
        list(remote().load(served(address, model="large", token=KEY), Cancel()))
    assert caught.value.fault == ServedModelMissing(address=address, model="large")


def test_a_conversation_goes_on_with_earlier_turns(engine: RemoteEngine) -> None:
    turns = (
        Turn(role=Role.SYSTEM, content="Be short."),
        Turn(role=Role.USER, content="Hello?"),
        Turn(role=Role.ASSISTANT, content="Yes."),
        Turn(role=Role.USER, content="And?"),
    )
    request = Request(prompt=ChatPrompt(turns=turns), sampling=GREEDY)
    assert answer_of(events_of(engine, request)) == SAYS.lstrip()
