"""The shortcut for the clipboard: asked for only when wanted, heard, told, and given back."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from parlance.contract.settings import Settings
from parlance.contract.shortcut import (
    SHORTCUT_SENTENCES,
    ShortcutKeys,
    ShortcutPhase,
    ShortcutState,
)
from parlance.services.settings import SettingsService
from parlance.services.shortcut.portal import PortalWatch, portal_trigger
from parlance.services.shortcut.service import GlobalShortcut, system_ways
from parlance.services.shortcut.windows import WindowsWatch, modifier_bits, virtual_key
from parlance.services.shortcut.x11 import X11Watch, key_symbol
from parlance.storage.settings import SettingsFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from parlance.services.shortcut.watch import KeyWatch
    from tests.services.stand_in_portal import StandInPortal
    from tests.services.x_keyboard import Keyboard

KEYS = ShortcutKeys.CTRL_ALT_J
OTHER_KEYS = ShortcutKeys.CTRL_ALT_Y
PORTAL, X11 = (PortalWatch,), (X11Watch,)


@dataclass
class Desk:
    """A shortcut, its setting, and what was heard."""

    settings: SettingsService
    shortcut: GlobalShortcut
    pressed: list[str] = field(default_factory=list)

    @property
    def phase(self) -> ShortcutPhase:
        return self.shortcut.state.phase

    def want(self, keys: ShortcutKeys) -> None:
        self.settings.replace(clipboard_shortcut=keys)

    def wait_for(self, phase: ShortcutPhase, qtbot: QtBot) -> None:
        qtbot.waitUntil(lambda: self.phase is phase)


class Desks:
    """Makes desks, and closes them with the test."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: list[Desk] = []

    def __call__(self, ways: tuple[type[KeyWatch], ...], keys: ShortcutKeys = KEYS) -> Desk:
        file = SettingsFile(self._folder / f"settings-{len(self._made)}.json")
        settings = SettingsService(file, Settings(clipboard_shortcut=keys))
        desk = Desk(settings, GlobalShortcut(settings, ways=ways))
        desk.shortcut.pressed.connect(desk.pressed.append)
        desk.shortcut.start()
        self._made.append(desk)
        return desk

    def close(self) -> None:
        for desk in self._made:
            desk.shortcut.close()


