"""What is installed and kept, without what tells of the person."""

from __future__ import annotations

import getpass
import platform
from pathlib import Path

import pytest

from parlance.contract.cancel import Cancel
from parlance.storage.places import find_places
from parlance.work.installation import components, environment, stored
from parlance.work.privacy import without_private


def test_everything_that_is_shipped_has_a_name_and_nearly_everything_a_licence() -> None:
    found = {each.name.lower(): each for each in components()}
    for name in ("python", "msgspec", "inter", "lucide", "jinja2"):
        assert found[name].text or found[name].licence, name
    assert next(iter(found)) == "parlance"
    assert not {"pytest", "ruff", "mypy"} & set(found)
    assert not [each.name for each in found.values() if not each.text and not each.licence][1:]


def test_a_report_names_neither_person_nor_computer_nor_files(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "ada")
    monkeypatch.setattr(platform, "node", lambda: "lovelace-pc")
    home = str(Path.home())
    text = (
        f"model {home}/models/Secret Plan.gguf on LOVELACE-PC of Ada\n"
        r"C:\Users\ada\letter.docx and /srv/clients/smith.pdf, report.pdf"
        "\nhf_abcdefghijk Bearer s3cr3t http://ada:pw@host/v1 and canada stays 1/2"
    )
    said = without_private(text)
    for private in (home, "Plan.gguf", "lovelace", "letter", "smith", "abcdef", "s3cr3t", "pw@"):
        assert private.lower() not in said.lower(), private
    assert "of <user>" in said
    assert "canada stays 1/2" in said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("No such file: '/srv/Ada and Bob/The will.odt'", "No such file: '<file>'"),
        ('File "C:\\Users\\A B\\x y.py", line 3', 'File "<file>", line 3'),
        ("“/srv/my texts/x” is gone", "“<file>” is gone"),
        ("from /srv/my models/Plan B.gguf (version 3)", "from <file> (version 3)"),
        ("thesis.epub, ~/notes", "<file>, <file>"),
        (
            "INFO parlance.documents.pdf: it took 1/2 s",
            "INFO parlance.documents.pdf: it took 1/2 s",
        ),
        ("https://hub.example/v1 answered", "https://hub.example/v1 answered"),
    ],
)
def test_of_a_path_no_part_is_left_and_nothing_else_is_taken(text: str, said: str) -> None:
    assert without_private(text) == said


def test_variables_are_told_but_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_verysecret")
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "1")
    found = environment()
    assert found["CUDA_VISIBLE_DEVICES"] == "1"
    assert "secret" not in found["HF_TOKEN"]


def test_what_is_kept_is_measured() -> None:
    places = find_places()
    places.make()
    places.settings.write_bytes(b"x" * 1000)
    found = {each.path: each.size for each in stored(places, Cancel())}
    assert found[str(places.config)] == 1000
    assert len(found) == 4
