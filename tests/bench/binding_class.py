"""Maps prompts with the binding's class `llama_cpp.Llama`, one at a time.

A process of its own: our engine imports the same package in another way. Takes a JSON
object on its input and prints the seconds of reading and of writing, as JSON.
"""

from __future__ import annotations

import json
import sys
import time

from llama_cpp import Llama


def timed(model: Llama, prompt: str, answer: int) -> tuple[float, float]:
    """Return the seconds to the first text, and from there to the end."""
    started = time.perf_counter()
    first = 0.0
    tokens = model.tokenize(prompt.encode(), add_bos=False)
    pieces = model.create_completion(tokens, max_tokens=answer, temperature=0.8, stream=True)
    for _piece in pieces:
        first = first or time.perf_counter()
    return first - started, time.perf_counter() - first


def main() -> None:
    """Answer the one question on the input."""
    asked = json.load(sys.stdin)
    model = Llama(
        asked["model"],
        n_ctx=asked["context"],
        n_threads=asked["threads"],
        n_threads_batch=asked["threads"],
        verbose=False,
    )
    times = [timed(model, prompt, asked["answer"]) for prompt in asked["prompts"]]
    print(json.dumps([sum(side) for side in zip(*times, strict=True)]))


if __name__ == "__main__":
    main()
