"""Renders every place of the window into a folder, in each of the modes of tests/screen_modes.py.

python -m tests.screens FOLDER [beginning of MODE/SCENE or SCENE…]
"""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1")

import msgspec
from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout

from parlance.contract.appearance import Contrast
from parlance.contract.backups import BackupPart, Restored, RestoreWay
from parlance.contract.catalogue import Task
from parlance.contract.computer import Strain
from parlance.contract.document import DocumentWarning
from parlance.contract.downloads import DownloadId
from parlance.contract.erasing import ErasableKind
from parlance.contract.faults import (
    DocumentLocked,
    EngineCrashed,
    HubUnreachable,
    ModelFileDamaged,
    ModelInUse,
    NotEnoughMemory,
    Offline,
    ServerUnreachable,
)
from parlance.contract.help import HelpPage
from parlance.contract.interface_language import InterfaceLanguage
from parlance.contract.inventory import Inventory, RemovalScope
from parlance.contract.model_settings import ModelSettings
from parlance.contract.notices import Notice, NoticeKind
from parlance.contract.online import HubPage
from parlance.contract.plan import PlacementReason
from parlance.contract.setting_fields import Group
from parlance.contract.settings import Theme
from parlance.contract.summary import SummaryOptions, SummaryPreset, SummaryShape
from parlance.services.care import CareKind
from parlance.services.chat import ChatActivity
from parlance.services.discovery_states import Access
from parlance.services.localization import Localization
from parlance.services.model_states import ModelPhase, ModelState
from parlance.services.servers import Sight
from parlance.window.chat.source_dialog import PictureDialog
from parlance.window.main_window import MainWindow
from parlance.window.models.network_log import NetworkLogDialog
from parlance.window.parts.controls import TextLabel
from parlance.window.parts.look import Look
from parlance.window.parts.page import ScrollColumn
from parlance.window.status_line import StatusLine
from parlance.work.choosing import download_request
from tests.screen_modes import MODES, contact_sheet, in_small, is_wanted
from tests.window import (
    content,
    document_scenes,
    inspect_scenes,
    preset_scenes,
    summary_scenes,
    translation_scenes,
    welcome_scenes,
)
from tests.window import fake_backups as keeping
from tests.window import fake_care as care
from tests.window import fake_finding as finding
from tests.window import fake_hardware as hardware
from tests.window.fake_care import FakeCare
from tests.window.fake_chats import FakeChats
from tests.window.fake_first_run import FakeFirstRun
from tests.window.fake_inspect import FakeInspections
from tests.window.fake_installation import FakeInstallation
from tests.window.fake_services import FakeServices
from tests.window.fake_translation import FakeTranslations
from tests.window.fakes import (
    FakeModels,
    FakeSettings,
    FakeSummary,
    qwen_entry,
    ready,
    starter_entry,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.contract.downloads import DownloadRequest
    from parlance.contract.plan import LoadPlan
    from parlance.window.models.plan_dialog import PlanDialog

SETTLE_MS = 120
AGAIN_MS = 60
"""On a busy machine the first wait may be over before the layouts have come round."""


class Stage:
    """The window with its fakes."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self.settings = FakeSettings()
        is_high = look.palette.name.endswith("-high")
        contrast = Contrast.HIGH if is_high else Contrast.NORMAL
        self.settings.replace(theme=look.theme, contrast=contrast)
        self.models = FakeModels((starter_entry(), qwen_entry()))
        self.chats = FakeChats(self.models, self.settings)
        self.chat = self.chats.chat
        self.translation = FakeTranslations()
        self.summary = FakeSummary()
        self.discovery = finding.FakeDiscovery()
        self.downloads = finding.FakeDownloads()
        self.care = FakeCare()
        self.plans = hardware.FakePlans(self.models)
        self.servers = hardware.FakeServers(self.settings)
        self.computer = hardware.FakeComputer()
        self.inspections = FakeInspections()
        self.backups = keeping.FakeBackups()
        self.first_run = FakeFirstRun(self.settings)
        content.fill_lists(self.chats, self.summary)
        self.models.show(ready(qwen_entry()))
        self.models.last_speed = 38.2
        self.models.uses.memory_bytes = 3_100_000_000
        self.models.speed_changed.emit(38.2)
        services = FakeServices(
            settings=self.settings,
            models=self.models,
            chats=self.chats,
            translations=self.translation,
            summaries=self.summary,
            discovery=self.discovery,
            downloads=self.downloads,
            care=self.care,
            plans=self.plans,
            servers=self.servers,
            computer=self.computer,
            inspections=self.inspections,
            backups=self.backups,
            installation=FakeInstallation(),
            first_run=self.first_run,
        )
        self.window = MainWindow(services, look)
        self.window.finish()


def chat_long(stage: Stage) -> None:
    content.fill_chat(stage.chat)


def chat_scrolled(stage: Stage) -> None:
    content.fill_chat(stage.chat)
    QTimer.singleShot(40, lambda: _scroll(stage))


def _scroll(stage: Stage) -> None:
    bar = stage.window.chat.transcript.verticalScrollBar()
    stage.window.chat.transcript._follows_end = False
    bar.setValue(bar.maximum() // 2)


def chat_streaming(stage: Stage) -> None:
    content.stream_chat(stage.chat)


def chat_reasoning(stage: Stage) -> None:
    content.reasoning_chat(stage.chat)
    for row in stage.window.chat.transcript.rows:
        row.reasoning_open = bool(row.reasoning)
    for index in range(len(stage.window.chat.transcript.rows)):
        stage.window.chat.transcript.refill(index)


def chat_faults(stage: Stage) -> None:
    content.faulty_chat(stage.chat)
    stage.models.show(
        ModelState(phase=ModelPhase.FAILED, entry=qwen_entry(), fault=EngineCrashed(exit_code=-9))
    )


def chat_empty(stage: Stage) -> None:
    stage.models.show(ready(starter_entry()))
    stage.chat.new()


def chat_first_start(stage: Stage) -> None:
    stage.chats.listing.show()
    stage.models.show(ModelState(phase=ModelPhase.LOADING, entry=starter_entry(), share=0.42))
    stage.chat.new()


def summary_empty(stage: Stage) -> None:
    stage.window.show_place(stage.window.summary)


def summary_drop(stage: Stage) -> None:
    summary_empty(stage)
    QTimer.singleShot(60, lambda: stage.window.summary.show_drop(is_over=True))


def summary_queue(stage: Stage) -> None:
    summary_empty(stage)
    items = content.fill_queue(stage.summary)
    stage.window.summary.show_item(items[1].id)


def summary_several(stage: Stage) -> None:
    summary_empty(stage)
    stage.window.summary.open_files(["/ada/a.pdf", "/ada/گزارش.docx", "/ada/b.epub"])
    arrange = stage.window.summary.bars.arrange
    arrange.segments.button("together").click()


def summary_running(stage: Stage) -> None:
    summary_empty(stage)
    stage.window.summary.show_item(content.run_summary(stage.summary).id)


def summary_done(stage: Stage) -> None:
    summary_empty(stage)
    stage.window.summary.show_item(content.finish_summary(stage.summary).id)


def summary_again(stage: Stage) -> None:
    summary_done(stage)
    options = stage.window.summary.options
    options.shape.setCurrentIndex(1)
    options.shape.activated.emit(1)


def summary_fault(stage: Stage) -> None:
    summary_empty(stage)
    stage.window.summary.show_item(content.fail_summary(stage.summary).id)


def summary_locked(stage: Stage) -> None:
    summary_empty(stage)
    locked = DocumentLocked(path="/ada/scan.pdf")
    stage.window.summary.show_item(content.fail_summary(stage.summary, locked).id)


def summary_password(stage: Stage) -> None:
    summary_locked(stage)
    stage.window.summary.bars.item_fault.help.click()


def summary_encoding(stage: Stage) -> None:
    summary_empty(stage)
    item = content.finish_summary(stage.summary)
    document = content.summary_document(
        encoding="windows-1252", warnings=(DocumentWarning.ENCODING_GUESSED,)
    )
    stage.summary.queue.change(item.id, documents=(document,))
    stage.window.summary.show_item(item.id)


def summary_search(stage: Stage) -> None:
    summary_empty(stage)
    stage.window.summary.side.history.field.setText("notice")
    stage.window.summary.side.history.refresh()


def summary_bin(stage: Stage) -> None:
    summary_empty(stage)
    history = stage.window.summary.side.history
    history.show_bin(is_shown=True)
    history.bin_view.setCurrentIndex(history.bin_view.model().index(0, 0))


def summary_options(stage: Stage) -> None:
    summary_empty(stage)
    preset = SummaryPreset(name="For the board", options=SummaryOptions(audience="the board"))
    stage.summary.history.kept = (preset,)
    stage.summary.queue.possible_shapes -= {SummaryShape.FACTS}
    stage.window.summary.open_options()


def models_list(stage: Stage) -> None:
    stage.models.entries = content.models()
    stage.window.show_place(stage.window.models)


def models_first(stage: Stage) -> None:
    stage.models.entries = (starter_entry(),)
    stage.models.show(
        ModelState(
            phase=ModelPhase.FAILED,
            entry=starter_entry(),
            fault=ModelFileDamaged(path=starter_entry().path, reason="it ends early"),
        )
    )
    stage.window.show_place(stage.window.models)


def _discover(stage: Stage) -> None:
    stage.window.show_place(stage.window.models)
    stage.window.models.show_view("discover")
    stage.discovery.show_catalogue(finding.DESKTOP)


def discover(stage: Stage) -> None:
    _discover(stage)
    stage.discovery.find(HubPage(models=finding.hub_models(12), after="2"))
    stage.downloads.show(*finding.queue())


def discover_all(stage: Stage) -> None:
    _discover(stage)
    stage.discovery.show_catalogue(finding.LAPTOP)
    stage.discovery.show_results(busy=False, fault=Offline())
    stage.window.models.discover.all.click()


def discover_searched(stage: Stage) -> None:
    _discover(stage)
    view = stage.window.models.discover
    view.filters.field.setText("gemma")
    view.filters.field.returnPressed.emit()
    stage.discovery.show_catalogue(finding.DESKTOP)
    stage.discovery.show_results(
        busy=False, fault=HubUnreachable(host="huggingface.co", reason="no such host")
    )


def repository_page(stage: Stage) -> None:
    _discover(stage)
    stage.discovery.small_languages = ("fa",)
    stage.discovery.show_repository(finding.repository(), measuring=("Q2_K",))
    stage.downloads.show(finding.item("x", request=_request(0)))
    rows = stage.window.models.discover.page.rows
    QTimer.singleShot(30, lambda: [row.open.click() for row in rows[3:4]])


def _request(which: int) -> DownloadRequest:
    found = finding.repository().repository
    return download_request(found, found.quantizations[which])


def repository_gated(stage: Stage) -> None:
    _discover(stage)
    stage.discovery.show_repository(
        finding.repository(
            "google/gemma-3-4b-it-qat-q4_0-gguf", gated=True, computer=finding.LAPTOP
        ),
        access=Access.UNKNOWN,
    )


def downloads(stage: Stage) -> None:
    stage.window.show_place(stage.window.models)
    stage.window.models.show_view("downloads")
    stage.downloads.show(*finding.queue())
    stage.window.models.downloads.rows[DownloadId("Aya Expanse 8B Q4_K_M")].end.click()


def downloads_empty(stage: Stage) -> None:
    stage.window.show_place(stage.window.models)
    stage.window.models.show_view("downloads")


def settings_general(stage: Stage) -> None:
    stage.window.show_place(stage.window.settings)
    stage.window.settings.open_group(Group.GENERAL)


def settings(stage: Stage) -> None:
    stage.window.show_place(stage.window.settings)
    stage.settings.replace(context=16384, temperature=0.9)


def keyboard(stage: Stage) -> None:
    content.fill_chat(stage.chat)
    stage.chat.show_activity(ChatActivity(phase="reading", done=512, total=3120))
    stage.window.chat.composer.field.setPlainText("A first line\nand a second one, typed")


def _installed(stage: Stage) -> None:
    inventory = care.installed()
    stage.models.defaults = {
        Task.CHAT: qwen_entry().key,
        Task.TRANSLATE: inventory.models[4].key,
    }
    stage.care.show(inventory)
    stage.models.entries = inventory.models
    stage.window.show_place(stage.window.models)
    stage.window.models.show_view("installed")


def installed_all(stage: Stage) -> None:
    _installed(stage)


def installed_others(stage: Stage) -> None:
    _installed(stage)
    bar = stage.window.models.installed._scroll.verticalScrollBar()
    QTimer.singleShot(40, lambda: bar.setValue(bar.maximum()))


def installed_busy(stage: Stage) -> None:
    _installed(stage)
    convert = care.care_task(
        CareKind.CONVERT, number=2, name="google/flan-t5-large", done=3, total=4
    )
    stage.care.run(care.care_task(), convert)
    outcomes = stage.window.models.installed.outcomes
    outcomes._on_removed([care.removed(care.removal_plan(), freed_bytes=4_700_000_000)])
    stage.care.failed.emit("x", ModelInUse(name="Qwen3 4B Instruct"))


def installed_first(stage: Stage) -> None:
    stage.models.show(ready(starter_entry()))
    stage.care.show(Inventory(models=(starter_entry(),), disk_bytes=14_500_000))
    stage.window.show_place(stage.window.models)
    stage.window.models.show_view("installed")


def dialog_backup(stage: Stage) -> None:
    dialog = stage.window.keep.back_up()
    assert dialog is not None
    dialog.name.setText("Desk")


def dialog_erase(stage: Stage) -> None:
    dialog = stage.window.keep.erase()
    assert dialog is not None
    dialog.boxes[ErasableKind.CHATS].setChecked(True)


def dialog_log(stage: Stage) -> None:
    stage.window.keep.show_log()


def dialog_restore(stage: Stage) -> None:
    dialog = stage.window.keep.restore()
    assert dialog is not None
    dialog.look_into("/b")
    stage.backups.found.emit(keeping.contents(BackupPart.SETTINGS))
    stage.backups.end()


def dialog_restored(stage: Stage) -> None:
    stage.backups.restored = Restored(
        way=RestoreWay.REPLACE,
        added=keeping.COUNTS,
        known=3,
        kept_as="~/.local/share/parlance/backups/before-restoring-2026-05-28-101500"
        ".parlance-backup",
    )
    stage.window.keep.tell()


def dialog_mend(stage: Stage) -> None:
    dialog = stage.window.keep.mend()
    assert dialog is not None
    stage.backups.offered.emit(keeping.offer())
    stage.backups.end()


def dialog_removal(stage: Stage) -> None:
    _installed(stage)
    stage.window.models.installed.removal.ask([qwen_entry().key], RemovalScope.MODEL)
    stage.care.planned.emit(care.removal_plan())


def dialog_shrink(stage: Stage) -> None:
    _installed(stage)
    key = care.f16_entry().key
    stage.window.models.installed.open_shrink(key)
    stage.care.sized.emit(key, care.SIZES)
    name = "Qwen3 4B Instruct → Q4_K_M"
    stage.care.run(care.care_task(CareKind.SHRINK, key=key, name=name, done=3, total=7))


def dialog_import(stage: Stage) -> None:
    _installed(stage)
    stage.window.models.installed.import_files(("/ada/Downloads/Mistral-7B-Q4_K_M.gguf",))


def dialog_own_settings(stage: Stage) -> None:
    _installed(stage)
    own = ModelSettings(context=8192, system_prompt="Answer in Persian.")
    stage.models.own[qwen_entry().key] = own
    stage.window.models.installed.open_own_settings(qwen_entry().key)


def dialog_network_log(stage: Stage) -> None:
    stage.window.show_place(stage.window.settings)
    dialog = NetworkLogDialog(stage.look, care.network_requests, lambda: None, parent=stage.window)
    dialog.open()


def dialog_picture(stage: Stage) -> None:
    content.fill_chat(stage.chat)
    picture = QImage(640, 400, QImage.Format.Format_RGB32)
    picture.fill(QColor("#5b7fa6"))
    PictureDialog(picture, "contract page 2.png", stage.window).show()


# Help -----------------------------------------------------------------------------------


def help_page(stage: Stage) -> None:
    stage.window.help.open(HelpPage.HOW_IT_WORKS, "the-next-token-again-and-again")


def help_search(stage: Stage) -> None:
    shown = stage.window.help.open(HelpPage.MODELS)
    shown.contents.search.setText("memory")
    shown.finding.click()
    shown.find_bar.field.setText("q4")


def help_fault(stage: Stage) -> None:
    stage.look.help.ask_about(EngineCrashed(exit_code=-11))


# Hardware ------------------------------------------------------------------------------


def why_no_gpu(stage: Stage) -> None:
    """Every reason there is for where a model runs, one status line each."""
    dialog = QDialog(stage.window)
    column = QVBoxLayout(dialog)
    for reason in PlacementReason:
        models = FakeModels()
        state = hardware.ready_with(qwen_entry(), hardware.plan(reason, shares=()))
        if reason is PlacementReason.ELSEWHERE:
            served = hardware.served_entry()
            state = msgspec.structs.replace(state, entry=served)
        models.show(state)
        column.addWidget(TextLabel(reason.value, role="faint"))
        line = StatusLine(stage.look, models, hardware.FakeComputer(), stage.chat.context)
        line.setFixedWidth(stage.window.width() - 80)
        column.addWidget(line)
    dialog.open()


def status_strained(stage: Stage) -> None:
    content.fill_chat(stage.chat)
    stage.computer.strain(Strain.MEMORY, Strain.HEAT, Strain.BATTERY, memory_stalled=0.34)


def status_notice(stage: Stage) -> None:
    content.fill_chat(stage.chat)
    stage.models.say(Notice(kind=NoticeKind.UNLOADED_FOR_ROOM, name="Gemma 3 4B", other="Qwen3 4B"))


def chat_on_server(stage: Stage) -> None:
    state = hardware.ready_with(
        hardware.served_entry(), hardware.plan(PlacementReason.ELSEWHERE, shares=())
    )
    stage.models.show(state)
    stage.chat.new()


def _plan(stage: Stage, made: LoadPlan | None = None) -> PlanDialog:
    if made is not None:
        stage.models.show(hardware.ready_with(qwen_entry(), made))
    _installed(stage)
    dialog = stage.window.open_plan()
    assert dialog is not None
    return dialog


def plan_loaded(stage: Stage) -> None:
    _plan(stage, hardware.plan())


def plan_without_gpu(stage: Stage) -> None:
    processor = msgspec.structs.replace(hardware.PROCESSOR, layers=37)
    reason = PlacementReason.BUILD_WITHOUT_GPU
    _plan(stage, hardware.plan(reason, shares=(processor,), compromises=(), exact=False))


def plan_elsewhere(stage: Stage) -> None:
    reason = PlacementReason.ALL_ON_GPU
    shares = (hardware.FAR_CARD, hardware.CARD, hardware.PROCESSOR)
    _plan(stage, hardware.plan(reason, shares=shares, compromises=()))


def _scroll_down(dialog: PlanDialog) -> None:
    bar = dialog.findChild(ScrollColumn).verticalScrollBar()
    QTimer.singleShot(60, lambda: bar.setValue(bar.maximum()))


def plan_edited(stage: Stage) -> None:
    dialog = _plan(stage, hardware.plan())
    stage.plans.answer(hardware.plan(PlacementReason.EXPERTS_ON_CPU), hardware.MIXTURE)
    assert dialog.fields is not None
    dialog.fields.rows["context"].show_own(16_384)
    dialog.fields.rows["cache_type"].show_own("q8_0")
    dialog._pause.stop()
    dialog._show()


def plan_fault(stage: Stage) -> None:
    dialog = _plan(stage, hardware.plan())
    assert dialog.fields is not None
    dialog.fields.rows["context"].show_own(131_072)
    dialog._pause.stop()
    stage.plans.fail(NotEnoughMemory(needed_bytes=9_100_000_000, available_bytes=8_000_000_000))
    _scroll_down(dialog)


def plan_waiting(stage: Stage) -> None:
    _installed(stage)
    stage.window.models.installed.open_plan("gemma")


def plan_served(stage: Stage) -> None:
    chat_on_server(stage)
    stage.window.open_plan()


def _servers(stage: Stage) -> None:
    stage.servers.models = (
        hardware.served_entry(),
        hardware.served_entry(model="gemma-3-27b-it"),
        hardware.served_entry(hardware.NEAR, "Mistral-Small-24B"),
    )
    stage.servers.show(hardware.FAR, hardware.NEAR)
    stage.servers.lend("192.168.1.20:50052", "192.168.1.21:50052")
    stage.servers.see(hardware.FAR.address, Sight(models=stage.servers.models[:2]))
    refused = ServerUnreachable(address=hardware.NEAR.address, reason="connection refused")
    stage.servers.see(hardware.NEAR.address, Sight(fault=refused))
    stage.servers.see("192.168.1.20:50052", Sight(devices=(hardware.far_device(),)))
    stage.servers.see("192.168.1.21:50052", Sight(busy=True))


def servers_listed(stage: Stage) -> None:
    _installed(stage)
    _servers(stage)


def servers_section(stage: Stage) -> None:
    servers_listed(stage)
    view = stage.window.models.installed
    QTimer.singleShot(160, lambda: view._scroll.ensureWidgetVisible(view.elsewhere))


def server_found(stage: Stage) -> None:
    _installed(stage)
    dialog = stage.window.models.installed.elsewhere.open_new()
    dialog.name.setText("Workstation")
    dialog.address.setText(hardware.FAR.address)
    dialog.key.setText("sk-0123456789")
    dialog._on_typed()
    dialog.look_now.click()
    found = tuple(
        hardware.served_entry(model=name) for name in ("Qwen3-32B-AWQ", "gemma-3-27b-it", "bge-m3")
    )
    stage.servers.see(hardware.FAR.address, Sight(models=found))


def server_refused(stage: Stage) -> None:
    _installed(stage)
    dialog = stage.window.models.installed.elsewhere.open_new()
    dialog.address.setText("http://192.168.1.20:8000/v1")
    dialog._on_typed()
    dialog.act.click()
    fault = ServerUnreachable(address="http://192.168.1.20:8000/v1", reason="connection refused")
    stage.servers.see("http://192.168.1.20:8000/v1", Sight(fault=fault))


def devices_dialog(stage: Stage) -> None:
    _installed(stage)
    dialog = stage.window.models.installed.elsewhere.open_devices()
    dialog.address.setText("192.168.1.20:50052")
    dialog._on_typed()
    dialog.look_now.click()
    stage.servers.see("192.168.1.20:50052", Sight(devices=(hardware.far_device(),)))


SETTINGS_PAGES = [each for each in Group if each is not Group.SUMMARIZE]


def settings_of(group: Group) -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        settings(stage)
        stage.window.settings.open_group(group)

    return show


def settings_search(stage: Stage) -> None:
    settings(stage)
    stage.window.settings.pages.search.setText("memory")


def settings_nothing(stage: Stage) -> None:
    settings(stage)
    stage.window.settings.pages.search.setText("coffee")


SCENES: dict[str, Callable[[Stage], None]] = {
    "help-page": help_page,
    "help-search": help_search,
    "help-fault": help_fault,
    "why-no-gpu": why_no_gpu,
    "status-strained": status_strained,
    "status-notice": status_notice,
    "chat-on-server": chat_on_server,
    "plan-loaded": plan_loaded,
    "plan-without-gpu": plan_without_gpu,
    "plan-elsewhere": plan_elsewhere,
    "plan-edited": plan_edited,
    "plan-fault": plan_fault,
    "plan-waiting": plan_waiting,
    "plan-served": plan_served,
    "servers-listed": servers_listed,
    "servers-section": servers_section,
    "server-found": server_found,
    "server-refused": server_refused,
    "devices-dialog": devices_dialog,
    **{f"settings-{group.value}": settings_of(group) for group in SETTINGS_PAGES},
    "settings-search": settings_search,
    "settings-nothing": settings_nothing,
    "chat-long": chat_long,
    "chat-scrolled": chat_scrolled,
    "chat-streaming": chat_streaming,
    "chat-reasoning": chat_reasoning,
    "chat-faults": chat_faults,
    "chat-empty": chat_empty,
    "chat-first-start": chat_first_start,
    "chat-typing": keyboard,
    "chat-figures": preset_scenes.figures,
    "chat-options": preset_scenes.options,
    "chat-assistants": preset_scenes.assistants,
    "chat-assistants-empty": preset_scenes.assistants_empty,
    "chat-prompts": preset_scenes.prompts,
    "chat-prompts-empty": preset_scenes.prompts_empty,
    "chat-constraint": preset_scenes.constraint,
    "chat-compare": preset_scenes.compare,
    "chat-again": preset_scenes.again,
    "chat-complete": preset_scenes.complete,
    "chat-bin": preset_scenes.bin_empty,
    "chat-export": preset_scenes.export,
    "opening": preset_scenes.opening,
    "palette": preset_scenes.palette,
    "settings-reset": preset_scenes.reset,
    "translate": translation_scenes.done_letter,
    "translate-empty": translation_scenes.empty,
    "translate-running": translation_scenes.running,
    "translate-persian": translation_scenes.persian,
    "translate-pointed": translation_scenes.pointed,
    "translate-others": translation_scenes.others,
    "translate-languages": translation_scenes.languages,
    "translate-greyed": translation_scenes.greyed,
    "translate-options": translation_scenes.options,
    "translate-history": translation_scenes.history,
    "translate-glossary": translation_scenes.glossary,
    "translate-glossary-empty": translation_scenes.glossary_empty,
    "translate-corrections": translation_scenes.corrections,
    "quick": translation_scenes.quick,
    "quick-fault": translation_scenes.quick_fault,
    "documents-empty": document_scenes.empty,
    "documents-targets": document_scenes.targets,
    "documents-bilingual": document_scenes.bilingual,
    "documents-review": document_scenes.reviewed,
    "documents-editing": document_scenes.editing,
    "documents-finding": document_scenes.finding,
    "documents-running": document_scenes.running,
    "documents-locked": document_scenes.locked,
    "documents-groups": document_scenes.groups,
    "summarize-empty": summary_empty,
    "summarize-running": summary_running,
    "summarize-done": summary_done,
    "summarize-source": summary_scenes.source,
    "summarize-warnings": summary_scenes.warnings,
    "summarize-left-out": summary_scenes.left_out,
    "summarize-persian": summary_scenes.persian,
    "summarize-pages": summary_scenes.pages,
    "summarize-answers": summary_scenes.answers,
    "summarize-writing": summary_scenes.writing,
    "summarize-fault": summary_fault,
    "summarize-drop": summary_drop,
    "summarize-queue": summary_queue,
    "summarize-several": summary_several,
    "summarize-again": summary_again,
    "summarize-locked": summary_locked,
    "summarize-password": summary_password,
    "summarize-encoding": summary_encoding,
    "summarize-search": summary_search,
    "summarize-bin": summary_bin,
    "summarize-options": summary_options,
    "models": models_list,
    "models-first": models_first,
    "discover": discover,
    "discover-all": discover_all,
    "discover-searched": discover_searched,
    "repository": repository_page,
    "repository-gated": repository_gated,
    "downloads": downloads,
    "downloads-empty": downloads_empty,
    "installed-all": installed_all,
    "installed-others": installed_others,
    "installed-busy": installed_busy,
    "installed-first": installed_first,
    "dialog-backup": dialog_backup,
    "dialog-erase": dialog_erase,
    "dialog-log": dialog_log,
    "dialog-restore": dialog_restore,
    "dialog-mend": dialog_mend,
    "dialog-restored": dialog_restored,
    "dialog-removal": dialog_removal,
    "dialog-shrink": dialog_shrink,
    "dialog-import": dialog_import,
    "dialog-own-settings": dialog_own_settings,
    "dialog-network-log": dialog_network_log,
    "dialog-picture": dialog_picture,
    "welcome-purpose": welcome_scenes.purpose,
    "welcome-looking": welcome_scenes.looking,
    "welcome-found": welcome_scenes.found,
    "welcome-fetch": welcome_scenes.fetch,
    "welcome-fetching": welcome_scenes.fetching,
    "welcome-offline": welcome_scenes.offline,
    "welcome-unreachable": welcome_scenes.unreachable,
    "welcome-nothing": welcome_scenes.nothing_fits,
    **inspect_scenes.SCENES,
    "settings": settings,
    "settings-general": settings_general,
}


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def settle() -> None:
    """Let what a scene has put off happen, and the layouts come round."""
    for _ in range(3):
        _wait(AGAIN_MS // 2)


def render(folder: Path, wanted: list[str]) -> None:
    """Write one picture per mode and scene, and one sheet of all scenes per mode."""
    application = QApplication(sys.argv[:1])
    application.setCursorFlashTime(0)
    look = Look(application, Theme.LIGHT)
    speech = Localization(application, InterfaceLanguage.ENGLISH)
    for mode in MODES:
        shown = [name for name in SCENES if not wanted or is_wanted(f"{mode.name}/{name}", wanted)]
        if not shown:
            continue
        mode.wear(application, speech, look)
        (folder / mode.name).mkdir(parents=True, exist_ok=True)
        small = {}
        for name in shown:
            picture = _picture(look, SCENES[name], mode.size)
            picture.save(str(folder / mode.name / f"{name}.png"))
            small[name] = in_small(picture)
        contact_sheet(small).save(str(folder / f"{mode.name}.png"))


def _picture(look: Look, scene: Callable[[Stage], None], size: QSize) -> QPixmap:
    stage = Stage(look)
    stage.window.resize(size)
    stage.window.show()
    scene(stage)
    _wait(SETTLE_MS)
    _wait(AGAIN_MS)
    _wait(AGAIN_MS)
    picture = _with_dialogs(stage.window)
    stage.window.close()
    stage.window.deleteLater()
    stage.chats.close()
    return picture


def _with_dialogs(window: MainWindow) -> QPixmap:
    """Return a picture of the window with its dialogs in the middle of it."""
    picture = window.grab()
    painter = QPainter(picture)
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            painter.fillRect(picture.rect(), QColor(0, 0, 0, 110))
            place = picture.rect().center() - dialog.rect().center()
            painter.drawPixmap(place, dialog.grab())
            dialog.done(0)
    for beside in (window.help.shown, window.quick.shown):
        if beside is not None:
            place = picture.rect().center() - beside.rect().center()
            painter.drawPixmap(place, beside.grab())
    painter.end()
    return picture


def main() -> int:
    """Render into the folder named first; further words choose scenes."""
    if len(sys.argv) < 2:
        print(__doc__)
        return 2
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    wanted = sys.argv[2:]
    if wanted:
        render(folder, wanted)
        return 0
    # Most of the time goes by waiting for things to settle: modes are rendered side by side.
    with ThreadPoolExecutor(max_workers=1 + (os.cpu_count() or 1)) as pool:
        made = pool.map(lambda mode: _render_apart(folder, mode.name), MODES)
    return max(made)


def _render_apart(folder: Path, mode: str) -> int:
    """Render one mode in a process of its own; return how that ended."""
    command = [sys.executable, "-m", "tests.screens", str(folder), f"{mode}/"]
    return subprocess.run(command, check=False, stderr=subprocess.DEVNULL).returncode


if __name__ == "__main__":
    sys.exit(main())
