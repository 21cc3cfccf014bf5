"""Downloads that go well: what is there then, for us and for every other tool."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import huggingface_hub
import msgspec
import pytest
import tqdm
from tests.hub.fetch_setting import FILE, REPO, SIZE, Running, Setting, content, hub_file
from tests.standin.fixture import standin
from tests.standin.hub import StandInHub
from tests.standin.plans import FaultKind, Side

from parlance.contract.cancel import Cancel
from parlance.contract.downloads import DownloadRequest, Fetched, FetchedAgain, Received, Retrying
from parlance.contract.faults import DownloadDamaged, FaultError, FileUnwritable, HubNotUnderstood
from parlance.contract.online import HubFile
from parlance.hub.fetching.speed_limit import SpeedLimit

__all__ = ["standin"]

pytestmark = pytest.mark.loopback
PARTS = {f"big/model-0000{n}-of-00003.gguf": content(300_000, seed=n) for n in (1, 2, 3)}
PROJECTOR = "mmproj-F16.gguf"


@pytest.fixture
def setting(standin: StandInHub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Setting:
    monkeypatch.setattr(tqdm.tqdm, "monitor_interval", 0)  # a thread that outlives the test
    return Setting(standin, tmp_path / "hub")


def test_the_file_is_where_the_library_looks_for_it(setting: Setting) -> None:
    events = setting.fetch()
    assert events[0] == Received(done_bytes=0, total_bytes=SIZE)
    assert events[-2] == Received(done_bytes=SIZE, total_bytes=SIZE)
    assert events[-1] == Fetched(path=str(setting.pointer()))
    assert setting.is_whole()
    found = huggingface_hub.hf_hub_download(
        REPO, FILE, cache_dir=setting.cache, local_files_only=True
    )
    assert found == str(setting.pointer())
    scanned = huggingface_hub.scan_cache_dir(setting.cache)
    assert not scanned.warnings
    (repo,) = scanned.repos
    (revision,) = repo.revisions
    assert revision.refs == {"main"}
    assert [(file.file_name, file.size_on_disk) for file in revision.files] == [(FILE, SIZE)]


def test_what_the_library_brought_is_not_fetched_again(setting: Setting) -> None:
    huggingface_hub.hf_hub_download(
        REPO, FILE, cache_dir=setting.cache, endpoint=setting.hub.endpoint
    )
    setting.hub.requests.clear()
    assert setting.fetch()[-1] == Fetched(path=str(setting.pointer()))
    assert setting.hub.requests == []


def test_the_layout_is_that_of_the_library(setting: Setting, tmp_path: Path) -> None:
    theirs = tmp_path / "theirs"
    huggingface_hub.hf_hub_download(REPO, FILE, cache_dir=theirs, endpoint=setting.hub.endpoint)
    setting.fetch()

    def layout(cache: Path) -> dict[str, tuple[int, str]]:
        paths = [path for path in sorted(cache.rglob("*")) if path.name != "CACHEDIR.TAG"]
        return {str(path.relative_to(cache)): _described(path) for path in paths}

    assert layout(setting.cache) == layout(theirs)


def _described(path: Path) -> tuple[int, str]:
    link = str(path.readlink()) if path.is_symlink() else ""
    return stat.S_IMODE(path.lstat().st_mode), link


def test_a_new_commit_with_the_same_file_costs_no_bytes(setting: Setting) -> None:
    setting.fetch()
    setting.commit = setting.hub.add(REPO, setting.files | {"README.md": b"# New"})
    setting.request = setting.asking_for(setting.files)
    setting.hub.requests.clear()
    setting.fetch()
    assert setting.hub.asked(Side.FILES) == []
    assert setting.pointer().read_bytes() == content()
    main = setting.folder / "refs" / "main"
    assert main.read_text() != setting.commit  # it is there already, and the library's to change


def test_a_small_file_is_checked_by_the_hash_of_git(setting: Setting) -> None:
    text = b"# A model\n" * 20
    setting.files = {"README.md": text}
    setting.commit = setting.hub.add(REPO, setting.files)
    setting.request = DownloadRequest(
        repo=REPO,
        commit=setting.commit,
        name="Card",
        files=(HubFile(file="README.md", size_bytes=len(text)),),
    )
    assert setting.fetch()[-1] == Fetched(path=str(setting.pointer("README.md")))
    assert setting.pointer("README.md").read_bytes() == text
    setting.pointer("README.md").resolve().unlink()
    setting.hub.plan(FaultKind.WRONG_BYTES, "README.md", side=Side.HUB, method="GET", times=None)
    with pytest.raises(FaultError) as caught:
        setting.fetch()
    assert caught.value.fault == DownloadDamaged(repo=REPO, file="README.md")


def test_a_split_set_and_its_projector_are_one_download(
    standin: StandInHub, tmp_path: Path
) -> None:
    files = PARTS | {PROJECTOR: content(100_000, seed=9)}
    setting = Setting(standin, tmp_path / "hub", files)
    events = setting.fetch()
    assert events[-1] == Fetched(path=str(setting.pointer(next(iter(PARTS)))))
    assert all(setting.is_whole(name) for name in files)
    received = [event for event in events if isinstance(event, Received)]
    assert {event.total_bytes for event in received} == {1_000_000}
    done = [event.done_bytes for event in received]
    assert done == sorted(done)
    assert done[-1] == 1_000_000


def test_a_set_goes_on_with_the_part_that_is_missing(standin: StandInHub, tmp_path: Path) -> None:
    setting = Setting(standin, tmp_path / "hub", PARTS)
    setting.hub.plan(FaultKind.CLOSE, "00002-of", at=100_000)
    setting.hub.plan(FaultKind.STATUS, "00002-of", skip=1, times=None, status=503)
    fetcher = setting.fetcher()
    assert setting.fault(fetcher)[1] is not None
    assert fetcher.received_bytes(setting.request) == 400_000
    setting.hub.faults.clear()
    setting.hub.requests.clear()
    setting.fetch()
    asked = [(each.file[-17:], each.range) for each in setting.hub.asked(Side.FILES)]
    assert asked == [
        ("00002-of-00003.gguf"[-17:], "bytes=100000-"),
        ("00003-of-00003.gguf"[-17:], ""),
    ]
    assert all(setting.is_whole(name) for name in PARTS)


def test_discarding_leaves_nothing(setting: Setting) -> None:
    setting.hub.plan(FaultKind.CLOSE, FILE, at=500_000)
    setting.hub.plan(FaultKind.STATUS, FILE, skip=1, times=None, status=503)
    fetcher = setting.fetcher()
    setting.fault(fetcher)
    assert fetcher.discard(setting.request) == 500_000
    assert not setting.folder.exists()
    assert fetcher.received_bytes(setting.request) == 0
    assert fetcher.discard(setting.request) == 0


def test_discarding_spares_what_is_whole(setting: Setting) -> None:
    setting.fetch()
    assert setting.fetcher().discard(setting.request) == 0
    assert setting.is_whole()


def test_discarding_spares_what_is_being_fetched(setting: Setting) -> None:
    stall = setting.hub.plan(FaultKind.STALL, FILE, at=500_000)
    running = Running(setting)
    assert stall.reached.wait(10)
    assert setting.fetcher().discard(setting.request) == 0
    stall.release.set()
    running.join()
    assert setting.is_whole()


def test_where_links_cannot_be_made_the_file_itself_is_in_the_snapshot(
    setting: Setting, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object, **_named: object) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "symlink", refuse)
    setting.fetch()
    assert not setting.pointer().is_symlink()
    assert not setting.blob().exists()
    assert setting.is_whole()
    setting.hub.requests.clear()
    setting.fetch()
    assert setting.hub.requests == []


def test_a_damaged_blob_of_the_wrong_size_is_replaced(setting: Setting) -> None:
    setting.fetch()
    setting.blob().write_bytes(b"short")
    setting.fetch()
    assert setting.is_whole()


def test_a_link_to_nothing_is_replaced(setting: Setting) -> None:
    setting.fetch()
    setting.blob().unlink()
    setting.fetch()
    assert setting.is_whole()


def test_main_stays_as_it_is(setting: Setting) -> None:
    main = setting.folder / "refs" / "main"
    main.parent.mkdir(parents=True)
    main.write_text("f" * 40)
    setting.fetch()
    assert main.read_text() == "f" * 40


@pytest.mark.parametrize(
    "name",
    [
        *("../../evil.gguf", "/evil.gguf", "a/../../evil.gguf", "a\\..\\evil.gguf", "c:evil"),
        *("\\\\server\\share\\evil.gguf", "//server/evil.gguf", "a/./evil.gguf", "..", ".", ""),
        *("CON", "con.gguf", "a/nul/evil.gguf", "COM1.gguf", "evil.gguf.", "evil.gguf ", "a\0b"),
        *("line\nbreak.gguf", "what?.gguf", "\x1b[2J.gguf"),
    ],
)
def test_a_name_that_leads_out_of_the_cache_is_refused(setting: Setting, name: str) -> None:
    request = msgspec.structs.replace(setting.request, files=(hub_file(name, b"evil"),))
    with pytest.raises(FaultError) as caught:
        list(setting.fetcher().fetch(request, Cancel()))
    assert isinstance(caught.value.fault, HubNotUnderstood)
    assert setting.hub.requests == []
    assert not setting.cache.exists()


@pytest.mark.parametrize(
    "name",
    [
        "é" * 100 + ".gguf",
        "😀 model.gguf",
        "a/b/c/d/e.gguf",
        "\u202egguf.exe",
        "console.gguf",
        "-rf",
    ],
)
def test_a_name_that_is_only_odd_is_fetched(standin: StandInHub, tmp_path: Path, name: str) -> None:
    setting = Setting(standin, tmp_path / "hub", {name: content(1000)})
    setting.fetch()
    assert setting.is_whole(name)


def test_a_name_that_no_disk_takes_is_told(standin: StandInHub, tmp_path: Path) -> None:
    setting = Setting(standin, tmp_path / "hub", {"x" * 300 + ".gguf": content(1000)})
    _, fault = setting.fault()
    assert isinstance(fault, FileUnwritable)


@pytest.mark.skipif(os.name == "nt", reason="links are not for everybody there")
def test_a_link_that_was_planted_leads_no_byte_elsewhere(setting: Setting, tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"mine")
    for place in (setting.partial(), setting.blob(), setting.pointer()):
        place.parent.mkdir(parents=True, exist_ok=True)
        place.symlink_to(victim)
    setting.fetch()
    assert setting.is_whole()
    assert victim.read_bytes() == b"mine"
    assert not setting.blob().is_symlink()


def test_an_etag_that_leads_out_of_the_cache_is_refused(setting: Setting) -> None:
    setting.hub.plan(
        FaultKind.STATUS,
        FILE,
        side=Side.HUB,
        status=302,
        headers={
            "Location": setting.hub.file_origin,
            "X-Repo-Commit": setting.commit,
            "X-Linked-Size": "10",
            "X-Linked-ETag": '"../../../evil"',
        },
    )
    assert isinstance(setting.fault()[1], HubNotUnderstood)
    assert not setting.folder.exists()


def test_the_second_try_at_a_damaged_file_may_be_interrupted_too(setting: Setting) -> None:
    setting.hub.plan(FaultKind.WRONG_BYTES, FILE)
    setting.hub.plan(FaultKind.CLOSE, FILE, at=200_000, skip=1, times=None)
    events = setting.fetch()
    assert FetchedAgain(file=FILE) in events
    assert len([event for event in events if isinstance(event, Retrying)]) == 7
    assert setting.is_whole()


def test_every_request_is_noted(setting: Setting) -> None:
    setting.fetch()
    told = [(each.method, each.subject, each.status, each.received_bytes) for each in setting.noted]
    assert told == [
        ("HEAD", f"{REPO}/{FILE}", 302, 0),
        ("GET", f"{REPO}/{FILE}", 200, SIZE),
    ]


def test_a_turn_of_the_speed_limit_is_as_long_as_its_bytes_are_worth() -> None:
    limit = SpeedLimit(1_000)
    assert limit.piece(65536) == 100
    turns = [limit._turn(100) for _number in range(5)]
    assert turns == pytest.approx([0.1, 0.2, 0.3, 0.4, 0.5], abs=0.05)
    limit.set(0)
    assert limit.piece(65536) == 65536
    assert limit._turn(10**9) == 0.0
