"""Very long documents through the real window: how it stays alive, stops, and goes on.

`python -m tests.bench.long_documents [--pages N]` summarizes a PDF of 1,000 pages and a DOCX
of 600 with the starter model, and prints: how long it takes; the gaps between the turns of
the window's event loop; how soon it stops; and, after the engine was killed at half, how
much had to be done again. Runs on whatever platform Qt finds; nothing is asserted.
"""

from __future__ import annotations

import argparse
import os
import signal
import statistics
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
from PySide6.QtCore import QEventLoop, Qt, QTimer

from parlance.contract.summary import ENDED_STATES, SummaryStage
from tests.documents.pdf_bytes import column, pdf
from tests.planted import planted_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from parlance.app import App
    from parlance.contract.summary import QueueItem

PAGES = {"pdf": 1000, "docx": 600}
LINES = 25
LETTERS = 84
TICK_MS = 4


def write_pdf(path: Path, pages: int) -> None:
    """Write a PDF of so many pages, some 380 words each."""
    text, _ = planted_text(pages * 400, pages, seed=1)
    words = " ".join(text.split()).split(" ")
    lines: list[str] = []
    line = ""
    for word in words:
        if len(line) + len(word) + 1 > LETTERS:
            lines.append(line)
            line = ""
        line = f"{line} {word}".strip()
    sheets = [lines[n * LINES : (n + 1) * LINES] for n in range(pages)]
    path.write_bytes(pdf([column(sheet) for sheet in sheets]))


def write_docx(path: Path, pages: int) -> None:
    """Write a DOCX that an office would show on so many pages: some 400 words each."""
    from docx import Document

    text, _ = planted_text(pages * 400, pages, seed=2)
    document = Document()
    for number, paragraph in enumerate(text.split("\n\n")):
        if number % 100 == 0:
            document.add_heading(f"Chapter {number // 100 + 1}", 1)
        document.add_paragraph(paragraph)
    document.save(str(path))


class Gaps:
    """How long the event loop leaves a timer waiting, in milliseconds."""

    def __init__(self) -> None:
        self.all: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()

    def _on_tick(self) -> None:
        now = time.perf_counter()
        self.all.append(max(0.0, (now - self._last) * 1000 - TICK_MS))
        self._last = now

    def told(self) -> str:
        """Return the quantiles of what was seen, and begin anew."""
        seen, self.all = sorted(self.all), []
        if not seen:
            return "no turns"
        return (
            f"p50 {statistics.median(seen):.1f}, p99 {seen[int(len(seen) * 0.99)]:.1f}, "
            f"p99.9 {seen[int(len(seen) * 0.999)]:.1f}, most {seen[-1]:.0f} ms of {len(seen)}"
        )


def until(condition: Callable[[], bool], seconds: float = 3000) -> float:
    """Let the app run until the condition holds; return how long it took."""
    started = time.perf_counter()
    loop = QEventLoop()
    timer = QTimer()
    timer.setInterval(2)
    timer.timeout.connect(
        lambda: loop.quit() if condition() or time.perf_counter() - started > seconds else None
    )
    timer.start()
    loop.exec()
    timer.stop()
    if not condition():
        raise TimeoutError
    return time.perf_counter() - started


@contextmanager
def app_in(folder: Path) -> Iterator[App]:
    """Give the real app, its window shown, all that it keeps in `folder`."""
    os.environ["PARLANCE_HOME"] = str(folder)
    from parlance.app import App
    from parlance.start import make_qt_application

    application = make_qt_application()
    app = App(application)
    try:
        app.start()
        yield app
    finally:
        app.window.close()
        app.close()


class Followed:
    """One entry of the queue while it is worked on."""

    def __init__(self, app: App, path: Path) -> None:
        self._queue = app.summaries.queue
        (self.number,) = self._queue.add_files([str(path)])

    @property
    def item(self) -> QueueItem:
        """The entry."""
        found = self._queue.item(self.number)
        assert found is not None
        return found

    @property
    def has_ended(self) -> bool:
        """Whether it is done, or has failed."""
        return self.item.state in ENDED_STATES

    @property
    def passages(self) -> str:
        """How many passages are read of all."""
        progress = self.item.progress
        return f"{progress.done} of {progress.total}" if progress else "?"

    @property
    def share(self) -> float:
        """Share of the passages that are read; 1 in what comes behind them."""
        progress = self.item.progress
        if progress is None or progress.stage is SummaryStage.OPENING:
            return 0.0
        if progress.stage is not SummaryStage.READING:
            return 1.0
        return progress.done / max(1, progress.total)


def measure(app: App, path: Path) -> None:
    """Summarize one file with all that can happen, and print what came of it."""
    queue = app.summaries.queue
    app.window.show_place(app.window.summary)
    gaps = Gaps()
    followed = Followed(app, path)
    opened = until(lambda: followed.share > 0)
    print(f"{path.name}: first passage after {opened:.1f} s; gaps: {gaps.told()}", flush=True)
    until(lambda: followed.share > 0.2)
    queue.pause(followed.number)
    stopped = until(lambda: not queue.busy)
    print(f"  paused: idle after {stopped * 1000:.0f} ms; gaps: {gaps.told()}", flush=True)
    queue.resume(followed.number)
    until(lambda: followed.share > 0.5)
    killed_at = followed.passages
    _kill_engine()
    until(lambda: followed.has_ended or followed.share > 0.55)
    if followed.has_ended:
        queue.again(followed.number)
    whole = until(lambda: followed.has_ended)
    print(f"  engine killed at {killed_at}; gaps: {gaps.told()}", flush=True)
    _print_result(followed.item, whole)


def _print_result(item: QueueItem, seconds: float) -> None:
    result = item.result
    if result is None:
        print(f"  {item.state}: {item.fault}", flush=True)
        return
    print(
        f"  done after another {seconds:.0f} s: {result.blocks_read} of {result.blocks} blocks, "
        f"{result.passages} passages, {result.reused} steps reused, "
        f"{len(result.text.split())} words, {len(result.sentences)} sentences, "
        f"{sum(bool(s.sources) for s in result.sentences)} with a source",
        flush=True,
    )


def _kill_engine() -> None:
    for child in psutil.Process().children(recursive=True):
        if "engine" in " ".join(child.cmdline()):
            os.kill(child.pid, signal.SIGKILL)


def report() -> None:
    """Measure both documents."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.long_documents")
    parser.add_argument("--pages", type=int, help="of both, in place of 1,000 and 600")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, app_in(Path(folder, "home")) as app:
        for kind, pages in PAGES.items():
            path = Path(folder, f"long.{kind}")
            {"pdf": write_pdf, "docx": write_docx}[kind](path, asked.pages or pages)
            measure(app, path)


if __name__ == "__main__":
    report()
