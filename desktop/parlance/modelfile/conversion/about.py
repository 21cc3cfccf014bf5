"""What a checkpoint says about itself in words: name, licence, languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from parlance.modelfile.conversion.plan import Facts

_MAX_CARD_BYTES = 64 * 1024
_MAX_ITEMS = 256
_FENCE = "---"


def general_facts(folder: Path, repo: str) -> Facts:
    """Return the metadata under `general.` for the checkpoint of `repo`, which may be empty.

    A model card that is missing or not understood has nothing to tell.
    """
    name = repo.rsplit("/", 1)[-1] or folder.name
    facts: Facts = {"general.type": "model", "general.name": name}
    if "/" in repo:
        facts["general.organization"] = repo.split("/", 1)[0]
        facts["general.source.repo_url"] = f"https://huggingface.co/{repo}"
    card = _front_matter(folder / "README.md")
    texts = {
        "general.license": card.get("license", []),
        "general.license.name": card.get("license_name", []),
        "general.license.link": card.get("license_link", []),
    }
    facts |= {key: values[0] for key, values in texts.items() if values}
    lists = {
        "general.languages": card.get("language", []),
        "general.tags": card.get("tags", []) + card.get("pipeline_tag", []),
    }
    return facts | {key: values for key, values in lists.items() if values}


def _front_matter(path: Path) -> dict[str, list[str]]:
    """Return the entries between the first two fences of a model card, each as a list.

    Only plain texts and lists of them, which is what these entries are: no YAML library
    is needed for that, and no anchor or type of YAML can do anything.
    """
    try:
        with path.open("rb") as file:
            lines = file.read(_MAX_CARD_BYTES).decode("utf-8", errors="replace").splitlines()
    except OSError:
        return {}
    if not lines or lines[0].strip() != _FENCE:
        return {}
    entries: dict[str, list[str]] = {}
    key = ""
    for line in lines[1:]:
        if line.strip() == _FENCE:
            break
        if line.lstrip().startswith("- ") and key:
            entries[key] += _values(line.lstrip()[2:])
        elif line[:1].isalpha() and ":" in line:
            key, _, value = line.partition(":")
            entries[key] = _values(value)
    return {key: values[:_MAX_ITEMS] for key, values in entries.items() if values}


def _values(text: str) -> list[str]:
    """Return a text, or those of a list in brackets, without quotes and comments."""
    text = text.split(" #", 1)[0].strip()
    if text.startswith("[") and text.endswith("]"):
        return [value for part in text[1:-1].split(",") for value in _values(part)]
    value = text.strip("'\"").strip()
    is_map = value.endswith(":") or ": " in value
    return [value] if value and not is_map else []
