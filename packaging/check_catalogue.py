"""Compares the catalogue with the real Hub: `python packaging/check_catalogue.py [id ...]`.

For people with a network: it asks the Hub (or the mirror in HF_ENDPOINT) twice for every
entry. Prints a line for each difference, and exits with 1 if there are any: repositories
that are gone or became gated, files that no pattern finds, other sizes, licences,
parameters or contexts. Changes nothing.
"""

from __future__ import annotations

import argparse
import fnmatch
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")

from huggingface_hub import HfApi
from huggingface_hub.errors import HfHubHTTPError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from huggingface_hub.hf_api import ModelInfo

CATALOGUE = Path(__file__).resolve().parent.parent / "resources" / "catalogue" / "models.json"
TIMEOUT_SECONDS = 30.0
SIZE_TOLERANCE = 0.02
"""Sizes of the catalogue are about right, and repositories are quantized anew at times."""

PARAMETER_TOLERANCE = 0.05
"""Some makers tell rounded numbers; what sees images is counted by some and not by others."""


def main() -> int:
    """Check all entries, or those named; return the exit status."""
    parser = argparse.ArgumentParser(description="Compare the catalogue with the Hub.")
    parser.add_argument("ids", nargs="*", metavar="id", help="entries to check; default all")
    parser.add_argument("--catalogue", type=Path, default=CATALOGUE)
    arguments = parser.parse_args()
    entries = json.loads(arguments.catalogue.read_text("utf-8"))
    chosen = [entry for entry in entries if not arguments.ids or entry["id"] in arguments.ids]
    api = HfApi(token=False)
    found = 0
    for entry in chosen:
        for difference in differences(entry, api):
            found += 1
            print(f"{entry['id']}: {difference}", flush=True)
    print(f"{len(chosen)} entries checked, {found} differences", file=sys.stderr)
    return 1 if found else 0


def differences(entry: dict[str, Any], api: HfApi) -> Iterator[str]:
    """Yield what the Hub says otherwise than the entry, a sentence each."""
    if entry["repo"]:
        info, problem = ask(api, entry["repo"])
        yield from compare_files(entry, info) if info else [problem]
    info, problem = ask(api, entry["source"])
    yield from compare_source(entry, info) if info else [problem]


def ask(api: HfApi, repo: str) -> tuple[ModelInfo | None, str]:
    """Return what the Hub tells of a repository, or why it does not."""
    try:
        return api.model_info(repo, files_metadata=True, timeout=TIMEOUT_SECONDS), ""
    except HfHubHTTPError as error:
        return None, f"{repo} answers with {error.response.status_code}"


def compare_files(entry: dict[str, Any], info: ModelInfo) -> Iterator[str]:
    """Yield differences of the repository with the GGUF files."""
    if bool(info.gated) != entry.get("gated", False):
        yield f"{entry['repo']} is {'' if info.gated else 'not '}gated"
    sizes = {file.rfilename: file.size or 0 for file in info.siblings or []}
    for file in entry["files"]:
        parts = fnmatch.filter(sizes, file["pattern"])
        total = sum(sizes[part] for part in parts)
        if not parts:
            yield f"no file is called {file['pattern']}"
        elif differs(total, file.get("size_bytes", 0), SIZE_TOLERANCE):
            yield f"{file['pattern']} has {total} bytes, not {file['size_bytes']}"
    projector = entry.get("projector", "")
    if projector and not fnmatch.filter(sizes, projector):
        yield f"no image projector is called {projector}"
    header = info.gguf or {}
    if differs(header.get("total", 0), entry["parameters"], PARAMETER_TOLERANCE):
        yield f"the Hub counts {header['total']} parameters, not {entry['parameters']}"
    if header.get("context_length", entry["context"]) != entry["context"]:
        yield f"its header says {header['context_length']} tokens of context"


def compare_source(entry: dict[str, Any], info: ModelInfo) -> Iterator[str]:
    """Yield differences of the maker's own repository."""
    licences = [tag[8:] for tag in info.tags or [] if tag.startswith("license:")]
    if licences and entry["licence"]["id"] not in licences:
        yield f"{entry['source']} has the licence {', '.join(licences)}"
    # Checkpoints that can be converted here have all their parameters in one place.
    counted = info.safetensors.total if info.safetensors and not entry["repo"] else 0
    if differs(counted, entry["parameters"], PARAMETER_TOLERANCE):
        yield f"the Hub counts {counted} parameters, not {entry['parameters']}"


def differs(told: int, known: int, tolerance: float) -> bool:
    """Return whether two numbers are known and further apart than a share of the second."""
    return bool(told and known) and abs(told - known) > tolerance * known


if __name__ == "__main__":
    sys.exit(main())
