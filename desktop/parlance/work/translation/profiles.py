"""How each family of models wants to be asked for a translation, as data.

The facts are in resources/translation/profiles.json: which models a profile is for, what
languages they know under which names, the words of their prompts, what they can follow.
"""

from __future__ import annotations

import functools
import re
from enum import StrEnum
from pathlib import PurePath
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.models import Capability
from parlance.contract.sampling import GREEDY, Sampling
from parlance.contract.translation import Ability
from parlance.resources import resource
from parlance.work.summary.abilities import TINY_PARAMETERS
from parlance.work.translation.tag_shapes import TagShape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.models import ModelDescription

_CACHED = "models--"
_NEAR_FOLDERS = 3
"""Parts of a path that name a model: maker, repository, file."""


class PromptKind(StrEnum):
    """In which form a prompt goes to the model."""

    CHAT = "chat"
    """As a turn, in the model's own chat template."""
    RAW = "raw"
    """As text that is continued."""
    ENCODED = "encoded"
    """As text that an encoder reads (T5)."""


class Asked(StrEnum):
    """What a text is asked for with; profiles may have other words for each."""

    PLAIN = "plain"
    HEADING = "heading"
    CELL = "cell"
    LABEL = "label"
    TAGS = "tags"
    CONTEXT = "context"
    INSTRUCTION = "instruction"
    STYLE = "style"
    TERMS = "terms"


class PromptWording(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True
):
    """The words of a prompt, with gaps in braces.

    Attributes:
        asks: the whole prompt. Gaps: source, target, source_code, target_code, text, and the
            blocks below, which are empty where nothing is asked of them.
        terms: gap terms; term, kept_term: a line of it, with gaps term, translation, note.
        style: gap style; formal, informal: what stands there for the formality.
        tags: gaps pair, object; examples of what is to be kept.
        strictly: what is said when a text was tried before.
    """

    asks: dict[Asked, str]
    terms: str = ""
    term: str = ""
    kept_term: str = ""
    style: str = ""
    formal: str = ""
    informal: str = ""
    instruction: str = ""
    context: str = ""
    comment: str = ""
    tags: str = ""
    strictly: str = ""


class Variant(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True
):
    """Other words for some texts.

    Attributes:
        around: languages, of which one is the source or the target.
        extras: whether also for all that go with terms, context or tags.
        wording: name of the words; languages: of the table of names in them.
    """

    wording: str
    around: tuple[str, ...] = ()
    extras: bool = False
    languages: str = ""


class TranslationProfile(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True
):
    """How one family translates.

    Attributes:
        id: stable; name: of the family, for people.
        patterns: expressions of which one is found in the repository's, the file's or the
            model's name (small letters, `-` for blanks and `_`).
        architectures: of the model file; empty any.
        languages: name of the table of languages; empty all, by their English names.
        codes: where the model's code of a language is another than ours.
        opening, closing: what stands round a prompt that is not a chat's, special tokens
            included.
        system: the message before a chat.
        stops: strings that end an answer, with the gaps of the prompt; one_line: whether an
            answer ends with its line, where the source has one line.
        beams: width of the search that the makers recommend; 0 none.
        context_cap: tokens of prompt and answer that the family was made for; 0 as loaded.
        context_paragraphs: how many paragraphs before a text help it.
        commercial, excluded_regions, licence: as in TranslatorFacts.
    """

    id: str
    wording: str
    name: str = ""
    patterns: tuple[str, ...] = ()
    architectures: tuple[str, ...] = ()
    kind: PromptKind = PromptKind.CHAT
    variants: tuple[Variant, ...] = ()
    languages: str = ""
    codes: dict[str, str] = {}
    centres: tuple[str, ...] = ()
    opening: str = ""
    closing: str = ""
    system: str = ""
    stops: tuple[str, ...] = ()
    one_line: bool = False
    sampling: Sampling = GREEDY
    beams: int = 0
    context_cap: int = 0
    context_paragraphs: int = 0
    abilities: frozenset[Ability] = frozenset()
    tag_shape: TagShape = TagShape.LITERAL
    commercial: bool | None = None
    excluded_regions: tuple[str, ...] = ()
    licence: str = ""

    def is_for(self, names: tuple[str, ...], architecture: str) -> bool:
        """Whether a model of these names is of the family; an unknown architecture may be."""
        if self.architectures and architecture and architecture not in self.architectures:
            return False
        return any(re.search(pattern, name) for pattern in self.patterns for name in names)


class ProfileBook(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All profiles, the first that fits goes, and what they share.

    Attributes:
        wordings: by name; tables: names of languages in prompts, by our codes.
    """

    wordings: dict[str, PromptWording]
    tables: dict[str, dict[str, str]]
    profiles: tuple[TranslationProfile, ...]

    def by_id(self, name: str) -> TranslationProfile:
        """Return the profile with this id. Raises LookupError."""
        return next(profile for profile in self.profiles if profile.id == name)


@functools.cache
def load_profiles() -> ProfileBook:
    """Return the profiles that ship with the app.

    The file is part of the app: what is wrong with it raises OSError or
    msgspec.ValidationError and fails the tests.
    """
    text = resource("translation", "profiles.json").read_bytes()
    return msgspec.json.decode(text, type=ProfileBook)


def profile_of(description: ModelDescription) -> TranslationProfile:
    """Return how a loaded model is asked: its family's way, else one for its kind."""
    book = load_profiles()
    names = tuple(_names(description))
    for profile in book.profiles:
        if profile.is_for(names, description.architecture):
            return profile
    if Capability.TRANSDUCE in description.capabilities:
        return book.by_id("t5")
    if Capability.CHAT not in description.capabilities:
        return book.by_id("completion")
    is_tiny = 0 < description.parameters < TINY_PARAMETERS  # a server may tell none
    return book.by_id("tiny" if is_tiny else "chat")


def _names(description: ModelDescription) -> Iterator[str]:
    """Yield what a model is called, and what its file's place says that it is."""
    yield _plain(description.name)
    parts = PurePath(description.path.replace("\\", "/")).parts
    yield _plain("/".join(parts[-_NEAR_FOLDERS:]))
    for part in parts:
        if part.startswith(_CACHED):
            yield _plain(part.removeprefix(_CACHED).replace("--", "/"))


def _plain(name: str) -> str:
    return re.sub(r"[\s_]+", "-", name.strip().casefold())
