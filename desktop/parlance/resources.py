"""Finds what ships beside the code: icons, fonts, help, models.

In a checkout the files lie in `resources/` at the repository's root; in an installed
app they travel in the wheel as `parlance/_resources`.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _root() -> Path:
    packed = _PACKAGE / "_resources"
    return packed if packed.is_dir() else _PACKAGE.parent.parent / "resources"


def resource(*parts: str) -> Path:
    """Return the path of a shipped file or folder; it need not exist."""
    return _root().joinpath(*parts)


def starter_model() -> Path:
    """Return the path of the starter model."""
    return resource("models", "starter.gguf")
