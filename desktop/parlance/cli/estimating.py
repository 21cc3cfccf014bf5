"""How long work would take, as the command line tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.cli.output import write_line
from parlance.contract.durations import rounded

if TYPE_CHECKING:
    from parlance.work.estimates import Estimate

_UNKNOWN = (
    "nobody knows how long: this model was not measured here yet. “parlance bench” measures it."
)


def duration_text(seconds: float) -> str:
    """Return about how long that is: “about 3 min”."""
    time = rounded(seconds)
    if time.hours:
        rest = f" {time.minutes} min" if time.minutes else ""
        return f"about {time.hours} h{rest}"
    return f"about {time.minutes} min" if time.minutes else f"about {time.seconds} s"


def left_text(seconds: float | None) -> str:
    """Return how long something takes yet, to stand behind something else; or nothing."""
    return "" if seconds is None else f", {duration_text(seconds)} left"


def print_estimate(name: str, estimate: Estimate) -> None:
    """Print what a piece of work would take."""
    how_long = _UNKNOWN if estimate.seconds is None else f"{duration_text(estimate.seconds)}."
    requests = "1 request" if estimate.requests == 1 else f"{estimate.requests} requests"
    write_line(
        f"{name}: {estimate.prompt_tokens} tokens to read in {requests}, "
        f"about {estimate.output_tokens} to write; {how_long}"
    )


def estimate_record(name: str, estimate: Estimate) -> dict[str, object]:
    """Return the same for JSON; `seconds` is null where nobody knows."""
    return {
        "file": name,
        "requests": estimate.requests,
        "prompt_tokens": estimate.prompt_tokens,
        "output_tokens": estimate.output_tokens,
        "seconds": None if estimate.seconds is None else round(estimate.seconds, 1),
    }
