"""Some of what can be set about sampling; the rest is left to the model."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.sampling import LogitBias, Mirostat

if TYPE_CHECKING:
    from parlance.contract.sampling import Sampling


class SamplingChoice(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The fields of Sampling, each of them None where nothing was chosen."""

    temperature: float | None = None
    dynamic_temperature_range: float | None = None
    dynamic_temperature_exponent: float | None = None
    top_k: int | None = None
    top_p: float | None = None
    min_p: float | None = None
    typical_p: float | None = None
    top_n_sigma: float | None = None
    xtc_probability: float | None = None
    xtc_threshold: float | None = None
    dry_multiplier: float | None = None
    dry_base: float | None = None
    dry_allowed_length: int | None = None
    dry_window: int | None = None
    dry_breakers: tuple[str, ...] | None = None
    repetition_penalty: float | None = None
    presence_penalty: float | None = None
    frequency_penalty: float | None = None
    penalty_window: int | None = None
    mirostat: Mirostat | None = None
    mirostat_tau: float | None = None
    mirostat_eta: float | None = None
    logit_bias: tuple[LogitBias, ...] | None = None
    seed: int | None = None

    def chosen(self) -> dict[str, object]:
        """Return what was chosen, by the names of the fields."""
        return {
            name: value
            for name in self.__struct_fields__
            if (value := getattr(self, name)) is not None
        }

    def with_changes(self, above: SamplingChoice) -> SamplingChoice:
        """Return both choices; what `above` has chosen counts."""
        return msgspec.structs.replace(self, **above.chosen())

    def applied_to(self, sampling: Sampling) -> Sampling:
        """Return `sampling` with what was chosen."""
        return msgspec.structs.replace(sampling, **self.chosen())
