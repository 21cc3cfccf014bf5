"""The assistants and the prompt library, as the window knows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal

from parlance.contract.chats import NO_OPTIONS, ChatOptions
from parlance.contract.faults import FaultError
from parlance.contract.models import ModelOrigin
from parlance.contract.suggestions import SUGGESTIONS
from parlance.services.standing import Standings
from parlance.services.store_view import StoreView
from parlance.work.assistant_files import presets_of, read_presets, write_presets

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtCore import QObject

    from parlance.contract.cancel import Cancel
    from parlance.contract.catalogue import CatalogueEntry
    from parlance.contract.chats import Assistant, AssistantId, SavedPrompt, SavedPromptId
    from parlance.contract.faults import Fault
    from parlance.services.jobs import Jobs
    from parlance.services.models import ModelsService
    from parlance.services.settings import SettingsService
    from parlance.services.standing import Standing
    from parlance.storage.assistants import AssistantStore
    from parlance.work.assistant_files import Presets

_COPY_LIMIT = 99

Made = TypeVar("Made")


class AssistantService(StoreView):
    """Keeps assistants and prompts; one that was removed can be brought back for a while.

    What is removed leaves the store only when the next one is removed, or with settle(): so
    it comes back under its own number, and conversations find it again.

    Signals:
        changed: `assistants` or `prompts` have; failed: a Fault.
        imported: how many assistants and how many prompts came from a file.
        exported: path of the file that was written.
    """

    imported = Signal(int, int)
    exported = Signal(str)

    def __init__(
        self,
        store: AssistantStore,
        models: ModelsService,
        settings: SettingsService,
        jobs: Jobs,
        *,
        catalogue: Callable[[], Sequence[CatalogueEntry]] = tuple,
        parent: QObject | None = None,
    ) -> None:
        """Show what the store has; `catalogue` says how models are recommended to be sampled."""
        super().__init__(parent)
        self._store = store
        self._models = models
        self._jobs = jobs
        self._standings = Standings(models, settings, catalogue)
        self.removed: Assistant | None = None
        self.removed_prompt: SavedPrompt | None = None

    # Assistants ---------------------------------------------------------------------------

    @property
    def assistants(self) -> tuple[Assistant, ...]:
        """All that are not removed."""
        gone = self.removed.id if self.removed is not None else None
        nothing: tuple[Assistant, ...] = ()
        found = self._asked(self._store.assistants, nothing)
        return tuple(each for each in found if each.id != gone)

    def assistant(self, assistant: AssistantId | None) -> Assistant | None:
        """Return one by its number; None where there is none."""
        if assistant is None:
            return None
        return next((each for each in self.assistants if each.id == assistant), None)

    def standing(self, own: ChatOptions, assistant: AssistantId | None) -> Standing:
        """Return what counts where a conversation with `own` options has set nothing."""
        return self._standings.of(own, self.assistant(assistant))

    @property
    def offers_suggestions(self) -> bool:
        """Whether assistants are offered to begin with.

        Not where there are some, and not for the starter model: it follows no instructions.
        """
        entry = self._models.state.entry
        is_starter = entry is not None and entry.origin is ModelOrigin.STARTER
        return not is_starter and not self.assistants

    def add_suggestions(self, translate: Callable[[str], str]) -> None:
        """Add the assistants that are offered, in the person's language."""

        def change() -> None:
            for each in SUGGESTIONS:
                options = ChatOptions(
                    system_prompt=translate(each.instructions), sampling=each.sampling
                )
                opening = tuple(translate(text) for text in each.opening)
                self._store.add(translate(each.name), translate(each.description), options, opening)

        self._change(change)

    def add(
        self,
        name: str,
        description: str = "",
        options: ChatOptions = NO_OPTIONS,
        opening: tuple[str, ...] = (),
    ) -> Assistant | None:
        """Add an assistant and return it; None where the store failed."""
        return self._made(lambda: self._store.add(name, description, options, opening))

    def duplicate(self, assistant: Assistant) -> Assistant | None:
        """Add a copy, under a name that is free, and return it."""
        name = _free(assistant.name, {each.name for each in self.assistants})
        return self.add(name, assistant.description, assistant.options, assistant.opening)

    def change(self, assistant: Assistant) -> None:
        """Keep an assistant as it is now."""
        self._change(lambda: self._store.change(assistant))

    def remove(self, assistant: Assistant) -> None:
        """Remove an assistant; undo_remove() brings it back."""
        self._settle_assistant()
        self.removed = assistant
        self.changed.emit()

    def undo_remove(self) -> None:
        """Bring the assistant removed last back."""
        if self.removed is not None:
            self.removed = None
            self.changed.emit()

    # Prompts ------------------------------------------------------------------------------

    @property
    def prompts(self) -> tuple[SavedPrompt, ...]:
        """The library without what is removed."""
        gone = self.removed_prompt.id if self.removed_prompt is not None else None
        nothing: tuple[SavedPrompt, ...] = ()
        found = self._asked(self._store.prompts, nothing)
        return tuple(each for each in found if each.id != gone)

    def prompt(self, prompt: SavedPromptId) -> SavedPrompt | None:
        """Return one by its number; None where there is none."""
        return next((each for each in self.prompts if each.id == prompt), None)

    def add_prompt(self, name: str, text: str) -> SavedPrompt | None:
        """Add a prompt and return it; None where the store failed."""
        return self._made(lambda: self._store.add_prompt(name, text))

    def change_prompt(self, prompt: SavedPrompt) -> None:
        """Keep a prompt as it is now."""
        self._change(lambda: self._store.change_prompt(prompt))

    def remove_prompt(self, prompt: SavedPrompt) -> None:
        """Remove a prompt; undo_remove_prompt() brings it back."""
        self._settle_prompt()
        self.removed_prompt = prompt
        self.changed.emit()

    def undo_remove_prompt(self) -> None:
        """Bring the prompt removed last back."""
        if self.removed_prompt is not None:
            self.removed_prompt = None
            self.changed.emit()

    def settle(self) -> None:
        """Remove for good what was removed: nobody can ask for it any more."""
        self._settle_assistant()
        self._settle_prompt()

    # Files --------------------------------------------------------------------------------

    def export_file(
        self, path: str, assistants: Sequence[Assistant], prompts: Sequence[SavedPrompt]
    ) -> None:
        """Write assistants and prompts to a file; `exported` or `failed` follows."""

        def work(_cancel: Cancel) -> Iterator[str]:
            write_presets(presets_of(assistants, prompts), path)
            yield path

        self._jobs.start(work, advanced=self._on_exported, ended=self._on_ended)

    def import_file(self, path: str) -> None:
        """Take in all of a file or nothing; `imported` or `failed` follows."""

        def work(_cancel: Cancel) -> Iterator[Presets]:
            yield read_presets(path)

        self._jobs.start(work, advanced=self._on_read, ended=self._on_ended)

    def _on_read(self, items: list[object]) -> None:
        for item in items:
            presets: Presets = item  # type: ignore[assignment] # what the work yields
            added: list[Callable[[], None]] = []
            try:
                self._take_in(presets, added)
            except FaultError as error:
                self._take_back(added)
                self.failed.emit(error.fault)
            else:
                self.imported.emit(len(presets.assistants), len(presets.prompts))
            self.changed.emit()

    def _take_in(self, presets: Presets, added: list[Callable[[], None]]) -> None:
        names = {each.name for each in self.assistants}
        for given in presets.assistants:
            name = _free(given.name, names)
            names.add(name)
            made = self._store.add(name, given.description, given.options, given.opening)
            added.append(lambda number=made.id: self._store.remove(number))  # type: ignore[misc]
        titles = {each.name for each in self.prompts}
        for prompt in presets.prompts:
            title = _free(prompt.name, titles)
            titles.add(title)
            kept = self._store.add_prompt(title, prompt.text)
            added.append(lambda number=kept.id: self._store.remove_prompt(number))  # type: ignore[misc]

    def _take_back(self, added: list[Callable[[], None]]) -> None:
        """Let nothing of a file stay that could not be kept as a whole."""
        try:
            for undo in added:
                undo()
        except FaultError as error:
            self.failed.emit(error.fault)

    def _on_exported(self, paths: list[object]) -> None:
        for path in paths:
            self.exported.emit(path)

    def _on_ended(self, fault: Fault | None) -> None:
        if fault is not None:
            self.failed.emit(fault)

    def _settle_assistant(self) -> None:
        gone, self.removed = self.removed, None
        if gone is not None:
            self._change(lambda: self._store.remove(gone.id))

    def _settle_prompt(self) -> None:
        gone, self.removed_prompt = self.removed_prompt, None
        if gone is not None:
            self._change(lambda: self._store.remove_prompt(gone.id))

    def _made(self, make: Callable[[], Made]) -> Made | None:
        """Return what `make` adds to the store; `changed` or `failed` follows."""
        try:
            made = make()
        except FaultError as error:
            self.failed.emit(error.fault)
            return None
        self.changed.emit()
        return made


def _free(name: str, taken: set[str]) -> str:
    """Return the name with a number behind it if it is taken."""
    if name not in taken:
        return name
    numbered = (f"{name} {number}" for number in range(2, _COPY_LIMIT + 1))
    return next((each for each in numbered if each not in taken), name)
