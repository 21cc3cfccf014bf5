"""A load as its client sees it: what is sent, and what is heard until the model is there."""

from __future__ import annotations

import logging
import queue
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.faults import AdapterUnsuited, FaultError
from parlance.engine.checked import BAD_NAME
from parlance.engine.connection import Lost, Stopped
from parlance.engine.unicode import is_unicode, sound_text
from parlance.engine.wire import Loaded, LoadFailed, Loading

if TYPE_CHECKING:
    from collections.abc import Generator

    from parlance.contract.cancel import Cancel
    from parlance.contract.models import LoadOptions, ModelDescription
    from parlance.engine.connection import Connection, Items
    from parlance.engine.wire import Load

_log = logging.getLogger(__name__)


def sound_options(options: LoadOptions) -> LoadOptions:
    """Return `options` so that they can be sent. Raises FaultError."""
    for path in (options.projector, *options.adapters):
        if not is_unicode(path):
            raise FaultError(AdapterUnsuited(path=sound_text(path), reason=BAD_NAME))
    if is_unicode(options.states_folder):
        return options
    _log.warning("States are not kept: the name of their folder is not valid Unicode")
    return msgspec.structs.replace(options, states_folder="")


def loading(
    connection: Connection, frame: Load, cancel: Cancel
) -> Generator[float, None, ModelDescription]:
    """Yield the share loaded and return what was. Raises FaultError and Cancelled."""
    items: Items = queue.SimpleQueue()
    with cancel.waking(lambda: items.put(Stopped())):
        connection.load(frame, items)
        while True:
            item = items.get()
            cancel.check()
            match item:
                case Loading(share=share):
                    yield share
                case Loaded(description=description):
                    return description
                case LoadFailed(fault=fault) | Lost(fault=fault):
                    raise FaultError(fault)
                case _:
                    raise AssertionError(item)
