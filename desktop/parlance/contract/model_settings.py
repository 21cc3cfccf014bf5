"""What a model has of its own among the settings, and what they mean for loading it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.models import LoadOptions, ModelSources
from parlance.contract.plan import CacheType

if TYPE_CHECKING:
    from parlance.contract.settings import Settings

_MIB = 1024**2


class CacheChoice(StrEnum):
    """Precision of the context memory, or whatever fits."""

    AUTOMATIC = "automatic"
    F16 = CacheType.F16.value
    Q8_0 = CacheType.Q8_0.value
    Q4_0 = CacheType.Q4_0.value


class ModelSettings(msgspec.Struct, frozen=True, kw_only=True):
    """What one model has set differently from the settings; None where it has not."""

    context: int | None = None
    gpu_layers: int | None = None
    expert_layers: int | None = None
    cache_type: CacheChoice | None = None
    flash_attention: bool | None = None
    mlock: bool | None = None
    threads: int | None = None
    drafts: bool | None = None
    draft_model: str | None = None
    temperature: float | None = None
    system_prompt: str | None = None


def load_options(settings: Settings, key: str = "", context: int | None = None) -> LoadOptions:
    """Return how the model `key` is to be loaded, for `context` tokens if that is more.

    Its path is left open.
    """
    settings = settings_of(settings, key)
    kept, cache = settings.kept_mib, settings.cache_type
    return LoadOptions(
        path="",
        context=_at_least(settings.context, context or 0),
        gpu_layers=settings.gpu_layers,
        expert_layers=settings.expert_layers,
        cache=None if cache is CacheChoice.AUTOMATIC else CacheType(cache.value),
        flash_attention=None if settings.flash_attention else False,
        mlock=settings.mlock,
        threads=settings.threads,
        parallel=settings.parallel,
        drafts=settings.drafts,
        draft_model=settings.draft_model,
        rpc_servers=settings.rpc_servers,
        kept_bytes=kept if kept < 0 else kept * _MIB,
        states_bytes=settings.states_mib * _MIB,
    )


def _at_least(tokens: int, wanted: int) -> int:
    """Return the larger context; 0 takes what the model was trained on."""
    return max(tokens, wanted) if tokens else wanted


def model_sources(settings: Settings) -> ModelSources:
    """Return the places of models that the person has named."""
    return ModelSources(
        folders=settings.models_folders,
        files=settings.models_files,
        servers=settings.servers,
    )


def settings_of(settings: Settings, key: str) -> Settings:
    """Return the settings as they are for the model `key`."""
    own = settings.per_model.get(key)
    if own is None:
        return settings
    changed = {
        name: value for name, value in msgspec.structs.asdict(own).items() if value is not None
    }
    return msgspec.structs.replace(settings, **changed)
