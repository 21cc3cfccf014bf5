"""Opens the window, or hands what is wanted to the one that is open."""

from __future__ import annotations

import gc
import logging
import os
import sys
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, qVersion
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from parlance import __version__
from parlance.contract.erasing import NOTHING
from parlance.contract.errands import NO_ERRAND, Errand, Wish
from parlance.instance import Claim, Instance
from parlance.signals import closing_on_signals
from parlance.storage.places import find_places, restoring_folder
from parlance.storage.session import SessionFile
from parlance.storage.window_state import WindowStateFile

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from parlance.app import App
    from parlance.contract.erasing import Kinds
    from parlance.contract.reopening import Reopened
    from parlance.session import SessionKeeper
    from parlance.signals import Ending
    from parlance.storage.places import Places

_log = logging.getLogger(__name__)

_TOKEN = "XDG_ACTIVATION_TOKEN"


def spare_sources() -> None:
    """Have PySide not read the source of every module that is imported after it.

    It looks there for its own name, because a module may ask for `__feature__`, which none
    here does, and keeps all of it in memory: 0.1 s and 18 MB of a start.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None and "_mod_uses_pyside" in vars(feature):
        vars(feature)["_mod_uses_pyside"] = lambda _module: False


def import_app() -> type[App]:
    """Return the app, which is imported for the window alone.

    Everything of a module stays, so that looking through it for what nobody needs finds
    nothing: it took a tenth of a start, and now and then as long again while the app ran.
    """
    gc.disable()
    from parlance.app import App  # noqa: PLC0415 - a start that only hands over needs none of it

    gc.freeze()
    gc.enable()
    return App


class Application(QApplication):
    """The application, which on macOS is told of files instead of being started with them.

    Signals:
        file_opened: the path of a file that the system wants opened.
    """

    file_opened = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Take the files that the system hands over."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_opened.emit(event.file())
            return True
        return super().event(event)


def make_qt_application() -> Application:
    """Return the QApplication, named for the desktop."""
    QCoreApplication.setApplicationName("Parlance")
    QCoreApplication.setApplicationVersion(__version__)
    application = Application(sys.argv[:1])
    application.setDesktopFileName("parlance")
    return application


def open_window(files: Sequence[str] = (), wish: Wish = Wish.NONE) -> int:
    """Open the window and return the exit status when it has been closed.

    Where one is open already, it does what was wanted, and this start ends with 0.
    """
    # Absolute: the first start has another working folder.
    paths = tuple(str(Path(file).absolute()) for file in files)
    errand = Errand(files=paths, wish=wish, token=os.environ.pop(_TOKEN, ""))
    application = make_qt_application()
    places = find_places()
    with suppress(OSError):  # the window tells it
        places.make()
    instance = Instance(places.state)
    try:
        match _claimed(application, instance, errand):
            case Claim.FIRST:
                return _run(application, instance, errand, places)
            case Claim.HANDED_OVER:
                return 0
            case Claim.UNANSWERED:
                return 1
    finally:
        instance.close()


def _claimed(application: Application, instance: Instance, errand: Errand) -> Claim:
    """Become the first or hand over; where nobody answers, ask whether to try again."""
    while (claim := instance.claim(errand)) is Claim.UNANSWERED:
        if not _is_to_try_again(application):
            break
    return claim


def _is_to_try_again(application: Application) -> bool:
    """Say in the language of the system that nobody answers, and ask what to do."""
    from parlance.services.localization import Localization  # noqa: PLC0415 - rarely wanted

    speech = Localization(application)
    try:
        words = QCoreApplication.translate(
            "Start",
            "Parlance is open already, but it does not answer. Wait a moment and try again, or "
            "end it and start it anew.",
        )
        _log.warning(words)  # whoever started it in a terminal looks there
        box = QMessageBox(QMessageBox.Icon.Warning, "Parlance", words)
        box.setTextFormat(Qt.TextFormat.PlainText)
        again = QMessageBox.StandardButton.Retry
        box.setStandardButtons(again | QMessageBox.StandardButton.Close)
        return box.exec() == again
    finally:
        speech.close()


def _run(application: Application, instance: Instance, errand: Errand, places: Places) -> int:
    # Not at the top: a start that only hands over needs none of it.
    spare_sources()
    from parlance.storage.start_log import keeping_log, log_of  # noqa: PLC0415
    from parlance.work.privacy import without_private  # noqa: PLC0415

    with keeping_log(log_of(places.state), without_private):
        _log.info("Parlance %s, Qt %s, %s", __version__, qVersion(), sys.platform)
        return _run_apps(application, instance, errand, places)


def _run_apps(application: Application, instance: Instance, errand: Errand, places: Places) -> int:
    """Open the window, and another one as often as the app is to open anew."""
    make_app = import_app()
    status, is_to_open, to_erase = 0, True, NOTHING
    while is_to_open:
        with _holding_errands(instance) as held:
            app = make_app(application, _reopened(application, places, to_erase))
        with _taking_errands(application, instance, app) as ending:
            keeper = _keeping_session(app, places)
            app.start(errand)
            for each in held:
                app.take_errand(each)
            try:
                status = application.exec()
            finally:
                is_to_open, errand = app.is_to_open_anew, NO_ERRAND
                to_erase = app.erasing.chosen
                if not is_to_open:
                    instance.stop_listening()
                app.close(partial(_end, app, keeper, ending))
        app.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return status


def _end(app: App, keeper: SessionKeeper, ending: Ending) -> None:
    """Note that the app ended as it should; then sweep, of which a kill takes nothing."""
    keeper.close()
    if not (app.is_to_open_anew or ending.is_hurried):
        app.sweep()


def _keeping_session(app: App, places: Places) -> SessionKeeper:
    """After a crash open what was open; keep it until what is returned is closed."""
    from parlance.session import SessionKeeper  # noqa: PLC0415

    keep_geometry = WindowStateFile(places.window).keep
    file = SessionFile(places.session)
    keeper = SessionKeeper(file, app.chats.chat, lambda: app.window, keep_geometry)
    keeper.begin()
    return keeper


def _reopened(application: Application, places: Places, to_erase: Kinds) -> Reopened | None:
    """Restore what lies ready and erase what was chosen; None where there is nothing of both."""
    if not to_erase and not restoring_folder(places).exists():
        return None
    from parlance.reopening import reopened  # noqa: PLC0415 - nearly every start does without

    return reopened(application, places, to_erase)


@contextmanager
def _holding_errands(instance: Instance) -> Iterator[list[Errand]]:
    """Gather what other starts want while there is no App, which may take a while."""
    held: list[Errand] = []

    def hold(errand: Errand) -> None:
        held.append(errand)

    instance.arrived.connect(hold)
    yield held
    instance.arrived.disconnect(hold)


@contextmanager
def _taking_errands(application: Application, instance: Instance, app: App) -> Iterator[Ending]:
    """Have an app do what other starts want and close on signals, while the block runs."""

    def take_file(path: str) -> None:
        app.take_errand(Errand(files=(path,)))

    instance.arrived.connect(app.take_errand)
    application.file_opened.connect(take_file)
    with closing_on_signals(app.close_window) as ending:
        application.commitDataRequest.connect(ending.hurry)  # the session ends
        yield ending
        application.commitDataRequest.disconnect(ending.hurry)
    instance.arrived.disconnect(app.take_errand)
    application.file_opened.disconnect(take_file)
