"""What the transcript costs the window: gaps of its event loop, and memory.

Opening a conversation of 2,000 messages, jumping and rolling through it, and an answer that
arrives at 200 tokens a second with code, mathematics, tables and Persian: alone, and beside
a process that computes at lower priority, as the engine does.

A gap is the time between two ticks of a timer that is due every 4 ms. Beside it stands what
the window's own thread computed in it: other programs do not lengthen that.

`python -m tests.bench.transcript --full` streams 50,000 tokens, four minutes each time;
without it an answer streams for twenty seconds.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import statistics
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from parlance.children.nursery import Nursery
from parlance.contract.engine import Role
from parlance.contract.history import MessageState
from parlance.contract.settings import Theme
from parlance.documents.formulas import FormulaSetter
from parlance.services.formulas import Formulas
from parlance.window.chat.rows import Row, row_of
from parlance.window.chat.transcript import TranscriptView
from parlance.window.parts.look import Look
from tests.window import content
from tests.window.fakes import FakeChat

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MESSAGES = 2_000
TOKENS_PER_SECOND = 200
TICK_MS = 4
CROSSING_MS = 33
"""Text crosses from the job's thread to the window so often."""

JUMPS = 250
ROLLS = 400
QUICK_TOKENS = 20 * TOKENS_PER_SECOND
FULL_TOKENS = 50_000
CHARACTERS_PER_TOKEN = 4

MATHS = r"""
The integral $\int_0^\infty e^{-x^2}\,dx = \frac{\sqrt{\pi}}{2}$ follows from polar coordinates,
because $E_{number} = m c^2$ and $\hat{y} = \sigma(W x + b_{number})$ hold for all
$x \in \mathbb{R}^{number}$:

$$
\left(\int_{-\infty}^{\infty} e^{-x^2}\,dx\right)^2
= \int_0^{2\pi}\int_0^\infty r e^{-r^2}\,dr\,d\theta = \pi_{number}
$$

$$\begin{pmatrix} a_{number} & b \\ c & d \end{pmatrix} \begin{pmatrix} x \\ y \end{pmatrix}$$

"""
CODE = (
    "\n```python\n"
    + "".join(
        f"def step_{line}(rows: list[dict], limit: int = {line}) -> float:\n"
        f'    return sum(row["amount"] for row in rows[:limit])  # "2026-{line}"\n\n'
        for line in range(12)
    )
    + "```\n\n"
)
TABLE = (
    "\n| Month | Entries | Total | Change |\n|:--|--:|--:|--:|\n"
    + "".join(
        f"| Month {line} of 2026 | {line * 7} | €1,{line:03}.10 | −{line}.7 % |\n"
        for line in range(30)
    )
    + "\n"
)
LIST = (
    "".join(f"- item {line} with **some** words and `code_{line}`\n" for line in range(30)) + "\n"
)
PROSE = (
    "A paragraph of plain words that explains what was done and why, with a [link]"
    "(https://example.org/guide) and *emphasis*, as long as they usually are in an answer. " * 4
)


@dataclass(frozen=True)
class Gaps:
    """Gaps of the event loop in milliseconds, and resident memory in MB afterwards.

    Attributes:
        own: what the window's thread computed in each gap, in milliseconds.
    """

    name: str
    gaps: list[float]
    own: list[float]
    memory: float

    def line(self) -> str:
        """Return the row of the table."""
        figures = "".join(f"{value:8.1f}" for value in (*_shares(self.gaps), *_shares(self.own)))
        return f"{self.name:<36}{figures}{self.memory:8.0f}"


def _shares(values: list[float]) -> list[float]:
    """Return p50, p99, p99.9 and the largest."""
    values = sorted(values)
    places = [min(len(values) - 1, int(share * len(values))) for share in (0.5, 0.99, 0.999)]
    return [*(values[place] for place in places), values[-1]]


class Ticker(QObject):
    """Notes how long the event loop leaves a timer waiting."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self.own: list[float] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        self._last = self._last_own = 0.0

    def start(self) -> None:
        self._last, self._last_own = time.perf_counter(), time.thread_time()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _on_tick(self) -> None:
        now, own = time.perf_counter(), time.thread_time()
        self.gaps.append((now - self._last) * 1000)
        self.own.append((own - self._last_own) * 1000)
        self._last, self._last_own = now, own


class Stage:
    """A transcript in a window of 1,000 by 800 pixels, and formulas that are really set."""

    def __init__(self, application: QApplication) -> None:
        self.nursery = Nursery()
        self.formulas = Formulas(FormulaSetter(self.nursery))
        self.look = Look(application, Theme.LIGHT, self.formulas)
        self.chat = FakeChat()
        self.view = TranscriptView(self.look)
        self.look.dress(self.view)
        self.view.resize(1000, 800)
        self.view.show()
        wait(200)

    def close(self) -> None:
        self.view.close()
        self.nursery.close()
        self.formulas.close()

    def rows(self, count: int) -> list[Row]:
        texts = (content.CODE, content.MIXED, content.PERSIAN, answer_text(300))
        made = []
        for number in range(count):
            role = Role.ASSISTANT if number % 2 else Role.USER
            text = texts[number // 2 % 4] if number % 2 else f"Why is that so, in case {number}?"
            made.append(row_of(self.chat.message(role, text)))
        return made


def answer_text(tokens: int) -> str:
    """Return an answer of so many tokens, a different one in every part."""
    parts: list[str] = []
    length = number = 0
    while length < tokens * CHARACTERS_PER_TOKEN:
        for part in (PROSE, MATHS, CODE, content.PERSIAN, TABLE, LIST):
            filled = part.replace("number", str(number)) + "\n\n"
            parts.append(filled)
            length += len(filled)
        number += 1
    return "".join(parts)[: tokens * CHARACTERS_PER_TOKEN]


def wait(milliseconds: int) -> None:
    """Let the event loop run."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def memory() -> float:
    """Return the resident memory of this process in MB."""
    return psutil.Process().memory_info().rss / 1e6


