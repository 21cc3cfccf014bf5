"""The sentences that people read for conversations that come from files and go to files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract import faults
from parlance.contract.chat_exchange import ChatProgram, LeftOut
from parlance.contract.fault_wording import wording
from parlance.contract.translatable import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from parlance.contract.fault_wording import Wording

_EXPORT_AGAIN = QT_TRANSLATE_NOOP(
    "Wording",
    "Nothing was imported. Export the conversations once more from the program they come from.",
)

CHAT_FAULTS: dict[type[faults.FaultRecord], Wording] = {
    faults.ChatsUnknown: wording(
        QT_TRANSLATE_NOOP(
            "Wording", "{path} does not hold conversations of a kind that Parlance knows."
        ),
        QT_TRANSLATE_NOOP(
            "Wording",
            "Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page "
            "of llama.cpp exported, as a file, a ZIP or a folder.",
        ),
    ),
    faults.ChatsNotJson: wording(
        QT_TRANSLATE_NOOP(
            "Wording", "{path} is damaged: it cannot be read at line {line}, column {column}."
        ),
        _EXPORT_AGAIN,
    ),
    faults.ChatsFieldWrong: wording(
        QT_TRANSLATE_NOOP(
            "Wording", "{path} is damaged: something else should stand at {place} than {found}."
        ),
        _EXPORT_AGAIN,
    ),
    faults.ChatsCircular: wording(
        QT_TRANSLATE_NOOP(
            "Wording", "{path} is damaged: the message at {place} comes before itself."
        ),
        _EXPORT_AGAIN,
    ),
    faults.ChatsRepeated: wording(
        QT_TRANSLATE_NOOP(
            "Wording", "{path} is damaged: the message at {place} is there a second time."
        ),
        _EXPORT_AGAIN,
    ),
    faults.ChatsTooLarge: wording(
        QT_TRANSLATE_NOOP("Wording", "{path} is larger than any export of conversations."),
        QT_TRANSLATE_NOOP("Wording", "Nothing was imported. Export fewer conversations at a time."),
    ),
    faults.ChatsFromNewerVersion: wording(
        QT_TRANSLATE_NOOP(
            "Wording", "{path} was exported by a newer Parlance (version {version} of the format)."
        ),
        QT_TRANSLATE_NOOP("Wording", "Install the newest Parlance to import it."),
    ),
    faults.ChatsMissing: wording(
        QT_TRANSLATE_NOOP("Wording", "There are no conversations in {path}."),
        QT_TRANSLATE_NOOP("Wording", "Choose another file or folder."),
    ),
    faults.ChatNotFound: wording(
        QT_TRANSLATE_NOOP("Wording", "There is no conversation “{name}”."),
        QT_TRANSLATE_NOOP("Wording", "See “parlance chats list” for what there is."),
    ),
}

PROGRAMS: dict[ChatProgram, str] = {
    ChatProgram.PARLANCE: "Parlance",
    ChatProgram.CHATGPT: "ChatGPT",
    ChatProgram.CLAUDE: "Claude",
    ChatProgram.OPEN_WEBUI: "Open WebUI",
    ChatProgram.LM_STUDIO: "LM Studio",
    ChatProgram.JAN: "Jan",
    ChatProgram.LLAMA_CPP: "llama.cpp",
}
"""Names, which are the same in every language."""

LEFT_OUT: dict[LeftOut, str] = {
    LeftOut.TOOLS: QT_TRANSLATE_NOOP("Wording", "calls of tools and what they returned: {count}"),
    LeftOut.HIDDEN: QT_TRANSLATE_NOOP(
        "Wording", "messages that the other program does not show: {count}"
    ),
    LeftOut.EMPTY: QT_TRANSLATE_NOOP("Wording", "messages without text: {count}"),
    LeftOut.SYSTEM: QT_TRANSLATE_NOOP(
        "Wording", "instructions in the middle of a conversation: {count}"
    ),
    LeftOut.PICTURES: QT_TRANSLATE_NOOP("Wording", "pictures: {count}"),
    LeftOut.SOUNDS: QT_TRANSLATE_NOOP("Wording", "sounds and videos: {count}"),
    LeftOut.FILES: QT_TRANSLATE_NOOP(
        "Wording", "attached files whose text the export does not have: {count}"
    ),
    LeftOut.OTHERS: QT_TRANSLATE_NOOP("Wording", "parts of an unknown kind: {count}"),
    LeftOut.CONVERSATIONS: QT_TRANSLATE_NOOP("Wording", "conversations without messages: {count}"),
}
