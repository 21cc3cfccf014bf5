"""`parlance inspect`: what a model is made of, as its file says, and how it chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.cli.inspect_beams import show_beams
from parlance.cli.inspect_memory import show_memory
from parlance.cli.inspect_tokens import show_tokens
from parlance.cli.output import note, write_json, write_line
from parlance.cli.prompt_options import check_sight, prompt_of
from parlance.cli.sampling_options import sampling_of
from parlance.cli.workshop import open_workshop
from parlance.contract.engine import Request
from parlance.contract.inspection import Component, Form
from parlance.contract.model_settings import model_sources
from parlance.contract.wording import count_text, size_text
from parlance.hub.local.find import find_model
from parlance.modelfile.card import read_card
from parlance.work.inspecting import look_at_next

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from parlance.contract.inspection import Arithmetic, ModelCard, NextToken, Rotary

_FORMS = {
    Form.DECODER: "decoder: writes a text on, token by token",
    Form.ENCODER: "encoder: reads a text in both directions, and makes vectors of it",
    Form.ENCODER_DECODER: "encoder and decoder: reads a text whole, then writes another",
    Form.RECURRENT: "recurrent: keeps a state of one size, however long the text is",
    Form.HYBRID: "hybrid: some layers attend to the whole text, others keep a state",
}
_TOKENIZERS = {
    "gpt2": "BPE on bytes",
    "llama": "SentencePiece, BPE",
    "t5": "SentencePiece, unigram",
    "bert": "WordPiece",
}
_COMPONENTS = {
    Component.EMBEDDING: "embedding",
    Component.ATTENTION: "attention",
    Component.RECURRENT: "recurrent",
    Component.FEED_FORWARD: "feed-forward",
    Component.EXPERTS: "experts",
    Component.NORMS: "norms",
    Component.OUTPUT: "output",
    Component.OTHER: "other",
}


def run(arguments: argparse.Namespace) -> int:
    """Show what was asked for of a model. Raises FaultError and Cancelled."""
    match arguments.action:
        case "next":
            return _look_at_next(arguments)
        case "beams":
            return show_beams(arguments)
        case "tokens":
            return show_tokens(arguments)
        case "memory":
            return show_memory(arguments)
        case _:
            return _look_at_file(arguments)


def _look_at_file(arguments: argparse.Namespace) -> int:
    with open_workshop() as workshop:
        name = arguments.model or workshop.settings.model
        entries = workshop.rooms.installed.entries(model_sources(workshop.settings))
        card = read_card(find_model(name, entries).path)
    if arguments.action == "weights":
        _show_sum(card.arithmetic, as_json=arguments.json)
    elif arguments.json:
        write_json(card)
    else:
        _show_card(card, with_metadata=arguments.metadata)
    return 0


def _look_at_next(arguments: argparse.Namespace) -> int:
    asked = Request(prompt=prompt_of(arguments))
    with open_workshop() as workshop:
        workshop.load(arguments.model, arguments)
        description = workshop.engine.describe()
        check_sight(asked.prompt, description)
        sampling = sampling_of(arguments, description.sampling, description.vocabulary_size)
        request = msgspec.structs.replace(asked, sampling=sampling)
        found = look_at_next(workshop.engine, request, arguments.tokens, workshop.cancel)
    if arguments.json:
        write_json(found)
    else:
        _show_next(found)
    if found.left_out:
        note(f"{', '.join(found.left_out)}: not shown, as it draws or looks back at a whole text")
    return 0


def _show_next(found: NextToken) -> None:
    write_line("".join(f"{name:>12}" for name in ("", *(each.step for each in found.steps))))
    kept = [f"{each.kept:,}" for each in found.steps]
    mass = [f"{each.mass:.1%}" for each in found.steps]
    entropy = [f"{each.entropy:.2f}" for each in found.steps]
    for name, values in (("kept", kept), ("mass", mass), ("bits", entropy)):
        write_line("".join(f"{value:>12}" for value in (name, *values)))
    for number, each in enumerate(found.likeliest):
        shares = (step.probabilities[number] for step in found.steps)
        write_line(f"{each.text!r:>12}" + "".join(f"{share:>12.2%}" for share in shares))


def _show_card(card: ModelCard, *, with_metadata: bool) -> None:
    for name, value in _facts(card):
        if value:
            write_line(f"{name:16}{value}")
    if with_metadata:
        write_line()
        for name, value in card.metadata:
            write_line(f"{name} = {value}")


def _facts(card: ModelCard) -> Iterable[tuple[str, str]]:
    whole = card.arithmetic
    yield "name", card.name
    yield "architecture", card.architecture
    yield "form", _FORMS[card.form]
    yield (
        "weights",
        f"{count_text(whole.weights)} ({whole.weights:,}), {size_text(whole.size_bytes)}",
    )
    if whole.active < whole.weights:
        yield "active", f"{count_text(whole.active)} for each token"
    yield "quantization", card.quantization
    yield "layers", f"{card.layers} of width {card.width}" if card.layers else ""
    yield "attention", _attention(card)
    if card.experts:
        yield "experts", f"{card.experts_used} of {card.experts} for each token"
    yield "positions", _positions(card.rotary)
    kind = _TOKENIZERS.get(card.tokenizer, card.tokenizer)
    yield "vocabulary", f"{card.vocabulary:,} tokens, {kind}" if card.vocabulary else ""
    yield "context", f"{card.trained_context:,} tokens" if card.trained_context else ""
    yield "languages", ", ".join(card.languages)
    yield "chat template", "yes" if card.has_template else "none"
    yield "licence", card.licence


def _attention(card: ModelCard) -> str:
    heads, kept = max(card.heads, default=0), max(card.kv_heads, default=0)
    if not heads:
        return ""
    facts = [f"{heads} heads of {card.head_size}"]
    if card.latent:
        facts.append("keys and values compressed together")
    elif 0 < kept < heads:
        facts.append(f"{kept} of them keep keys and values, each for {heads // kept}")
    if card.window:
        facts.append(f"some layers look back at {card.window:,} tokens")
    return ", ".join(facts)


def _positions(rotary: Rotary | None) -> str:
    if rotary is None:
        return ""
    facts = ["rotary"]
    if rotary.base is not None:
        facts.append(f"base {rotary.base:g}")
    if rotary.scaling:
        times = f" by {rotary.factor:g}" if rotary.factor else ""
        facts.append(f"stretched ({rotary.scaling}){times}")
    return ", ".join(facts)


def _show_sum(whole: Arithmetic, *, as_json: bool) -> None:
    if as_json:
        write_json(whole)
        return
    for component in Component:
        if not (weights := whole.weights_of(component)):
            continue
        share = weights / whole.weights
        size = size_text(whole.bytes_of(component))
        write_line(f"{_COMPONENTS[component]:16}{weights:>18,}{share:>8.1%}  {size}")
        for term in whole.terms:
            if term.component is component:
                extents = " x ".join(str(extent) for extent in term.shape)
                write_line(f"    {term.name:40}{term.count:>4} x ({extents}) = {term.weights:,}")
    write_line(f"{'together':16}{whole.weights:>18,}{1:>8.0%}  {size_text(whole.size_bytes)}")
    for share_of in whole.types:
        size = size_text(share_of.size_bytes)
        write_line(f"{share_of.type:16}{share_of.weights:>18,}{share_of.bits:>6.2f} bits  {size}")