@pytest.fixture
def make_desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desks]:
    desks = Desks(tmp_path)
    yield desks
    desks.close()


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Start a session bus of the test's own."""
    program = shutil.which("dbus-daemon")
    if program is None or sys.platform != "linux":
        pytest.skip("there is no dbus-daemon")
    command = [program, "--session", "--nofork", "--nopidfile", "--print-address"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address
        daemon.terminate()


@pytest.fixture
def portal(bus: str) -> Iterator[StandInPortal]:
    from tests.services.stand_in_portal import StandInPortal

    made = StandInPortal(bus)
    yield made
    made.close()


@pytest.fixture
def keyboard(monkeypatch: pytest.MonkeyPatch) -> Iterator[Keyboard]:
    """Start a virtual display, and give its keyboard."""
    from tests.services.x_keyboard import Keyboard

    program = shutil.which("Xvfb")
    if program is None:
        pytest.skip("there is no Xvfb")
    reading, writing = os.pipe()
    command = [program, "-displayfd", str(writing), "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            display = int(told.readline())
        monkeypatch.setenv("DISPLAY", f":{display}")
        made = Keyboard(display)
        yield made
        made.close()
        server.terminate()


# The setting --------------------------------------------------------------------------------


def test_no_shortcut_is_wanted_unless_a_person_asks_for_it() -> None:
    assert Settings().clipboard_shortcut is ShortcutKeys.OFF
    assert not Settings().show_in_tray


def test_every_phase_has_its_sentence() -> None:
    assert set(SHORTCUT_SENTENCES) == set(ShortcutPhase)
    assert all(words for phase, words in SHORTCUT_SENTENCES.items() if phase != "off")


@pytest.mark.parametrize(
    ("keys", "trigger", "symbol", "bits", "virtual"),
    [
        (ShortcutKeys.CTRL_ALT_J, "CTRL+ALT+j", 0x6A, 0x4003, 0x4A),
        (ShortcutKeys.CTRL_ALT_Y, "CTRL+ALT+y", 0x79, 0x4003, 0x59),
        (ShortcutKeys.CTRL_SHIFT_F9, "CTRL+SHIFT+F9", 0xFFC6, 0x4006, 0x78),
    ],
)
def test_each_system_is_told_the_keys_in_its_own_terms(
    keys: ShortcutKeys, trigger: str, symbol: int, bits: int, virtual: int
) -> None:
    assert portal_trigger(keys) == trigger
    assert key_symbol(keys) == symbol
    assert (modifier_bits(keys), virtual_key(keys)) == (bits, virtual)


def test_where_no_way_leads_it_is_said(make_desk: Desks) -> None:
    assert make_desk(()).phase is ShortcutPhase.UNSUPPORTED


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has its way")
def test_the_way_of_windows_says_elsewhere_that_it_leads_nowhere(make_desk: Desks) -> None:
    assert make_desk((WindowsWatch,)).phase is ShortcutPhase.UNSUPPORTED


@pytest.mark.skipif(sys.platform != "linux", reason="these are the ways of Linux")
def test_off_screen_only_the_portal_is_asked(qtbot: QtBot) -> None:
    assert system_ways() == PORTAL


# The portal ---------------------------------------------------------------------------------


def test_a_press_is_heard_with_the_leave_to_come_to_the_front(
    make_desk: Desks, portal: StandInPortal, qtbot: QtBot
) -> None:
    desk = make_desk(PORTAL)
    desk.wait_for(ShortcutPhase.READY, qtbot)
    assert desk.shortcut.state == ShortcutState(ShortcutPhase.READY, "Ctrl+Alt+J")
    portal.press(shortcut="another")
    portal.press(token="leave")
    portal.press()
    qtbot.waitUntil(lambda: len(desk.pressed) == 2)
    assert desk.pressed == ["leave", ""]


def test_the_portal_is_told_who_asks_what_for_and_which_keys_are_wished(
    make_desk: Desks, portal: StandInPortal, qtbot: QtBot
) -> None:
    make_desk(PORTAL).wait_for(ShortcutPhase.READY, qtbot)
    qtbot.waitUntil(lambda: portal.asked("BindShortcuts") == 1)
    asked = dict(portal.calls)
    assert asked["Register"] == ("parlance", {})
    [(_name, about)] = asked["BindShortcuts"][1]
    assert about["preferred_trigger"] == ("s", "CTRL+ALT+j")
    assert about["description"] == ("s", "Translate the clipboard")


def test_keys_that_the_desktop_remembers_are_not_asked_for_again(
    make_desk: Desks, portal: StandInPortal, qtbot: QtBot
) -> None:
    portal.remembered = "Meta+J"
    desk = make_desk(PORTAL)
    desk.wait_for(ShortcutPhase.READY, qtbot)
    assert desk.shortcut.state.keys == "Meta+J"
    assert not portal.asked("BindShortcuts")


def test_an_older_portal_without_a_register_serves_too(
    make_desk: Desks, portal: StandInPortal, qtbot: QtBot
) -> None:
    portal.errors["Register"] = "org.freedesktop.DBus.Error.UnknownMethod"
    make_desk(PORTAL).wait_for(ShortcutPhase.READY, qtbot)


@pytest.mark.parametrize("error", ["DBus.Error.UnknownMethod", "portal.Error.NotAllowed"])
def test_a_portal_that_has_no_shortcuts_for_us_is_told_as_that(
    make_desk: Desks, portal: StandInPortal, qtbot: QtBot, error: str
) -> None:
    portal.errors["CreateSession"] = f"org.freedesktop.{error}"
    make_desk(PORTAL).wait_for(ShortcutPhase.UNSUPPORTED, qtbot)


def test_a_persons_no_stays_a_no(make_desk: Desks, portal: StandInPortal, qtbot: QtBot) -> None:
    portal.code = 1
    make_desk((PortalWatch, X11Watch)).wait_for(ShortcutPhase.REFUSED, qtbot)


def test_an_action_that_got_no_keys_is_told_as_that(
    make_desk: Desks, portal: StandInPortal, qtbot: QtBot
) -> None:
    portal.trigger = ""
    make_desk(PORTAL).wait_for(ShortcutPhase.KEYLESS, qtbot)


def test_a_session_that_the_portal_ends_is_told(
    make_desk: Desks, portal: StandInPortal, qtbot: QtBot
) -> None:
    desk = make_desk(PORTAL)
    desk.wait_for(ShortcutPhase.READY, qtbot)
    portal.end_session()
    desk.wait_for(ShortcutPhase.REFUSED, qtbot)


def test_another_program_cannot_press_the_keys(
    make_desk: Desks, portal: StandInPortal, bus: str, qtbot: QtBot
) -> None:
    from tests.services.stand_in_portal import press_as_another

    desk = make_desk(PORTAL)
    desk.wait_for(ShortcutPhase.READY, qtbot)
    press_as_another(bus, portal._client)
    portal.press(token="the portal's")
    qtbot.waitUntil(lambda: bool(desk.pressed))
    assert desk.pressed == ["the portal's"]


def test_a_bus_without_a_portal_is_told_at_once(make_desk: Desks, bus: str, qtbot: QtBot) -> None:
    make_desk(PORTAL).wait_for(ShortcutPhase.UNSUPPORTED, qtbot)


@pytest.mark.parametrize("address", [None, "", "unix:path=/nowhere", "tcp:host=here", "nonsense"])
def test_no_bus_is_no_fault(
    make_desk: Desks, monkeypatch: pytest.MonkeyPatch, address: str | None
) -> None:
    if address is None:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert make_desk(PORTAL).phase is ShortcutPhase.UNSUPPORTED


def test_switching_it_off_takes_effect_at_once_and_on_again_too(
    make_desk: Desks, portal: StandInPortal, qtbot: QtBot
) -> None:
    desk = make_desk(PORTAL, ShortcutKeys.OFF)
    assert not portal.calls
    desk.want(KEYS)
    desk.wait_for(ShortcutPhase.READY, qtbot)
    desk.want(ShortcutKeys.OFF)
    assert desk.shortcut.state == ShortcutState()
    portal.press()
    desk.want(OTHER_KEYS)
    desk.wait_for(ShortcutPhase.READY, qtbot)
    assert not desk.pressed
    assert portal.asked("CreateSession") == 2


# X11 ----------------------------------------------------------------------------------------


def test_keys_pressed_in_any_program_are_heard_whatever_locks_are_on(
    make_desk: Desks, keyboard: Keyboard, qtbot: QtBot
) -> None:
    from tests.services.x_keyboard import ALT, CAPS_LOCK, CTRL, J, K

    desk = make_desk(X11)
    assert desk.shortcut.state == ShortcutState(ShortcutPhase.READY, "Ctrl+Alt+J")
    keyboard.press(CTRL, ALT, K)
    keyboard.press(CTRL, J)
    keyboard.press(CTRL, ALT, J)
    qtbot.waitUntil(lambda: len(desk.pressed) == 1)
    keyboard.press(CAPS_LOCK)
    keyboard.press(CTRL, ALT, J)
    qtbot.waitUntil(lambda: len(desk.pressed) == 2)


def test_keys_of_another_program_are_told_as_taken_and_free_when_it_ends(
    make_desk: Desks, keyboard: Keyboard, qtbot: QtBot
) -> None:
    first, second = make_desk(X11), make_desk(X11)
    assert first.phase is ShortcutPhase.READY
    assert second.shortcut.state == ShortcutState(ShortcutPhase.TAKEN, "Ctrl+Alt+J")
    second.want(OTHER_KEYS)
    assert second.phase is ShortcutPhase.READY
    first.shortcut.close()
    second.want(KEYS)
    assert second.phase is ShortcutPhase.READY


def test_without_a_portal_x11_is_asked(
    make_desk: Desks, keyboard: Keyboard, bus: str, qtbot: QtBot
) -> None:
    make_desk((PortalWatch, X11Watch)).wait_for(ShortcutPhase.READY, qtbot)


def test_keys_are_given_back_when_the_shortcut_is_switched_off(
    make_desk: Desks, keyboard: Keyboard, qtbot: QtBot
) -> None:
    from tests.services.x_keyboard import ALT, CTRL, J

    first = make_desk(X11)
    first.want(ShortcutKeys.OFF)
    second = make_desk(X11)
    keyboard.press(CTRL, ALT, J)
    qtbot.waitUntil(lambda: len(second.pressed) == 1)
    assert not first.pressed


def test_the_letter_counts_and_not_the_place_it_had_when_the_layout_changes(
    make_desk: Desks, keyboard: Keyboard, qtbot: QtBot
) -> None:
    from tests.services.x_keyboard import ALT, CTRL, J, K

    desk = make_desk(X11)
    keyboard.press(CTRL, ALT, J)
    qtbot.waitUntil(lambda: len(desk.pressed) == 1)
    keyboard.write_letter(K, "j")
    keyboard.write_letter(J, "k")
    place = desk.shortcut._watch
    assert isinstance(place, X11Watch)
    qtbot.waitUntil(lambda: place._codes == [K])
    keyboard.press(CTRL, ALT, J)
    keyboard.press(CTRL, ALT, K)
    qtbot.waitUntil(lambda: len(desk.pressed) == 2)
    assert desk.phase is ShortcutPhase.READY


@pytest.mark.skipif(sys.platform != "linux", reason="the library is Linux's")
def test_no_display_is_no_fault(make_desk: Desks, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":4321")
    assert make_desk(X11).phase is ShortcutPhase.UNSUPPORTED
