"""Finds Ollama's models: blobs without a suffix, named by manifests.

`manifests/<host>/<namespace>/<model>/<tag>` is a JSON file whose layers name blobs by
their digests; the layer of the kind "model" is a GGUF. The folder is `OLLAMA_MODELS`,
else `.ollama/models` in the home of the person or, on Linux, of the service's own account.
"""

# A Path for each of thousands of files takes longer than the disk.
# ruff: noqa: PTH113, PTH118
from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.models import ModelOrigin
from parlance.hub.local.candidates import candidate_at
from parlance.hub.local.folders import files_below
from parlance.hub.local.surroundings import read_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.hub.local.candidates import Candidate
    from parlance.hub.local.surroundings import Surroundings

_SERVICE_HOMES = ("/usr/share/ollama", "/var/lib/ollama")
_MODELS = (".ollama", "models")
_KIND = "application/vnd.ollama.image."
_DIGEST = re.compile(r"sha256[:-]([0-9a-f]{64})")
_OWN_NAMESPACE = "library"
_PARTS = 4
"""Host, namespace, model and tag."""


class _Layer(msgspec.Struct):
    media_type: str = msgspec.field(default="", name="mediaType")
    digest: str = ""


class _Manifest(msgspec.Struct):
    layers: tuple[_Layer, ...] = ()

    def blob(self, kind: str) -> str:
        """Return the name of the blob of that kind, or an empty string."""
        digests = (layer.digest for layer in self.layers if layer.media_type == _KIND + kind)
        matches = (_DIGEST.fullmatch(digest) for digest in digests)
        return next((f"sha256-{match.group(1)}" for match in matches if match), "")


def ollama_folders(around: Surroundings) -> tuple[str, ...]:
    """Return the folders that Ollama may have models in."""
    homes = [around.home]
    if around.platform.startswith("linux"):
        homes += _SERVICE_HOMES
    folders = [os.path.join(home, *_MODELS) for home in homes]
    chosen = around.path_in("OLLAMA_MODELS")
    return tuple(dict.fromkeys([chosen, *folders] if chosen else folders))


def candidates_of_ollama(around: Surroundings) -> Iterator[Candidate]:
    """Yield what may be a model of Ollama's, by its name there: `model:tag`."""
    for folder in ollama_folders(around):
        manifests = os.path.join(folder, "manifests")
        for file in files_below(manifests, _PARTS):
            parts = file.split("/")
            if len(parts) == _PARTS:
                yield from _candidates(folder, os.path.join(manifests, *parts), _name(parts))


def _name(parts: list[str]) -> str:
    _, namespace, model, tag = parts
    return f"{model}:{tag}" if namespace == _OWN_NAMESPACE else f"{namespace}/{model}:{tag}"


def _candidates(folder: str, path: str, name: str) -> Iterator[Candidate]:
    try:
        manifest = msgspec.json.decode(read_text(path).encode(), type=_Manifest)
    except msgspec.DecodeError:
        return
    model, projector = manifest.blob("model"), manifest.blob("projector")
    if not model:
        return
    candidate = candidate_at(os.path.join(folder, "blobs", model), ModelOrigin.OLLAMA, name=name)
    beside = os.path.join(folder, "blobs", projector)
    if projector and os.path.isfile(beside):
        candidate = msgspec.structs.replace(candidate, projector=beside)
    if candidate.statuses:
        yield candidate
