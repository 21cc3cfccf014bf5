"""The table of what can go wrong with a download: what is told, what stays, what goes on."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec
import pytest
from tests.hub.fetch_setting import FILE, REPO, SIZE, Setting, content
from tests.standin.fixture import standin
from tests.standin.hub import StandInHub
from tests.standin.plans import FaultKind, Side
from tests.standin.repositories import StoredFile

from parlance.contract.cancel import Cancel
from parlance.contract.downloads import Fetched, FetchedAgain, Received, Retrying
from parlance.contract.faults import (
    DownloadDamaged,
    Fault,
    FaultRecord,
    GatedRepository,
    HubBusy,
    HubFileNotFound,
    HubNotUnderstood,
    HubRefused,
    HubUnreachable,
    Offline,
    RepositoryNotFound,
    TokenRefused,
)
from parlance.hub.network.connections import Connections
from parlance.network import transport as hub_transport

__all__ = ["standin"]

pytestmark = pytest.mark.loopback
KEPT = 500_000


@pytest.fixture
def setting(standin: StandInHub, tmp_path: Path) -> Setting:
    return Setting(standin, tmp_path / "hub")


@pytest.fixture
def kind_of_row(request: pytest.FixtureRequest) -> FaultKind:
    values = request.node.callspec.params
    kind: FaultKind = values["kind"] if "kind" in values else values["row"].kind
    return kind


@pytest.fixture
def _soon_tired(kind_of_row: FaultKind, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a server that stalls given up after 0.3 s; others may be slow on a busy machine."""
    if kind_of_row is FaultKind.STALL:
        monkeypatch.setitem(hub_transport._LIMITS, "read", 0.3)


@dataclass(frozen=True)
class Row:
    """A fault that may pass, and what the person is told while it does not."""

    name: str
    kind: FaultKind
    fault: type[FaultRecord]
    details: dict[str, Any] = field(default_factory=dict)


def status(number: int, **headers: str) -> dict[str, Any]:
    return {"status": number, "headers": {k.replace("_", "-"): v for k, v in headers.items()}}


PASSING = (
    Row("closed", FaultKind.CLOSE, HubUnreachable),
    Row("closed before any answer", FaultKind.CLOSE, HubUnreachable, {"at": -1}),
    Row("reset", FaultKind.RESET, HubUnreachable),
    Row("reset before any answer", FaultKind.RESET, HubUnreachable, {"at": -1}),
    Row("stalled", FaultKind.STALL, HubUnreachable),
    Row("stalled before any answer", FaultKind.STALL, HubUnreachable, {"at": -1}),
    Row("link expired", FaultKind.LINK_EXPIRED, HubRefused),
    Row("401", FaultKind.STATUS, HubRefused, status(401)),
    Row("403", FaultKind.STATUS, HubRefused, status(403)),
    Row("404", FaultKind.STATUS, HubRefused, status(404)),
    Row("429", FaultKind.STATUS, HubBusy, status(429)),
    Row("500", FaultKind.STATUS, HubRefused, status(500)),
    Row("503", FaultKind.STATUS, HubRefused, status(503, Retry_After="0")),
)
soon_tired = pytest.mark.usefixtures("_soon_tired")
passing = pytest.mark.parametrize("row", PASSING, ids=lambda row: row.name)


def starts(setting: Setting) -> list[int]:
    """Return the positions from which the file server was asked to send."""
    asked = setting.hub.asked(Side.FILES)
    return [int(each.range.removeprefix("bytes=").rstrip("-") or 0) for each in asked]


def retried(events: list[Any]) -> list[Fault]:
    return [event.fault for event in events if isinstance(event, Retrying)]


@passing
@soon_tired
def test_what_passes_is_tried_again(setting: Setting, row: Row) -> None:
    setting.hub.plan(row.kind, FILE, **row.details)
    events = setting.fetch()
    assert {type(fault) for fault in retried(events)} == {row.fault}
    assert isinstance(events[-1], Fetched)
    assert setting.is_whole()
    assert setting.hub.served_bytes(FILE) < SIZE + 200  # the bodies of refusals


