"""The report that people copy."""

from __future__ import annotations

from pathlib import Path

import pytest

from parlance import __version__
from parlance.children.nursery import Nursery
from parlance.services.installation import InstallationService
from parlance.services.jobs import Jobs
from parlance.storage.places import find_places
from tests.window.fake_erasing import FakeErasing
from tests.window.fake_updates import FakeUpdates
from tests.window.fakes import FakeModels, FakeSettings, qwen_entry, ready


@pytest.mark.usefixtures("qapp")
def test_a_report_has_versions_and_settings_but_nothing_private(
    monkeypatch: pytest.MonkeyPatch, nursery: Nursery
) -> None:
    monkeypatch.setenv("HF_HOME", "/srv/My Secrets/cache")
    settings, models = FakeSettings(), FakeModels((qwen_entry(),))
    models.show(ready(qwen_entry()))
    settings.replace(
        context=4096, models_folders=("/srv/clients",), system_prompt="I am Ada Lovelace."
    )
    service = InstallationService(
        find_places(),
        settings,  # type: ignore[arg-type] # plays it
        models,  # type: ignore[arg-type] # plays it
        Jobs(),
        updates=FakeUpdates(),  # type: ignore[arg-type] # plays it
        erasing=FakeErasing(),  # type: ignore[arg-type] # plays it
        nursery=nursery,
    )
    report = service.report()
    assert f"Parlance {__version__}" in report
    assert "context = 4096" in report
    assert "HF_HOME=<folder>" in report
    for private in ("Secrets", "clients", "Lovelace", str(Path.home())):
        assert private not in report
    names = dict(service.versions())
    assert names["llama-cpp-python"]
    assert names["llama.cpp"]
