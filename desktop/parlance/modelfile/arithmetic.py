"""How the number of a model's weights comes about: by component, by tensor, by type.

The names of tensors are llama.cpp's (src/llama-arch.cpp, LLM_TENSOR_NAMES).
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from parlance.contract.inspection import Arithmetic, Component, Term, TypeShare

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from parlance.modelfile.header import Header
    from parlance.modelfile.tensors import TensorRow

_NUMBER = re.compile(r"\.\d+(?=\.)")
_BLOCK = re.compile(r"^(enc\.|dec\.)?(blk|posnet|convnext)\.\*\.")
_KINDS = (
    # The first that fits: the norm of a component is a norm, whatever it is part of.
    (Component.NORMS, re.compile(r"norm|_ln\b")),
    (
        Component.EMBEDDING,
        re.compile(r"(token|position|per_layer_token)_embd|token_types|embed_tokens"),
    ),
    (Component.EXPERTS, re.compile(r"exps|shexp|gate_inp|exp_probs|gate_tid2eid")),
    (Component.RECURRENT, re.compile(r"ssm_|time_mix_|shortconv")),
    (Component.ATTENTION, re.compile(r"attn|indexer|^rope_")),
    (Component.FEED_FORWARD, re.compile(r"ffn|channel_mix|vis_(up|down|gate)")),
    (Component.OUTPUT, re.compile(r"^(output|cls|dense_\d|.*shared_head_head)\b")),
)
_ROUTED = re.compile(r"_(ch)?exps\b")


def arithmetic(rows: Sequence[TensorRow], header: Header) -> Arithmetic:
    """Return the sum that makes up all weights of `rows`, those of a model with such a header."""
    order = list(Component)
    terms = sorted(
        _terms(rows), key=lambda term: (order.index(term.component), -term.weights, term.name)
    )
    idle = sum(term.weights for term in terms if _ROUTED.search(term.name))
    idle -= _working(idle, header)
    return Arithmetic(
        terms=tuple(terms),
        types=_types(rows),
        active=sum(term.weights for term in terms) - idle,
    )


def component_of(name: str) -> Component:
    """Return what a tensor is for, by its name with or without the number of its layer."""
    tail = _BLOCK.sub("", _NUMBER.sub(".*", name))
    return next((kind for kind, pattern in _KINDS if pattern.search(tail)), Component.OTHER)


def _terms(rows: Iterable[TensorRow]) -> Iterable[Term]:
    counts: Counter[tuple[str, tuple[int, ...]]] = Counter()
    sizes: Counter[tuple[str, tuple[int, ...]]] = Counter()
    for row in rows:
        alike = _NUMBER.sub(".*", row.name), row.shape
        counts[alike] += 1
        sizes[alike] += row.size_bytes
    for (name, shape), count in counts.items():
        yield Term(
            name=name,
            component=component_of(name),
            shape=shape,
            count=count,
            size_bytes=sizes[name, shape],
        )


def _types(rows: Iterable[TensorRow]) -> tuple[TypeShare, ...]:
    weights: Counter[str] = Counter()
    sizes: Counter[str] = Counter()
    for row in rows:
        weights[row.type.name] += row.weights
        sizes[row.type.name] += row.size_bytes
    return tuple(
        TypeShare(type=name, weights=number, size_bytes=sizes[name])
        for name, number in weights.most_common()
    )


def _working(routed: int, header: Header) -> int:
    """Return how many of the weights of experts that are chosen from work on one token."""
    experts, used = header.experts or 0, header.experts_used or 0
    return routed * min(used, experts) // experts if experts > 0 and used > 0 else routed
