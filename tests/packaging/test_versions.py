"""The signed list of versions, as it is made, served and believed."""

from __future__ import annotations

import os
import stat
from base64 import b64encode
from pathlib import Path

import msgspec
import pytest
import sign_versions
from nacl.signing import SigningKey
from tests.hub.online_fixture import Online, fault_of, online
from tests.standin.fixture import standin
from tests.standin.hub import StandInHub

from parlance import __version__
from parlance.contract.cancel import Cancel
from parlance.contract.faults import HubRefused, Offline, VersionsNotSigned, VersionsOutdated
from parlance.contract.network import Purpose
from parlance.contract.updates import Release, SignedList, UpdateSource, VersionList
from parlance.work.updates import Updates, newer_release, read_source

__all__ = ["standin"]

pytestmark = pytest.mark.loopback

REPO, FILE, NAME = "ada/versions", "versions.json", "first"
SECRET = SigningKey(bytes(range(32)))
NEWER = Release(version="999.10.0", date="2026-12-01", notes="Faster", page="https://x.example/")
OLDER = Release(version="0.0.1", date="2020-01-01")


def _signed(number: int = 5, *releases: Release, secret: SigningKey = SECRET) -> bytes:
    return sign_versions.sign(VersionList(number=number, releases=releases), NAME, secret)


class _Place:
    """A stand-in that serves a list, and the look for it."""

    def __init__(self, standin: StandInHub, seen: Path) -> None:
        self.app: Online = online(standin)
        self._standin = standin
        self._url = f"{standin.endpoint}/{REPO}/resolve/main/{FILE}"
        keys = {NAME: b64encode(bytes(SECRET.verify_key)).decode()}
        self._updates = Updates(
            self.app.connections, seen, UpdateSource(address=self._url, keys=keys)
        )

    def serve(self, content: bytes) -> None:
        self._standin.add(REPO, {FILE: content})

    def look(self) -> Release | None:
        (answer,) = self._updates.look(Cancel())
        return answer.newer


@pytest.fixture
def place(standin: StandInHub, tmp_path: Path) -> _Place:
    return _Place(standin, tmp_path / "state" / "versions")


def test_the_newest_release_is_told_and_the_request_noted(place: _Place) -> None:
    place.serve(_signed(5, OLDER, NEWER, Release(version="999.9.0", date="2026-11-30")))
    assert place.look() == NEWER
    assert {note.purpose for note in place.app.notes} == {Purpose.UPDATES}


def test_nothing_is_told_where_there_is_nothing_newer(place: _Place) -> None:
    place.serve(_signed(5, OLDER, Release(version=__version__, date="2026-11-22")))
    assert place.look() is None
    place.serve(_signed(6))
    assert place.look() is None


def test_an_altered_list_is_refused(place: _Place) -> None:
    genuine = msgspec.json.decode(_signed(5, NEWER), type=SignedList)
    altered = msgspec.structs.replace(genuine, signed=genuine.signed.replace("x.example", "evil.x"))
    assert altered != genuine
    place.serve(msgspec.json.encode(altered))
    assert isinstance(fault_of(place.look), VersionsNotSigned)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<!doctype html><title>Log in</title>",
        b'{"key": "second", "signature": "", "signed": "{}"}',
        b'{"key": "first", "signature": "no base64", "signed": "{}"}',
        b'{"key": "first", "signature": "QUJD", "signed": "{}"}',
        _signed(5, NEWER, secret=SigningKey(bytes(32))),
    ],
    ids=["empty", "page", "other-key", "no-base64", "too-short", "foreign-signature"],
)
def test_what_no_known_key_has_signed_is_refused(place: _Place, content: bytes) -> None:
    place.serve(content)
    assert isinstance(fault_of(place.look), VersionsNotSigned)


def test_an_older_list_is_refused_and_the_same_one_taken_again(place: _Place) -> None:
    place.serve(_signed(5, NEWER))
    assert place.look() == place.look() == NEWER
    place.serve(_signed(4, OLDER))
    assert isinstance(fault_of(place.look), VersionsOutdated)
    place.serve(_signed(5, NEWER))
    assert place.look() == NEWER


def test_nothing_is_asked_while_the_network_is_switched_off(place: _Place) -> None:
    place.serve(_signed(5, NEWER))
    place.app.offline = True
    assert fault_of(place.look) == Offline()
    assert place.app.notes == []


def test_a_missing_list_is_said_to_be_missing(place: _Place, standin: StandInHub) -> None:
    standin.add(REPO, {"other.json": b"{}"})
    assert isinstance(fault_of(place.look), HubRefused)


def test_versions_are_compared_by_number_and_not_by_letter() -> None:
    releases = (Release(version="0.9.0", date=""), Release(version="0.10.0", date=""))
    listed = VersionList(number=1, releases=releases)
    assert newer_release(listed, "0.2.0") == releases[1]
    assert newer_release(listed, "0.10.0") is None


def test_a_checkout_names_no_place(standin: StandInHub, tmp_path: Path) -> None:
    assert not read_source().address
    assert not Updates(online(standin).connections, tmp_path / "seen").is_known


def test_a_list_with_a_version_that_is_none_is_not_signed() -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        _signed(1, Release(version="1.0-beta", date=""))


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
def test_a_new_key_is_its_owners_alone_and_never_replaces_one(tmp_path: Path) -> None:
    file = tmp_path / "secret"
    public = msgspec.json.decode(sign_versions.make_key("first", file))
    assert list(public) == ["first"]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with pytest.raises(FileExistsError):
        sign_versions.make_key("first", file)


def test_the_list_in_the_repository_can_be_signed() -> None:
    source = Path(sign_versions.__file__).with_name("versions.json")
    listed = msgspec.json.decode(source.read_bytes(), type=VersionList)
    assert sign_versions.sign(listed, NAME, SECRET)
