"""Spoilt documents through the real reader: each gives a text or a fault with a name."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from parlance.children.nursery import Nursery
from parlance.contract.cancel import Cancel
from parlance.contract.document import Document
from parlance.contract.document_wording import DOCUMENT_FAULTS
from parlance.contract.faults import FaultError
from parlance.documents.read import DocumentReader
from tests.faults.documents import WAYS, sound_files

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults.campaign import Campaign


class _Watched(Nursery):
    """Keeps the children that it starts, so that their last words can be read."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[Any] = []

    def start(self, name: str, *arguments: Any, **named: Any) -> Any:
        child = super().start(name, *arguments, **named)
        self.seen.append(child)
        return child


def _outcome(nursery: Nursery, path: Path) -> str:
    try:
        *_, document = DocumentReader(nursery).read(str(path), Cancel())
    except FaultError as error:
        assert type(error.fault) in DOCUMENT_FAULTS  # noqa: PT017 - it has a sentence
        return type(error.fault).__name__
    assert isinstance(document, Document)
    assert "root:x:" not in document.text
    return "read"


def test_a_spoilt_document_gives_a_text_or_a_fault(
    campaign: Campaign, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("parlance.documents.legacy._PLACES", {})
    monkeypatch.setenv("PATH", "")
    nursery = _Watched()
    sound = list(sound_files().items())
    try:
        for number in campaign.cases(40):
            name, content = sound[number % len(sound)]
            way: Callable[..., bytes] = campaign.random.choice(WAYS)
            path = tmp_path / name
            path.write_bytes(way(campaign.random, content))
            campaign.count(_outcome(nursery, path))
            words = "\n".join(line for child in nursery.seen for line in child.log)
            # A library in Rust gives up so; the process ends, and the file counts as damaged.
            if "PanicException" in words:
                campaign.count("panics within")
            else:
                assert "Traceback" not in words, f"{way.__name__} {name}: {words}"
            nursery.seen.clear()
    finally:
        nursery.close()
