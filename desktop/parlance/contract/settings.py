"""The settings: one frozen record whose fields describe themselves.

The settings page, its help, the command line's overrides and the tests are driven by
the descriptions that stand beside each field: title, sentence, range, cost.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import msgspec

from parlance.contract.appearance import (
    Contrast,
    ContrastChoice,
    LessMotion,
    PaneShares,
    SideBars,
    TextSize,
    TextSizeChoice,
)
from parlance.contract.first_run import (
    FirstChoices,
    FirstPlace,
    KeptChoices,
    OpenedFirst,
    Welcomed,
)
from parlance.contract.hardware_settings import (
    CachePrecision,
    ContextLength,
    DraftModelKey,
    ExpertLayers,
    FlashAttention,
    GpuLayers,
    GuessingAhead,
    KeepInMemory,
    KeepSeveral,
    KeptMemory,
    ParallelRequests,
    SaveBattery,
    StatesOnDisk,
    ThreadCount,
    UnloadMinutes,
)
from parlance.contract.interface_language import ChosenLanguage, InterfaceLanguage
from parlance.contract.model_settings import CacheChoice, ModelSettings
from parlance.contract.notifying import NotifyWhenDone
from parlance.contract.opening import OpenedDocuments, Opening
from parlance.contract.quick import KeptQuickState, QuickState
from parlance.contract.segments import OutputOptions
from parlance.contract.servers import Server
from parlance.contract.setting_fields import Group, Widget, describe_fields, described
from parlance.contract.shortcut import ClipboardShortcut, ShortcutKeys, ShowInTray
from parlance.contract.shortcut_keys import OwnShortcuts
from parlance.contract.spelling import CheckSpelling, SpellingLanguage
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.contract.translation import TranslationOptions

if TYPE_CHECKING:
    from parlance.contract.setting_fields import FieldDescription


class Theme(StrEnum):
    """Which palette the window uses."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class ChatTitles(StrEnum):
    """When the model names conversations."""

    NEVER = "never"
    WHEN_FAST = "when_fast"
    ALWAYS = "always"


AUTOMATIC_TEMPERATURE = -0.1
"""One step of the control below 0: what the model's makers recommend."""

_MOST_MIB = 1_048_576


class Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=False):
    """Every setting, with its default. Replaced as a whole, never changed in place."""

    theme: Annotated[
        Theme,
        described(
            QT_TRANSLATE_NOOP("Settings", "Theme"),
            QT_TRANSLATE_NOOP("Settings", "Light, dark, or whatever the system says."),
            group=Group.APPEARANCE,
            widget=Widget.CHOICE,
        ),
    ] = Theme.SYSTEM
    contrast: ContrastChoice = Contrast.SYSTEM
    opened_documents: OpenedDocuments = Opening.ASK
    language: ChosenLanguage = InterfaceLanguage.SYSTEM
    notify_when_done: NotifyWhenDone = True
    jobs_folded: Annotated[
        bool,
        described("", "", group=Group.GENERAL, widget=Widget.HIDDEN),
    ] = True
    first_place: OpenedFirst = FirstPlace.CHAT
    welcomed: Welcomed = False
    first_choices: KeptChoices = FirstChoices()
    text_size: TextSizeChoice = TextSize.NORMAL
    less_motion: LessMotion = False
    side_bars: SideBars = msgspec.field(default_factory=dict)
    quick: KeptQuickState = QuickState()
    pane_shares: PaneShares = msgspec.field(default_factory=dict)
    clipboard_shortcut: ClipboardShortcut = ShortcutKeys.OFF
    show_in_tray: ShowInTray = False
    check_spelling: CheckSpelling = True
    spelling_language: SpellingLanguage = ""
    shortcuts: OwnShortcuts = msgspec.field(default_factory=dict)
    models_folders: Annotated[
        tuple[str, ...],
        described(
            QT_TRANSLATE_NOOP("Settings", "Models folders"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "Folders of your own with GGUF files, listed beside the Hugging Face cache. "
                "Files in them are used where they are and never changed.",
            ),
            group=Group.MODELS,
            widget=Widget.FOLDERS,
            private=True,
        ),
    ] = ()
    models_files: Annotated[
        tuple[str, ...],
        described(
            QT_TRANSLATE_NOOP("Settings", "Model files"),
            "",
            group=Group.MODELS,
            widget=Widget.HIDDEN,
            private=True,
        ),
    ] = ()
    model: Annotated[
        str,
        described(
            QT_TRANSLATE_NOOP("Settings", "Model"),
            QT_TRANSLATE_NOOP("Settings", "The model that is loaded when the app starts."),
            group=Group.MODELS,
            widget=Widget.HIDDEN,
            private=True,
        ),
    ] = "starter"
    translation_model: Annotated[
        str,
        described(
            QT_TRANSLATE_NOOP("Settings", "Model for translations"),
            "",
            group=Group.TRANSLATE,
            widget=Widget.HIDDEN,
            private=True,
        ),
    ] = ""
    summary_model: Annotated[
        str,
        described(
            QT_TRANSLATE_NOOP("Settings", "Model for summaries"),
            "",
            group=Group.SUMMARIZE,
            widget=Widget.HIDDEN,
            private=True,
        ),
    ] = ""
    per_model: Annotated[
        dict[str, ModelSettings],
        described(
            QT_TRANSLATE_NOOP("Settings", "Settings of single models"),
            "",
            group=Group.MODELS,
            widget=Widget.HIDDEN,
            private=True,
        ),
    ] = msgspec.field(default_factory=dict)
    offline: Annotated[
        bool,
        described(
            QT_TRANSLATE_NOOP("Settings", "Stay offline"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "Never open a connection to another computer. Only the model manager, the check "
                "for updates and servers that you have added do; all else works without a network "
                "anyhow.",
            ),
            group=Group.NETWORK,
            widget=Widget.SWITCH,
            cost=QT_TRANSLATE_NOOP("Settings", "nothing; it keeps everything on this computer"),
        ),
    ] = False
    downloads_at_a_time: Annotated[
        int,
        described(
            QT_TRANSLATE_NOOP("Settings", "Downloads at a time"),
            QT_TRANSLATE_NOOP(
                "Settings", "How many models are fetched together; the others wait in order."
            ),
            group=Group.NETWORK,
            widget=Widget.NUMBER,
            ge=1,
            le=4,
        ),
    ] = 2
    speed_limit_kib: Annotated[
        int,
        described(
            QT_TRANSLATE_NOOP("Settings", "Speed limit"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "What all downloads together may take of the connection, so that others have "
                "some of it too.",
            ),
            group=Group.NETWORK,
            widget=Widget.NUMBER,
            ge=0,
            le=_MOST_MIB,
            zero=QT_TRANSLATE_NOOP("Settings", "None"),
            unit=QT_TRANSLATE_NOOP("Settings", "KiB a second"),
        ),
    ] = 0
    context: ContextLength = 0
    gpu_layers: GpuLayers = -1
    expert_layers: ExpertLayers = -1
    cache_type: CachePrecision = CacheChoice.AUTOMATIC
    flash_attention: FlashAttention = True
    mlock: KeepInMemory = False
    threads: ThreadCount = 0
    parallel: ParallelRequests = 0
    kept_mib: KeptMemory = -1
    states_mib: StatesOnDisk = 4096
    drafts: GuessingAhead = True
    draft_model: DraftModelKey = ""
    unload_minutes: UnloadMinutes = 0
    keep_several: KeepSeveral = True
    save_battery: SaveBattery = True
    servers: Annotated[
        tuple[Server, ...],
        described(
            QT_TRANSLATE_NOOP("Settings", "Servers"),
            "",
            group=Group.NETWORK,
            widget=Widget.HIDDEN,
            private=True,
        ),
    ] = ()
    rpc_servers: Annotated[
        tuple[str, ...],
        described(
            QT_TRANSLATE_NOOP("Settings", "Computers that lend devices"),
            "",
            group=Group.NETWORK,
            widget=Widget.HIDDEN,
            private=True,
        ),
    ] = ()
    temperature: Annotated[
        float,
        described(
            QT_TRANSLATE_NOOP("Settings", "Temperature"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "How freely a chat answer is worded: 0 always takes the likeliest word, "
                "higher values vary more. Translations and summaries always use 0.",
            ),
            group=Group.GENERATION,
            widget=Widget.DECIMAL,
            ge=AUTOMATIC_TEMPERATURE,
            le=2.0,
            zero=QT_TRANSLATE_NOOP("Settings", "As the model recommends"),
        ),
    ] = AUTOMATIC_TEMPERATURE
    system_prompt: Annotated[
        str,
        described(
            QT_TRANSLATE_NOOP("Settings", "Instructions for every chat"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "Told to the model before each conversation. It takes tokens of the context.",
            ),
            group=Group.CHAT,
            widget=Widget.TEXT,
            cost=QT_TRANSLATE_NOOP("Settings", "tokens of the context in every chat"),
            private=True,
        ),
    ] = ""
    chat_titles: Annotated[
        ChatTitles,
        described(
            QT_TRANSLATE_NOOP("Settings", "Titles by the model"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "A conversation is called after its first line. While nothing else is to do, the "
                "model can give it a better title.",
            ),
            group=Group.CHAT,
            widget=Widget.CHOICE,
            cost=QT_TRANSLATE_NOOP("Settings", "computing time after an answer"),
        ),
    ] = ChatTitles.WHEN_FAST
    source_language: Annotated[
        str,
        described(
            QT_TRANSLATE_NOOP("Settings", "Translate from"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "The language that texts are in. Left to be detected, each paragraph is told "
                "by itself.",
            ),
            group=Group.TRANSLATE,
            widget=Widget.LANGUAGE,
            zero=QT_TRANSLATE_NOOP("Settings", "Detected"),
        ),
    ] = ""
    target_language: Annotated[
        str,
        described(
            QT_TRANSLATE_NOOP("Settings", "Translate into"),
            QT_TRANSLATE_NOOP(
                "Settings", "The language that is chosen under Translate and can be changed there."
            ),
            group=Group.TRANSLATE,
            widget=Widget.LANGUAGE,
        ),
    ] = "fr"
    translation_options: Annotated[
        TranslationOptions,
        described(
            QT_TRANSLATE_NOOP("Settings", "Manner of translations"),
            "",
            group=Group.TRANSLATE,
            widget=Widget.HIDDEN,
            private=True,
        ),
    ] = TranslationOptions(target="fr")
    document_targets: Annotated[
        tuple[str, ...],
        described(
            QT_TRANSLATE_NOOP("Settings", "Languages of translated documents"),
            "",
            group=Group.TRANSLATE,
            widget=Widget.HIDDEN,
        ),
    ] = ()
    document_output: Annotated[
        OutputOptions,
        described(
            QT_TRANSLATE_NOOP("Settings", "Form of translated documents"),
            "",
            group=Group.TRANSLATE,
            widget=Widget.HIDDEN,
        ),
    ] = OutputOptions()
    translate_typing: Annotated[
        bool,
        described(
            QT_TRANSLATE_NOOP("Settings", "Translate as you type"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "The translation follows the text after each pause; otherwise it waits until "
                "you ask for it.",
            ),
            group=Group.TRANSLATE,
            widget=Widget.SWITCH,
        ),
    ] = True
    keep_translations: Annotated[
        bool,
        described(
            QT_TRANSLATE_NOOP("Settings", "Keep a history of translations"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "Remember texts that were translated, to find them again under Translate. "
                "Documents and your own corrections are remembered in any case.",
            ),
            group=Group.NETWORK,
            widget=Widget.SWITCH,
            cost=QT_TRANSLATE_NOOP("Settings", "disk space; nothing leaves this computer"),
        ),
    ] = True


def describe_settings() -> tuple[FieldDescription, ...]:
    """Return the description of every field, in the order of the record."""
    return describe_fields(Settings)
