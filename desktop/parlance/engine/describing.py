"""What the engine says of the model it has loaded."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from parlance.contract.models import Capability, ModelDescription
from parlance.engine.drafting.steps import can_draft
from parlance.engine.llama.devices import llama_build, processor_features
from parlance.engine.prompting.reasoning import template_reasons

if TYPE_CHECKING:
    from parlance.contract.hardware import Device
    from parlance.contract.plan import LoadPlan
    from parlance.engine.embedding import Embedder
    from parlance.engine.llama.adapters import Adapters
    from parlance.engine.llama.model import ModelFacts
    from parlance.engine.prompting.prompts import Prompts
    from parlance.engine.wire import Load


@dataclass(frozen=True, slots=True)
class Abilities:
    """What was opened beside the model, and decides what it can be asked for."""

    prompts: Prompts
    embedder: Embedder
    adapters: Adapters


def describe(
    load: Load,
    facts: ModelFacts,
    plan: LoadPlan,
    *,
    devices: tuple[Device, ...],
    abilities: Abilities,
    generates: bool,
) -> ModelDescription:
    """Return the description of a model that was loaded as planned.

    `generates` says whether it has a memory to continue a text with.
    """
    adapters, embedder = abilities.adapters, abilities.embedder
    return ModelDescription(
        path=load.options.path,
        name=model_name(load, facts),
        architecture=facts.architecture,
        parameters=facts.parameters,
        size_bytes=facts.size_bytes,
        quantization=load.header.quantization or facts.quantization,
        context=plan.context,
        trained_context=facts.trained_context,
        vocabulary_size=facts.vocabulary_size,
        layers=facts.layers,
        parallel=plan.parallel,
        template=facts.template or None,
        capabilities=frozenset(
            _capabilities(facts if generates else None, embedder, sees=abilities.prompts.sees)
        ),
        devices=devices,
        plan=plan,
        llama_build=llama_build(),
        processor_features=processor_features(),
        sampling=facts.sampling,
        adapters=adapters.files,
        vector_size=embedder.vector_size,
        made_for_vectors=embedder.is_made_for_vectors,
        drafts=generates and can_draft(facts),
        leaves_computer=not all(server.is_here for server in load.servers),
        infill=abilities.prompts.infill if generates else None,
    )


def model_name(load: Load, facts: ModelFacts) -> str:
    """Return the name that the file gives itself, or its own."""
    return facts.name or Path(load.options.path).stem


def _capabilities(facts: ModelFacts | None, embedder: Embedder, *, sees: bool) -> set[Capability]:
    capabilities = set()
    if facts is not None:
        capabilities.add(Capability.GENERATE)
        if facts.template:
            capabilities.add(Capability.CHAT)
            if template_reasons(facts.template):
                capabilities.add(Capability.REASON)
        if facts.start_token is not None:
            capabilities.add(Capability.TRANSDUCE)
    if sees:
        capabilities.add(Capability.SEE)
    if embedder.can_embed:
        capabilities.add(Capability.EMBED)
    if embedder.can_rerank:
        capabilities.add(Capability.RERANK)
    return capabilities
