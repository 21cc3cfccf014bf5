"""Makes Hugging Face caches as the tools leave them, sound or not."""

from __future__ import annotations

import hashlib
import os
import time
from pathlib import Path

from tests.modelfile.gguf_bytes import number_pair, small_model, text_pair

MODEL = small_model().build()
SETTLED_SECONDS = 3600


def model_bytes(seed: int, weights: int = 9000) -> bytes:
    """Return a sound model whose bytes are those of no other seed."""
    parts = small_model()
    parts.pairs = [*parts.pairs, number_pair("test.seed", seed)]
    return parts.build() + bytes([seed % 251]) * weights


def projector_bytes() -> bytes:
    parts = small_model()
    parts.pairs = [text_pair("general.architecture", "clip"), number_pair("test.seed", 7)]
    return parts.build()


class CacheMaker:
    """Writes into the cache at `root`."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def folder(self, repo: str) -> Path:
        return self.root / f"models--{repo.replace('/', '--')}"

    def blob(self, repo: str, content: bytes) -> Path:
        path = self.folder(repo) / "blobs" / hashlib.sha256(content).hexdigest()
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            path.write_bytes(content)
        return path

    def add(self, repo: str, file: str, content: bytes = MODEL, *, commit: str = "c1") -> Path:
        return self.point(repo, file, self.blob(repo, content), commit=commit)

    def point(self, repo: str, file: str, target: Path, *, commit: str = "c1") -> Path:
        link = self.folder(repo) / "snapshots" / commit / file
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(os.path.relpath(target, link.parent))
        return link

    def ref(self, repo: str, commit: str = "c1", name: str = "main") -> Path:
        path = self.folder(repo) / "refs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(commit)
        return path

    def share(self, repo: str, file: str, content: bytes, *, commit: str = "c1") -> Path:
        """Add a file whose blob is a link to the store that repositories share."""
        name = hashlib.sha256(b"xet" + content).hexdigest()
        store = self.root / "blobs" / name[:2]
        store.mkdir(parents=True, exist_ok=True)
        (self.root / "blobs" / ".huggingface-shared-blobs").write_text("1\n")
        payload = store / name
        if not payload.exists():
            payload.write_bytes(content)
        blob = self.folder(repo) / "blobs" / hashlib.sha256(content).hexdigest()
        blob.parent.mkdir(parents=True, exist_ok=True)
        blob.symlink_to(os.path.relpath(payload, blob.parent))
        with payload.with_name(f"{name}.refs").open("a") as manifest:
            manifest.write(f"{blob.relative_to(self.root).as_posix()}\n")
        return self.point(repo, file, blob, commit=commit)

    def settle(self) -> None:
        """Make all of it look older than what may be in the making."""
        then = time.time() - SETTLED_SECONDS
        for place, folders, files in os.walk(self.root):
            for name in folders + files:
                os.utime(Path(place, name), (then, then), follow_symlinks=False)
