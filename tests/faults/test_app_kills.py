"""The whole app, killed while it is used: what it has kept is there at the next start."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import psutil
import pytest

from parlance.contract.settings import Settings
from parlance.storage.places import find_places
from parlance.storage.settings import SettingsFile
from tests.gguf_factory import TinyModel, write_model

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from tests.faults.campaign import Campaign

pytestmark = [
    pytest.mark.timeout(3600),
    pytest.mark.skipif(os.name == "nt", reason="the steps come through a notifier of Unix"),
]
ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S: Final = 60
"""Who waits longer waits for ever."""
PLACES = ("chat", "translation", "summary", "models", "settings")
STEPS: Final = 14


def test_an_app_that_is_killed_at_a_random_step(campaign: Campaign, tmp_path: Path) -> None:
    places = find_places()
    places.make()
    SettingsFile(places.settings).save(Settings(welcomed=True))
    endless = TinyModel(speaks=("x1", "x2"), ends=False, context=65_536)
    model = str(write_model(tmp_path / "endless.gguf", endless))
    person = _Person(campaign.random, tmp_path)
    for number in campaign.cases(3):
        life = _Life(person)
        life.wait_for(lambda life=life: life.is_open)
        if number == 0:
            life.is_open = False
            life.do("load", model)
            life.wait_for(lambda life=life: life.is_open)
        else:
            person.compare(life.told())
        for _ in range(campaign.random.randrange(1, STEPS)):
            life.do(*person.step())
            time.sleep(campaign.random.random() * 0.3)
        how = campaign.random.choice((*[signal.SIGKILL] * 3, signal.SIGTERM))
        campaign.count(life.end(how))
    life = _Life(person)
    life.wait_for(lambda: life.is_open)
    person.compare(life.told())
    campaign.count(life.end(signal.SIGTERM))
    campaign.count("things found again", person.found)
    campaign.count("ms until the last child had gone, at most", person.slowest_ms)


class _Life:
    """One run of the app."""

    def __init__(self, person: _Person) -> None:
        self.person = person
        self.is_open = False
        self._state: dict[str, Any] | None = None
        self._done = -1
        self._number = 0
        self._errors = (person.folder / "errors").open("wb")
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.driven_app"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
        )
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def do(self, name: str, *arguments: Any) -> None:
        """Have a step done; does not wait for it."""
        assert self._process.stdin is not None
        self._number += 1
        with suppress(BrokenPipeError):
            self._process.stdin.write(json.dumps([self._number, name, *arguments]).encode() + b"\n")
            self._process.stdin.flush()

    def told(self) -> dict[str, Any]:
        """Return what can be seen in the window."""
        self._state = None
        self.do("tell")
        self.wait_for(lambda: self._state is not None)
        assert self._state is not None
        return self._state

    def wait_for(self, wanted: Callable[[], bool]) -> None:
        """Return when it is so."""
        deadline = time.monotonic() + PATIENCE_S
        while not wanted():
            alive = self._process.poll() is None and time.monotonic() < deadline
            if not alive:
                self.end(signal.SIGKILL)
                pytest.fail((self.person.folder / "errors").read_text("utf-8")[-4000:])
            time.sleep(0.01)

    def end(self, number: signal.Signals) -> str:
        """End it and all that it has started; say how."""
        children: list[psutil.Process] = []
        with suppress(psutil.NoSuchProcess):  # it has ended by itself; why is told below
            children = psutil.Process(self._process.pid).children(recursive=True)
        self._process.send_signal(number)
        status = self._process.wait(PATIENCE_S)
        ended = time.monotonic()
        _, alive = psutil.wait_procs(children, timeout=PATIENCE_S)
        assert alive == []
        self.person.slowest_ms = max(
            self.person.slowest_ms, round(1000 * (time.monotonic() - ended))
        )
        self._reader.join()
        for stream in (self._process.stdin, self._process.stdout, self._errors):
            assert stream is not None
            with suppress(BrokenPipeError):
                stream.close()
        errors = (self.person.folder / "errors").read_text("utf-8", "replace")
        assert "Traceback" not in errors, errors
        if number is signal.SIGTERM:
            assert status == 0, errors
            return "ended by SIGTERM"
        return "killed"

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            kind, *words = json.loads(line)
            if kind == "open":
                self.is_open = True
            elif kind == "did":
                self._done = words[0]
            elif kind == "told":
                self._state = words[0]
            else:
                self.person.hear(kind, words)


class _Person:
    """Does things, each with a number, and knows what the app took to be kept."""

    def __init__(self, chance: random.Random, folder: Path) -> None:
        self.folder = folder
        self.found = 0
        self.slowest_ms = 0
        self._chance = chance
        self._number = 0
        self._asked: dict[int, str] = {}
        self._answers: dict[int, str] = {}
        self._ended: dict[int, str] = {}
        self._drafts: dict[int | None, str] = {}
        self._texts: dict[str, str] = {}
        self._titles: list[str] = []
        self._place = "chat"
        self._gone_to: list[str] = []

    def step(self) -> list[Any]:
        """Return something to do."""
        self._number += 1
        text = f"text {self._number} " + "with some words " * self._chance.randrange(4)
        place = self._chance.choice(PLACES)
        steps: list[list[Any]] = [
            *(["type", text], ["type", text], ["send"], ["send"], ["stop"], ["new"]),
            *(["source", text], ["paste", text], ["go", place], ["drop", self._documents()]),
        ]
        step = self._chance.choice(steps)
        if step[0] == "go":
            self._gone_to.append(place)
        return step

    def _documents(self) -> list[str]:
        paths = [self.folder / f"document {self._number} {each}.txt" for each in "ab"]
        for path in paths:
            path.write_text(f"The report {path.name} says that a bridge was built. " * 3)
        return [str(path) for path in paths]

    def hear(self, kind: str, words: list[Any]) -> None:
        """Take note of what the app has kept."""
        match kind, words:
            case "asked", [number, text]:
                self._asked[number] = text
            case "grew", [number, text]:
                self._answers[number] = self._answers.get(number, "") + text
            case "ended", [number, state]:
                self._ended[number] = state
            case "draft", [place, text]:
                self._drafts[place] = text
            case "text", [name, text]:
                self._texts[name] = text
            case "queue", ["summaries.json", titles]:
                self._titles = titles
            case "place", [place]:
                self._place = place
                self._gone_to.clear()
            case _:
                pass

    def compare(self, told: dict[str, Any]) -> None:
        """Fail where something is not there that was kept."""
        texts = {number: text for number, _, text, _ in told["messages"]}
        states = {number: state for number, _, _, state in told["messages"]}
        for number, text in self._asked.items():
            assert texts[number] == text
        for number, text in self._answers.items():
            assert texts[number].startswith(text)
            kept = {self._ended[number]} if number in self._ended else {"stopped", "complete"}
            assert states[number] in {*kept, "interrupted"}
        assert "writing" not in states.values()
        drafts: dict[int | None, str] = dict(told["drafts"])
        for place, text in self._drafts.items():
            sent = text in texts.values() and not drafts.get(place)
            assert sent or _number_of(drafts.get(place, "")) >= _number_of(text), (place, text)
        for name, shown in (("translation-draft.txt", "source"), ("summary-draft.txt", "pasted")):
            assert _number_of(told[shown]) >= _number_of(self._texts.get(name, "")), told[shown]
        assert set(self._titles) <= set(told["titles"])
        assert told["place"] in {self._place, *self._gone_to, "chat"}
        self.found += len(self._asked) + len(self._answers) + len(self._drafts)
        self.found += len(self._texts) + len(self._titles) + 1


def _number_of(text: str) -> int:
    """Return the number of a text; later ones have higher numbers."""
    return int(text.split()[1]) if text.startswith("text ") else 0