@passing
@soon_tired
def test_what_does_not_pass_is_told_and_what_came_is_kept(setting: Setting, row: Row) -> None:
    setting.hub.plan(FaultKind.CLOSE, FILE, at=KEPT)
    setting.hub.plan(row.kind, FILE, skip=1, times=None, **row.details)
    events, fault = setting.fault()
    assert isinstance(fault, row.fault)
    assert len(retried(events)) == 4
    assert setting.partial().read_bytes() == content()[:KEPT]
    assert not setting.blob().exists()
    assert not setting.pointer().exists()
    assert setting.fetcher().received_bytes(setting.request) == KEPT

    setting.hub.faults.clear()
    setting.hub.requests.clear()
    setting.fetch()
    assert starts(setting) == [KEPT]
    assert setting.is_whole()


@pytest.mark.parametrize("kind", [FaultKind.CLOSE, FaultKind.RESET, FaultKind.STALL])
@soon_tired
def test_as_long_as_something_comes_it_goes_on(setting: Setting, kind: FaultKind) -> None:
    size = 200_000 if kind is FaultKind.CLOSE else 400_000
    setting.hub.plan(kind, FILE, at=size, times=None)
    events = setting.fetch()
    assert setting.is_whole()
    if kind is FaultKind.CLOSE:  # the others may lose what was on its way
        assert [each.attempt for each in events if isinstance(each, Retrying)] == [1] * 7


def test_waits_get_longer_until_something_comes(setting: Setting) -> None:
    setting.hub.plan(FaultKind.STATUS, FILE, times=3)
    events = [event for event in setting.fetch() if isinstance(event, Retrying)]
    assert [event.seconds for event in events] == [0.001, 0.002, 0.004]
    assert [event.attempt for event in events] == [1, 2, 3]


def test_the_server_is_obeyed_when_it_asks_for_patience(setting: Setting) -> None:
    setting.hub.plan(FaultKind.STATUS, FILE, **status(429, Retry_After="1"))
    events = [event for event in setting.fetch() if isinstance(event, Retrying)]
    assert [(event.fault, event.seconds) for event in events] == [
        (HubBusy(host=setting.hub.file_origin.removeprefix("http://"), seconds=1.0), 1.0)
    ]


@pytest.mark.parametrize("number", [403, 429, 500, 503])
def test_the_hub_itself_is_asked_again_too(setting: Setting, number: int) -> None:
    plan = setting.hub.plan(FaultKind.STATUS, FILE, side=Side.HUB, times=2, **status(number))
    events = setting.fetch()
    assert plan.reached.is_set()
    assert len(retried(events)) == 2
    assert setting.is_whole()


def test_each_try_asks_for_a_fresh_link(setting: Setting) -> None:
    setting.hub.plan(FaultKind.CLOSE, FILE, at=KEPT)
    setting.fetch()
    assert [each.method for each in setting.hub.asked(Side.HUB)] == ["HEAD", "HEAD"]
    links = [each.path for each in setting.hub.asked(Side.FILES)]
    assert len(set(links)) == 2


def test_a_link_that_runs_out_while_the_app_is_closed_does_no_harm(setting: Setting) -> None:
    setting.hub.plan(FaultKind.CLOSE, FILE, at=KEPT)
    setting.hub.plan(FaultKind.CLOSE, FILE, at=-1, skip=1, times=4)
    setting.fault()
    setting.hub.expire_links()
    setting.fetch()
    assert setting.is_whole()
    assert setting.hub.served_bytes(FILE) == SIZE


