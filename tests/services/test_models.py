from __future__ import annotations

import threading
from collections.abc import Iterator

from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.catalogue import Task
from parlance.contract.engine import ChatPrompt
from parlance.contract.faults import EngineCrashed, FaultError, ModelFileDamaged, ModelNotFound
from parlance.contract.model_settings import ModelSettings
from parlance.contract.models import LoadOptions
from parlance.contract.notices import Notice, NoticeKind
from parlance.contract.plan import Compromise
from parlance.services.model_states import ModelPhase, ModelState, OwnModel
from tests.scripted_engine import DESCRIPTION, Reply
from tests.services.conftest import ENTRIES, Room


def _load(qtbot: QtBot, room: Room, key: str) -> None:
    room.models.load(key)
    qtbot.waitUntil(lambda: room.models.state.phase is not ModelPhase.LOADING, timeout=5000)


def test_models_are_listed(qtbot: QtBot, room: Room) -> None:
    with qtbot.waitSignal(room.models.listed, timeout=5000):
        room.models.refresh()
    assert room.models.entries == ENTRIES


def test_a_loaded_model_is_described_and_remembered(qtbot: QtBot, room: Room) -> None:
    shares: list[float] = []
    room.models.state_changed.connect(lambda: shares.append(room.models.state.share))
    _load(qtbot, room, "other")
    assert room.models.state.phase is ModelPhase.READY
    assert room.models.state.description is not None
    assert room.models.current_key == "other"
    assert shares == sorted(shares)
    qtbot.waitUntil(lambda: room.settings.value.model == "other", timeout=5000)


def test_settings_reach_the_engine(qtbot: QtBot, room: Room) -> None:
    room.settings.replace(
        context=512, gpu_layers=0, threads=3, parallel=5, kept_mib=7, states_mib=9
    )
    _load(qtbot, room, "starter")
    assert room.engine.loads[-1] == LoadOptions(
        path="starter.gguf",
        context=512,
        gpu_layers=0,
        threads=3,
        parallel=5,
        kept_bytes=7 * 1024**2,
        states_bytes=9 * 1024**2,
    )


def test_a_model_that_does_not_load_says_why_and_is_not_remembered(
    qtbot: QtBot, room: Room
) -> None:
    room.engine.load_fault = ModelFileDamaged(path="other.gguf", reason="cut off")
    _load(qtbot, room, "other")
    assert room.models.state.phase is ModelPhase.FAILED
    assert room.models.state.fault == room.engine.load_fault
    assert room.settings.value.model == "starter"


def test_a_model_that_is_gone_says_so(qtbot: QtBot, room: Room) -> None:
    _load(qtbot, room, "nowhere")
    assert room.models.state.fault == ModelNotFound(name="nowhere")


def test_the_last_of_two_commands_wins(qtbot: QtBot, room: Room) -> None:
    room.models.load("starter")
    _load(qtbot, room, "other")
    qtbot.waitUntil(lambda: room.models.state.phase is ModelPhase.READY, timeout=5000)
    assert room.models.current_key == "other"


def test_an_engine_that_is_lost_is_shown_and_can_be_started_again(qtbot: QtBot, room: Room) -> None:
    _load(qtbot, room, "starter")
    fault = EngineCrashed(exit_code=-11)
    room.engine.lose(fault)
    qtbot.waitUntil(lambda: room.models.state.phase is ModelPhase.FAILED, timeout=5000)
    assert room.models.state.fault == fault
    room.models.restart()
    qtbot.waitUntil(lambda: room.models.state.phase is ModelPhase.READY, timeout=5000)


def test_a_question_waits_for_the_model_that_is_being_loaded(qtbot: QtBot, room: Room) -> None:
    cancel = Cancel()
    outcome: list[str] = []

    def wait() -> None:
        try:
            room.models.wait_while_loading(cancel)
        except Cancelled:
            outcome.append("cancelled")

    room.models._show(ModelState(phase=ModelPhase.LOADING))
    thread = threading.Thread(target=wait)
    thread.start()
    cancel.request()
    thread.join(5)
    assert outcome == ["cancelled"]
    _load(qtbot, room, "starter")
    room.models.wait_while_loading(Cancel())


