"""Makes a GGUF of a safetensors checkpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.faults import CannotConvert, FaultError, ModelFileDamaged
from parlance.contract.inventory import CareProgress
from parlance.modelfile.conversion.about import general_facts
from parlance.modelfile.conversion.families import planner_for
from parlance.modelfile.conversion.plan import Plan
from parlance.modelfile.conversion.refusals import NotConvertible
from parlance.modelfile.conversion.safetensors import Weights
from parlance.modelfile.conversion.tokenizing import tokenizer_facts
from parlance.modelfile.conversion.writing import write_model
from parlance.modelfile.header import read_header

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from parlance.contract.cancel import Cancel

_EMBEDDINGS = "token_embd.weight"


def convert(folder: Path, path: Path, cancel: Cancel, *, repo: str = "") -> Iterator[CareProgress]:
    """Write the checkpoint in `folder` to `path` as a GGUF; yield how many tensors are done.

    `repo` names the checkpoint, if it is of the Hub. What lies at `path` is written over;
    the file is whole, on the disk and its header sound when the generator ends, and gone
    where it ends otherwise. A killed process leaves it: let `path` be a name that nobody
    takes for a model. Only some megabytes of the weights are in memory at a time.

    Raises FaultError (CannotConvert, CheckpointDamaged, ModelFileUnreadable, DiskFull,
    FileUnwritable), and Cancelled.
    """
    whole = False
    try:
        with Weights(folder) as weights:
            plan = _planned(folder, weights, repo)
            yield CareProgress(done=0, total=len(plan.tensors))
            for done in write_model(plan, weights, path, cancel):
                yield CareProgress(done=done, total=len(plan.tensors))
        _check(path, plan)
        whole = True
    except NotConvertible as refused:
        fault = CannotConvert(name=repo or folder.name, architecture=refused.kind)
        raise FaultError(fault) from refused
    finally:
        if not whole:
            path.unlink(missing_ok=True)


def _planned(folder: Path, weights: Weights, repo: str) -> Plan:
    plan = planner_for(folder)(folder, weights)
    size = next(tensor.shape[0] for tensor in plan.tensors if tensor.name == _EMBEDDINGS)
    facts = general_facts(folder, repo) | plan.facts | tokenizer_facts(folder, size)
    return Plan(architecture=plan.architecture, facts=facts, tensors=plan.tensors)


def _check(path: Path, plan: Plan) -> None:
    """Read what was written as a stranger would. Raises FaultError."""
    header = read_header(path)
    if (header.architecture, header.tensors) != (plan.architecture, len(plan.tensors)):
        raise FaultError(ModelFileDamaged(path=str(path), reason="it is not what was planned"))
