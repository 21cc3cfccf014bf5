"""A model that llama.cpp has loaded, and what it says of itself."""

from __future__ import annotations

import ctypes
import math
import os
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.sampling import Sampling
from parlance.engine.llama.binding import llama
from parlance.engine.llama.placing import ModelParameters

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.engine.llama.placing import Placing

_TEXT_BYTES = 1024
_ALONE = frozenset({"arwkv7", "chameleon", "plamo2", "rwkv6qwen2"})
"""llama.cpp mixes up their sequences in one batch (tests/families, DISTURBED)."""

_WRONG = frozenset({"cogvlm"})
"""llama.cpp returns the logits of other tokens than were asked for."""

_WHOLE_COPIES = frozenset({"deepseek4"})
"""llama.cpp aborts when asked to copy a part of their memory (llama-kv-cache-dsv4.cpp)."""


class ModelRefused(Exception):  # noqa: N818 - a name that says it
    """llama.cpp did not load the file; its log says why."""


class ModelFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What a loaded model says of itself; sizes in bytes, lengths in tokens.

    Attributes:
        name: empty if the file gives none.
        continues_text: whether it can be asked to; False for encoders and diffusion.
        start_token: what the decoder of an encoder-decoder model begins with, else None.
        window: tokens that a sliding window looks back at, or 0 without one.
        recurrent: whether all layers keep a state of one size; hybrid: whether some do.
        alone: whether sequences disturb each other in one batch, so that one must do.
        copies_parts: whether a part of a sequence can be copied in its memory.
        vector_size: numbers in one embedding.
    """

    name: str
    architecture: str
    parameters: int
    size_bytes: int
    quantization: str
    trained_context: int
    layers: int
    heads: int
    vocabulary_size: int
    template: str | None
    continues_text: bool
    start_token: int | None
    window: int
    recurrent: bool
    hybrid: bool
    alone: bool
    copies_parts: bool
    vector_size: int
    sampling: Sampling


class Model:
    """Owns a llama_model, mostly as long as the process. Used by the thread that decodes.

    Attributes:
        handle: the C pointer, for the other modules of this folder.
    """

    def __init__(
        self,
        path: str,
        gpu_layers: int,
        progress: Callable[[float], None],
        *,
        placing: Placing | None = None,
    ) -> None:
        """Load the file at `path`, with so many layers on GPUs, which `placing` names.

        Without it llama.cpp chooses the GPUs. `progress` is called with the share loaded, 0
        to 1. Raises ModelRefused.
        """
        made = ModelParameters(placing, gpu_layers)
        parameters = made.struct

        def on_progress(share: float, _user_data: object) -> bool:
            progress(share)
            return True  # whoever wants no more of it ends the process

        callback = llama.llama_progress_callback(on_progress)
        parameters.progress_callback = callback
        handle = llama.llama_model_load_from_file(os.fsencode(path), parameters)
        if not handle:
            raise ModelRefused(path)
        self.handle = handle

    def close(self) -> None:
        """Free the model, which no context may use any more."""
        llama.llama_model_free(self.handle)

    def facts(self) -> ModelFacts:
        """Return what the model says of itself."""
        template = llama.llama_model_chat_template(self.handle, None)
        ftype = llama.llama_ftype_name(llama.llama_model_ftype(self.handle))
        return ModelFacts(
            name=self._text("general.name"),
            architecture=self._text("general.architecture"),
            parameters=llama.llama_model_n_params(self.handle),
            size_bytes=llama.llama_model_size(self.handle),
            quantization="" if ftype is None else ftype.decode(),
            trained_context=llama.llama_model_n_ctx_train(self.handle),
            layers=llama.llama_model_n_layer(self.handle),
            heads=llama.llama_model_n_head(self.handle),
            vocabulary_size=llama.llama_vocab_n_tokens(llama.llama_model_get_vocab(self.handle)),
            template=None if template is None else template.decode("utf-8", "replace"),
            continues_text=self._continues_text(),
            start_token=self._start_token(),
            window=llama.llama_model_n_swa(self.handle),
            recurrent=llama.llama_model_is_recurrent(self.handle),
            hybrid=llama.llama_model_is_hybrid(self.handle),
            alone=self._text("general.architecture") in _ALONE,
            copies_parts=self._text("general.architecture") not in _WHOLE_COPIES,
            vector_size=llama.llama_model_n_embd_out(self.handle),
            sampling=self._sampling(),
        )

    @property
    def pre_tokenizer(self) -> str:
        """How a text is split before it is tokenized; empty where the file does not say."""
        return self._text("tokenizer.ggml.pre")

    def _sampling(self) -> Sampling:
        """Return what the file recommends (`general.sampling.*`), our defaults elsewhere."""
        standard = Sampling()
        return Sampling(
            temperature=self._number("temp", standard.temperature),
            top_k=round(self._number("top_k", standard.top_k)),
            top_p=self._number("top_p", standard.top_p),
            min_p=self._number("min_p", standard.min_p),
            repetition_penalty=self._number("penalty_repeat", standard.repetition_penalty),
        )

    def _number(self, name: str, otherwise: float) -> float:
        try:
            value = float(self._text(f"general.sampling.{name}"))
        except ValueError:
            return otherwise
        return value if math.isfinite(value) and value >= 0 else otherwise

    def _continues_text(self) -> bool:
        """Whether it has a decoder, and a vocabulary of its own."""
        vocabulary = llama.llama_model_get_vocab(self.handle)
        return bool(
            llama.llama_model_has_decoder(self.handle)
            and self._text("general.architecture") not in _WRONG
            and not llama.llama_model_is_diffusion(self.handle)
            and llama.llama_vocab_type(vocabulary) != llama.LLAMA_VOCAB_TYPE_NONE
        )

    def _start_token(self) -> int | None:
        """Return the decoder's first token; T5 files may leave it out and mean the padding."""
        if not llama.llama_model_has_encoder(self.handle):
            return None
        token: int = llama.llama_model_decoder_start_token(self.handle)
        vocabulary = llama.llama_model_get_vocab(self.handle)
        return token if token >= 0 else int(llama.llama_vocab_pad(vocabulary))

    def _text(self, key: str) -> str:
        buffer = ctypes.create_string_buffer(_TEXT_BYTES)
        length = llama.llama_model_meta_val_str(self.handle, key.encode(), buffer, _TEXT_BYTES)
        return "" if length < 0 else buffer.value.decode("utf-8", "replace")
