"""Children that were taken over by what they read can still do nothing but their work."""

from __future__ import annotations

import json
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from parlance.children import nursery as nurseries
from parlance.children.landlock import _version, knows_files
from parlance.children.syscalls import can_filter
from parlance.contract.cancel import Cancel
from parlance.contract.document import Document
from parlance.contract.engine import Role, Turn
from parlance.contract.formulas import Formula
from parlance.contract.segments import Extracted
from parlance.documents.formulas import FormulaSetter
from parlance.documents.read import DocumentReader
from parlance.documents.spelling import Speller
from parlance.documents.translating.documents import DocumentTranslator
from parlance.documents.viewing import PageViewer
from parlance.engine.planning.measuring import measure_memory
from parlance.engine.prompting.template_wire import TemplateOptions
from parlance.engine.prompting.templates import ChatTemplate
from parlance.engine.quantizing.quantize import quantize
from parlance.engine.vocabularies.reader import VocabularyReader
from tests.children.attacking import WENT_THROUGH, WORK
from tests.documents.pdf_bytes import column, pdf
from tests.documents.test_spelling import ENGLISH, needs_library, write_dictionary
from tests.gguf_factory import write_model
from tests.process.asking import chat, done_of, events_of, loaded

if TYPE_CHECKING:
    import os
    from collections.abc import Callable
    from pathlib import Path

    from parlance.children.nursery import Nursery

pytestmark = pytest.mark.skipif(
    not (knows_files() and can_filter()), reason="this kernel lacks Landlock or seccomp"
)

SECRET = b"nobody else's business"
REFUSALS = {"EACCES", "EPERM"}
"""EPERM is the kernel's word where Landlock keeps a process from another, or a link is made."""

ANYBODY_CAN = (
    *("read a file", "read the accounts", "list a folder", "list the home", "write a file"),
    *("make a file", "start a program", "become a program", "spawn a program", "open TCP"),
    *("open UDP", "open UDP in C", "signal the parent", "let everybody read a file"),
    *(
        "limit the parent",
        "give a file away",
        "empty a file by opening it",
        "empty a file without a right",
    ),
)
"""What needs no rights and no luck."""

OTHERWISE = {
    "clone3": {"ENOSYS"},
    "openat2": {"ENOSYS"},
    "make a hard link": {"EACCES", "EXDEV"},
}
FIRST_WITH_SIGNALS = 6
"""Version of Landlock that keeps signals from other processes (Linux 6.12)."""


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """Return a file of the person's that no child is told of, alone in its folder."""
    path = tmp_path / "secrets" / "secret"
    path.parent.mkdir()
    path.write_bytes(SECRET)
    return path


@pytest.fixture
def taken_over(tmp_path: Path, secret: Path, monkeypatch: pytest.MonkeyPatch):
    """Return a function that has one kind of child taken over, and returns what tells its deeds."""
    notes = tmp_path / "notes"
    real = nurseries.child_command

    def take(kind: str, *how: str) -> Callable[[], dict[str, str]]:
        attacker = [sys.executable, "-m", "tests.children.attacking", kind]
        attacker += [str(secret), str(notes), *how]
        monkeypatch.setattr(
            nurseries, "child_command", lambda name: attacker if name == kind else real(name)
        )
        # Folders of tests become folders of the program by it; the secret lies elsewhere.
        monkeypatch.setenv("PYTHONPATH", ":".join(path for path in sys.path if path))
        return lambda: _told(notes)

    return take


def _told(notes: Path) -> dict[str, str]:
    told = json.loads(notes.read_bytes())
    assert isinstance(told, dict)
    return told


def refused(told: dict[str, str], version: int) -> bool:
    otherwise = OTHERWISE
    if version < FIRST_WITH_SIGNALS:
        otherwise = OTHERWISE | {"signal the parent": {WENT_THROUGH}}
    wrong = {what: how for what, how in told.items() if how not in otherwise.get(what, REFUSALS)}
    assert not wrong
    return len(told) > 55


def use_documents(nursery: Nursery, folder: Path) -> None:
    path = folder / "letter.txt"
    path.write_text("A short letter.\n")
    *_, document = DocumentReader(nursery).read(str(path), Cancel())
    assert isinstance(document, Document)
    assert document.blocks[0].text == "A short letter."


def use_engine(nursery: Nursery, folder: Path) -> None:
    with loaded(nursery, write_model(folder / "model.gguf")) as engine:
        assert engine.count("hello", Cancel()) > 0
        assert done_of(events_of(engine, chat("hello")))


