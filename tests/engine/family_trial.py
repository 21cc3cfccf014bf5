"""Tries the engine on models, each named after its family, in this process.

Run as `python -m tests.engine.family_trial PATH...`; prints a JSON line before every model
and one after it, as `tests.families.run_each` wants it.
"""

from __future__ import annotations

import json
import math
import sys
from array import array
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from parlance.contract.engine import Done, Piece, Pooling, Priority, RawPrompt
from parlance.contract.faults import FaultError
from parlance.engine.embedding import Embedder
from parlance.engine.llama.binding import llama
from parlance.engine.llama.model import Model
from parlance.engine.llama.vocabulary import Vocabulary
from parlance.engine.prompting.prompts import TokenizedPrompt
from tests.engine.lab import Lab
from tests.engine.native import taken_log
from tests.families import FAMILIES

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.engine.llama.model import ModelFacts

TEXT = "The cat sat. ترجمة 你好"
WORDS = ("The cat sat on the mat and ", "hello world, said user 2, ", "system of the assistant ")
LENGTH, SHARED, WANTED = 48, 40, 8
"""Tokens of a prompt, of what two of them begin with in common, and of an answer."""

LIKELY = 8
"""Tokens whose log-probability is told: those that could have been chosen are among them."""

QUERY = "where is the cat?"
DOCUMENTS = ("the cat sat on the mat", "hello world", "user and system " * 5)

Answer = list[tuple[int, float]]


@dataclass
class Trial:
    """What a family did; the answers are tokens, each with the lead it was chosen by.

    Attributes:
        text: what became of TEXT after tokenizing it and putting it together again.
        alone: answers to three prompts, each in an engine of its own.
        together: the same, all at once; parked: the same, with too little room.
        again: the answer to the first prompt once more; longer: to that prompt, its
            answer and more, in the same engine, and longer_alone in one of its own.
        again_reused, longer_reused: prompt tokens that were not computed for it.
        longest: tokens of the longest prompt that was continued.
        parkings: how often somebody lost his place.
        vectors_alone, vectors_together: of DOCUMENTS; scores, for a reranker.
        single: whether the engine runs one request at a time.
    """

    text: str = ""
    recurrent: bool = False
    hybrid: bool = False
    window: int = 0
    single: bool = False
    copies_parts: bool = True
    alone: list[Answer] = field(default_factory=list)
    together: list[Answer] = field(default_factory=list)
    parked: list[Answer] = field(default_factory=list)
    again: Answer = field(default_factory=list)
    longer: Answer = field(default_factory=list)
    longer_alone: Answer = field(default_factory=list)
    again_reused: int = 0
    longer_reused: int = 0
    longest: int = 0
    parkings: int = 0
    vectors_alone: list[list[float]] = field(default_factory=list)
    vectors_together: list[list[float]] = field(default_factory=list)


def try_family(path: Path) -> Trial:
    """Return what the engine made of the model in `path`. An abort ends the process."""
    model = Model(str(path), 0, lambda _share: None)
    facts, vocabulary = model.facts(), Vocabulary(model)
    trial = Trial(
        text=_round_trip(vocabulary),
        recurrent=facts.recurrent,
        hybrid=facts.hybrid,
        window=facts.window,
        single=facts.alone,
        copies_parts=facts.copies_parts,
    )
    _embed(trial, model, vocabulary)
    llama.llama_model_free(model.handle)
    if FAMILIES[path.stem].generates and facts.continues_text:
        _Generating(path, facts, trial).all()
    return trial


def _round_trip(vocabulary: Vocabulary) -> str:
    tokens = vocabulary.content(TEXT, _allow)
    return b"".join(map(vocabulary.piece_bytes, tokens)).decode("utf-8", "replace").strip()


def _embed(trial: Trial, model: Model, vocabulary: Vocabulary) -> None:
    embedder = Embedder(model, vocabulary, threads=1, context=256)
    if not (embedder.can_embed or embedder.can_rerank):
        return

    def vectors(texts: tuple[str, ...]) -> list[list[float]]:
        if embedder.can_rerank:
            return [[score] for score in embedder.rerank(QUERY, texts, _allow)]
        return [array("f", data).tolist() for data in embedder.embed(texts, Pooling.MODEL, _allow)]

    trial.vectors_together = vectors(DOCUMENTS)
    trial.vectors_alone = [vectors((text,))[0] for text in DOCUMENTS]
    embedder.close()


