"""Where the app keeps its own files: configuration, data and state."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

import msgspec
import platformdirs

from parlance.contract.faults import StoreUnwritable

HOME_VARIABLE = "PARLANCE_HOME"
_NAME = "parlance"
_PRIVATE = 0o700


class Places(msgspec.Struct, frozen=True, kw_only=True):
    """The app's folders. Each is made, for its owner alone, by make()."""

    config: Path
    data: Path
    state: Path

    @property
    def database(self) -> Path:
        """The file with chats, translations and summaries."""
        return self.data / "parlance.db"

    @property
    def states(self) -> Path:
        """The folder with states of conversations, which models read sooner than text.

        They belong to the conversations of `database` and go with them.
        """
        return self.state / "conversations"

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.config / "settings.json"

    @property
    def models(self) -> Path:
        """The folder with models that were imported, quantized or converted here."""
        return self.data / "models"

    @property
    def downloads(self) -> Path:
        """The queue of downloads."""
        return self.state / "downloads.json"

    @property
    def uses(self) -> Path:
        """When each model was used last."""
        return self.state / "model-uses.json"

    @property
    def benchmarks(self) -> Path:
        """What was measured of models on this computer."""
        return self.state / "benchmarks.json"

    @property
    def notes(self) -> Path:
        """What was noted of documents; it can be made again."""
        return self.state / "notes.db"

    @property
    def translation_draft(self) -> Path:
        """The text that was typed last to be translated."""
        return self.state / "translation-draft.txt"

    @property
    def completion_draft(self) -> Path:
        """The text that was completed last."""
        return self.state / "completion-draft.txt"

    @property
    def translations(self) -> Path:
        """The queue of documents that are translated."""
        return self.state / "translations.json"

    @property
    def network_log(self) -> Path:
        """The log of every request over a network."""
        return self.state / "network.jsonl"

    @property
    def versions(self) -> Path:
        """The number of the newest list of versions that was seen."""
        return self.state / "versions"

    @property
    def server_keys(self) -> Path:
        """The keys of servers; never among the settings, which people send around."""
        return self.config / "server-keys.json"

    @property
    def served_models(self) -> Path:
        """The models that servers had when they were asked last."""
        return self.state / "served-models.json"

    @property
    def summaries(self) -> Path:
        """The queue of summaries that are not done."""
        return self.state / "summaries.json"

    @property
    def own_words(self) -> Path:
        """The words that the person added to the dictionaries."""
        return self.data / "words.txt"

    @property
    def window(self) -> Path:
        """Where the window stood."""
        return self.state / "window"

    @property
    def session(self) -> Path:
        """What is open while the app runs; a crash leaves it behind."""
        return self.state / "session.json"

    def make(self) -> None:
        """Create the folders that are missing, and close all to others. Raises OSError."""
        for folder in (self.config, self.data, self.state):
            _make_private(folder)


def _make_private(folder: Path) -> None:
    """Make a folder for its owner alone, or close one to others. Raises OSError."""
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    for each in reversed(missing):  # those above too: whoever may write there may replace ours
        each.mkdir(mode=_PRIVATE, exist_ok=True)
    with suppress(OSError):  # a drive without permissions has none to close
        mode = stat.S_IMODE(folder.stat().st_mode)
        if os.name == "posix" and mode & ~_PRIVATE:
            folder.chmod(mode & _PRIVATE)


def made(places: Places) -> StoreUnwritable | None:
    """Create the folders; return why that could not be done, if it could not."""
    try:
        places.make()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return StoreUnwritable(path=str(places.data), reason=reason)
    return None


def summary_draft(places: Places) -> Path:
    """Return where the text is that was typed last to be summarized."""
    return places.state / "summary-draft.txt"


def restoring_folder(places: Places) -> Path:
    """Return where a backup is laid ready, until a start has put it into force."""
    return places.data / "restoring"


def find_places() -> Places:
    """Return the folders that the OS has for an app, or those below PARLANCE_HOME."""
    home = os.environ.get(HOME_VARIABLE)
    if home:
        root = Path(home).absolute()
        return Places(config=root / "config", data=root / "data", state=root / "state")
    # Not the roaming profile on Windows: the database would be copied at every log-in.
    folders = platformdirs.PlatformDirs(_NAME, appauthor=False, roaming=False)
    return Places(
        config=folders.user_config_path,
        data=folders.user_data_path,
        state=folders.user_state_path,
    )
