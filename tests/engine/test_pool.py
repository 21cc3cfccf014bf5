"""Several models side by side, as long as they fit."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.engine import RawPrompt, Request
from parlance.contract.faults import (
    EngineCrashed,
    FaultError,
    ModelFileDamaged,
    NoModelLoaded,
    NotEnoughMemory,
    Offline,
    RpcServerInUse,
)
from parlance.contract.hardware import Device, DeviceKind, MemoryNeed
from parlance.contract.models import LoadOptions
from parlance.contract.notices import Notice, NoticeKind
from parlance.contract.plan import Compromise, DeviceShare, LoadPlan
from parlance.engine.pool import EnginePool
from tests.scripted_engine import DESCRIPTION, ScriptedEngine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from parlance.contract.models import ModelDescription

PLACEMENT = DESCRIPTION.plan.placement


class Computer:
    """Has room for so many models; makes engines, and remembers them by their paths."""

    def __init__(self, room: int = 2) -> None:
        self.room = room
        self.engines: dict[str, ScriptedEngine] = {}
        self.closed: list[str] = []
        self.forgotten: list[str] = []
        self.plans = 0
        self.free: Iterator[int] = iter(())
        self.last_free = 0
        self.asked_devices = 0
        self.offline = False
        self.returned: list[tuple[MemoryNeed, ...]] = []
        self.on_gpu = self.on_processor = False

    def engine(self, options: LoadOptions) -> ScriptedEngine:
        engine = Engine(self, options.path)
        self.engines[options.path] = engine
        return engine

    def check(self, options: LoadOptions) -> None:
        if self.offline and options.rpc_servers:
            raise FaultError(Offline())

    def plan(
        self, _options: LoadOptions, _cancel: Cancel, *, returned: tuple[MemoryNeed, ...] = ()
    ) -> LoadPlan:
        self.plans += 1
        self.returned.append(returned)
        is_full = len(self.engines) >= self.room
        given_up = (Compromise.SHORTER_CONTEXT,) if is_full else ()
        return LoadPlan(context=512, placement=PLACEMENT, compromises=given_up)

    def devices(self, _cancel: Cancel) -> tuple[Device, ...]:
        self.asked_devices += 1
        self.last_free = next(self.free, self.last_free)
        return (
            Device(
                name="GPU0",
                description="A GPU",
                kind=DeviceKind.GPU,
                free_bytes=self.last_free,
                total_bytes=100,
            ),
        )

    def forget(self, conversation: str) -> None:
        self.forgotten.append(conversation)


class Engine(ScriptedEngine):
    """Answers with the name of its model, and tells when it is closed."""

    def __init__(self, computer: Computer, path: str) -> None:
        super().__init__([path], description=None)
        self.computer = computer
        self.path = path
        self.threads: list[int] = []

    def describe(self) -> ModelDescription:
        described = msgspec.structs.replace(super().describe(), name=self.path)
        if not (self.computer.on_gpu or self.computer.on_processor):
            return described
        device = "GPU0" if self.computer.on_gpu else "CPU"
        need = MemoryNeed(device=device, weights_bytes=50, context_bytes=0, compute_bytes=0)
        share = DeviceShare(
            device=device, description="", layers=3, need=need, free_bytes=90, margin_bytes=0
        )
        layers = 3 if self.computer.on_gpu else 0
        placement = msgspec.structs.replace(PLACEMENT, gpu_layers=layers)
        plan = msgspec.structs.replace(described.plan, placement=placement, shares=(share,))
        return msgspec.structs.replace(described, plan=plan)

    def use_threads(self, count: int) -> None:
        self.threads.append(count)

    def close(self) -> None:
        super().close()
        self.computer.closed.append(self.path)
        self.computer.engines.pop(self.path, None)


def load(pool: EnginePool, path: str, **options: Any) -> list[float]:
    return list(pool.load(LoadOptions(path=path, **options), Cancel()))


def answer(pool: EnginePool) -> str:
    request = Request(prompt=RawPrompt(text="who?"))
    events = [event for _key, event in pool.run([(0, request)], Cancel())]
    return "".join(getattr(event, "text", "") for event in events).strip()


@pytest.fixture
def told() -> list[Notice]:
    return []


def test_nothing_loaded_is_said_so() -> None:
    pool = EnginePool(Computer())
    with pytest.raises(FaultError) as raised:
        pool.describe()
    assert raised.value.fault == NoModelLoaded()


def test_what_was_loaded_last_answers_and_the_others_stay_while_they_fit() -> None:
    computer = Computer(room=2)
    pool = EnginePool(computer)
    load(pool, "chat")
    load(pool, "translator")
    assert answer(pool) == "translator"
    assert load(pool, "chat") == [1.0]  # nothing is loaded again
    assert answer(pool) == "chat"
    assert computer.closed == []


def test_the_one_used_longest_ago_makes_room_with_a_word(told) -> None:
    computer = Computer(room=2)
    pool = EnginePool(computer, told=told.append)
    load(pool, "first")
    load(pool, "second")
    load(pool, "first")
    load(pool, "third")
    assert computer.closed == ["second"]
    assert told == [Notice(kind=NoticeKind.UNLOADED_FOR_ROOM, name="second", other="third")]
    assert set(pool.loaded) == {"first", "third"}


def test_one_at_a_time_where_several_are_not_wanted(told) -> None:
    computer = Computer(room=9)
    pool = EnginePool(computer, several=lambda: False, told=told.append)
    load(pool, "first")
    load(pool, "second")
    assert computer.closed == ["first"]
    assert told == []


LITTLE = NotEnoughMemory(needed_bytes=2, available_bytes=1)


def test_nothing_is_ended_for_what_would_not_fit_alone() -> None:
    class Small(Computer):
        def plan(self, *_asked: object, **_more: object) -> LoadPlan:
            raise FaultError(LITTLE)

    computer = Small()
    pool = EnginePool(computer)
    load(pool, "first")
    with pytest.raises(FaultError) as raised:
        load(pool, "second")
    assert raised.value.fault == LITTLE
    assert computer.closed == []
    assert answer(pool) == "first"


def test_what_fits_only_alone_takes_the_place_of_the_others() -> None:
    class Full(Computer):
        def plan(
            self, options: LoadOptions, cancel: Cancel, *, returned: tuple[MemoryNeed, ...] = ()
        ) -> LoadPlan:
            if any(need.total_bytes < 0 for need in returned):
                raise FaultError(LITTLE)
            return super().plan(options, cancel, returned=returned)

    computer = Full(room=9)
    computer.on_processor = True
    pool = EnginePool(computer)
    load(pool, "first")
    load(pool, "second")
    assert pool.loaded == ("second",)


def test_the_pages_of_a_mapped_file_do_not_count_as_free() -> None:
    computer = Computer(room=9)
    computer.on_processor = True
    pool = EnginePool(computer)
    load(pool, "first")
    load(pool, "second")
    [(need,)] = computer.returned
    assert (need.device, need.total_bytes) == ("CPU", -50)


def test_stopping_a_load_that_waits_leaves_what_is_in_use() -> None:
    pool = EnginePool(Computer(room=1))
    load(pool, "first")
    cancel = Cancel()
    with pool.using("first"):
        waiting = threading.Thread(
            target=lambda: suppressed(lambda: list(pool.load(LoadOptions(path="second"), cancel)))
        )
        waiting.start()
        cancel.request()
        waiting.join(10)
        assert answer(pool) == "first"
    assert answer(pool) == "first"


def suppressed(action: Callable[[], object]) -> None:
    with suppress(Cancelled):
        action()


def test_whoever_is_offline_is_not_answered_from_another_computer() -> None:
    computer = Computer(room=9)
    pool = EnginePool(computer)
    load(pool, "here")
    load(pool, "divided", rpc_servers=("192.0.2.1:50052",))
    computer.offline = True
    for ask in (lambda: answer(pool), lambda: load(pool, "divided", rpc_servers=SERVERS)):
        with pytest.raises(FaultError) as raised:
            ask()
        assert raised.value.fault == Offline()
    pool.enforce()
    assert computer.closed == ["divided"]
    assert answer(pool) == "here"


SERVERS = ("192.0.2.1:50052",)


def test_a_plan_does_not_ask_a_server_that_is_in_use() -> None:
    computer = Computer(room=9)
    pool = EnginePool(computer)
    load(pool, "divided", rpc_servers=SERVERS)
    with pytest.raises(FaultError) as raised:
        pool.plan(LoadOptions(path="other", rpc_servers=SERVERS), Cancel())
    assert raised.value.fault == RpcServerInUse(address=SERVERS[0])
    assert pool.plan(LoadOptions(path="other"), Cancel()).context == 512


def test_two_models_never_share_an_rpc_server() -> None:
    computer = Computer(room=9)
    pool = EnginePool(computer)
    load(pool, "here")
    load(pool, "first", rpc_servers=("192.0.2.1:50052",))
    load(pool, "second", rpc_servers=("192.0.2.1:50052",))
    assert computer.closed == ["first"]
    assert set(pool.loaded) == {"here", "second"}


def test_other_options_load_a_model_anew() -> None:
    computer = Computer()
    pool = EnginePool(computer)
    load(pool, "chat")
    load(pool, "chat", context=512)
    assert computer.closed == ["chat"]
    assert pool.loaded == ("chat",)


def test_a_model_that_ended_by_itself_is_loaded_anew_when_it_is_asked_for() -> None:
    computer = Computer()
    pool = EnginePool(computer)
    load(pool, "chat")
    computer.engines["chat"].lose(EngineCrashed(exit_code=-9))
    load(pool, "chat")
    assert computer.closed == ["chat"]


def test_only_the_loss_of_the_last_one_is_told() -> None:
    computer, lost = Computer(), []
    pool = EnginePool(computer)
    pool.watch(lost.append)
    load(pool, "first")
    load(pool, "second")
    computer.engines["first"].lose(EngineCrashed(exit_code=-9))
    assert lost == []
    computer.engines["second"].lose(EngineCrashed(exit_code=-9))
    assert lost == [EngineCrashed(exit_code=-9)]


def test_work_stays_with_its_model_while_another_is_loaded() -> None:
    pool = EnginePool(Computer())
    load(pool, "first")
    with pool.using("first"):
        load(pool, "second")
        assert answer(pool) == "first"
        in_thread: list[str] = []
        other = threading.Thread(target=lambda: in_thread.append(answer(pool)))
        other.start()
        other.join()
        assert in_thread == ["second"]
    assert answer(pool) == "second"


def test_work_with_a_model_that_is_not_loaded_gets_no_answer_of_another() -> None:
    pool = EnginePool(Computer())
    load(pool, "first")
    with pool.using("second"), pytest.raises(FaultError) as raised:
        answer(pool)
    assert raised.value.fault == NoModelLoaded()


def test_a_model_in_use_is_waited_for_and_not_ended() -> None:
    computer = Computer(room=1)
    pool = EnginePool(computer)
    load(pool, "first")
    using, go_on = threading.Event(), threading.Event()

    def work() -> None:
        with pool.using("first"):
            using.set()
            go_on.wait(10)

    worker = threading.Thread(target=work)
    worker.start()
    using.wait(10)
    loading = threading.Thread(target=lambda: load(pool, "second"))
    loading.start()
    assert computer.closed == []
    go_on.set()
    loading.join(10)
    worker.join(10)
    assert computer.closed == ["first"]
    assert pool.loaded == ("second",)


def test_waiting_for_a_model_in_use_can_be_stopped() -> None:
    pool = EnginePool(Computer(room=1))
    load(pool, "first")
    cancel = Cancel()
    stopped: list[bool] = []

    def loads() -> None:
        try:
            list(pool.load(LoadOptions(path="second"), cancel))
        except Cancelled:
            stopped.append(True)

    with pool.using("first"):
        loading = threading.Thread(target=loads)
        loading.start()
        cancel.request()
        loading.join(10)
    assert stopped == [True]
    assert pool.loaded == ("first",)


def test_a_model_that_does_not_load_leaves_the_others() -> None:
    class Broken(Computer):
        def engine(self, options: LoadOptions) -> ScriptedEngine:
            engine = super().engine(options)
            if options.path == "broken":
                engine.load_fault = ModelFileDamaged(path="broken", reason="cut off")
            return engine

    pool = EnginePool(Broken(room=3))
    load(pool, "chat")
    with pytest.raises(FaultError):
        load(pool, "broken")
    assert pool.loaded == ("chat",)
    assert answer(pool) == "chat"


def test_the_idle_are_unloaded_and_those_in_use_are_not(told) -> None:
    computer = Computer(room=3)
    pool = EnginePool(computer, told=told.append)
    load(pool, "first")
    load(pool, "second")
    with pool.using("second"):
        assert pool.unload_idle(0.0) == ["first"]
    assert told == [Notice(kind=NoticeKind.UNLOADED_IDLE, name="first")]
    assert pool.unload_idle(3600.0) == []


def test_switching_waits_until_the_memory_of_a_gpu_is_back() -> None:
    computer = Computer(room=1)
    computer.on_gpu = True
    pool = EnginePool(computer)
    load(pool, "first")
    computer.free = iter([30, 30, 50, 79])  # 50 were taken, 80 are to be free
    load(pool, "second")
    assert computer.asked_devices == 4


def test_threads_reach_every_engine_also_later_ones() -> None:
    computer = Computer()
    pool = EnginePool(computer)
    load(pool, "first")
    pool.use_threads(1)
    load(pool, "second")
    assert computer.engines["first"].threads == [1]
    assert computer.engines["second"].threads == [1]


def test_a_conversation_is_forgotten_everywhere() -> None:
    computer = Computer()
    pool = EnginePool(computer)
    load(pool, "first")
    load(pool, "second")
    pool.forget("7")
    assert [engine.forgotten for engine in computer.engines.values()] == [["7"], ["7"]]
    assert computer.forgotten == ["7"]


def test_closing_ends_all_without_a_word(told) -> None:
    computer = Computer()
    pool = EnginePool(computer, told=told.append)
    load(pool, "first")
    load(pool, "second")
    pool.close()
    assert sorted(computer.closed) == ["first", "second"]
    assert told == []
