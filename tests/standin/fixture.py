"""The stand-in Hub as a fixture: `from tests.standin.fixture import standin`.

Tests that use it carry `@pytest.mark.loopback`.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterator

import httpx2
import pytest

from tests.standin.hub import StandInHub


@pytest.fixture
def standin(monkeypatch: pytest.MonkeyPatch) -> Iterator[StandInHub]:
    """Serve an empty Hub until the test ends; HF_ENDPOINT is left alone."""

    def without_certificates() -> ssl.SSLContext:
        # It speaks no TLS, and reading the certificates takes longer than a download.
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)

    monkeypatch.setattr(httpx2, "create_ssl_context", without_certificates)
    with StandInHub() as hub:
        yield hub
