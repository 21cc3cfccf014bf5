"""Servers and the devices of other computers: added, changed, forgotten, and marked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from parlance.contract.faults import (
    FileUnwritable,
    RpcNotBuilt,
    ServerAddressInvalid,
    ServerUnreachable,
)
from parlance.contract.model_settings import ModelSettings
from parlance.contract.servers import Server
from parlance.services.servers import Sight
from parlance.window.models.card import ModelCard
from parlance.window.models.installed import InstalledView
from parlance.window.models.server_dialog import ServerDialog
from parlance.window.models.server_list import OtherComputers
from parlance.window.models.server_rpc_dialog import RpcDialog
from parlance.window.parts.look import Look
from tests.window.fake_care import FakeCare, installed
from tests.window.fake_hardware import (
    FAR,
    NEAR,
    FakePlans,
    FakeServers,
    far_device,
    served_entry,
)
from tests.window.fakes import FakeModels, FakeSettings, qwen_entry, ready

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
RPC = "192.168.1.20:50052"


@dataclass
class Place:
    view: InstalledView
    models: FakeModels
    servers: FakeServers
    settings: FakeSettings

    @property
    def section(self) -> OtherComputers:
        return self.view.elsewhere


@pytest.fixture
def place(look: Look, qtbot: QtBot) -> Iterator[Place]:
    inventory = installed()
    models, settings = FakeModels(inventory.models), FakeSettings()
    models.show(ready(qwen_entry()))
    servers = FakeServers(settings)
    view = InstalledView(
        look, models, FakeCare(inventory), settings, plans=FakePlans(models), servers=servers
    )
    look.dress(view)
    qtbot.addWidget(view)
    view.resize(QSize(1000, 700))
    view.show()
    yield Place(view, models, servers, settings)
    view.close()


@pytest.fixture
def adding(place: Place) -> ServerDialog:
    return place.section.open_new()


@pytest.fixture
def lending(place: Place) -> RpcDialog:
    return place.section.open_devices()


def said(widget: QWidget) -> str:
    labels = widget.findChildren(QLabel)
    shown = [label for label in labels if label.isVisibleTo(widget)]
    return "\n".join(label.accessibleName() or label.text() for label in shown)


def typed(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    field.selectAll()
    qtbot.keyClicks(field, text)


def card(place: Place, key: str) -> ModelCard:
    found = next(card for card in place.view.cards.shown if card.entry.key == key)
    found.fill()
    return found


# Adding a server -----------------------------------------------------------------------


def test_the_keyboard_starts_in_the_first_field(adding: ServerDialog) -> None:
    assert adding.focusWidget() is adding.name


def test_looking_tells_the_models_before_anything_is_added(
    adding: ServerDialog, place: Place, qtbot: QtBot
) -> None:
    assert not adding.look_now.isEnabled()
    assert not adding.act.isEnabled()
    typed(qtbot, adding.address, FAR.address)
    typed(qtbot, adding.key, "secret")
    adding.look_now.click()
    assert place.servers.asked == [f"look {FAR.address} secret"]
    assert adding._busy.isVisible()
    assert not adding.act.isEnabled()
    models = (served_entry(), served_entry(model="gemma"))
    place.servers.see(FAR.address, Sight(models=models))
    assert "It has 2 models:" in said(adding)
    assert adding.found is not None
    assert "gemma (context of 40,960 tokens)" in adding.found.toPlainText()
    assert place.settings.value.servers == ()
    typed(qtbot, adding.name, "Workstation")
    adding.act.click()
    assert place.servers.asked[-1] == "keep Workstation secret"
    assert place.settings.value.servers == (FAR,)
    assert adding.isHidden()


def test_adding_asks_first_and_adds_what_answers(
    adding: ServerDialog, place: Place, qtbot: QtBot
) -> None:
    typed(qtbot, adding.address, FAR.address)
    qtbot.keyClick(adding.address, Qt.Key.Key_Return)
    assert place.servers.asked == [f"look {FAR.address}"]
    assert adding.isVisible()
    place.servers.see(FAR.address, Sight(models=()))
    assert adding.isHidden()
    (kept,) = place.settings.value.servers
    assert kept.name == "ai.example.org"


def test_what_does_not_answer_can_be_added_anyway(
    adding: ServerDialog, place: Place, qtbot: QtBot
) -> None:
    typed(qtbot, adding.address, FAR.address)
    adding.act.click()
    refused = ServerUnreachable(address=FAR.address, reason="connection refused")
    place.servers.see(FAR.address, Sight(fault=refused))
    assert "connection refused" in adding.fault.accessibleName()
    assert adding.act.text() == "Add anyway"
    typed(qtbot, adding.key, "x")
    assert adding.act.text() == "Add"
    assert adding.fault.isHidden()
    adding.act.click()
    place.servers.see(FAR.address, Sight(fault=refused))
    adding.act.click()
    assert [each.address for each in place.settings.value.servers] == [FAR.address]


def test_what_is_no_address_is_never_added(
    adding: ServerDialog, place: Place, qtbot: QtBot
) -> None:
    typed(qtbot, adding.address, "workstation")
    adding.act.click()
    place.servers.see("workstation", Sight(fault=ServerAddressInvalid(address="workstation")))
    assert adding.fault.isVisible()
    assert not adding.act.isEnabled()
    assert adding.address.text() == "workstation"


def test_the_dialog_says_whether_what_is_written_leaves_this_computer(
    adding: ServerDialog, qtbot: QtBot
) -> None:
    assert not adding.where.isVisible()
    typed(qtbot, adding.address, "http://127.0.0.1:8080/v1")
    assert adding.where.text() == "It is on this computer."
    typed(qtbot, adding.address, "https://ai.example.org/v1")
    assert "leaves this one" in adding.where.text()
    assert "Nothing protects it" not in adding.where.text()
    typed(qtbot, adding.address, "http://192.168.1.20:8000/v1")
    assert "Nothing protects it on the way" in adding.where.text()


def test_a_second_server_of_the_same_address_is_announced(
    adding: ServerDialog, place: Place, qtbot: QtBot
) -> None:
    place.servers.show(FAR)
    typed(qtbot, adding.address, FAR.address)
    assert "It takes the place of “Workstation”." in adding.where.text()


def test_a_key_is_hidden_until_somebody_wants_to_see_it(adding: ServerDialog) -> None:
    assert adding.key.echoMode() is QLineEdit.EchoMode.Password
    adding.show_key.click()
    assert adding.key.echoMode() is QLineEdit.EchoMode.Normal
    assert adding.show_key.accessibleName() == "Hide the key"


def test_closing_stops_what_is_being_asked(
    adding: ServerDialog, place: Place, qtbot: QtBot
) -> None:
    typed(qtbot, adding.address, FAR.address)
    adding.look_now.click()
    qtbot.keyClick(adding, Qt.Key.Key_Escape)
    assert place.servers.asked[-1] == f"stop {FAR.address}"
    assert adding.isHidden()
    place.servers.see(FAR.address, Sight(models=()))
    assert place.settings.value.servers == ()


def test_what_is_typed_while_it_is_asked_is_asked_again(
    adding: ServerDialog, place: Place, qtbot: QtBot
) -> None:
    typed(qtbot, adding.address, FAR.address)
    adding.act.click()
    qtbot.keyClicks(adding.address, "/")
    assert place.servers.asked[-1] == f"stop {FAR.address}"
    place.servers.see(FAR.address, Sight(models=()))
    assert adding.isVisible()
    assert place.settings.value.servers == ()


def test_every_field_of_the_dialogs_has_a_name(adding: ServerDialog, lending: RpcDialog) -> None:
    for dialog in (adding, lending):
        for widget in dialog.findChildren(QWidget):
            if isinstance(widget, QLineEdit | QAbstractButton | QSpinBox) and widget.isVisible():
                if isinstance(widget.parent(), QSpinBox):
                    continue
                heard = QAccessible.queryAccessibleInterface(widget)
                assert heard.text(QAccessible.Text.Name).strip(), type(widget).__name__


# Changing and forgetting one -----------------------------------------------------------


def test_a_server_is_changed_without_being_asked_when_its_address_stays(
    place: Place, qtbot: QtBot
) -> None:
    place.servers.show(NEAR)
    place.servers.tokens[NEAR.address] = "secret"
    dialog = place.section.open_server(NEAR.address)
    assert dialog is not None
    assert (dialog.name.text(), dialog.key.text()) == (NEAR.name, "secret")
    assert dialog.context.value() == 8192
    typed(qtbot, dialog.name, "Mine")
    dialog.context.setValue(0)
    dialog.act.click()
    assert place.settings.value.servers == (Server(name="Mine", address=NEAR.address),)
    assert place.servers.asked == ["keep Mine secret"]


def test_a_server_with_another_key_is_asked_again(place: Place, qtbot: QtBot) -> None:
    place.servers.show(FAR)
    dialog = place.section.open_server(FAR.address)
    assert dialog is not None
    typed(qtbot, dialog.key, "new")
    dialog.act.click()
    assert place.servers.asked == [f"look {FAR.address} new"]
    place.servers.see(FAR.address, Sight(models=()))
    assert place.servers.tokens == {FAR.address: "new"}


def test_forgetting_a_server_is_confirmed_first(place: Place) -> None:
    place.servers.show(FAR)
    dialog = place.section.open_forget(FAR.address)
    assert dialog is not None
    assert "Workstation" in dialog.windowTitle()
    assert dialog.cancel.isDefault()
    dialog.cancel.click()
    assert place.settings.value.servers == (FAR,)
    again = place.section.open_forget(FAR.address)
    assert again is not None
    again.act.click()
    assert place.servers.asked == [f"remove {FAR.address}"]
    assert place.section.rows == {}


# The list ------------------------------------------------------------------------------


def test_rows_say_what_each_address_has_or_why_not(place: Place) -> None:
    place.servers.models = (served_entry(),)
    place.servers.show(FAR, NEAR)
    place.servers.lend(RPC)
    rows = place.section.rows
    assert "1 model" in said(rows[FAR.address])
    place.servers.see(
        NEAR.address, Sight(fault=ServerUnreachable(address=NEAR.address, reason="refused"))
    )
    place.servers.see(RPC, Sight(devices=(far_device(),)))
    assert "refused" in said(rows[NEAR.address])
    assert "NVIDIA RTX A6000: 45.0 GB of 48.0 GB free" in said(rows[RPC])
    assert "Leaves this computer" in said(rows[FAR.address])
    assert "Leaves this computer" not in said(rows[NEAR.address])
    assert "Leaves this computer" in said(rows[RPC])


def test_servers_are_asked_only_when_somebody_wants_it(place: Place) -> None:
    place.servers.show(FAR)
    assert place.servers.asked == []
    place.view.refresh.click()
    assert place.servers.asked == ["refresh"]


def test_models_of_servers_stand_in_the_list_and_are_marked(place: Place, qtbot: QtBot) -> None:
    place.servers.models = (served_entry(), served_entry(NEAR, "mistral"))
    place.servers.show(FAR, NEAR)
    far, near = card(place, served_entry().key), card(place, served_entry(NEAR, "mistral").key)
    qtbot.waitUntil(lambda: "On a server" in said(far))
    assert "Workstation" in said(far)
    assert "Leaves this computer" in said(far)
    assert "Leaves this computer" not in said(near)
    assert "0 B" not in said(far)
    place.models.entries = (*place.models.entries, served_entry())
    far._act.click()
    assert place.models.asked == [f"load {served_entry().key}"]


def test_the_menu_of_a_served_model_leads_to_its_server(place: Place) -> None:
    place.servers.models = (served_entry(),)
    place.servers.show(FAR)
    shown = card(place, served_entry().key)
    menu = place.view._menu.make(shown.entry, None, shown)
    texts = [action.text() for action in menu.actions()]
    assert "Change its server…" in texts
    assert "How it is loaded…" in texts
    assert not {"Verify", "Remove…", "Copy path"} & set(texts)
    next(action for action in menu.actions() if action.text() == "Change its server…").trigger()
    menu.close()
    dialog = place.section.findChild(ServerDialog)
    assert dialog.address.text() == FAR.address
    dialog.reject()


def test_a_served_model_has_settings_of_answers_alone(place: Place) -> None:
    place.servers.models = (served_entry(),)
    place.servers.show(FAR)
    key = served_entry().key
    place.models.own[key] = ModelSettings(context=2048)
    dialog = place.view.open_own_settings(key)
    assert dialog is not None
    assert set(dialog.rows) == {"temperature", "system_prompt"}
    dialog.rows["temperature"].show_own(0.5)
    dialog.act.click()
    assert place.models.own[key] == ModelSettings(context=2048, temperature=0.5)


def test_a_key_that_cannot_be_kept_is_told(place: Place) -> None:
    place.servers.failed.emit(FileUnwritable(path="/keys.json", reason="disk full"))
    assert "disk full" in place.view.outcomes.fault.accessibleName()


# Devices -------------------------------------------------------------------------------


def test_devices_are_added_with_a_warning_and_offer_to_load_again(
    lending: RpcDialog, place: Place, qtbot: QtBot
) -> None:
    assert "no encryption and no password" in said(lending)
    typed(qtbot, lending.address, RPC)
    lending.look_now.click()
    place.servers.see(RPC, Sight(devices=(far_device(),)))
    assert lending.found is not None
    assert "RTX A6000" in lending.found.toPlainText()
    lending.act.click()
    assert place.settings.value.rpc_servers == (RPC,)
    assert "loaded again" in place.view.outcomes.done.words.text()


def test_devices_cannot_be_added_where_llama_cpp_knows_none(
    lending: RpcDialog, place: Place, qtbot: QtBot
) -> None:
    typed(qtbot, lending.address, RPC)
    lending.act.click()
    place.servers.see(RPC, Sight(fault=RpcNotBuilt()))
    assert "RPC=1" in lending.fault.accessibleName()
    assert not lending.act.isEnabled()


def test_devices_are_removed_at_once(place: Place) -> None:
    place.servers.lend(RPC)
    row = place.section.rows[RPC]
    remove = next(
        button for button in row.findChildren(QAbstractButton) if "Remove" in button.text()
    )
    assert remove.accessibleName() == f"Remove {RPC}"
    remove.click()
    assert place.section.rows == {}


def test_addresses_run_from_left_to_right_in_a_mirrored_dialog(
    place: Place, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    dialog = place.section.open_new()
    assert dialog.isRightToLeft()
    assert not dialog.address.isRightToLeft()
    label = next(each for each in dialog.findChildren(QLabel) if each.text() == "Address")
    assert label.mapTo(dialog, label.pos()).x() > dialog.address.x()
    dialog.reject()
