"""Every fault says what happened, what is safe and what to do; its report tells of nobody."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest

from parlance.contract import faults, wording
from parlance.contract.fault_safety import SAFE
from tests.every_fault import EVERY_KIND, example

SAYS_SO = re.compile(
    r"is safe|[Ww]hat [\w ]+ is kept|(is|was|were) kept as|[Nn]othing (of it )?was|as it was"
    r"|reading only"
)

NOTHING_AT_STAKE = {
    # A question that was not understood, or that has no answer.
    *(faults.ModelNotFound, faults.ChatNotFound, faults.LanguageUnknown, faults.LanguageUnsure),
    *(faults.NotTogether, faults.NothingToDo, faults.SameLanguage, faults.NothingFound),
    *(faults.ServerAddressInvalid, faults.RpcAddressInvalid, faults.RpcNotServed),
    *(faults.RpcNotBuilt, faults.RpcServerInUse),
    # A file that was looked at and left.
    *(faults.DocumentMissing, faults.DocumentKindUnknown, faults.DocumentIsImage),
    *(faults.DocumentEmpty, faults.DocumentChanged, faults.FolderWithoutDocuments),
    # What was asked for was not begun.
    *(faults.Offline, faults.HubNotUnderstood, faults.RepositoryNotFound),
    *(faults.GatedRepository, faults.TokenRefused, faults.ModelInUse, faults.ModelDownloading),
    *(faults.FileBusy, faults.VersionsOutdated),
}


@pytest.mark.parametrize("kind", EVERY_KIND, ids=lambda kind: kind.__name__)
def test_every_fault_says_what_is_safe_or_has_nothing_at_stake(
    kind: type[faults.FaultRecord],
) -> None:
    said = wording.describe_fault(example(kind))
    own = wording.SENTENCES[kind]
    says = SAYS_SO.search(f"{own.sentence} {own.remedy}") is not None
    assert [kind in SAFE, says, kind in NOTHING_AT_STAKE].count(True) == 1
    if kind in SAFE:
        assert said.remedy.startswith(SAFE[kind] + " ")
    assert len(said.remedy) > len(SAFE.get(kind, "")) + 1


@pytest.mark.parametrize("kind", [faults.DiskFull, faults.HubFileNotFound])
def test_what_was_fetched_is_not_said_to_be_kept_where_nothing_may_have_been_fetched(
    kind: type[faults.FaultRecord],
) -> None:
    assert "fetched" not in wording.describe_fault(example(kind)).remedy


def test_what_is_safe_is_said_in_the_language_of_the_sentence() -> None:
    fault = faults.EngineRefused(step="decode", code=-3)
    said = wording.describe_fault(fault, lambda text: f"[{text}]")
    assert said.remedy.startswith("[Your text is safe.] [")


@pytest.mark.parametrize("kind", EVERY_KIND, ids=lambda kind: kind.__name__)
def test_the_report_of_a_fault_does_not_name_the_home_folder(
    kind: type[faults.FaultRecord], monkeypatch: pytest.MonkeyPatch
) -> None:
    home = Path("/home/ada-lovelace")
    monkeypatch.setattr(Path, "home", lambda: home)
    fault = example(kind, text=f"{home}/{{name}}")
    report = wording.report_fault(fault, "1.2.3", "Debian")
    assert "ada-lovelace" not in report
    assert report.splitlines()[:2] == ["Parlance 1.2.3, Debian", kind.__name__]
    for field in msgspec.structs.fields(kind):
        assert f"{field.name}:" in report
