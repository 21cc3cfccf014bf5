"""Connections: what is sent to whom, what is noted, what stops it, and what goes wrong."""

from __future__ import annotations

import errno
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from tests.hub.online_fixture import Online, fault_of, online, seconds_to_cancel
from tests.standin.fixture import standin
from tests.standin.hub import StandInHub
from tests.standin.plans import FaultKind, Side

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.faults import (
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
from parlance.contract.network import Purpose
from parlance.contract.online import SignIn
from parlance.hub.network.tokens import token_file

__all__ = ["standin"]

pytestmark = pytest.mark.loopback

REPO, FILE = "ada/tiny-GGUF", "tiny-Q4_K_M.gguf"
CONTENT = bytes(range(256)) * 1200
TOKEN = "hf_a_token_that_is_known"
PROMPT_SECONDS = 0.2


@pytest.fixture
def commit(standin: StandInHub) -> str:
    return standin.add(REPO, {FILE: CONTENT})


def _url(standin: StandInHub, file: str = FILE) -> str:
    return f"{standin.endpoint}/{REPO}/resolve/main/{file}"


def _get(app: Online, url: str, cancel: Cancel | None = None) -> bytes:
    with app.connections.open(
        url,
        purpose=Purpose.DOWNLOAD,
        subject=REPO,
        cancel=cancel or Cancel(),
        headers=app.connections.authorization(),
    ) as answer:
        return answer.read_all(10**9)


def _ask_library(app: Online, cancel: Cancel | None = None) -> None:
    connections = app.connections
    with connections.library(Purpose.ACCESS, REPO, cancel or Cancel(), repo=REPO, file=FILE):
        from huggingface_hub import HfApi

        HfApi(endpoint=connections.endpoint).model_info(REPO, token=connections.token())


def _ask_for_file(app: Online) -> None:
    connections = app.connections
    with connections.library(Purpose.DOWNLOAD, REPO, Cancel(), repo=REPO, file=FILE):
        from huggingface_hub import get_hf_file_metadata

        get_hf_file_metadata(
            f"{connections.endpoint}/{REPO}/resolve/main/{FILE}",
            token=connections.token(),
            endpoint=connections.endpoint,
            retry_on_errors=True,
        )


def test_a_file_comes_through_the_redirect_as_it_is(standin: StandInHub, commit: str) -> None:
    app = online(standin)
    with app.connections.open(
        _url(standin), purpose=Purpose.DOWNLOAD, subject=REPO, cancel=Cancel()
    ) as answer:
        assert (answer.status, answer.signed_in) == (200, False)
        assert answer.final_url.startswith(standin.file_origin)
        assert answer.headers["Content-Length"] == answer.headers["content-length"]
        pieces = list(iter(lambda: answer.read(5000), b""))
    assert b"".join(pieces) == CONTENT
    assert max(map(len, pieces)) <= 5000


def test_every_request_is_noted_once_with_its_bytes(standin: StandInHub, commit: str) -> None:
    app = online(standin)
    _get(app, _url(standin))
    _ask_library(app)
    _ask_for_file(app)
    origins = (standin.endpoint, standin.file_origin)
    hub, files = (origin.removeprefix("http://") for origin in origins)
    told = [(note.method, note.host, note.status) for note in app.notes]
    assert told == [
        ("GET", hub, 302),
        ("GET", files, 200),
        ("GET", hub, 200),
        ("HEAD", hub, 302),
    ]
    assert [asked.method for asked in standin.requests] == [note.method for note in app.notes]
    assert app.notes[1].received_bytes == len(CONTENT)
    assert app.notes[2].received_bytes == standin.requests[2].sent
    assert {note.subject for note in app.notes} == {REPO}
    assert [note.purpose for note in app.notes] == [
        Purpose.DOWNLOAD,
        Purpose.DOWNLOAD,
        Purpose.ACCESS,
        Purpose.DOWNLOAD,
    ]


def test_a_request_that_breaks_off_is_noted_with_what_came(
    standin: StandInHub, commit: str
) -> None:
    app = online(standin)
    standin.plan(FaultKind.CLOSE, FILE, at=1000)
    fault = fault_of(lambda: _get(app, _url(standin)))
    assert isinstance(fault, HubUnreachable)
    assert (app.notes[-1].status, app.notes[-1].received_bytes) == (200, 1000)
    assert len(app.notes) == 2


def test_a_request_without_an_answer_is_noted(standin: StandInHub, commit: str) -> None:
    app = online(standin)
    standin.plan(FaultKind.CLOSE, side=Side.HUB, at=-1)
    assert isinstance(fault_of(lambda: _get(app, _url(standin))), HubUnreachable)
    assert [(note.status, note.received_bytes) for note in app.notes] == [(0, 0)]


def test_the_token_goes_to_the_hub_and_to_nobody_else(
    standin: StandInHub, commit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", TOKEN)
    standin.tokens.add(TOKEN)
    app = online(standin)
    _get(app, _url(standin))
    _ask_for_file(app)
    assert all("authorization" in asked.headers for asked in standin.asked(Side.HUB))
    assert len(standin.asked(Side.FILES)) == 1
    assert not any("authorization" in asked.headers for asked in standin.asked(Side.FILES))


def test_a_secret_header_is_kept_from_others_however_it_is_spelt(
    standin: StandInHub, commit: str
) -> None:
    app = online(standin)
    standin.tokens.add(TOKEN)
    headers = {"AUTHORIZATION": f"Bearer {TOKEN}", "cookie": "a=b", "Range": "bytes=0-9"}
    with app.connections.open(
        _url(standin), purpose=Purpose.HEADER, subject=REPO, cancel=Cancel(), headers=headers
    ) as answer:
        assert answer.status == 206
        assert answer.read_all(100) == CONTENT[:10]
    [sent] = standin.asked(Side.FILES)
    assert not {"authorization", "cookie"} & set(sent.headers)


def test_without_signing_in_no_token_is_sent(
    standin: StandInHub, commit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_stale_and_unknown")
    app = online(standin)
    assert app.connections.token(signed_in=False) is False
    assert app.connections.authorization(signed_in=False) == {}
    with app.connections.library(Purpose.ACCESS, REPO, Cancel(), repo=REPO):
        from huggingface_hub import HfApi

        HfApi(endpoint=app.endpoint).model_info(REPO, token=app.connections.token(False))
    assert "authorization" not in standin.requests[-1].headers


def test_offline_opens_no_socket_and_notes_nothing(
    standin: StandInHub, commit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = online(standin)
    app.offline = True

    def refuse(*_arguments: object) -> None:
        raise AssertionError("a socket was opened")

    with monkeypatch.context() as patch:
        patch.setattr(socket.socket, "connect", refuse)
        patch.setattr(socket, "getaddrinfo", refuse)
        assert fault_of(lambda: _get(app, _url(standin))) == Offline()
        assert fault_of(lambda: _ask_library(app)) == Offline()
        assert fault_of(lambda: _ask_for_file(app)) == Offline()
    assert app.notes == []
    app.offline = False
    _ask_library(app)
    assert _get(app, _url(standin)) == CONTENT


def test_the_environment_switches_the_network_off_while_the_app_runs(
    standin: StandInHub, commit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = online(standin)
    _ask_library(app)
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    assert fault_of(lambda: _ask_library(app)) == Offline()
    assert fault_of(lambda: _get(app, _url(standin))) == Offline()
    monkeypatch.setenv("HF_HUB_OFFLINE", "0")
    _ask_library(app)


@pytest.mark.parametrize(("side", "at"), [(Side.HUB, -1), (Side.FILES, -1), (Side.FILES, 70_000)])
def test_a_cancel_ends_a_stalled_request_at_once(
    standin: StandInHub, commit: str, side: Side, at: int
) -> None:
    app = online(standin)
    plan = standin.plan(FaultKind.STALL, side=side, at=at)
    seconds = seconds_to_cancel(lambda cancel: _get(app, _url(standin), cancel), plan)
    assert seconds < PROMPT_SECONDS
    assert app.notes[-1].received_bytes == max(0, at)


@pytest.mark.parametrize("at", [-1, 1])
def test_a_cancel_ends_a_stalled_call_of_the_library_at_once(
    standin: StandInHub, commit: str, at: int
) -> None:
    app = online(standin)
    _ask_library(app)  # which imports it
    plan = standin.plan(FaultKind.STALL, side=Side.HUB, at=at)
    seconds = seconds_to_cancel(lambda cancel: _ask_library(app, cancel), plan)
    assert seconds < PROMPT_SECONDS
    assert len(app.notes) == 2


def test_a_cancel_ends_a_look_up_of_a_name_that_takes_forever(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    app = Online("http://hub.example")
    asked, answered = threading.Event(), threading.Event()

    def look_up(*_arguments: object, **_named: object) -> list[object]:
        asked.set()
        answered.wait(5)
        raise socket.gaierror(socket.EAI_NONAME, "unknown")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    cancel = Cancel()
    canceller = threading.Thread(target=lambda: (asked.wait(5), cancel.request()))
    canceller.start()
    with pytest.raises(Cancelled):
        _get(app, "http://hub.example/x", cancel)
    answered.set()
    canceller.join()
    assert [note.status for note in app.notes] == [0]


def test_a_cancelled_call_sends_nothing(standin: StandInHub, commit: str) -> None:
    app = online(standin)
    cancel = Cancel()
    cancel.request()
    with pytest.raises(Cancelled):
        _get(app, _url(standin), cancel)
    with pytest.raises(Cancelled):
        _ask_library(app, cancel)
    assert (standin.requests, app.notes) == ([], [])


def test_the_library_is_given_time_limits_where_it_sets_none(
    standin: StandInHub, commit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from parlance.network import transport as hub_transport

    limits = {"connect": 5.0, "read": 0.05, "write": 5.0, "pool": 5.0}
    monkeypatch.setattr(hub_transport, "_LIMITS", limits)
    app = online(standin)
    standin.plan(FaultKind.STALL, side=Side.HUB, at=-1)
    fault = fault_of(lambda: _ask_library(app))
    assert fault == HubUnreachable(host=app.connections.host, reason="it does not answer")


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        (FaultKind.CLOSE, "the connection broke off"),
        (FaultKind.RESET, "the connection was reset"),
    ],
)
@pytest.mark.parametrize("at", [-1, 1])
def test_a_broken_connection_has_a_reason(
    standin: StandInHub, commit: str, kind: FaultKind, reason: str, at: int
) -> None:
    app = online(standin)
    standin.plan(kind, side=Side.HUB, at=at, times=None)
    fault = HubUnreachable(host=app.connections.host, reason=reason)
    assert fault_of(lambda: _ask_library(app)) == fault
    if at < 0:
        assert fault_of(lambda: _get(app, _url(standin))) == fault
        assert fault_of(lambda: _ask_for_file(app)) == fault


def test_a_refused_connection_and_an_unknown_host_have_reasons(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # but nobody listens
        app = Online(f"http://127.0.0.1:{taken.getsockname()[1]}")
        refused = HubUnreachable(host=app.connections.host, reason="the connection was refused")
        assert fault_of(lambda: _get(app, app.endpoint)) == refused
        assert fault_of(lambda: _ask_library(app)) == refused
        assert fault_of(lambda: _ask_for_file(app)) == refused

    def unknown(*_arguments: object, **_named: object) -> list[object]:
        raise socket.gaierror(socket.EAI_NONAME, "unknown")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    app = Online("http://hub.example")
    unknown_host = HubUnreachable(host="hub.example", reason="no host of this name is known")
    assert fault_of(lambda: _get(app, app.endpoint)) == unknown_host
    assert fault_of(lambda: _ask_library(app)) == unknown_host


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (OSError(errno.ENETUNREACH, "x"), "there is no network"),
        (socket.gaierror(socket.EAI_AGAIN, "x"), "there is no network"),
        (TimeoutError("x"), "it does not answer"),
        (ssl.SSLCertVerificationError(1, "x"), "its certificate is not trusted"),
        (ssl.SSLError(1, "x"), "no secure connection could be made"),
    ],
)
def test_errors_of_the_system_have_reasons(
    error: OSError, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object, **_named: object) -> socket.socket:
        raise error

    monkeypatch.setattr(socket, "create_connection", fail)
    app = Online("http://127.0.0.1:1")
    assert fault_of(lambda: _get(app, app.endpoint)) == HubUnreachable(
        host="127.0.0.1:1", reason=reason
    )


@pytest.mark.parametrize(
    ("status", "headers", "fault"),
    [
        (429, {"Retry-After": "7"}, HubBusy(host="", seconds=7.0)),
        (429, {}, HubBusy(host="", seconds=0.0)),
        (429, {"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"}, HubBusy(host="", seconds=0.0)),
        (500, {}, HubRefused(host="", status=500)),
        (503, {}, HubRefused(host="", status=503)),
        (403, {}, HubRefused(host="", status=403)),
        (418, {}, HubRefused(host="", status=418)),
    ],
)
def test_what_the_hub_refuses_is_named_the_same_by_all_ways(
    standin: StandInHub,
    commit: str,
    *,
    status: int,
    headers: dict[str, str],
    fault: HubBusy | HubRefused,
) -> None:
    app = online(standin)
    standin.plan(FaultKind.STATUS, side=Side.HUB, status=status, headers=headers, times=None)
    expected = type(fault)(**{**fault.details(), "host": app.connections.host})
    assert fault_of(lambda: _ask_library(app)) == expected
    assert fault_of(lambda: _ask_for_file(app)) == expected
    with app.connections.open(
        _url(standin), purpose=Purpose.DOWNLOAD, subject=REPO, cancel=Cancel()
    ) as answer:
        assert answer.refusal(REPO, FILE) == expected
    assert len(app.notes) == 3  # nothing was asked twice


def test_a_login_page_is_not_taken_for_the_hub(standin: StandInHub, commit: str) -> None:
    app = online(standin)
    standin.plan(FaultKind.LOGIN_PAGE, side=Side.HUB, times=None)
    assert fault_of(lambda: _ask_library(app)) == HubNotUnderstood(host=app.connections.host)


def test_a_stale_token_is_told_from_a_missing_repository(
    standin: StandInHub, commit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = online(standin)
    standin.repositories.clear()
    assert fault_of(lambda: _ask_library(app)) == RepositoryNotFound(repo=REPO)
    assert fault_of(lambda: _ask_for_file(app)) == RepositoryNotFound(repo=REPO)
    monkeypatch.setenv("HF_TOKEN", "hf_stale_and_unknown")
    assert fault_of(lambda: _ask_library(app)) == TokenRefused(repo=REPO)
    assert fault_of(lambda: _ask_for_file(app)) == TokenRefused(repo=REPO)
    standin.tokens.add("hf_stale_and_unknown")
    assert fault_of(lambda: _ask_library(app)) == RepositoryNotFound(repo=REPO)


def test_a_gated_repository_wants_consent(
    standin: StandInHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    standin.add(REPO, {FILE: CONTENT}, gated=True)
    app = online(standin)
    assert fault_of(lambda: _ask_for_file(app)) == GatedRepository(repo=REPO, signed_in=False)
    monkeypatch.setenv("HF_TOKEN", TOKEN)
    standin.tokens.add(TOKEN)
    assert fault_of(lambda: _ask_for_file(app)) == GatedRepository(repo=REPO, signed_in=True)
    with app.connections.open(
        _url(standin),
        purpose=Purpose.DOWNLOAD,
        subject=REPO,
        cancel=Cancel(),
        headers=app.connections.authorization(),
    ) as answer:
        assert answer.refusal(REPO, FILE) == GatedRepository(repo=REPO, signed_in=True)
    standin.consents.add((TOKEN, REPO))
    _ask_for_file(app)


def test_a_missing_file_is_named(standin: StandInHub) -> None:
    standin.add(REPO, {"other.gguf": CONTENT})
    app = online(standin)
    missing = HubFileNotFound(repo=REPO, file=FILE)
    assert fault_of(lambda: _ask_for_file(app)) == missing
    with app.connections.open(
        _url(standin), purpose=Purpose.DOWNLOAD, subject=REPO, cancel=Cancel()
    ) as answer:
        assert answer.refusal(REPO, FILE) == missing


def test_errors_that_are_none_of_the_networks_pass(standin: StandInHub) -> None:
    app = online(standin)
    with (
        pytest.raises(OSError, match="full"),
        app.connections.library(Purpose.DOWNLOAD, REPO, Cancel()),
    ):
        raise OSError(errno.ENOSPC, "full")


@contextmanager
def _redirecting(location: str) -> Iterator[str]:
    """Serve nothing but a redirect, one connection after the other."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.1)
        ended = threading.Event()

        def serve() -> None:
            while not ended.is_set():
                try:
                    connection, _ = server.accept()
                except TimeoutError:
                    continue
                with connection:
                    connection.recv(65536)
                    told = (
                        f"HTTP/1.1 302 Found\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n"
                    )
                    connection.sendall(told.encode())

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.getsockname()[1]}"
        finally:
            ended.set()
            thread.join()


@pytest.mark.parametrize(
    "location", ["/", "ftp://files.example/x", "file:///etc/passwd", "http://"]
)
def test_a_redirect_to_nowhere_is_not_followed(location: str) -> None:
    with _redirecting(location) as url:
        app = Online(url)
        assert fault_of(lambda: _get(app, url)) == HubNotUnderstood(host=app.connections.host)


def test_proxies_of_the_environment_are_used(
    standin: StandInHub, commit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = Online("http://hub.example")
    monkeypatch.setenv("http_proxy", standin.endpoint)
    monkeypatch.delenv("no_proxy", raising=False)
    _ask_library(app)  # the stand-in answers for any host
    assert standin.requests[0].headers["host"] == "hub.example"
    assert [note.host for note in app.notes] == ["hub.example"]
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    _ask_library(online(standin))
    monkeypatch.setenv("http_proxy", "socks5://ada:secret@127.0.0.1:1080")
    reason = "its proxy is of a kind that is not supported"
    unknown = HubUnreachable(host="hub.example", reason=reason)
    assert fault_of(lambda: _get(app, app.endpoint)) == unknown


def test_two_connections_in_one_process_do_not_take_each_others_requests(
    standin: StandInHub, commit: str
) -> None:
    first, second = online(standin), online(standin)
    _ask_library(first)
    _ask_library(second)
    _ask_library(first)
    assert (len(first.notes), len(second.notes)) == (2, 1)


def test_an_entered_token_is_used_and_stays_in_memory(standin: StandInHub) -> None:
    app = online(standin)
    tokens = app.connections.tokens
    assert (tokens.sign_in, app.connections.token()) == (SignIn.NONE, False)
    tokens.use(f"  {TOKEN}\n", keep=False)
    assert (tokens.sign_in, app.connections.token()) == (SignIn.ENTERED, TOKEN)
    assert not token_file().exists()
    tokens.use("", keep=False)
    assert tokens.sign_in is SignIn.NONE


def test_a_kept_token_lies_where_the_hubs_tools_keep_theirs(
    standin: StandInHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = online(standin)
    app.connections.tokens.use(TOKEN, keep=True)
    assert app.connections.tokens.sign_in is SignIn.STORED
    assert token_file().stat().st_mode & 0o777 == 0o600
    script = "import huggingface_hub; print(huggingface_hub.get_token())"
    found = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert found.stdout.strip() == TOKEN
    monkeypatch.setenv("HF_TOKEN", "hf_of_the_environment")
    assert app.connections.tokens.sign_in is SignIn.ENVIRONMENT
    app.connections.tokens.use(TOKEN, keep=True)
    assert app.connections.token() == TOKEN


@pytest.mark.parametrize("token", ["two words", "ключ", "a\nb", "x" * 20_000])
def test_what_cannot_be_a_token_is_refused(token: str, standin: StandInHub) -> None:
    tokens = online(standin).connections.tokens
    assert fault_of(lambda: tokens.use(token, keep=True)) == TokenRefused(repo="")
    assert not token_file().exists()


def test_a_token_file_of_rubbish_is_no_token(standin: StandInHub) -> None:
    token_file().parent.mkdir(parents=True)
    token_file().write_bytes(b"\xff\xfe\x00 rubbish")
    assert online(standin).connections.token() is False


def test_nothing_that_speaks_to_the_network_is_imported_at_the_start() -> None:
    script = (
        "import sys, parlance.app, parlance.cli\n"
        "import parlance.hub.online.reader, parlance.hub.network.connections\n"
        "names = ('huggingface_hub', 'httpx2', 'httpcore2')\n"
        "print([name for name in names if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
