"""What was erased is gone from every file, the log of writes and the copies too."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from parlance.contract.cancel import Cancel
from parlance.contract.history import MessageState
from parlance.storage.assistants import AssistantStore
from parlance.storage.chat_queue import ChatQueue
from parlance.storage.chat_shelf import ChatShelf
from parlance.storage.chats import ChatStore
from parlance.storage.database import Database
from parlance.storage.glossaries import GlossaryStore
from parlance.storage.places import find_places
from parlance.storage.summaries import SummaryStore
from parlance.storage.translation_memory import TranslationMemory
from parlance.storage.translation_projects import ProjectStore
from parlance.storage.translations import TranslationStore
from parlance.work.store_care import look_after
from tests.work.remembered import fill

if TYPE_CHECKING:
    from parlance.storage.places import Places

SECRET = "xylophonic"


def holding(places: Places) -> set[str]:
    """Return the names of the files that hold the text."""
    files = [path for path in places.data.parent.rglob("*") if path.is_file()]
    return {path.name for path in files if SECRET.encode() in path.read_bytes()}


def chat(database: Database) -> None:
    """Type, wait, change and answer: each leaves rows that are removed later."""
    chats, queue = ChatStore(database), ChatQueue(database)
    for number in range(40):
        queue.keep_draft(None, f"{SECRET} draft {number} " * 20)
        asked = chats.add_user_message(None, f"{SECRET} {number} " * 30)
        answer = chats.begin_answer(asked.id)
        for _ in range(4):
            chats.append(answer.id, f"{SECRET} piece " * 25)
        chats.finish(answer.id, MessageState.COMPLETE)
        chats.rename(asked.conversation, f"{SECRET} title {number}")
        chats.add_version(asked.id, f"{SECRET} other words {number}")
        queue.add(asked.conversation, f"{SECRET} waits")
    queue.keep_draft(None, "")


def erase_all_of_it(database: Database) -> None:
    """Put everything into its bin, and empty the bins, as people do."""
    presets, glossaries = AssistantStore(database), GlossaryStore(database)
    for assistant in presets.assistants():
        presets.remove(assistant.id)
    for prompt in presets.prompts():
        presets.remove_prompt(prompt.id)
    for term in glossaries.glossary("en", "de").terms:
        glossaries.remove("en", "de", term.source)
    shelf = ChatShelf(database)
    shelf.trash([each.id for each in ChatStore(database).conversations()])
    shelf.empty_bin()
    translations = TranslationStore(database)
    for translation in translations.recent(99):
        translations.trash(translation.id)
    translations.empty_bin()
    database.write(lambda c: c.execute("UPDATE project SET deleted_at = 1"))
    ProjectStore(database).empty_bin()
    summaries = SummaryStore(database)
    for summary in summaries.recent(99):
        summaries.trash(summary.id)
    summaries.empty_bin()
    TranslationMemory(database).clear(machine_only=False)


def test_nothing_is_left_of_what_was_erased() -> None:
    places = find_places()
    places.make()
    fill(places.database, SECRET)
    with closing(Database(places.database)) as database:
        chat(database)
        look_after(database, places, Cancel(), is_to_read=False)
        assert {"parlance.db", "automatic-00001.db"} <= holding(places)
        erase_all_of_it(database)
        assert "parlance.db-wal" not in holding(places)
        look_after(database, places, Cancel(), is_to_read=False)
        assert holding(places) == set()  # while the store is open, its log beside it
        assert (places.data / "backups" / "automatic-00002.db").exists()
    assert holding(places) == set()