def test_unloading_leaves_nothing_loaded(qtbot: QtBot, room: Room) -> None:
    _load(qtbot, room, "starter")
    room.models.unload()
    assert room.models.state.phase is ModelPhase.NONE
    qtbot.waitUntil(lambda: _nothing_loaded(room), timeout=5000)


def _nothing_loaded(room: Room) -> bool:
    try:
        room.engine.describe()
    except FaultError:
        return True
    return False


def test_an_engine_that_started_again_by_itself_is_shown_as_running(
    qtbot: QtBot, room: Room
) -> None:
    _load(qtbot, room, "starter")
    room.engine.lose(EngineCrashed(exit_code=-9))
    qtbot.waitUntil(lambda: room.models.state.phase is ModelPhase.FAILED, timeout=5000)
    with qtbot.waitSignal(room.models.noticed, timeout=5000):
        room.engine.lose(None)
    assert room.models.state.phase is ModelPhase.READY
    assert room.models.state.description is not None
    assert room.models.notice == Notice(kind=NoticeKind.RESTARTED, name="Scripted")


def test_a_model_that_nobody_uses_rests_and_is_loaded_again_when_it_is_asked(
    qtbot: QtBot, room: Room
) -> None:
    _load(qtbot, room, "starter")
    room.engine.idle = True
    room.models._unload_idle(60.0)
    qtbot.waitUntil(lambda: room.models.state.phase is ModelPhase.RESTING, timeout=5000)
    assert room.models.current_key == "starter"
    assert room.models.state.description is None
    room.engine.idle = False
    _send(qtbot, room, "Hello there")
    assert room.models.state.phase is ModelPhase.READY
    assert len(room.engine.loads) == 2


def test_a_plan_that_stepped_down_is_told(qtbot: QtBot, room: Room) -> None:
    plan = replace(DESCRIPTION.plan, compromises=(Compromise.STEPPED_DOWN,))
    room.engine.next_description = replace(DESCRIPTION, plan=plan)
    with qtbot.waitSignal(room.models.noticed, timeout=5000):
        room.models.load("starter")
    assert room.models.notice == Notice(kind=NoticeKind.STEPPED_DOWN, name="Scripted")


def test_a_word_from_any_thread_is_shown(qtbot: QtBot, room: Room) -> None:
    notice = Notice(kind=NoticeKind.UNLOADED_FOR_ROOM, name="One", other="Two")
    with qtbot.waitSignal(room.models.noticed, timeout=5000):
        threading.Thread(target=lambda: room.models.tell(notice)).start()
    assert room.models.notice == notice


# Models of tasks -----------------------------------------------------------------------


def _translate(qtbot: QtBot, room: Room, text: str = "Good morning to you all.") -> None:
    with qtbot.waitSignal(room.translation.finished, timeout=5000):
        room.translation.translate(text)
    qtbot.waitUntil(lambda: not room.translation.busy, timeout=5000)


def _send(qtbot: QtBot, room: Room, text: str) -> None:
    with qtbot.waitSignal(room.chat.message_changed, timeout=5000):
        room.chat.send(text)
    qtbot.waitUntil(lambda: room.chat.activity.phase == "idle", timeout=5000)


