"""LoRA adapters: loaded once beside a model, applied to a context as a request asks."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from parlance.contract.faults import EngineRefused, FaultError
from parlance.contract.models import AdapterFile
from parlance.engine.llama.binding import llama
from parlance.engine.llama.companion import read_companion, unsuited

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.engine import Adapter
    from parlance.engine.llama.logs import Log
    from parlance.engine.llama.model import Model

_KIND = "adapter"
_REFUSED = "failed to apply lora adapter: "


class Adapters:
    """The adapters that were loaded beside a model. Used by the thread that decodes.

    What a context has in memory holds only under the adapters it was computed with.

    Attributes:
        files: what was loaded, each file once.
    """

    def __init__(self, model: Model, paths: Sequence[str], *, log: Log) -> None:
        """Load the files at `paths` for `model`, which must outlive this.

        `log` is where llama.cpp logs. Raises FaultError(AdapterUnsuited); nothing is
        loaded then.
        """
        self._log = log
        self._handles: dict[str, Any] = {}
        try:
            self.files = tuple(self._load(model, path) for path in dict.fromkeys(paths))
        except FaultError:
            self.close()
            raise

    def apply(self, context: int, wanted: tuple[Adapter, ...]) -> None:
        """Have `context`, a llama_context, use exactly these adapters; none for none.

        An adapter that is there twice counts with the sum of its scales. Costs next to
        nothing where the context uses them already. Raises FaultError(AdapterUnsuited)
        for one that was not loaded, and changes nothing then.
        """
        self.check(wanted)
        scales: dict[str, float] = {}
        for adapter in wanted:
            scales[adapter.path] = scales.get(adapter.path, 0.0) + adapter.scale
        count = len(scales)
        handles = (llama.llama_adapter_lora_p_ctypes * count)(*map(self._handles.get, scales))
        factors = (ctypes.c_float * count)(*scales.values())
        code = llama.llama_set_adapters_lora(context, handles, count, factors)
        if code:
            raise FaultError(EngineRefused(step="adapters", code=code))

    def check(self, wanted: tuple[Adapter, ...]) -> None:
        """Raise FaultError(AdapterUnsuited) for one that was not loaded."""
        for adapter in wanted:
            if adapter.path not in self._handles:
                raise unsuited(adapter.path, "it was not loaded together with the model")

    def close(self) -> None:
        """Free the adapters, which no context may use any more."""
        while self._handles:
            _path, handle = self._handles.popitem()
            llama.llama_adapter_lora_free(handle)

    def _load(self, model: Model, path: str) -> AdapterFile:
        header = read_companion(path)
        if header.kind != _KIND:
            raise unsuited(path, "it is no LoRA adapter")
        self._log.forget()
        handle = llama.llama_adapter_lora_init(model.handle, os.fsencode(path))
        if not handle:
            raise unsuited(path, self._reason())
        if llama.llama_adapter_get_alora_n_invocation_tokens(handle):
            llama.llama_adapter_lora_free(handle)
            raise unsuited(path, "it works after certain tokens only (activated LoRA)")
        self._handles[path] = handle
        return AdapterFile(path=path, name=header.name or Path(path).stem)

    def _reason(self) -> str:
        reason = self._log.reason.removeprefix(_REFUSED).split(" (hint: ", 1)[0].rstrip(".")
        return reason or "llama.cpp did not accept it"
