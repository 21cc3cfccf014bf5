from __future__ import annotations

from msgspec.structs import replace

from parlance.contract.cancel import Cancel
from parlance.contract.models import Capability
from parlance.work.meanings import find_meanings
from tests.scripted_engine import DESCRIPTION, ScriptedEngine

CHATS = replace(DESCRIPTION, capabilities=frozenset({Capability.GENERATE, Capability.CHAT}))


def test_a_loaded_embedding_model_tells_meanings() -> None:
    engine = ScriptedEngine()
    meanings = find_meanings(engine)
    assert meanings is not None
    first, second = meanings(["a red bird", "a red bird"], Cancel())
    assert first == second
    assert len(first) == DESCRIPTION.vector_size


def test_a_model_that_only_chats_tells_none() -> None:
    assert find_meanings(ScriptedEngine(description=CHATS)) is None


def test_the_vectors_of_a_model_that_was_not_made_for_them_tell_none() -> None:
    other = replace(DESCRIPTION, made_for_vectors=False)
    assert find_meanings(ScriptedEngine(description=other)) is None


def test_nothing_is_sent_to_another_computer_for_it() -> None:
    away = replace(DESCRIPTION, leaves_computer=True)
    assert find_meanings(ScriptedEngine(description=away)) is None


def test_without_any_model_there_are_none() -> None:
    engine = ScriptedEngine()
    engine.unload()
    assert find_meanings(engine) is None
