"""What is installed here and where it keeps things, without what would tell of the person."""

from __future__ import annotations

import os
import platform
import re
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Final

from parlance import __version__
from parlance.contract.installation import Component, Stored, StoredKind
from parlance.hub.local.cache import cache_folder
from parlance.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel
    from parlance.storage.places import Places

VARIABLES: Final = (
    "PARLANCE_HOME",
    "HF_HOME",
    "HF_HUB_CACHE",
    "HF_ENDPOINT",
    "HF_TOKEN",
    "HF_HUB_OFFLINE",
    "TRANSFORMERS_CACHE",
    "CUDA_VISIBLE_DEVICES",
    "GGML_VK_VISIBLE_DEVICES",
    "QT_QPA_PLATFORM",
    "QT_SCALE_FACTOR",
)
"""Variables of the environment that Parlance and what it is made of follow."""

_SECRET: Final = "HF_TOKEN"
_ROOT: Final = "parlance"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_TEXT_NAMES = ("licen", "copying", "notice")
_MOST_LICENCE = 100


def components() -> tuple[Component, ...]:
    """Return everything that Parlance is shipped with, itself first, in order of the alphabet."""
    seen: dict[str, Component] = {}
    waiting = [_ROOT]
    while waiting:
        name = waiting.pop()
        key = name.lower().replace("_", "-")
        if key in seen:
            continue
        try:
            found = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # another system's, or left out of this build
        seen[key] = _component(found)
        waiting += [_required(each) for each in found.requires or () if "extra ==" not in each]
    own = seen.pop(_ROOT, None) or Component(name=_ROOT, version=__version__)
    python = Component(
        name="Python",
        version=platform.python_version(),
        licence="PSF-2.0",
        text=_text(Path(os.__file__).with_name("LICENSE.txt")),
    )
    rest = sorted((python, *seen.values(), *_resources()), key=lambda each: each.name.lower())
    return (own, *rest)


def _required(requirement: str) -> str:
    found = _NAME.match(requirement)
    return found.group() if found else ""


def _component(found: metadata.Distribution) -> Component:
    told = found.metadata
    told_licence = told.get_all("License-Expression") or told.get_all("License") or [""]
    licence = told_licence[0]
    if not licence or len(licence) > _MOST_LICENCE:
        classifiers = told.get_all("Classifier") or []
        names = [each.rpartition(" :: ")[2] for each in classifiers if "License ::" in each]
        licence = ", ".join(names)
    texts = [
        _text(Path(str(found.locate_file(file))))
        for file in found.files or ()
        if file.name.lower().startswith(_TEXT_NAMES) and "dist-info" in str(file)
    ]
    return Component(
        name=told["Name"], version=found.version, licence=licence, text="\n\n".join(texts)
    )


def _resources() -> list[Component]:
    folder = resource("licenses")
    names = {"inter": "Inter", "jetbrains-mono": "JetBrains Mono", "lucide": "Lucide"}
    return [
        Component(name=names.get(path.stem, path.stem.capitalize()), text=_text(path))
        for path in sorted(folder.glob("*.txt"))
    ]


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8", errors="replace")
    except OSError:
        return ""


def environment() -> dict[str, str]:
    """Return the variables that are set; of a secret one only that it is."""
    found = {name: os.environ[name] for name in VARIABLES if os.environ.get(name)}
    return {name: "…" if name == _SECRET else value for name, value in found.items()}


def stored(places: Places, cancel: Cancel) -> Iterator[Stored]:
    """Yield what is kept on this computer, with its size in bytes. Raises Cancelled."""
    kept = (
        (StoredKind.SETTINGS, places.config),
        (StoredKind.TEXTS, places.data),
        (StoredKind.STATES, places.state),
        (StoredKind.MODELS, cache_folder()),
    )
    for kind, path in kept:
        yield Stored(kind=kind, path=str(path), size=_size(path, cancel))


def _size(folder: Path, cancel: Cancel) -> int:
    """Return the bytes of all files; what is linked counts once, where it lies."""
    total = 0
    for root, _, names in os.walk(folder):
        cancel.check()
        for name in names:
            path = os.path.join(root, name)  # noqa: PTH118 - a Path for each would be slow
            try:
                total += 0 if os.path.islink(path) else os.path.getsize(path)  # noqa: PTH114, PTH202
            except OSError:
                continue
    return total
