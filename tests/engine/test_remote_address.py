"""Addresses of servers lead to the right pages, however they were typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parlance.contract.faults import FaultError, ServerAddressInvalid
from parlance.engine.remote.address import address_of
from parlance.engine.remote.library import chat_request


@pytest.mark.parametrize(
    ("given_", "api", "root", "here"),
    [
        ("http://127.0.0.1:8080/v1", "/v1", "", True),
        ("http://127.0.0.1:8080", "/v1", "", True),
        (" http://localhost:8080/v1/ ", "/v1", "", True),
        ("https://cluster.example/models/v1", "/models/v1", "/models", False),
        ("https://cluster.example/openai", "/openai/v1", "/openai", False),
        ("https://cluster.example/api/v3", "/api/v3", "/api", False),
        ("http://[::1]:8080/v1", "/v1", "", True),
    ],
)
def test_an_address_has_its_places(given_: str, api: str, root: str, here: bool) -> None:
    address = address_of(given_)
    base = "/".join(given_.strip().split("/")[:3])
    assert (address.api, address.root, address.here) == (base + api, base + root, here)
    assert address.given == given_.strip()


def _host_or_fault(text: str) -> object:
    try:
        return address_of(text).host
    except FaultError as error:
        return error.fault


@given(st.one_of(st.text(), st.text().map("http://{}".format)))
def test_any_text_is_an_address_or_named_as_none(text: str) -> None:
    found = _host_or_fault(text)
    assert isinstance(found, ServerAddressInvalid) or found


def test_the_library_makes_the_address_of_a_chat() -> None:
    for text in ("http://127.0.0.1:8080", "http://127.0.0.1:8080/v1/", "https://x.example/a/v3"):
        api = address_of(text).api
        url, body = chat_request(api, [{"role": "user", "content": "Hi"}], {"model": "m"}, {})
        assert url == f"{api}/chat/completions"
        assert body["model"] == "m"
        assert body["stream"] is True
