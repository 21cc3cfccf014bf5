"""All fakes of a window in one hand, as the app hands in its services."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tests.window.fake_inspect import FakeInspections


@dataclass(kw_only=True)
class FakeServices:
    settings: Any
    models: Any
    chats: Any
    translations: Any
    summaries: Any
    discovery: Any
    downloads: Any
    care: Any
    plans: Any
    servers: Any
    computer: Any
    inspections: FakeInspections = field(default_factory=FakeInspections)
    shortcut: Any = None
    backups: Any = None
    installation: Any = None
    first_run: Any = None
    jobs: Any = None
    sources: Any = field(init=False)

    def __post_init__(self) -> None:
        self.sources = self.summaries.sources