def test_a_task_with_its_own_model_loads_it_first_and_the_chats_comes_back(
    qtbot: QtBot, room: Room
) -> None:
    with qtbot.waitSignal(room.models.listed, timeout=5000):
        room.models.refresh()
    _load(qtbot, room, "starter")
    room.models.set_default(Task.TRANSLATE, "other")
    phases: list[tuple[str, ModelPhase]] = []
    room.models.state_changed.connect(
        lambda: phases.append((room.models.current_key, room.models.state.phase))
    )
    _translate(qtbot, room)
    assert room.models.current_key == "other"
    assert ("other", ModelPhase.LOADING) in phases
    assert room.settings.value.model == "starter"
    assert room.models.chat_key == "starter"
    _send(qtbot, room, "Hello there")
    assert room.models.current_key == "starter"
    assert [options.path for options in room.engine.loads] == [
        "starter.gguf",
        "other.gguf",
        "starter.gguf",
    ]


def test_a_task_without_its_own_model_takes_the_one_that_is_loaded(
    qtbot: QtBot, room: Room
) -> None:
    _load(qtbot, room, "other")
    _translate(qtbot, room)
    assert len(room.engine.loads) == 1
    room.models.set_default(Task.TRANSLATE, "starter")
    _translate(qtbot, room)
    room.models.set_default(Task.TRANSLATE, "")
    _translate(qtbot, room)
    assert room.models.current_key == "other"


def test_a_model_of_a_task_is_not_loaded_from_under_an_answer(qtbot: QtBot, room: Room) -> None:
    _load(qtbot, room, "starter")
    room.models.set_default(Task.SUMMARIZE, "other")
    room.engine._script = [Reply(pieces=("One", " two"), pause_after=1), "Short."]
    room.chat.send("Count")
    qtbot.waitUntil(room.engine.paused.is_set, timeout=5000)
    with qtbot.waitSignal(room.summary.remembered, timeout=5000):
        room.summary.add_text("A bridge of 80 metres was opened in Melora.")
        qtbot.waitUntil(lambda: room.chat.activity.phase == "writing", timeout=5000)
        assert [options.path for options in room.engine.loads] == ["starter.gguf"]
        room.engine.go_on.set()
    assert room.chat.messages[-1].text == "One two"
    assert room.models.current_key == "other"
    qtbot.waitUntil(lambda: not room.summary.busy, timeout=5000)


def test_work_that_waits_for_its_turn_can_be_stopped(qtbot: QtBot, room: Room) -> None:
    _load(qtbot, room, "starter")
    room.models.set_default(Task.SUMMARIZE, "other")
    room.engine._script = [Reply(pieces=("One", " two"), pause_after=1)]
    room.chat.send("Count")
    qtbot.waitUntil(room.engine.paused.is_set, timeout=5000)
    item = room.summary.add_text("A bridge of 80 metres was opened in Melora.")
    qtbot.waitUntil(lambda: room.models.current_key == "other", timeout=5000)
    room.summary.stop(item)
    qtbot.waitUntil(lambda: not room.summary.busy, timeout=2000)
    qtbot.waitUntil(lambda: room.models.state.phase is ModelPhase.READY, timeout=5000)
    assert room.models.current_key == "starter"
    assert [options.path for options in room.engine.loads] == ["starter.gguf"]
    room.engine.go_on.set()
    qtbot.waitUntil(lambda: room.chat.activity.phase == "idle", timeout=5000)


def test_a_load_that_is_stopped_leaves_the_model_that_was_there(qtbot: QtBot, room: Room) -> None:
    _load(qtbot, room, "starter")
    room.engine._script = [Reply(pieces=("One", " two"), pause_after=1), "Again."]
    room.chat.send("Count")
    qtbot.waitUntil(room.engine.paused.is_set, timeout=5000)
    room.models.load("other")  # waits: the answer goes on
    room.models.unload()
    assert room.models.state.phase is ModelPhase.READY
    assert room.models.chat_key == "starter"
    room.engine.go_on.set()
    qtbot.waitUntil(lambda: room.chat.activity.phase == "idle", timeout=5000)
    assert room.chat.messages[-1].text == "One two"
    _send(qtbot, room, "Hello there")
    assert [options.path for options in room.engine.loads] == ["starter.gguf"]


