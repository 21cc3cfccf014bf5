"""What the Hub's API answers, typed once, and made into the records of the contract."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TypeVar

import msgspec

from parlance.contract.languages import LANGUAGES
from parlance.contract.online import HubFile, HubModel, HubRepository
from parlance.hub.online.files import sort_files

_LICENCE, _BASE = "license:", "base_model:"
_NAME = re.compile(r"[\w.-]+(/[\w.-]+)?", re.ASCII)
_SHA256 = re.compile(r"[0-9a-f]{64}")
_COMMIT = re.compile(r"[0-9a-f]{40,64}")
_LANGUAGE = re.compile(r"[a-z]{2}")
_CODES = frozenset(language.code for language in LANGUAGES)
_T = TypeVar("_T")


class Gguf(msgspec.Struct, rename="camel"):
    """What the Hub read in the header of one GGUF of a repository."""

    total: int | None = None
    architecture: str | None = None
    context_length: int | None = msgspec.field(default=None, name="context_length")
    total_file_size: int | None = None


class Card(msgspec.Struct):
    """The part of a model card that programs read."""

    license: str | list[str] | None = None
    license_name: str | None = None
    language: str | list[str] | None = None
    base_model: str | list[str] | None = None


class Large(msgspec.Struct):
    """Where the bytes of a large file are."""

    sha256: str = ""
    size: int = 0


class Sibling(msgspec.Struct):
    """A file."""

    rfilename: str
    size: int | None = None
    lfs: Large | None = None


class Model(msgspec.Struct, rename="camel"):
    """A repository, in a list or asked for by itself."""

    id: str
    sha: str = ""
    downloads: int | None = None
    likes: int | None = None
    last_modified: str | None = None
    gated: bool | str | None = None
    tags: list[str] | None = None
    gguf: msgspec.Raw = msgspec.Raw(b"null")
    card_data: msgspec.Raw = msgspec.Raw(b"null")
    siblings: list[Sibling] | None = None


def models_of(content: bytes) -> tuple[HubModel, ...]:
    """Return the rows of a list. Raises msgspec.DecodeError if it is none.

    A row that is not as it should be is left out: the others are worth showing.
    """
    rows = (_lenient(row, Model) for row in msgspec.json.decode(content, type=list[msgspec.Raw]))
    return tuple(_model(row) for row in rows if row is not None and is_repository_name(row.id))


def is_repository_name(name: str) -> bool:
    """Tell whether a repository can be called so; other names would make other addresses."""
    return bool(_NAME.fullmatch(name)) and ".." not in name


def repository_of(content: bytes, endpoint: str) -> HubRepository:
    """Return a repository with its files. Raises msgspec.DecodeError if it is none."""
    told = msgspec.json.decode(content, type=Model, strict=False)
    if not _COMMIT.fullmatch(told.sha) or not is_repository_name(told.id):
        raise msgspec.ValidationError("a repository needs a name and a commit")
    model = _model(told)
    files = tuple(_file(sibling) for sibling in told.siblings or () if _is_plain(sibling.rfilename))
    found = sort_files(files, model.parameters)
    return HubRepository(
        repo=told.id,
        commit=told.sha,
        model=model,
        quantizations=found.quantizations,
        projectors=found.projectors,
        adapters=found.adapters,
        base=_base(told),
        url=f"{endpoint}/{told.id}",
    )


def _model(told: Model) -> HubModel:
    gguf = _lenient(told.gguf, Gguf) or Gguf()
    card = _card(told)
    return HubModel(
        repo=told.id,
        downloads=_count(told.downloads),
        likes=_count(told.likes),
        updated=_seconds(told.last_modified or ""),
        licence=_licence(card) or _tagged(told, _LICENCE),
        gated=bool(told.gated),
        languages=tuple(_listed(card.language)) or _tagged_languages(told),
        parameters=_count(gguf.total),
        architecture=gguf.architecture or "",
        context=_count(gguf.context_length),
        file_bytes=_count(gguf.total_file_size),
    )


def _count(number: int | None) -> int:
    return max(0, number or 0)


def _card(told: Model) -> Card:
    return _lenient(told.card_data, Card) or Card()


def _lenient(content: msgspec.Raw, kind: type[_T]) -> _T | None:
    try:
        return msgspec.json.decode(content, type=kind, strict=False)
    except msgspec.DecodeError:
        return None


def _licence(card: Card) -> str:
    named = next(iter(_listed(card.license)), "")
    return card.license_name or named if named == "other" else named


def _listed(value: str | list[str] | None) -> list[str]:
    return [value] if isinstance(value, str) else value or []


def _tagged(told: Model, prefix: str) -> str:
    found = (tag.removeprefix(prefix) for tag in told.tags or () if tag.startswith(prefix))
    return next(found, "")


def _tagged_languages(told: Model) -> tuple[str, ...]:
    # A tag of two letters may be anything else.
    return tuple(tag for tag in told.tags or () if _LANGUAGE.fullmatch(tag) and tag in _CODES)


def _base(told: Model) -> str:
    named = next(iter(_listed(_card(told).base_model)), "")
    # As a tag it says how it was made of it, too: base_model:quantized:owner/name.
    return named or _tagged(told, _BASE).rpartition(":")[2]


def _file(sibling: Sibling) -> HubFile:
    large = sibling.lfs
    sha256 = large.sha256.lower() if large else ""
    return HubFile(
        file=sibling.rfilename,
        size_bytes=_count(sibling.size) or _count(large.size if large else None),
        sha256=sha256 if _SHA256.fullmatch(sha256) else "",
    )


def _is_plain(file: str) -> bool:
    """Tell whether a name stays within the folder that it is put into, on every system."""
    parts = file.split("/")
    odd = "\\" in file or ":" in file or not file.isprintable()
    return not odd and not any(part in ("", ".", "..") for part in parts)


def _seconds(date: str) -> float:
    try:
        return datetime.fromisoformat(date).timestamp()
    except (ValueError, OverflowError):
        return 0.0
