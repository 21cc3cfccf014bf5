"""What the stand-in Hub has: repositories, their commits and files, as the API tells them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

_LFS_SUFFIXES = (".gguf", ".safetensors", ".bin", ".model", ".pt", ".onnx", ".h5")
_ALWAYS = ("id",)


@dataclass(frozen=True)
class StoredFile:
    """A file of a commit; large ones and weights are kept as LFS, like on the Hub."""

    name: str
    content: bytes
    sha256: str
    blob_id: str

    @classmethod
    def of(cls, name: str, content: bytes) -> StoredFile:
        head = f"blob {len(content)}\0".encode()
        blob_id = hashlib.sha1(head + content).hexdigest()
        return cls(name, content, hashlib.sha256(content).hexdigest(), blob_id)

    @property
    def is_lfs(self) -> bool:
        return self.name.lower().endswith(_LFS_SUFFIXES)

    @property
    def etag(self) -> str:
        return self.sha256 if self.is_lfs else self.blob_id

    def sibling(self, *, blobs: bool) -> dict[str, Any]:
        if not blobs:
            return {"rfilename": self.name}
        told: dict[str, Any] = {
            "rfilename": self.name,
            "size": len(self.content),
            "blobId": self.blob_id,
        }
        if self.is_lfs:
            size = len(self.content)
            told["lfs"] = {"sha256": self.sha256, "size": size, "pointerSize": 135}
        return told


@dataclass
class Repository:
    """A repository; `commits` are in the order they were made, the last one is `main`."""

    repo: str
    gated: bool
    private: bool
    tags: tuple[str, ...]
    downloads: int
    likes: int
    licence: str
    languages: tuple[str, ...]
    gguf: dict[str, Any] | None
    base: str
    last_modified: str
    pipeline_tag: str
    commits: dict[str, dict[str, StoredFile]] = field(default_factory=dict)

    @property
    def main(self) -> str:
        return next(reversed(self.commits))

    def commit_of(self, revision: str) -> str | None:
        if revision == "main":
            return self.main
        return revision if revision in self.commits else None

    def commit(self, files: Mapping[str, bytes]) -> str:
        stored = {name: StoredFile.of(name, content) for name, content in files.items()}
        described = repr((self.repo, len(self.commits), sorted(f.sha256 for f in stored.values())))
        commit = hashlib.sha1(described.encode()).hexdigest()
        self.commits[commit] = stored
        return commit

    @property
    def all_tags(self) -> list[str]:
        """Return the tags as the Hub makes them of a model card."""
        found = list(self.tags)
        if any(name.lower().endswith(".gguf") for name in self.commits[self.main]):
            found.append("gguf")
        if self.licence:
            found.append(f"license:{self.licence}")
        if self.base:
            found.append(f"base_model:{self.base}")
        found += [*self.languages, self.pipeline_tag, "region:us"]
        return [tag for tag in dict.fromkeys(found) if tag]

    def described(self, commit: str = "", *, blobs: bool = False) -> dict[str, Any]:
        """Return everything the API tells of a model."""
        commit = commit or self.main
        files = sorted(self.commits[commit].values(), key=lambda file: file.name)
        told: dict[str, Any] = {
            "_id": hashlib.sha1(self.repo.encode()).hexdigest()[:24],
            "id": self.repo,
            "modelId": self.repo,
            "author": self.repo.partition("/")[0],
            "sha": commit,
            "lastModified": self.last_modified,
            "createdAt": "2024-01-01T00:00:00.000Z",
            "gated": "manual" if self.gated else False,
            "private": self.private,
            "disabled": False,
            "downloads": self.downloads,
            "likes": self.likes,
            "trendingScore": self.likes,
            "library_name": "gguf",
            "tags": self.all_tags,
            "cardData": self._card(),
            "siblings": [file.sibling(blobs=blobs) for file in files],
        }
        if self.pipeline_tag:
            told["pipeline_tag"] = self.pipeline_tag
        if self.gguf is not None:
            told["gguf"] = dict(self.gguf)
        return told

    def listed(self, expand: list[str]) -> dict[str, Any]:
        """Return what a list of models tells; with `expand`, these only."""
        told = self.described()
        if expand:
            keys = (*_ALWAYS, "_id", *expand)
            return {key: told[key] for key in keys if key in told}
        return {
            key: told[key] for key in told if key not in ("cardData", "siblings", "gguf", "sha")
        }

    def _card(self) -> dict[str, Any]:
        card: dict[str, Any] = {}
        if self.licence:
            card["license"] = self.licence
        if self.languages:
            card["language"] = list(self.languages)
        if self.base:
            card["base_model"] = self.base
        return card
