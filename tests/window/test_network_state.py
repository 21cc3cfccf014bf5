"""The foot says whether the network may be used, and leads to the log."""

from __future__ import annotations

import pytest

from parlance.window.models.network_log import NetworkLogDialog
from parlance.window.network_state import NetworkState
from tests.window.conftest import Scene

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_the_foot_follows_the_switch_and_leads_to_the_log(scene: Scene) -> None:
    network = scene.window.status.findChild(NetworkState)
    assert network.words.whole == "Network on"
    scene.settings.replace(offline=True)
    assert network.words.whole == "Offline"
    assert "no connection" in network.words.accessibleDescription()
    network.words.click()
    (log,) = scene.window.findChildren(NetworkLogDialog)
    assert log.isVisible()
    log.reject()
