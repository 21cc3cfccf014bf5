"""What the Hugging Face Hub is asked, and what it answers."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

import msgspec

from parlance.contract.catalogue import Task

if TYPE_CHECKING:
    from parlance.contract.cancel import Cancel


class HubSort(StrEnum):
    """The order of found models, best first."""

    TRENDING = "trending"
    DOWNLOADS = "downloads"
    LIKES = "likes"
    UPDATED = "updated"


class HubQuery(msgspec.Struct, frozen=True, kw_only=True):
    """A search among the Hub's GGUF repositories; empty or 0 leaves a filter out.

    Attributes:
        text: words of the name.
        least_parameters, most_parameters: number of weights.
        licence: id as the Hub writes it; language: ISO 639-1 code.
    """

    text: str = ""
    sort: HubSort = HubSort.TRENDING
    least_parameters: int = 0
    most_parameters: int = 0
    licence: str = ""
    language: str = ""
    task: Task | None = None


class HubModel(msgspec.Struct, frozen=True, kw_only=True):
    """A repository in a list of found ones. 0, empty or None: the Hub does not say.

    Attributes:
        updated: seconds since the epoch.
        file_bytes: size of one GGUF of it, of which the Hub read the header.
    """

    repo: str
    downloads: int = 0
    likes: int = 0
    updated: float = 0.0
    licence: str = ""
    gated: bool = False
    languages: tuple[str, ...] = ()
    parameters: int = 0
    architecture: str = ""
    context: int = 0
    file_bytes: int = 0


class HubPage(msgspec.Struct, frozen=True, kw_only=True):
    """Some found models; `after` asks for those that follow, and is empty at the end."""

    models: tuple[HubModel, ...]
    after: str = ""


class HubFile(msgspec.Struct, frozen=True, kw_only=True):
    """A file of a repository; `sha256` is empty where the Hub does not tell it."""

    file: str
    size_bytes: int
    sha256: str = ""


class HubQuantization(msgspec.Struct, frozen=True, kw_only=True):
    """One model of a repository: a file, or the parts of a split set in order.

    Attributes:
        name: what tells it apart in the repository, usually `Q4_K_M` and the like.
        bits: bits of each weight, from the size and the number of weights; 0 unknown.
        incomplete: whether parts of the set are missing from the repository.
    """

    name: str
    files: tuple[HubFile, ...]
    bits: float = 0.0
    incomplete: bool = False

    @property
    def size_bytes(self) -> int:
        """Bytes of all parts."""
        return sum(file.size_bytes for file in self.files)


class HubRepository(msgspec.Struct, frozen=True, kw_only=True):
    """A repository with its GGUF files, smallest first.

    Attributes:
        commit: revision that `quantizations` are of.
        projectors: image projectors (mmproj); adapters: LoRA adapters in GGUF.
        base: the repository it was made from, where its card says so.
        url: its page for people.
    """

    repo: str
    commit: str
    model: HubModel
    quantizations: tuple[HubQuantization, ...]
    projectors: tuple[HubFile, ...] = ()
    adapters: tuple[HubFile, ...] = ()
    base: str = ""
    url: str = ""


class SignIn(StrEnum):
    """Whether a Hub token is used, and where it comes from.

    ENTERED is for this run of the app only; STORED is where the Hub's tools keep theirs.
    """

    NONE = "none"
    ENTERED = "entered"
    ENVIRONMENT = "environment"
    STORED = "stored"


class HubReader(Protocol):
    """What asks the Hub. All calls raise FaultError and Cancelled."""

    def search(self, query: HubQuery, cancel: Cancel, after: str = "") -> HubPage:
        """Return a page of what was found: the first, or the one behind `HubPage.after`."""

    def repository(self, repo: str, cancel: Cancel, revision: str = "") -> HubRepository:
        """Return a repository with its files."""

    def header(self, repo: str, commit: str, file: HubFile, cancel: Cancel) -> bytes:
        """Return the first bytes of a GGUF, up to the end of its tensor table at least."""

    def sign_in(self) -> SignIn:
        """Return where the token in use comes from; asks nobody."""

    def use_token(self, token: str, *, keep: bool) -> None:
        """Sign in with a token; it stays where the Hub's tools keep theirs if `keep`."""

    def check_access(self, repo: str, cancel: Cancel) -> None:
        """Ask whether a gated repository may be read. Raises FaultError(GatedRepository)."""
