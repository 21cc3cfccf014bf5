"""Why a field of the sampling changes nothing as the others are set.

It follows the order in which the engine applies them, see contract/sampling.py.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from parlance.contract.sampling import Mirostat
from parlance.contract.sampling_fields import FIELDS_BY_NAME
from parlance.contract.translatable import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from parlance.contract.sampling import Sampling


class Idle(StrEnum):
    """Why a field of the sampling changes nothing as things are."""

    BEAMS = "beams"
    GREEDY = "greedy"
    MIROSTAT = "mirostat"
    NO_MIROSTAT = "no_mirostat"
    NO_DYNAMIC = "no_dynamic"
    NO_XTC = "no_xtc"
    NO_DRY = "no_dry"
    NO_PENALTY = "no_penalty"


IDLE: Final = {
    Idle.BEAMS: QT_TRANSLATE_NOOP(
        "Sampling", "Changes nothing now: beam search takes the likeliest whole answer."
    ),
    Idle.GREEDY: QT_TRANSLATE_NOOP(
        "Sampling", "Changes nothing now: with a temperature of 0 the likeliest token is taken."
    ),
    Idle.MIROSTAT: QT_TRANSLATE_NOOP("Sampling", "Changes nothing now: Mirostat is on."),
    Idle.NO_MIROSTAT: QT_TRANSLATE_NOOP("Sampling", "Changes nothing now: Mirostat is off."),
    Idle.NO_DYNAMIC: QT_TRANSLATE_NOOP(
        "Sampling", "Changes nothing now: the range of the dynamic temperature is 0."
    ),
    Idle.NO_XTC: QT_TRANSLATE_NOOP("Sampling", "Changes nothing now: the probability of XTC is 0."),
    Idle.NO_DRY: QT_TRANSLATE_NOOP("Sampling", "Changes nothing now: the strength of DRY is 0."),
    Idle.NO_PENALTY: QT_TRANSLATE_NOOP("Sampling", "Changes nothing now: no penalty is set."),
}
"""The sentence of each."""

_ALWAYS: Final = frozenset(
    ("temperature", "logit_bias", "repetition_penalty", "presence_penalty", "frequency_penalty")
)
"""What is applied whichever way the token is chosen then."""

_HANGS_ON: Final = {
    "dynamic_temperature_exponent": (Idle.NO_DYNAMIC, ("dynamic_temperature_range",)),
    "xtc_threshold": (Idle.NO_XTC, ("xtc_probability",)),
    "dry_base": (Idle.NO_DRY, ("dry_multiplier",)),
    "dry_allowed_length": (Idle.NO_DRY, ("dry_multiplier",)),
    "dry_window": (Idle.NO_DRY, ("dry_multiplier",)),
    "dry_breakers": (Idle.NO_DRY, ("dry_multiplier",)),
    "penalty_window": (
        Idle.NO_PENALTY,
        ("repetition_penalty", "presence_penalty", "frequency_penalty"),
    ),
    "mirostat_tau": (Idle.NO_MIROSTAT, ("mirostat",)),
    "mirostat_eta": (Idle.NO_MIROSTAT, ("mirostat",)),
}
"""Fields that do nothing while all of some others are neutral."""

_BY_PENALTY: Final = frozenset(
    name for name, (idle, _) in _HANGS_ON.items() if idle in (Idle.NO_DRY, Idle.NO_PENALTY)
) | {"dry_multiplier"}
"""What also counts where the likeliest token is taken: it changes which one that is."""


def idle_of(name: str, sampling: Sampling, *, has_beams: bool) -> Idle | None:
    """Return why the field `name` changes nothing with this sampling; None if it does."""
    if has_beams:
        return Idle.BEAMS
    hangs = _HANGS_ON.get(name)
    if hangs is not None:
        idle, others = hangs
        if all(getattr(sampling, other) == FIELDS_BY_NAME[other].neutral for other in others):
            return idle
    if name in _ALWAYS:
        return None
    if sampling.temperature <= 0:
        return None if name in _BY_PENALTY else Idle.GREEDY
    return _beside_mirostat(name, sampling)


def _beside_mirostat(name: str, sampling: Sampling) -> Idle | None:
    if sampling.mirostat is Mirostat.OFF:
        return None
    stays = name in ("seed", "penalty_window") or name.startswith("mirostat")
    return None if stays else Idle.MIROSTAT