class _Generating:
    """Has one family generate; all prompts are given as tokens, so that they are exact."""

    def __init__(self, path: Path, facts: ModelFacts, trial: Trial) -> None:
        self.path = path
        self.trial = trial
        self.start_token = facts.start_token
        self.alone = facts.alone
        self.prompts: list[list[int]] = []

    def all(self) -> None:
        """Fill in the trial."""
        lab = self._lab(parallel=3, sequences=8, batch=128)  # reads two prompts in a step
        first, second, third = (self._prompt(lab, words) for words in WORDS)
        self.prompts = [first, second, first[:SHARED] + third[:8]]
        self.trial.together = self._at_once(lab)
        self.trial.again, self.trial.again_reused = self._answer(lab, first)
        answer = [token for token, _lead in self.trial.again]
        longer = first + answer + second[-8:]
        self.trial.longest = len(first) + len(answer)
        self.trial.longer, self.trial.longer_reused = self._answer(lab, longer)
        lab.close()
        self.trial.alone = [self._fresh(prompt) for prompt in self.prompts]
        self.trial.longer_alone = self._fresh(longer)
        self._park()

    def _lab(self, **sizes: int) -> Lab:
        sizes = {"batch": 16} | sizes
        if self.start_token is not None:
            sizes |= {"batch": 256, "length": 256}
        if self.alone:
            sizes |= {"parallel": 1, "sequences": 1}
        lab = Lab(self.path, **sizes, exact=True)
        lab.prompts.tokenize = _numbers  # type: ignore[method-assign]
        return lab

    def _prompt(self, lab: Lab, words: str) -> list[int]:
        begin = [] if lab.vocabulary.begin is None else [lab.vocabulary.begin]
        return (begin + lab.vocabulary.content(words * LENGTH, _allow))[:LENGTH]

    def _ask(self, lab: Lab, prompt: list[int], **fields: Priority) -> int:
        text = " ".join(map(str, prompt))
        return lab.submit(text, max_tokens=WANTED, min_tokens=WANTED, top_logprobs=LIKELY, **fields)

    def _answer(self, lab: Lab, prompt: list[int]) -> tuple[Answer, int]:
        key = self._ask(lab, prompt)
        lab.finish()
        done = lab.events[key][-1]
        assert isinstance(done, Done), done
        return _tokens(lab, key), done.usage.reused_tokens

    def _fresh(self, prompt: list[int]) -> Answer:
        lab = self._lab(parallel=1, sequences=1, kept_bytes=0)
        answer, _reused = self._answer(lab, prompt)
        lab.close()
        return answer

    def _at_once(self, lab: Lab) -> list[Answer]:
        keys = [self._ask(lab, prompt) for prompt in self.prompts]
        lab.finish()
        return [_tokens(lab, key) for key in keys]

    def _park(self) -> None:
        """Answer the first prompt on top of the others, for which there is no room then."""
        lab = self._lab(parallel=2, sequences=3, cells=256)
        places = lab.scheduler._places
        chat, *documents = self.prompts
        keys = [self._ask(lab, prompt, priority=Priority.DOCUMENT) for prompt in documents]
        while not (places.running and all(task.generated > 1 for task in places.running)):
            lab.step()
        before = {task.key for task in places.running}
        keys.insert(0, self._ask(lab, chat))
        lab.step()
        self.trial.parkings = len(before - {task.key for task in places.running})
        lab.finish()
        self.trial.parked = [_tokens(lab, key) for key in keys]
        lab.close()


def _tokens(lab: Lab, key: int) -> Answer:
    """Return the tokens of an answer that did not end, each with its lead over the next."""
    found = []
    for event in lab.events[key]:
        for choice in event.choices if isinstance(event, Piece) else ():
            chosen = choice.chosen
            others = (
                other.logprob
                for other in choice.top
                if other.token != chosen.token and not lab.vocabulary.is_end(other.token)
            )
            found.append((chosen.token, chosen.logprob - max(others, default=-math.inf)))
    return found


def _numbers(prompt: RawPrompt, _check: Callable[[], None]) -> TokenizedPrompt:
    """Read a prompt that is given as the numbers of its tokens."""
    tokens = [int(number) for number in prompt.text.split()]
    return TokenizedPrompt(tokens=tokens, chat=False, borders=(SHARED,))


def _allow() -> None:
    pass


def main() -> None:
    for path in sys.argv[1:]:
        print(json.dumps({"item": path, "begins": True}), flush=True)
        with taken_log():
            try:
                result = asdict(try_family(Path(path)))
            except FaultError as error:
                result = {"refused": repr(error.fault)}
        print(json.dumps(result | {"item": path}), flush=True)


if __name__ == "__main__":
    main()
