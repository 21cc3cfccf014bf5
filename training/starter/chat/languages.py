"""The languages of chats by their codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from training.starter.chat.english import ENGLISH
from training.starter.chat.french import FRENCH
from training.starter.chat.german import GERMAN
from training.starter.chat.persian import PERSIAN
from training.starter.chat.spanish import SPANISH

if TYPE_CHECKING:
    from training.starter.chat.wordings import ChatLanguage

LANGUAGES: dict[str, ChatLanguage] = {
    language.code: language for language in (ENGLISH, FRENCH, GERMAN, SPANISH, PERSIAN)
}
