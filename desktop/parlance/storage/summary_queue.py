"""What of the queue of summaries is kept between two runs of the app."""

from __future__ import annotations

import msgspec

from parlance.contract.summary import SummaryOptions


class KeptItem(msgspec.Struct, frozen=True, kw_only=True):
    """An entry of the queue that is not done.

    Passwords are not kept: they are asked for again.

    Attributes:
        pasted: the whole text, where it is no file.
        encoding: as the person chose it; empty to detect it.
        noted_as: the hash under which notes on its documents are kept; empty before there
            are any.
        text: what of the summary was written before it was stopped.
        stopped: the person ended it; else it waits to go on.
    """

    title: str
    paths: tuple[str, ...] = ()
    pasted: str = ""
    options: SummaryOptions = SummaryOptions()
    encoding: str = ""
    noted_as: str = ""
    text: str = ""
    stopped: bool = False
