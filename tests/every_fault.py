"""One fault of every kind, for the tests of each place where faults are shown."""

from __future__ import annotations

import typing

import msgspec

from parlance.contract.faults import Fault, FaultRecord

EVERY_KIND: tuple[type[FaultRecord], ...] = typing.get_args(Fault)


def example(kind: type[FaultRecord], text: str = "<{name}>") -> Fault:
    """Return a fault of this kind; `text` is what its texts are, with the field's name in it."""
    values: dict[str, object] = {}
    for field in msgspec.structs.fields(kind):
        if field.type == tuple[str, ...]:
            values[field.name] = (text.format(name=field.name),)
        elif field.required:
            examples = {int: 7_000_000_000, float: 12.5, bool: True}
            values[field.name] = examples.get(field.type, text.format(name=field.name))
    return typing.cast("Fault", kind(**values))
