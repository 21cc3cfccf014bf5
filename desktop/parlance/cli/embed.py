"""`parlance embed`: the vectors of texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.cli.output import write_line
from parlance.cli.streams import read_input
from parlance.cli.workshop import open_workshop
from parlance.contract.engine import Pooling
from parlance.contract.faults import FaultError, NothingToDo

if TYPE_CHECKING:
    import argparse


def run(arguments: argparse.Namespace) -> int:
    """Print a line of JSON for each text. Raises FaultError and Cancelled."""
    texts = arguments.texts or [line for line in read_input().splitlines() if line.strip()]
    if not texts:
        raise FaultError(NothingToDo())
    with open_workshop() as workshop:
        workshop.load(arguments.model)
        pooling = Pooling(arguments.pooling)
        vectors = workshop.engine.embed(texts, workshop.cancel, pooling=pooling)
    for text, vector in zip(texts, vectors, strict=True):
        record = {"text": text, "vector": [round(number, 7) for number in vector]}
        write_line(msgspec.json.encode(record).decode())
    return 0