def use_templates(nursery: Nursery, _folder: Path) -> None:
    template = ChatTemplate(
        nursery, source="{{ messages[0].content }}", begin="", end="", special_texts=tuple
    )
    with closing(template):
        parts = template.render((Turn(Role.USER, "hello"),), TemplateOptions())
    assert [part.text for part in parts] == ["hello"]


def use_measuring(nursery: Nursery, folder: Path) -> None:
    path = write_model(folder / "model.gguf")
    assert measure_memory(nursery, str(path), Cancel(), context=64)


def use_quantizing(nursery: Nursery, folder: Path) -> None:
    source, target = write_model(folder / "model.gguf"), folder / "small.gguf"
    assert list(quantize(nursery, str(source), str(target), "Q8_0", Cancel(), threads=1))
    assert target.is_file()


def use_page_view(nursery: Nursery, folder: Path) -> None:
    path = folder / "a.pdf"
    path.write_bytes(pdf([column(["A line of text."])]))
    with closing(PageViewer(nursery, str(path))) as viewer:
        assert viewer.page(1, 300, Cancel()).width == 300


def use_formulas(nursery: Nursery, _folder: Path) -> None:
    with closing(FormulaSetter(nursery)) as setter:
        assert setter.set(Formula("x^2", 15.0)).picture is not None


def use_spelling(nursery: Nursery, folder: Path) -> None:
    words = folder / "hunspell"
    write_dictionary(words, "en_US", ENGLISH)
    with closing(Speller(nursery, [words], "en_US")) as speller:
        assert speller.check("This is a very nice green hous in this world").wrong == {"hous"}


def use_translating(nursery: Nursery, folder: Path) -> None:
    path = folder / "letter.md"
    path.write_text("# A letter\n\nIt is short.\n")
    *_, document = DocumentTranslator(nursery).extract(str(path), Cancel())
    assert isinstance(document, Extracted)


def use_vocabulary(nursery: Nursery, folder: Path) -> None:
    reader = VocabularyReader(nursery)
    path = str(write_model(folder / "model.gguf"))
    assert reader.tokenize(path, "the cat", Cancel()).tokens
    assert reader.tell(path, "the cat", 0, Cancel()).library_agrees is not None
    reader.keep(())


USES = {
    "documents": use_documents,
    "engine": use_engine,
    "formulas": use_formulas,
    "measuring": use_measuring,
    "page-view": use_page_view,
    "quantizing": use_quantizing,
    "spelling": use_spelling,
    "templates": use_templates,
    "translating": use_translating,
    "vocabulary": use_vocabulary,
}


@pytest.mark.parametrize(
    "kind", [pytest.param(k, marks=needs_library if k == "spelling" else ()) for k in sorted(USES)]
)
def test_a_child_that_was_taken_over_does_its_work_and_nothing_else(
    nursery, taken_over, secret, tmp_path, kind
) -> None:
    told = taken_over(kind)
    work = tmp_path / "work"
    work.mkdir()
    before = secret.stat()
    USES[kind](nursery, work)
    assert refused(told(), _version())
    assert_untouched(secret, before)


@pytest.mark.parametrize("version", range(1, FIRST_WITH_SIGNALS))
def test_older_kernels_refuse_the_same_but_for_signals(
    nursery, taken_over, secret, tmp_path, version
) -> None:
    if version > _version():
        pytest.skip("this kernel's Landlock is older")
    told = taken_over("documents", str(version))
    before = secret.stat()
    use_documents(nursery, tmp_path)
    assert refused(told(), version)
    assert_untouched(secret, before)


def assert_untouched(secret: Path, before: os.stat_result) -> None:
    after = secret.stat()
    assert (after.st_mode, after.st_ctime_ns) == (before.st_mode, before.st_ctime_ns)
    assert secret.read_bytes() == SECRET
    assert list(secret.parent.iterdir()) == [secret]


def test_what_is_refused_would_be_possible_otherwise(nursery, taken_over, tmp_path) -> None:
    told = taken_over("documents", "0")
    use_documents(nursery, tmp_path)
    assert {what: how for what, how in told().items() if what in ANYBODY_CAN} == dict.fromkeys(
        ANYBODY_CAN, WENT_THROUGH
    )


def test_every_kind_of_work_is_attacked() -> None:
    assert set(WORK) == set(USES)
