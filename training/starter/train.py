"""Trains the starter model: `python -m training.starter.train --out DIR`."""

from __future__ import annotations

import argparse
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import torch

from training.starter.batches import Packer
from training.starter.chat.help import read_help
from training.starter.examples import STAGES, ExampleMaker, stage_at
from training.starter.loss import tied_cross_entropy
from training.starter.muon import Muon
from training.starter.network import Network, Shape
from training.starter.precision import fast_type
from training.starter.vocabulary import Vocabulary, train_vocabulary

if TYPE_CHECKING:
    from training.starter.batches import Batch
    from training.starter.chat.help import HelpEntry
    from training.starter.examples import Stage

SEED = 20_240_601
HELP = Path(__file__).parents[2] / "resources" / "help"
VOCABULARY_EXAMPLES = 12_000
REPORT_SECONDS = 20
COOLING = 0.25
"""In the last share of training the learning rate falls."""


@dataclass(frozen=True)
class Plan:
    """How long and how fast to train; training ends at whichever limit comes first."""

    out: Path
    minutes: float = 10.0**9
    tokens: int = 30_000_000
    batch_tokens: int = 4096
    rate: float = 2.5e-4
    muon_rate: float = 1.25e-3
    warm_up: float = 0.02
    shape: Shape = field(default_factory=Shape)
    save_minutes: float = 4.0
    seed: int = SEED
    device: str = "cpu"


class Trainer:
    """Trains one network, resuming from the checkpoint in its folder if there is one."""

    def __init__(self, plan: Plan) -> None:
        """Prepare vocabulary, network and optimizers."""
        plan.out.mkdir(parents=True, exist_ok=True)
        torch.manual_seed(plan.seed)
        self.plan = plan
        self.entries = read_help(HELP)
        self.vocabulary = prepared_vocabulary(plan, self.entries)
        self.network = Network(plan.shape)
        self.network.initialize()
        self.network.to(plan.device)
        self.optimizers = _optimizers(self.network, plan)
        self.seconds = 0.0
        self.seen = 0
        self.step = 0
        self._resume()
        maker = ExampleMaker(plan.seed + self.step, self.entries)
        self._packer = Packer(maker, self.vocabulary)

    @property
    def progress(self) -> float:
        """The share of training done, 0 to 1."""
        return min(1.0, max(self.seconds / (60 * self.plan.minutes), self.seen / self.plan.tokens))

    def run(self) -> None:
        """Train to the end, saving and reporting on the way."""
        saved = reported = self.seconds
        losses: list[float] = []
        while self.progress < 1.0:
            started = time.monotonic()
            losses.append(self._train_step(stage_at(self.progress)))
            self.seconds += time.monotonic() - started
            if self.seconds - reported > REPORT_SECONDS:
                reported = self.seconds
                print(self._report(losses), flush=True)
                losses = []
            if self.seconds - saved > 60 * self.plan.save_minutes:
                saved = self.seconds
                self.save()
        self.save()

    def _report(self, losses: list[float]) -> str:
        rate = self.seen / self.seconds
        mean = sum(losses) / len(losses)
        return (
            f"{self.progress:.3f} step {self.step} tokens {self.seen} {rate:.0f}/s loss {mean:.4f}"
        )

    def _train_step(self, stage: Stage) -> float:
        batch = self._packer.batch(stage, self.plan.batch_tokens).to(self.plan.device)
        share = _rate_share(self.progress, self.plan.warm_up)
        for optimizer in self.optimizers:
            for group in optimizer.param_groups:
                group["lr"] = group["highest"] * share
        loss = batch_loss(self.network, batch)
        loss.backward()  # type: ignore[no-untyped-call, unused-ignore]
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        for optimizer in self.optimizers:
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        self.step += 1
        self.seen += batch.ids.numel()
        return loss.item()

    def save(self) -> None:
        """Write network, optimizers and counters, replacing the last checkpoint at once."""
        path = self.plan.out / "checkpoint.pt"
        state = {
            "network": self.network.state_dict(),
            "optimizers": [optimizer.state_dict() for optimizer in self.optimizers],
            "counters": (self.seconds, self.seen, self.step),
        }
        torch.save(state, path.with_suffix(".part"))
        path.with_suffix(".part").replace(path)

    def _resume(self) -> None:
        path = self.plan.out / "checkpoint.pt"
        if not path.exists():
            return
        state = torch.load(path, map_location=self.plan.device)
        self.network.load_state_dict(state["network"])
        for optimizer, saved in zip(self.optimizers, state["optimizers"], strict=True):
            optimizer.load_state_dict(saved)
        self.seconds, self.seen, self.step = state["counters"]


def batch_loss(network: Network, batch: Batch) -> torch.Tensor:
    """Return the weighted mean cross entropy of a batch."""
    device = batch.ids.device.type
    fast = fast_type(device)
    with torch.autocast(device, dtype=fast, enabled=fast is not torch.float32):
        x = network(batch.ids, batch.groups)
    return tied_cross_entropy(x.to(fast), network.embedding.weight, batch.targets, batch.weights)


def prepared_vocabulary(plan: Plan, entries: tuple[HelpEntry, ...]) -> Vocabulary:
    """Return the vocabulary in the plan's folder, trained on drawn examples if it is missing."""
    path = plan.out / "vocabulary.model"
    if path.exists():
        return Vocabulary(path)
    maker = ExampleMaker(plan.seed - 1, entries)
    count = VOCABULARY_EXAMPLES
    texts = [
        message.written
        for index in range(count)
        for message in maker.example(STAGES[1 + index % 2])
    ]
    return train_vocabulary(texts, path, size=plan.shape.vocabulary)


def _optimizers(network: Network, plan: Plan) -> list[torch.optim.Optimizer]:
    matrices = [p for name, p in network.blocks.named_parameters() if name.endswith("weight")]
    norms = [p for name, p in network.named_parameters() if not name.endswith("weight")]
    fast = fast_type(plan.device)
    muon = Muon(matrices, lr=plan.muon_rate, weight_decay=0.05, multiplied_in=fast)
    others = [network.embedding.weight, *norms]
    adam = torch.optim.AdamW(others, lr=plan.rate, betas=(0.9, 0.98), weight_decay=0.0)
    for optimizer in (muon, adam):
        for group in optimizer.param_groups:
            group["highest"] = group["lr"]
    return [muon, adam]


def _rate_share(progress: float, warm_up: float) -> float:
    """Return the learning rate as a share of the highest: level, then falling to nearly nothing.

    It is level for most of the time, so that a training may be given more of it later.
    """
    if progress < warm_up:
        return max(0.01, progress / warm_up)
    return max(0.02, min(1.0, (1.0 - progress) / COOLING))


def main() -> None:
    """Read the command line and train."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=Plan.minutes)
    parser.add_argument("--tokens", type=int, default=Plan.tokens)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    plan = Plan(
        out=options.out,
        minutes=options.minutes,
        tokens=options.tokens,
        device=options.device,
    )
    Trainer(plan).run()


if __name__ == "__main__":
    main()