def test_without_ranges_it_starts_over(setting: Setting) -> None:
    setting.hub.plan(FaultKind.CLOSE, FILE, at=KEPT)
    setting.hub.plan(FaultKind.RANGE_IGNORED, FILE, times=None)
    events = setting.fetch()
    assert starts(setting) == [0, KEPT]
    assert setting.hub.served_bytes(FILE) == KEPT + SIZE
    assert not any(isinstance(event, FetchedAgain) for event in events)
    assert setting.is_whole()


def test_without_ranges_and_without_end_it_gives_up(setting: Setting) -> None:
    setting.hub.plan(FaultKind.CLOSE, FILE, at=KEPT, times=None)
    setting.hub.plan(FaultKind.RANGE_IGNORED, FILE, times=None)
    _events, fault = setting.fault()
    assert isinstance(fault, HubUnreachable)
    assert len(setting.hub.asked(Side.FILES)) == 5


def test_a_range_that_cannot_be_satisfied_starts_over(setting: Setting) -> None:
    setting.hub.plan(FaultKind.CLOSE, FILE, at=KEPT)
    setting.hub.plan(FaultKind.STATUS, FILE, skip=1, **status(416))
    events = setting.fetch()
    assert [type(fault) for fault in retried(events)] == [HubUnreachable, HubRefused]
    assert starts(setting) == [0, KEPT, 0]
    assert setting.is_whole()


@pytest.mark.parametrize("missing", [1, 100_000, -1])
@pytest.mark.parametrize("times", [1, None], ids=["once", "always"])
def test_a_wrong_length_does_no_harm(setting: Setting, missing: int, times: int | None) -> None:
    setting.hub.plan(FaultKind.WRONG_LENGTH, FILE, missing_bytes=missing, times=times)
    _events, fault = setting.fault()
    if times and fault is None:
        assert setting.is_whole()
        return
    if fault is None:
        assert setting.is_whole()
    else:
        assert isinstance(fault, HubUnreachable)
        assert content().startswith(setting.partial().read_bytes())
    setting.hub.faults.clear()
    setting.fetch()
    assert setting.is_whole()
    assert setting.hub.served_bytes(FILE) < 2 * SIZE


def test_wrong_bytes_are_fetched_once_more(setting: Setting) -> None:
    setting.hub.plan(FaultKind.WRONG_BYTES, FILE)
    events = setting.fetch()
    assert [event for event in events if isinstance(event, FetchedAgain)] == [
        FetchedAgain(file=FILE)
    ]
    assert setting.is_whole()
    assert setting.hub.served_bytes(FILE) == 2 * SIZE


def test_wrong_bytes_twice_are_told_and_not_kept(setting: Setting) -> None:
    setting.hub.plan(FaultKind.WRONG_BYTES, FILE, times=None)
    _events, fault = setting.fault()
    assert fault == DownloadDamaged(repo=REPO, file=FILE)
    assert not setting.partial().exists()
    assert not setting.blob().exists()
    assert not setting.pointer().exists()
    assert setting.hub.served_bytes(FILE) == 2 * SIZE
    setting.hub.faults.clear()
    setting.fetch()
    assert setting.is_whole()


def test_bytes_that_went_bad_on_the_disk_are_fetched_again(setting: Setting) -> None:
    setting.partial().parent.mkdir(parents=True)
    setting.partial().write_bytes(b"\0" * KEPT)
    events = setting.fetch()
    assert FetchedAgain(file=FILE) in events
    assert starts(setting) == [KEPT, 0]
    assert setting.is_whole()


def test_more_on_the_disk_than_the_file_has_is_thrown_away(setting: Setting) -> None:
    setting.partial().parent.mkdir(parents=True)
    setting.partial().write_bytes(b"\0" * (SIZE + 1))
    setting.fetch()
    assert starts(setting) == [0]
    assert setting.is_whole()