class _Held:
    """Shares of a load that comes no further until it may."""

    def __init__(self) -> None:
        self.begun, self.go_on = threading.Event(), threading.Event()

    def __iter__(self) -> Iterator[float]:
        self.begun.set()
        self.go_on.wait(10)
        yield 0.5


def test_the_chats_model_comes_back_after_a_task_was_stopped_while_its_own_was_loaded(
    qtbot: QtBot, room: Room
) -> None:
    _load(qtbot, room, "starter")
    room.models.set_default(Task.SUMMARIZE, "other")
    shares, held = room.engine.load_shares, _Held()
    room.engine.load_shares = held  # type: ignore[assignment]
    item = room.summary.add_text("A bridge of 80 metres was opened in Melora.")
    qtbot.waitUntil(held.begun.is_set, timeout=5000)
    room.summary.stop(item)
    qtbot.waitUntil(lambda: not room.summary.busy, timeout=5000)
    qtbot.waitUntil(lambda: room.models.state.phase is ModelPhase.NONE, timeout=5000)
    room.engine.load_shares = shares
    held.go_on.set()
    _send(qtbot, room, "Hello there")
    assert room.models.current_key == "starter"
    assert room.models.state.phase is ModelPhase.READY


def test_one_of_two_who_wait_for_a_model_is_stopped_and_the_other_gets_it(
    qtbot: QtBot, room: Room
) -> None:
    _load(qtbot, room, "starter")
    shares, held = room.engine.load_shares, _Held()
    room.engine.load_shares = held  # type: ignore[assignment]
    answered: list[str] = []

    def work(cancel: Cancel) -> Iterator[None]:
        with room.models.ensure_for(OwnModel(key="other"), cancel):
            answered.append(room.models.current_key)
        yield

    first, second = room.jobs.start(work), room.jobs.start(work)
    qtbot.waitUntil(held.begun.is_set, timeout=5000)
    with qtbot.waitSignal(first.ended, timeout=5000):
        first.stop()
    room.engine.load_shares = shares
    with qtbot.waitSignal(second.ended, timeout=5000):
        held.go_on.set()
    assert answered == ["other"]
    assert room.models.state.phase is ModelPhase.READY


def test_a_task_whose_model_did_not_load_tries_again_the_next_time(
    qtbot: QtBot, room: Room
) -> None:
    _load(qtbot, room, "starter")
    room.models.set_default(Task.TRANSLATE, "other")
    room.engine.load_fault = ModelFileDamaged(path="other.gguf", reason="cut off")
    with qtbot.waitSignal(room.translation.failed, timeout=5000):
        room.translation.translate("Good morning to you all.")
    assert room.models.state.phase is ModelPhase.FAILED
    room.engine.load_fault = None
    qtbot.waitUntil(lambda: not room.translation.busy, timeout=5000)
    _translate(qtbot, room)
    assert room.models.state.phase is ModelPhase.READY


def test_settings_of_one_model_reach_its_loading_and_its_answers(qtbot: QtBot, room: Room) -> None:
    room.models.set_own("other", ModelSettings(context=1024, system_prompt="Be brief."))
    _load(qtbot, room, "starter")
    assert room.engine.loads[-1].context == 0
    _load(qtbot, room, "other")
    assert room.engine.loads[-1].context == 1024
    _send(qtbot, room, "Hello there")
    prompt = room.engine.requests[-1].prompt
    assert isinstance(prompt, ChatPrompt)
    assert prompt.turns[0].content == "Be brief."
    room.models.set_own("other", None)
    assert room.models.own_settings("other") is None
    assert room.settings.value.per_model == {}


def test_what_is_loaded_is_noted_as_used(qtbot: QtBot, room: Room) -> None:
    _load(qtbot, room, "other")
    qtbot.waitUntil(lambda: room.used == ["other"], timeout=5000)
    room.engine.load_fault = ModelFileDamaged(path="starter.gguf", reason="cut off")
    _load(qtbot, room, "starter")
    assert room.used == ["other"]
