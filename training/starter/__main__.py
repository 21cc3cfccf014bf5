"""Makes the starter model: trains, exports and measures; `python -m training.starter`."""

from __future__ import annotations

import argparse
from pathlib import Path

import torch

from training.starter.evaluate import evaluate, table
from training.starter.export import export
from training.starter.network import Network
from training.starter.train import Plan, Trainer
from training.starter.vocabulary import Vocabulary

MODELS = Path(__file__).parents[2] / "resources" / "models"


def export_checkpoint(folder: Path, path: Path, plan: Plan, *, quantized: bool = True) -> None:
    """Write the checkpoint in a folder as a GGUF file."""
    vocabulary = Vocabulary(folder / "vocabulary.model")
    network = Network(plan.shape)
    network.load_state_dict(torch.load(folder / "checkpoint.pt", map_location="cpu")["network"])
    part = path.with_suffix(".part")
    export(network, vocabulary, part, quantized=quantized)
    part.replace(path)


def main() -> None:
    """Read the command line and make the model."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=Plan.minutes)
    parser.add_argument("--tokens", type=int, default=Plan.tokens)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--out", type=Path, default=Path("build") / "starter")
    parser.add_argument("--model", type=Path, default=MODELS / "starter.gguf")
    parser.add_argument("--count", type=int, default=50, help="held-out questions of each group")
    parser.add_argument("--export-only", action="store_true", help="of the checkpoint as it is")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    plan = Plan(
        out=options.out,
        minutes=options.minutes,
        tokens=options.tokens,
        device=options.device,
    )
    if not options.export_only:
        Trainer(plan).run()
    export_checkpoint(plan.out, options.model, plan)
    print(f"{options.model}: {options.model.stat().st_size:,} bytes")
    if options.count:
        print(table(evaluate(options.model, options.count)))


if __name__ == "__main__":
    main()
