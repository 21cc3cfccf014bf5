"""What is found out about a server's model before it is asked anything."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.faults import FaultError, NotCapable
from parlance.contract.models import Capability, ModelDescription
from parlance.contract.plan import LoadPlan, Placement, PlacementReason
from parlance.contract.servers import ServedModel, served_key
from parlance.engine.remote.address import Address

if TYPE_CHECKING:
    from parlance.engine.remote.wire import ListedModel, Props

USUAL_CONTEXT = 4096
"""Where a server does not tell: the least that most of them give a model by default."""

USUAL_PARALLEL = 4
MOST_PARALLEL = 64

_VLLM = "vllm"


class Kind(StrEnum):
    """Programs whose extras are known."""

    LLAMA_SERVER = "llama-server"
    VLLM = "vllm"
    OTHER = "other"


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """A model of a server, as far as the server tells.

    Attributes:
        context: tokens of one request; where nobody tells, the usual ones.
        parallel: requests to have there at a time.
        vector_size: numbers in one embedding; 0 if it makes none.
    """

    served: ServedModel
    address: Address
    kind: Kind
    context: int
    trained_context: int
    parallel: int
    sees: bool = False
    vector_size: int = 0
    template: str | None = None
    build: str = ""
    quantization: str = ""
    parameters: int = 0
    size_bytes: int = 0
    vocabulary_size: int = 0

    def describe(self) -> ModelDescription:
        """Return what the window and the tasks are told of it."""
        server, model = self.served.server, self.served.model
        placement = Placement(
            device=server.name or self.address.host,
            gpu_layers=0,
            layers=0,
            threads=0,
            reason=PlacementReason.ELSEWHERE,
        )
        return ModelDescription(
            path=served_key(server.address, model),
            name=model,
            architecture="",
            parameters=self.parameters,
            size_bytes=self.size_bytes,
            quantization=self.quantization,
            context=self.context,
            trained_context=self.trained_context,
            vocabulary_size=self.vocabulary_size,
            layers=0,
            parallel=self.parallel,
            template=self.template,
            capabilities=self._capabilities(),
            devices=(),
            plan=LoadPlan(placement=placement, context=self.context, parallel=self.parallel),
            llama_build=self.build,
            vector_size=self.vector_size,
            leaves_computer=not self.address.here,
        )

    def incapable(self, of: str) -> FaultError:
        """Return the refusal of what this engine does not do, in words."""
        return FaultError(NotCapable(name=self.served.model, capability=of))

    def _capabilities(self) -> frozenset[Capability]:
        found = {Capability.GENERATE, Capability.CHAT}
        if self.vector_size:
            found.add(Capability.EMBED)
        if self.sees:
            found.add(Capability.SEE)
        return frozenset(found)


def facts_of(
    served: ServedModel,
    address: Address,
    listed: ListedModel,
    props: Props | None,
    parallel: int,
) -> Facts:
    """Return what the list of models and llama-server's own page tell of a model.

    `parallel` is what the person set, 0 for nothing.
    """
    meta = listed.meta
    slot = props.default_generation_settings.n_ctx if props is not None else None
    told = (
        served.server.context
        or (meta and meta.n_ctx)
        or slot
        or listed.max_model_len
        or listed.context_length
        or listed.context_window
        or (meta and meta.n_ctx_train)
        or 0
    )
    slots = props.total_slots if props is not None else 0
    return Facts(
        served=served,
        address=address,
        kind=_kind(listed, props),
        context=told or USUAL_CONTEXT,
        trained_context=(meta and meta.n_ctx_train) or told or USUAL_CONTEXT,
        parallel=max(1, min(parallel or slots or USUAL_PARALLEL, MOST_PARALLEL)),
        sees=props is not None and props.modalities.vision,
        template=props.chat_template if props is not None else None,
        build=(props.build_info or "") if props is not None else "",
        quantization=(meta and meta.ftype) or "",
        parameters=(meta and meta.n_params) or 0,
        size_bytes=(meta and meta.size) or 0,
        vocabulary_size=(meta and meta.n_vocab) or 0,
    )


def _kind(listed: ListedModel, props: Props | None) -> Kind:
    if props is not None:
        return Kind.LLAMA_SERVER
    return Kind.VLLM if (listed.owned_by or "").lower() == _VLLM else Kind.OTHER
