"""Every fault is told on the error stream, with what is safe and what to do."""

from __future__ import annotations

import pytest

from parlance.cli.output import report
from parlance.contract import faults
from parlance.contract.wording import describe_fault
from tests.every_fault import EVERY_KIND, example


@pytest.mark.parametrize("kind", EVERY_KIND, ids=lambda kind: kind.__name__)
def test_a_fault_is_told_with_its_remedy(
    kind: type[faults.FaultRecord], capsys: pytest.CaptureFixture[str]
) -> None:
    fault = example(kind)
    report(fault)
    told, said = capsys.readouterr(), describe_fault(fault)
    assert told.out == ""
    assert told.err.startswith(f"parlance: {said.sentence} {said.remedy}\n")
    assert "    <log>" in told.err or not hasattr(fault, "log")
