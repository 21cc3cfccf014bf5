"""What the stores share: text that SQLite can hold, and the numbers under an answer."""

from __future__ import annotations

import msgspec

from parlance.contract.history import Measurements


def storable(text: str) -> str:
    """Return `text` with half surrogate pairs, which UTF-8 cannot hold, as U+FFFD."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def encode_measurements(value: Measurements) -> str:
    """Return the measurements as JSON."""
    return msgspec.json.encode(value).decode()


def decode_measurements(text: str) -> Measurements:
    """Return stored measurements; those of a later version may read as empty."""
    try:
        return msgspec.json.decode(text, type=Measurements)
    except (msgspec.ValidationError, msgspec.DecodeError):
        return Measurements()
