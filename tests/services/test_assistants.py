"""Assistants and prompts: kept, removed and brought back, given to others and taken from them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from parlance.contract.chats import Assistant, AssistantId, ChatOptions
from parlance.contract.faults import (
    DocumentMissing,
    DocumentUnreadable,
    FaultError,
    FileUnwritable,
    PresetsNotRead,
)
from parlance.contract.model_settings import ModelSettings
from parlance.contract.models import ModelOrigin
from parlance.contract.sampling import Beams, JsonSchema, Sampling
from parlance.contract.sampling_choice import SamplingChoice
from parlance.contract.wording import describe_fault
from parlance.hub.choosing.catalogue import read_catalogue
from parlance.services.model_states import ModelPhase, ModelState
from parlance.services.standing import Origin
from parlance.work.assistant_files import presets_of, read_presets, write_presets
from parlance.work.recommended import recommended_sampling
from tests.scripted_engine import DESCRIPTION, ScriptedEngine
from tests.services.preset_desk import ENTRIES, Desk, open_desk

OPTIONS = ChatOptions(
    model="first",
    system_prompt="Be brief.\nIn Persian: کوتاه",
    sampling=SamplingChoice(temperature=0.2, dry_breakers=("\n", "Ada:")),
    stop=("END",),
    beams=Beams(width=3),
    constraint=JsonSchema(schema='{"type": "object"}'),
)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path, ScriptedEngine()) as opened:
        yield opened


def test_an_assistant_is_kept_changed_and_copied(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.assistants.changed):
        made = desk.assistants.add("Writer", "Writes", OPTIONS, ("Begin",))
    assert made is not None
    assert desk.assistants.assistant(made.id) == made
    desk.assistants.change(msgspec.structs.replace(made, name="Author"))
    copy = desk.assistants.duplicate(desk.assistants.assistants[0])
    assert copy is not None
    assert [each.name for each in desk.assistants.assistants] == ["Author", "Author 2"]
    assert copy.options == OPTIONS


def test_what_is_removed_comes_back_under_its_own_number(desk: Desk) -> None:
    made = desk.assistants.add("Writer")
    assert made is not None
    message = desk.stores.chats.add_user_message(None, "Hello")
    desk.stores.settings.set_assistant(message.conversation, made.id)
    desk.assistants.remove(made)
    assert desk.assistants.assistants == ()
    assert desk.assistants.removed == made
    desk.assistants.undo_remove()
    assert desk.assistants.assistants == (made,)
    assert desk.stores.settings.assistant(message.conversation) == made.id


def test_what_is_removed_goes_for_good_with_the_next_one_or_when_nobody_can_ask(
    desk: Desk,
) -> None:
    first, second = desk.assistants.add("First"), desk.assistants.add("Second")
    assert first is not None
    assert second is not None
    desk.assistants.remove(first)
    desk.assistants.remove(second)
    desk.assistants.undo_remove()
    assert desk.assistants.assistants == (second,)
    desk.assistants.remove(second)
    desk.assistants.settle()
    desk.assistants.undo_remove()
    assert desk.assistants.assistants == ()


def test_prompts_are_kept_and_brought_back_too(desk: Desk) -> None:
    made = desk.assistants.add_prompt("Explain", "Explain {{what}}")
    assert made is not None
    desk.assistants.change_prompt(msgspec.structs.replace(made, text="Explain {{it}}"))
    desk.assistants.remove_prompt(made)
    assert desk.assistants.prompts == ()
    desk.assistants.undo_remove_prompt()
    assert desk.assistants.prompts[0].text == "Explain {{it}}"


def test_suggestions_become_ordinary_assistants_and_are_not_offered_again(desk: Desk) -> None:
    assert desk.assistants.offers_suggestions
    desk.assistants.add_suggestions(str.upper)
    assert not desk.assistants.offers_suggestions
    names = [each.name for each in desk.assistants.assistants]
    assert names == ["PROGRAMMER", "SUMMARIZER", "TUTOR", "WRITER"]
    assert all(each.options.system_prompt for each in desk.assistants.assistants)


def test_the_starter_model_is_offered_no_assistants(desk: Desk) -> None:
    starter = msgspec.structs.replace(ENTRIES[0], origin=ModelOrigin.STARTER)
    desk.models.state = ModelState(phase=ModelPhase.READY, entry=starter)
    assert not desk.assistants.offers_suggestions


# Files ----------------------------------------------------------------------------------


def test_assistants_and_prompts_survive_a_file(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    made = desk.assistants.add("Writer", "Writes", OPTIONS, ("Begin",))
    desk.assistants.add_prompt("Explain", "Explain {{what}}")
    path = str(tmp_path / "given.json")
    with qtbot.waitSignal(desk.assistants.exported) as exported:
        desk.assistants.export_file(path, desk.assistants.assistants, desk.assistants.prompts)
    assert exported.args == [path]
    content = json.loads(Path(path).read_text("utf-8"))
    assert (content["format"], content["version"]) == ("parlance-assistants", 1)
    with qtbot.waitSignal(desk.assistants.imported) as imported:
        desk.assistants.import_file(path)
    assert imported.args == [1, 1]
    first, second = desk.assistants.assistants
    assert made == first
    assert (second.name, second.options) == ("Writer 2", OPTIONS)
    assert [each.name for each in desk.assistants.prompts] == ["Explain", "Explain 2"]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "it is no JSON"),
        (b"\xff\xfe\x00", "it is no JSON"),
        (b'{"x": ' + b"[" * 100_000, "it is no JSON"),
        (b"[]", "Expected `object`"),
        (b"{}", "it was not written as a file of assistants"),
        (b'{"format": "parlance-assistants", "version": 9}', "version 9"),
        (b'{"format": "parlance-assistants", "version": 1}', "nothing in it"),
        (
            b'{"format": "parlance-assistants", "version": 1, "assistants": [{"name": 3}]}',
            "$.assistants[0].name",
        ),
        (
            b'{"format": "parlance-assistants", "version": 1, "assistants": [{"name": " "}]}',
            "assistant 1 has no name",
        ),
        (
            b'{"format": "parlance-assistants", "version": 1, "assistants": [{"name": "A",'
            b' "options": {"sampling": {"temperature": 99}}}]}',
            "temperature",
        ),
        (
            b'{"format": "parlance-assistants", "version": 1, "assistants": [{"name": "A",'
            b' "options": {"beams": {"width": 99}}}]}',
            "<= 16",
        ),
    ],
)
def test_a_file_that_is_wrong_is_refused_with_what_is_wrong(
    content: bytes, reason: str, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "wrong.json"
    path.write_bytes(content)
    with qtbot.waitSignal(desk.assistants.failed) as failed:
        desk.assistants.import_file(str(path))
    fault = failed.args[0]
    assert isinstance(fault, PresetsNotRead)
    assert reason in fault.reason
    assert str(path) in describe_fault(fault).sentence
    assert desk.assistants.assistants == ()


def test_a_file_that_is_not_there_or_no_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(FaultError) as missing:
        read_presets(str(tmp_path / "nothing.json"))
    assert isinstance(missing.value.fault, DocumentMissing)
    with pytest.raises(FaultError) as folder:
        read_presets(str(tmp_path))
    assert isinstance(folder.value.fault, DocumentUnreadable)
    with pytest.raises(FaultError) as unwritable:
        write_presets(presets_of((), ()), str(tmp_path / "no" / "folder.json"))
    assert isinstance(unwritable.value.fault, FileUnwritable)


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        path = Path(folder) / "any.json"
        path.write_bytes(content)
        with pytest.raises(FaultError):
            read_presets(str(path))


# What stands below a conversation -------------------------------------------------------


def test_a_conversation_falls_back_to_assistant_settings_and_model(desk: Desk) -> None:
    made = desk.assistants.add("Cool", "", ChatOptions(sampling=SamplingChoice(temperature=0.2)))
    assert made is not None
    desk.settings.replace(
        system_prompt="Be kind.", per_model={"second": ModelSettings(temperature=0.5)}
    )
    plain = desk.assistants.standing(ChatOptions(), None)
    assert plain.entry == ENTRIES[0]
    assert plain.options.system_prompt == "Be kind."
    assert plain.origin("system_prompt") is Origin.SETTINGS
    assert plain.origin("sampling.temperature") is Origin.MODEL
    other = desk.assistants.standing(ChatOptions(model="second"), None)
    assert other.value("sampling.temperature") == 0.5
    assert other.origin("sampling.temperature") is Origin.SETTINGS
    cool = desk.assistants.standing(ChatOptions(model="second"), made.id)
    assert cool.value("sampling.temperature") == 0.2
    assert cool.origin("sampling.temperature") is Origin.ASSISTANT
    assert desk.assistants.standing(ChatOptions(), AssistantId(99)).preset == ChatOptions()


def test_a_model_is_sampled_as_its_file_says_else_as_the_catalogue_knows() -> None:
    catalogue = read_catalogue()
    known = next(each for each in catalogue if each.sampling is not None and each.repo)
    entry = msgspec.structs.replace(ENTRIES[0], repo=known.repo)
    assert recommended_sampling(entry, None, catalogue) == known.sampling
    assert recommended_sampling(entry, DESCRIPTION, catalogue) == known.sampling
    own = msgspec.structs.replace(DESCRIPTION, sampling=Sampling(temperature=0.11))
    assert recommended_sampling(entry, own, catalogue) == own.sampling
    assert recommended_sampling(ENTRIES[0], None, catalogue) == Sampling()


def test_an_assistant_without_number_is_none(desk: Desk) -> None:
    assert desk.assistants.assistant(None) is None
    assert Assistant(id=AssistantId(1), name="x").options == ChatOptions()
