"""Values of options: turned into what they mean, or refused with a sentence."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from parlance.contract.engine import Adapter
from parlance.contract.faults import DocumentMissing, DocumentUnreadable, FaultError
from parlance.contract.sampling import LogitBias

if TYPE_CHECKING:
    from collections.abc import Callable


_MOST_PARAMETERS = 1e15
_SCALES = {"K": 1_000, "M": 1_000_000, "B": 1_000_000_000}


class NotUnderstoodError(Exception):
    """Options that do not go together; its text is a sentence."""


def whole(least: int, most: int | None = None) -> Callable[[str], int]:
    """Return what reads a whole number of a range."""

    def read(text: str) -> int:
        try:
            value = int(text)
        except ValueError:
            raise argparse.ArgumentTypeError(f"{text} is no whole number") from None
        _check(value, least, most)
        return value

    return read


def decimal(least: float | None = None, most: float | None = None) -> Callable[[str], float]:
    """Return what reads a number of a range."""

    def read(text: str) -> float:
        value = _number(text)
        if value in {float("inf"), float("-inf")}:
            raise argparse.ArgumentTypeError(f"{text} is no finite number")
        _check(value, least, most)
        return value

    return read


def parameters(text: str) -> int:
    """Read a number of weights as people write it: 135M, 1.5B."""
    scale = _SCALES.get(text[-1:].upper(), 1)
    value = _number(text[:-1] if scale > 1 else text)
    _check(value, 0, _MOST_PARAMETERS)
    return round(value * scale)


def text_value(text: str) -> str:
    """Return a text that is not empty."""
    if not text:
        raise argparse.ArgumentTypeError("must not be empty")
    return text


def logit_bias(text: str) -> LogitBias:
    """Read TOKEN=BIAS; a bias of -inf bans the token."""
    token, sign, bias = text.partition("=")
    if not sign or not token.isdecimal():
        raise argparse.ArgumentTypeError(f"{text} is not the number of a token, “=”, and a bias")
    return LogitBias(token=int(token), bias=_number(bias))


def adapter(text: str) -> Adapter:
    """Read FILE or FILE:SCALE."""
    path, sign, scale = text.rpartition(":")
    if sign and path and not Path(text).exists():
        try:
            return Adapter(path=path, scale=float(scale))
        except ValueError:
            pass  # the colon belongs to the name, as after the letter of a drive
    return Adapter(path=text_value(text))


def read_text(name: str) -> str:
    """Return the text of a file. Raises FaultError (DocumentMissing, DocumentUnreadable)."""
    try:
        return read_bytes(name).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        fault = DocumentUnreadable(path=name, reason="it is not UTF-8 text")
        raise FaultError(fault) from error


def read_bytes(name: str) -> bytes:
    """Return what is in a file. Raises FaultError (DocumentMissing, DocumentUnreadable)."""
    try:
        return Path(name).read_bytes()
    except FileNotFoundError:
        raise FaultError(DocumentMissing(path=name)) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise FaultError(DocumentUnreadable(path=name, reason=reason)) from error


def _number(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = float("nan")
    if value != value:  # noqa: PLR0124 - how a float says that it is no number
        raise argparse.ArgumentTypeError(f"{text} is no number")
    return value


def _check(value: float, least: float | None, most: float | None) -> None:
    if (least is None or value >= least) and (most is None or value <= most):
        return
    if most is None:
        raise argparse.ArgumentTypeError(f"must be at least {least}")
    raise argparse.ArgumentTypeError(f"must be between {least} and {most}")