def measured(name: str, act: Callable[[], None]) -> Gaps:
    """Return the gaps while `act` runs."""
    ticker = Ticker()
    ticker.start()
    act()
    ticker.stop()
    return Gaps(name, ticker.gaps, ticker.own, memory())


def opening(stage: Stage) -> float:
    """Return milliseconds from the rows to the painted window, the median of five."""
    found = []
    for _ in range(5):
        rows = stage.rows(MESSAGES)
        begun = time.perf_counter()
        stage.view.show_rows(rows)
        stage.view.grab()
        found.append((time.perf_counter() - begun) * 1000)
        wait(150)
    return statistics.median(found)


def jumping(stage: Stage) -> None:
    """Pull the scroll bar from the top to the bottom."""
    bar = stage.view.verticalScrollBar()
    bar.triggerAction(bar.SliderAction.SliderToMinimum)
    for step in range(JUMPS):
        bar.setSliderPosition(bar.maximum() * step // JUMPS)
        wait(1)


def rolling(stage: Stage) -> None:
    """Roll up by a wheel's steps."""
    bar = stage.view.verticalScrollBar()
    for _ in range(ROLLS):
        bar.setSliderPosition(bar.value() - 60)
        wait(1)


def streaming(stage: Stage, tokens: int) -> None:
    """Have an answer of so many tokens arrive, as the job hands it over."""
    text = answer_text(tokens)
    message = stage.chat.message(Role.ASSISTANT, "", state=MessageState.WRITING)
    stage.view.append_row(row_of(message))
    stage.view.jump_to_end()
    row, index = stage.view.rows[-1], len(stage.view.rows) - 1
    loop, timer, begun = QEventLoop(), QTimer(), time.perf_counter()
    sent = 0

    def cross() -> None:
        nonlocal sent
        due = int((time.perf_counter() - begun) * TOKENS_PER_SECOND) * CHARACTERS_PER_TOKEN
        piece = text[sent:due]
        if piece:
            sent += len(piece)
            row.append("answer", piece)
            stage.view.note_change(index)
        if sent >= len(text):
            loop.quit()

    timer.setInterval(CROSSING_MS)
    timer.timeout.connect(cross)
    timer.start()
    loop.exec()
    timer.stop()


def _compute() -> None:
    os.nice(5)
    while True:
        sum(range(100_000))


@contextmanager
def beside(processes: int) -> Iterator[None]:
    """Have processes compute at the engine's priority meanwhile."""
    spawning = multiprocessing.get_context("spawn")
    running = [spawning.Process(target=_compute, daemon=True) for _ in range(processes)]
    for process in running:
        process.start()
    try:
        yield
    finally:
        for process in running:
            process.kill()
            process.join()


def report(tokens: int = QUICK_TOKENS) -> None:
    """Print the table."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    stage = Stage(application)
    try:
        print(f"\ntranscript (load {psutil.getloadavg()[0]:.1f})")
        print(f"opening {MESSAGES} messages: {opening(stage):.0f} ms, {memory():.0f} MB")
        names = "".join(f"{name:>8}" for name in ("p50", "p99", "p99.9", "max") * 2)
        print(f"{'gap of the event loop, own share, ms':<36}{names}{'MB':>8}")
        print(measured("jumping", lambda: jumping(stage)).line())
        print(measured("rolling", lambda: rolling(stage)).line())
        name = f"writing {tokens} tokens"
        stage.view.show_rows(stage.rows(20))
        print(measured(name, lambda: streaming(stage, tokens)).line(), flush=True)
        with beside(1):
            wait(300)
            stage.view.show_rows(stage.rows(20))
            print(measured(f"{name}, beside another", lambda: streaming(stage, tokens)).line())
    finally:
        stage.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full", action="store_true", help=f"stream {FULL_TOKENS} tokens")
    report(FULL_TOKENS if parser.parse_args().full else QUICK_TOKENS)
    sys.exit(0)
