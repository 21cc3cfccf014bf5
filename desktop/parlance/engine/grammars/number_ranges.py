"""Grammars of the JSON numbers within bounds."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_DIGITS = 16
_FRACTION = f'("." [0-9]{{1,{_DIGITS}}})?'
_ABOVE_ZERO = '"." "0"{0,7} [1-9] [0-9]{0,8}'
_ZEROS = f'("." "0"{{1,{_DIGITS}}})?'


def integers(least: int | None, most: int | None) -> str:
    """Return a grammar of the whole numbers from `least` to `most`; None is no bound.

    Without a bound they have at most 16 digits. Empty where there are none.
    """
    parts = []
    if least is None or least < 0:
        smallest = 1 if most is None else max(1, -most)
        parts += [f'"-" ({found})' for found in _naturals(smallest, _negative(least))]
    if most is None or most >= 0:
        parts += _naturals(max(0, least or 0), most)
    return " | ".join(parts)


def numbers(
    least: int | None, most: int | None, *, above: bool = False, below: bool = False
) -> str:
    """Return a grammar of the decimals from `least` to `most`, without exponents.

    None is no bound; with `above` and `below` the bounds themselves are left out. Empty
    where there are none.
    """
    parts = []
    if least is None or least < 0:
        positive = most is None or most > 0
        near, far = 0 if positive else _negative(most), _negative(least)
        found = _magnitudes(near or 0, far, above=below and not positive, below=above)
        parts += [f'"-" ({part})' for part in found]
    if most is None or most >= 0:
        from_zero = least is None or least < 0
        parts += _magnitudes(
            0 if from_zero else least or 0, most, above=above and not from_zero, below=below
        )
    return " | ".join(parts)


def _negative(bound: int | None) -> int | None:
    return None if bound is None else -bound


def _magnitudes(least: int, most: int | None, *, above: bool, below: bool) -> Iterator[str]:
    for part in _naturals(least + above, None if most is None else most - 1):
        yield f"({part}) {_FRACTION}"
    if above and (most is None or least < most):
        yield f'"{least}" {_ABOVE_ZERO}'
    if most is not None and not below and most >= least + above:
        yield f'"{most}" {_ZEROS}'


def _naturals(least: int, most: int | None) -> Iterator[str]:
    """Yield grammars of the numbers from `least` on, one for each count of digits."""
    if most is None:
        digits = len(str(least))
        yield from _naturals(least, 10**digits - 1)
        if digits < _DIGITS:
            yield f"[1-9] [0-9]{{{digits},{_DIGITS - 1}}}"
        return
    for digits in range(len(str(least)), len(str(max(0, most))) + 1):
        low = max(least, 10 ** (digits - 1) if digits > 1 else 0)
        high = min(most, 10**digits - 1)
        if low <= high:
            yield _between(str(low), str(high))


def _between(low: str, high: str) -> str:
    """Return a grammar of the numbers between two of as many digits."""
    if not low:
        return '""'
    rest = len(low) - 1
    if low[0] == high[0]:
        return f'"{low[0]}" ({_between(low[1:], high[1:])})' if rest else f'"{low}"'
    if rest == 0:
        return f"[{low}-{high}]"
    first, last = int(low[0]), int(high[0])
    parts = []
    if low[1:] != "0" * rest:
        parts.append(f'"{first}" ({_between(low[1:], "9" * rest)})')
        first += 1
    if high[1:] != "9" * rest:
        parts.append(f'"{last}" ({_between("0" * rest, high[1:])})')
        last -= 1
    if first <= last:
        parts.append(f"[{first}-{last}] [0-9]{{{rest}}}")
    return " | ".join(parts)
