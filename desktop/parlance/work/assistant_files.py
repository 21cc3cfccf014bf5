"""Assistants and prompts as a file that can be given to others: JSON with a version."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING, Final

import msgspec

from parlance.contract.chats import ChatOptions, shareable
from parlance.contract.faults import (
    DocumentMissing,
    DocumentUnreadable,
    FaultError,
    FileUnwritable,
    PresetsNotRead,
)
from parlance.contract.option_fields import OPTION_FIELDS, FieldKind
from parlance.contract.sampling_fields import SAMPLING_FIELDS
from parlance.storage.files import write_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from parlance.contract.chats import Assistant, SavedPrompt
    from parlance.contract.option_fields import OptionField

FORMAT: Final = "parlance-assistants"
VERSION: Final = 1
MAX_BYTES: Final = 8 * 1024 * 1024
_LONGEST_NAME: Final = 200


class GivenAssistant(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An assistant as it stands in a file, without the number that it has here."""

    name: str
    description: str = ""
    options: ChatOptions = ChatOptions()
    opening: tuple[str, ...] = ()


class GivenPrompt(msgspec.Struct, frozen=True, kw_only=True):
    """A prompt of the library as it stands in a file."""

    name: str
    text: str


class Presets(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What such a file holds."""

    format: str
    version: int
    assistants: tuple[GivenAssistant, ...] = ()
    prompts: tuple[GivenPrompt, ...] = ()


class _Head(msgspec.Struct, frozen=True):
    format: str = ""
    version: int = 0


def presets_of(assistants: Iterable[Assistant], prompts: Iterable[SavedPrompt]) -> Presets:
    """Return what a file of these would hold; a model in a folder here is not named."""
    return Presets(
        format=FORMAT,
        version=VERSION,
        assistants=tuple(
            GivenAssistant(
                name=each.name,
                description=each.description,
                options=shareable(each.options),
                opening=each.opening,
            )
            for each in assistants
        ),
        prompts=tuple(GivenPrompt(name=each.name, text=each.text) for each in prompts),
    )


def write_presets(presets: Presets, path: str) -> None:
    """Write a file; what is there is replaced only when all is written.

    Raises FaultError(FileUnwritable).
    """
    content = msgspec.json.format(msgspec.json.encode(presets), indent=2) + b"\n"
    try:
        write_bytes(path, content)
    except ValueError as error:  # a name with a NUL
        raise FaultError(FileUnwritable(path=path, reason=type(error).__name__)) from error


def read_presets(path: str) -> Presets:
    """Return what a file holds, all of it sound.

    Raises FaultError: DocumentMissing, DocumentUnreadable, or PresetsNotRead with what is
    wrong with it.
    """
    try:
        content = _content(path)
    except FileNotFoundError as error:
        raise FaultError(DocumentMissing(path=path)) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise FaultError(DocumentUnreadable(path=path, reason=reason)) from error
    try:
        return _checked(content)
    except (msgspec.DecodeError, UnicodeDecodeError, _Wrong, RecursionError) as error:
        reason = "it is no JSON" if _is_no_json(error) else str(error).rstrip(".")
        raise FaultError(PresetsNotRead(path=path, reason=reason)) from error


class _Wrong(Exception):  # noqa: N818 - its text is the reason
    """What a file says cannot be."""


def _is_no_json(error: Exception) -> bool:
    is_unsound = isinstance(error, UnicodeDecodeError | RecursionError)
    is_other = isinstance(error, msgspec.ValidationError | _Wrong)
    return is_unsound or not is_other


def _content(path: str) -> bytes:
    def opened(name: str, flags: int) -> int:
        # Not to wait for whoever writes into a pipe of that name.
        return os.open(name, flags | getattr(os, "O_NONBLOCK", 0))

    with open(path, "rb", opener=opened) as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(0, "it is no regular file")
        return file.read(MAX_BYTES + 1)


def _checked(content: bytes) -> Presets:
    if len(content) > MAX_BYTES:
        raise _Wrong("it is too large")
    content = content.removeprefix(b"\xef\xbb\xbf")
    head = msgspec.json.decode(content, type=_Head)
    if head.format != FORMAT:
        raise _Wrong("it was not written as a file of assistants")
    if head.version > VERSION:
        raise _Wrong(f"it is of version {head.version}, which a newer Parlance writes")
    presets = msgspec.json.decode(content, type=Presets)
    for number, assistant in enumerate(presets.assistants, 1):
        _check_name(f"assistant {number}", assistant.name)
        _check_options(f"assistant “{assistant.name}”", assistant.options)
    for number, prompt in enumerate(presets.prompts, 1):
        _check_name(f"prompt {number}", prompt.name)
    if not presets.assistants and not presets.prompts:
        raise _Wrong("there is nothing in it")
    return presets


def _check_name(who: str, name: str) -> None:
    if not name.strip():
        raise _Wrong(f"{who} has no name")
    if len(name) > _LONGEST_NAME:
        raise _Wrong(f"{who} has a name of more than {_LONGEST_NAME} letters")


def _check_options(who: str, options: ChatOptions) -> None:
    for field in OPTION_FIELDS:
        _check_range(who, field, getattr(options, field.name))
    for field in SAMPLING_FIELDS:
        _check_range(who, field, getattr(options.sampling, field.name))


def _check_range(who: str, field: OptionField, value: object) -> None:
    if field.kind not in (FieldKind.DECIMAL, FieldKind.NUMBER):
        return
    if isinstance(value, int | float) and not field.minimum <= value <= field.maximum:
        least, most = f"{field.minimum:g}", f"{field.maximum:g}"
        raise _Wrong(f"{field.name} of {who} is {value:g}, and must be {least} to {most}")
