"""What vocabularies make of a text, side by side, while it is typed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from parlance.contract.inspection_tokens import (
    LONGEST_TEXT,
    MOST_VOCABULARIES,
    SampleCounts,
    TokenStory,
    VocabularyReading,
)
from parlance.engine.unicode import sound_text
from parlance.services.newest_next import NewestNext
from parlance.work.tokenizing import count_samples, read_side_by_side

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.contract.models import ModelEntry
    from parlance.engine.vocabularies.reader import VocabularyReader
    from parlance.services.jobs import Jobs
    from parlance.services.models import ModelsService

PAUSE_MS: Final = 150
"""After so long without a key what is typed is read."""

IDLE_MS: Final = 120_000
"""After so long without a question the processes end; the next one starts them again."""


class TextRead(msgspec.Struct, frozen=True, kw_only=True):
    """What was read: a text, and what the vocabularies made of it that have come to it."""

    text: str = ""
    special: bool = False
    readings: tuple[VocabularyReading, ...] = ()


class TokensService(QObject):
    """Reads a text with the vocabulary of the model in use, and with those of others.

    Attributes:
        read: the text that was read last.
        story: of the word that was asked for last; None until it is told.
        story_fault: why it cannot be.
        samples: tokens of the sample sentences, for each vocabulary that could be read.

    Signals:
        changed: `read` or `shown` has changed.
        told: `story` or `story_fault` has changed.
        counted: `samples` has changed.
    """

    changed = Signal()
    told = Signal()
    counted = Signal()

    def __init__(
        self,
        reader: VocabularyReader,
        models: ModelsService,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        """Read nothing yet."""
        super().__init__(parent)
        self._reader, self._models, self._jobs = reader, models, jobs
        self._reading, self._telling = NewestNext(jobs), NewestNext(jobs)
        self._counting = NewestNext(jobs)
        self._beside: tuple[str, ...] = ()
        self._wanted = TextRead()
        self._paths: tuple[str, ...] = ()
        self.read = TextRead()
        self.story: TokenStory | None = None
        self.story_fault: Fault | None = None
        self.samples: tuple[SampleCounts, ...] = ()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._start_reading)
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self._rest)
        models.state_changed.connect(self._on_models_changed)
        models.listed.connect(self._on_models_changed)

    @property
    def busy(self) -> bool:
        """Whether a text is being read."""
        return self._pause.isActive() or self._reading.busy

    @property
    def wanted(self) -> TextRead:
        """The text that is to be read, or was."""
        return self._wanted

    @property
    def in_use(self) -> str:
        """Path of the model in use; empty if there is none, or it is no file here."""
        entry = self._models.state.entry
        return "" if entry is None or entry.served is not None else entry.path

    @property
    def shown(self) -> tuple[ModelEntry, ...]:
        """The models whose vocabularies are read: the one in use first, if it is a file here."""
        own = self._models.state.entry
        others = (entry for entry in self._files() if entry.key in self._beside)
        first = (own,) if own is not None and self.in_use else ()
        found = {entry.path: entry for entry in (*first, *others)}
        return tuple(found.values())[:MOST_VOCABULARIES]

    @property
    def others(self) -> tuple[ModelEntry, ...]:
        """The models that could be added; none while there are as many as can be shown."""
        shown = self.shown
        if len(shown) >= MOST_VOCABULARIES:
            return ()
        paths = {entry.path for entry in shown}
        return tuple(entry for entry in self._files() if entry.path not in paths)

    def put(self, text: str, *, special: bool = False) -> None:
        """Have a text read as soon as nobody types; with `special`, tokens that steer are found."""
        self._wanted = TextRead(text=sound_text(text), special=special)
        self._pause.start()

    def add(self, key: str) -> None:
        """Read with the vocabulary of another model as well."""
        self._beside = (*self._beside, key)
        self._on_models_changed()

    def remove(self, key: str) -> None:
        """Read with that of a model no more."""
        self._beside = tuple(each for each in self._beside if each != key)
        self._on_models_changed()

    def tell(self, path: str, token: int) -> None:
        """Have the story told of the word in which a token of a vocabulary stands."""
        self._idle.start()
        self._telling.run(
            partial(_story, self._reader, path, self.read, token), self._on_story, self._on_told
        )

    def count(self) -> None:
        """Have the tokens of the sample sentences counted."""
        self._idle.start()
        self.samples = ()
        paths = tuple(entry.path for entry in self.shown)
        self._counting.run(
            lambda cancel: count_samples(self._reader, paths, cancel),
            self._on_counts,
            lambda _fault: self.counted.emit(),
        )

    def close(self) -> None:
        """Wait for nothing more; the processes end with their nursery."""
        self._pause.stop()
        self._idle.stop()

    def _files(self) -> Iterator[ModelEntry]:
        for entry in self._models.entries:
            if entry.served is None and entry.problem is None:
                yield entry

    def _on_models_changed(self) -> None:
        paths = tuple(entry.path for entry in self.shown)
        if paths != self._paths:
            self._paths = paths
            self._start_reading()
            self.changed.emit()

    def _start_reading(self) -> None:
        self._pause.stop()
        self._idle.start()
        self._paths = tuple(entry.path for entry in self.shown)
        wanted, paths = self._wanted, self._paths
        self._reading.run(
            lambda cancel: read_side_by_side(
                self._reader, paths, wanted.text, cancel, special=wanted.special
            ),
            lambda reading: self._on_reading(wanted, reading),
            lambda _fault: self.changed.emit(),
        )

    def _on_reading(self, wanted: TextRead, reading: object) -> None:
        assert isinstance(reading, VocabularyReading)
        is_same = (self.read.text, self.read.special) == (wanted.text, wanted.special)
        before = self.read.readings if is_same else ()
        found = {each.path: each for each in before} | {reading.path: reading}
        readings = tuple(found[path] for path in self._paths if path in found)
        self.read = msgspec.structs.replace(wanted, readings=readings)
        if not is_same:
            self.story, self.story_fault = None, None
            self.told.emit()
        self.changed.emit()

    def _on_story(self, story: object) -> None:
        assert isinstance(story, TokenStory)
        self.story = story

    def _on_told(self, fault: Fault | None) -> None:
        self.story_fault = fault
        self.told.emit()

    def _on_counts(self, counts: object) -> None:
        assert isinstance(counts, SampleCounts)
        if counts.fault is None:  # reading a text tells why
            self.samples = (*self.samples, counts)

    def _rest(self) -> None:
        """End the processes, in a job: that takes a moment."""
        self._jobs.start(partial(_let_go, self._reader))


def _story(
    reader: VocabularyReader, path: str, read: TextRead, token: int, cancel: Cancel
) -> Iterator[TokenStory]:
    yield reader.tell(path, read.text[:LONGEST_TEXT], token, cancel, special=read.special)


def _let_go(reader: VocabularyReader, cancel: Cancel) -> Iterator[None]:
    cancel.check()
    reader.keep(())
    yield None
