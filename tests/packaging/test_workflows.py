"""The workflows can be read, and what they run is there and pinned."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
OURS = re.compile(r"(?<![\w./])(?:packaging|\.ci)/[\w./-]+")
PINNED = re.compile(r"[\w.-]+/[\w.-]+@[0-9a-f]{40}")


def _named(path: Path) -> str:
    return path.name


def _steps(path: Path) -> list[dict[str, Any]]:
    jobs = yaml.safe_load(path.read_text("utf-8"))["jobs"]
    return [step for job in jobs.values() for step in job["steps"]]


def test_there_are_workflows_for_tests_and_for_releases() -> None:
    assert [path.name for path in WORKFLOWS] == ["release.yml", "test.yml"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=_named)
def test_every_action_is_pinned_to_a_commit(path: Path) -> None:
    used = [step["uses"] for step in _steps(path) if "uses" in step]
    assert used
    assert [name for name in used if not PINNED.fullmatch(name)] == []


@pytest.mark.parametrize("path", WORKFLOWS, ids=_named)
def test_every_script_that_is_run_is_there(path: Path) -> None:
    named = {name for step in _steps(path) for name in OURS.findall(step.get("run", ""))}
    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []


@pytest.mark.parametrize("path", WORKFLOWS, ids=_named)
def test_jobs_wait_for_jobs_that_exist_and_may_only_read(path: Path) -> None:
    workflow = yaml.safe_load(path.read_text("utf-8"))
    assert workflow["permissions"] == {"contents": "read"}
    for job in workflow["jobs"].values():
        needs = job.get("needs", [])
        assert set([needs] if isinstance(needs, str) else needs) <= set(workflow["jobs"])
        assert job["timeout-minutes"] <= 300


def test_nothing_that_an_outsider_writes_reaches_a_shell_unquoted() -> None:
    told = [step["run"] for path in WORKFLOWS for step in _steps(path) if "run" in step]
    assert [text for text in told if "${{" in text] == []


def test_a_release_has_every_variant() -> None:
    jobs = yaml.safe_load((ROOT / ".github/workflows/release.yml").read_text("utf-8"))["jobs"]
    variants = {
        name: {each["variant"] for each in jobs[name]["strategy"]["matrix"]["include"]}
        for name in ("linux", "windows", "macos")
    }
    assert variants == {
        "linux": {"cpu", "vulkan", "cuda"},
        "windows": {"cpu", "vulkan", "cuda"},
        "macos": {"metal", "cpu"},
    }


def test_the_flatpak_takes_what_is_there() -> None:
    manifest = ROOT / "packaging/flatpak/app.parlance.parlance.yml"
    facts = yaml.safe_load(manifest.read_text("utf-8"))
    assert facts["id"] == manifest.stem
    (module,) = facts["modules"]
    for source in module["sources"]:
        if source["path"] != "../../dist/parlance":
            assert (manifest.parent / source["path"]).exists()
