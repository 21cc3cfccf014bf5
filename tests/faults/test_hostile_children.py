"""An engine that speaks nonsense: whoever asked gets an answer or a fault by name, in time."""

from __future__ import annotations

import os
import threading
import traceback
from typing import TYPE_CHECKING

import pytest

from parlance.contract.cancel import Cancel
from parlance.contract.engine import ChatPrompt, Done, Failed, Piece, PromptRead, Role, Turn
from parlance.contract.engine import Request as Asked
from parlance.contract.faults import FaultError
from parlance.contract.models import LoadOptions
from parlance.engine.client import LocalEngine
from tests.faults.impostor import ImpostorNursery, Liar

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.faults.campaign import Campaign

LONGEST_SECONDS = 30
REQUEST = Asked(prompt=ChatPrompt(turns=(Turn(Role.USER, "go"),)))
EVENTS = (PromptRead, Piece, Done, Failed)


def run(engine: LocalEngine) -> None:
    """Run more requests than have places; each ends once, and is in order."""
    ended = []
    for key, event in engine.run([(number, REQUEST) for number in range(4)], Cancel()):
        assert isinstance(event, EVENTS)
        assert key not in ended
        if isinstance(event, Done | Failed):
            ended.append(key)
    assert sorted(ended) == [0, 1, 2, 3]


def count(engine: LocalEngine) -> None:
    counts = engine.count_all(("a", "b" * 30_000, ""), Cancel())
    assert len(counts) == 3
    assert min(counts) >= 0


def embed(engine: LocalEngine) -> None:
    assert len(engine.embed(("a", "b", "c" * 2_000), Cancel())) == 3


def rerank(engine: LocalEngine) -> None:
    assert len(engine.rerank("a", ("a", "b"), Cancel())) == 2


def others(engine: LocalEngine) -> None:
    prompt = REQUEST.prompt
    assert engine.count_prompt(prompt, Cancel()) >= 0
    assert isinstance(engine.render(prompt, Cancel()), str)
    assert isinstance(engine.tokenize(prompt, Cancel()), list)
    assert engine.warm(REQUEST, Cancel()).prompt_tokens >= 0
    assert len(engine.next_token(REQUEST, Cancel()).logprobs) >= 0
    assert isinstance(engine.score(REQUEST, "a", Cancel()).logprob, float)


WAYS: tuple[Callable[[LocalEngine], None], ...] = (run, run, count, embed, rerank, others)


@pytest.mark.skipif(os.name == "nt", reason="select takes no pipes there")
@pytest.mark.warns("The engine's process wrote what is no frame")
@pytest.mark.timeout(0)  # a case that hangs is found below
def test_nonsense_from_an_engine_is_a_fault(campaign: Campaign, tiny_model: Path) -> None:
    for _case in campaign.cases(300):
        liar = Liar(campaign.random)
        raised: list[BaseException] = []
        ways = campaign.random.choices(WAYS, k=2)
        asking = threading.Thread(target=_ask, args=(liar, tiny_model, ways, raised), daemon=True)
        asking.start()
        asking.join(LONGEST_SECONDS)
        assert not asking.is_alive(), (liar.told, ways)
        wrong = [error for error in raised if not isinstance(error, FaultError)]
        assert not wrong, (liar.told, ways, traceback.format_exception(wrong[0]))
        campaign.count("ended in a fault" if raised else "answered", 1)
        campaign.count("lies", len(liar.told))


def _ask(
    liar: Liar,
    path: Path,
    ways: list[Callable[[LocalEngine], None]],
    raised: list[BaseException],
) -> None:
    engine = LocalEngine(ImpostorNursery(liar.said))  # type: ignore[arg-type]
    try:
        shares = list(engine.load(LoadOptions(path=str(path)), Cancel()))
        assert all(0 <= share <= 1 for share in shares)
        for way in ways:
            way(engine)
    except BaseException as error:  # noqa: BLE001 - told by who waits
        raised.append(error)
    finally:
        engine.close()
