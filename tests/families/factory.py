"""Writes a random model of a family."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import gguf
from gguf import GGMLQuantizationType

from tests.families.catalogue import FAMILIES, Family
from tests.families.settings import COMMON, WHEN_ASKED
from tests.families.shapes import KeyWanted, wanted_tensors
from tests.families.vocabularies import vocabulary
from tests.families.weights import weights
from tests.gguf_factory import CHATML

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from tests.families.shapes import Shape

Facts = dict[str, object]
_TYPES_OF_TOKENS = "tokenizer.ggml.token_type_count"
_LARGE_BYTES = 4 * 1024 * 1024


def write_family(folder: Path, name: str, *, seed: int = 7, template: bool = True) -> Path:
    """Write the family `name` to a file in `folder`, and return its path.

    A model that generates gets a chat template, unless `template` is False. Raises
    ShapesUnknown when llama.cpp refuses the metadata. An assertion of llama.cpp ends the
    process, wherefore tests use `batch.write_families`.
    """
    family = FAMILIES[name]
    path = folder / f"{name}.gguf"
    words = vocabulary(family.vocabulary)
    settings = _settings(family, len(words.tokens))
    types = words.metadata().get(_TYPES_OF_TOKENS, 0)
    shapes = _shapes(path, family, settings, types_of_tokens=types)
    facts = settings | words.metadata() | {"general.name": f"Tiny {family.name}"}
    if template and family.generates:
        facts["tokenizer.chat_template"] = CHATML
    _write(path, family.architecture, facts, _tensors(shapes, seed))
    return path


def _settings(family: Family, tokens: int) -> Facts:
    settings = {**COMMON, "vocab_size": tokens, **family.settings}
    return {f"{family.architecture}.{key}": value for key, value in settings.items()}


def _shapes(
    path: Path, family: Family, settings: Facts, *, types_of_tokens: object
) -> tuple[Shape, ...]:
    """Return the tensors for `settings`, which gain the keys that llama.cpp asks for.

    It is asked without the vocabulary, which would take most of the time to write.
    """
    bare: Facts = {"tokenizer.ggml.model": "none", _TYPES_OF_TOKENS: types_of_tokens}
    while True:
        _write(path, family.architecture, settings | bare, ())
        try:
            shapes = wanted_tensors(path)
        except KeyWanted as wanted:
            key = str(wanted)
            value = WHEN_ASKED.get(key.removeprefix(f"{family.architecture}."))
            if value is None or key in settings:
                raise
            settings[key] = value
        else:
            return tuple(shape for shape in shapes if not re.search(family.without, shape.name))


def _tensors(shapes: tuple[Shape, ...], seed: int) -> Iterable[tuple[str, NDArray[np.float32]]]:
    tied = all(shape.name != "output.weight" for shape in shapes)
    for shape in shapes:
        yield shape.name, weights(shape, seed, tied=tied)


def write_metadata(path: Path, architecture: str, facts: Facts) -> None:
    """Write a file without tensors."""
    _write(path, architecture, facts, ())


def _write(
    path: Path,
    architecture: str,
    facts: Facts,
    tensors: Iterable[tuple[str, NDArray[np.float32]]],
) -> None:
    writer = gguf.GGUFWriter(path, architecture)
    for key, value in facts.items():
        _add(writer, key, value)
    for name, values in tensors:
        _add_tensor(writer, name, values)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _add(writer: gguf.GGUFWriter, key: str, value: object) -> None:
    """Add a value with the type that llama.cpp expects of its kind."""
    match value:
        case bool():
            writer.add_bool(key, value)
        case int():
            writer.add_uint32(key, value)
        case float():
            writer.add_float32(key, value)
        case str():
            writer.add_string(key, value)
        case list():
            writer.add_array(key, value)
        case _:
            raise TypeError(key)


def _add_tensor(writer: gguf.GGUFWriter, name: str, values: NDArray[np.float32]) -> None:
    if values.nbytes < _LARGE_BYTES:
        writer.add_tensor(name, values)
        return
    small = GGMLQuantizationType.Q4_0
    writer.add_tensor(name, gguf.quantize(values, small), raw_dtype=small)