@pytest.mark.parametrize("side", Side)
def test_a_login_page_is_no_model(setting: Setting, side: Side) -> None:
    setting.hub.plan(FaultKind.CLOSE, FILE, at=KEPT)
    setting.hub.plan(FaultKind.LOGIN_PAGE, FILE, side=side, skip=1, times=None)
    _events, fault = setting.fault()
    origin = setting.hub.endpoint if side is Side.HUB else setting.hub.file_origin
    assert fault == HubNotUnderstood(host=origin.removeprefix("http://"))
    assert setting.partial().read_bytes() == content()[:KEPT]
    setting.hub.faults.clear()
    setting.fetch()
    assert setting.is_whole()
    assert setting.hub.served_bytes(FILE) < SIZE + 200


def test_a_file_that_is_gone_is_named(setting: Setting) -> None:
    lost = setting.asking_for({"gone.gguf": b"gone"})
    setting.request = lost
    assert setting.fault() == (
        [Received(done_bytes=0, total_bytes=4)],
        HubFileNotFound(repo=REPO, file="gone.gguf"),
    )


def test_a_repository_that_is_gone_is_named(setting: Setting) -> None:
    setting.hub.repositories.clear()
    assert setting.fault()[1] == RepositoryNotFound(repo=REPO)


@pytest.mark.parametrize("token", ["", "hf_known"])
def test_a_gated_repository_wants_consent(
    setting: Setting, token: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    setting.hub.repositories[REPO].gated = True
    setting.hub.tokens.add("hf_known")
    if token:
        monkeypatch.setenv("HF_TOKEN", token)
    assert setting.fault()[1] == GatedRepository(repo=REPO, signed_in=bool(token))
    assert not setting.folder.exists()
    setting.hub.consents.add(("hf_known", REPO))
    monkeypatch.setenv("HF_TOKEN", "hf_known")
    setting.fetch()
    assert setting.is_whole()


def test_a_stale_token_is_told_and_left_out_on_request(
    setting: Setting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_stale")
    assert setting.fault()[1] == TokenRefused(repo=REPO)
    setting.request = msgspec.structs.replace(setting.request, signed_in=False)
    setting.fetch()
    assert setting.is_whole()


def test_a_token_goes_to_the_hub_and_never_to_the_file_server(
    setting: Setting, monkeypatch: pytest.MonkeyPatch
) -> None:
    setting.hub.tokens.add("hf_known")
    monkeypatch.setenv("HF_TOKEN", "hf_known")
    setting.hub.plan(FaultKind.CLOSE, FILE, at=KEPT)
    setting.fetch()
    assert all("authorization" in each.headers for each in setting.hub.asked(Side.HUB))
    files = setting.hub.asked(Side.FILES)
    assert not any("authorization" in each.headers for each in files)
    assert all(each.headers["accept-encoding"] == "identity" for each in files)


def test_offline_nothing_is_asked_and_all_is_kept(setting: Setting) -> None:
    offline = Connections(setting.noted.append, offline=lambda: True, endpoint="http://127.0.0.1:9")
    setting.connections = offline
    assert setting.fault()[1] == Offline()
    assert setting.hub.requests == []


def test_no_answer_at_all_is_told(setting: Setting) -> None:
    nobody = Connections(setting.noted.append, offline=lambda: False, endpoint="http://127.0.0.1:9")
    setting.connections = nobody
    events, fault = setting.fault()
    assert isinstance(fault, HubUnreachable)
    assert len(retried(events)) == 4


def test_a_hub_that_changes_its_mind_is_followed(setting: Setting) -> None:
    setting.request = msgspec.structs.replace(
        setting.request,
        files=tuple(msgspec.structs.replace(f, sha256="") for f in setting.request.files),
    )
    setting.hub.plan(FaultKind.CLOSE, FILE, at=KEPT)
    other = content(seed=2)
    changing = setting.hub.repositories[REPO].commits

    for event in setting.fetcher().fetch(setting.request, Cancel()):
        if isinstance(event, Retrying):
            changing[setting.commit] = {FILE: StoredFile.of(FILE, other)}
    assert setting.pointer().read_bytes() == other
    assert not setting.partial().exists()
