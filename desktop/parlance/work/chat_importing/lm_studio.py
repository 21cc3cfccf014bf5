"""LM Studio's conversations: a file for each, with versions in every place.

What comes after a message does not depend on which version of it is shown, so all that
follows stands below the one that was selected.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.chat_exchange import LeftOut, PortableMessage
from parlance.contract.engine import Role
from parlance.contract.history import Measurements
from parlance.work.chat_importing.fields import Fields
from parlance.work.chat_importing.moments import moment
from parlance.work.chat_importing.parts import without_thoughts
from parlance.work.chat_importing.records import Draft
from parlance.work.chat_importing.tree import BETWEEN, Counts, Node, arranged

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from parlance.work.chat_importing.fields import Where

_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT, "system": Role.SYSTEM}
_SYSTEM_PROMPT = "llm.prediction.systemPrompt"
_OWN = ("perChatPredictionConfig", "lastUsedModel", "tokenCount", "userLastMessagedAt")
_SILENT = frozenset(("debugInfoBlock", "status"))
_TOOLS = frozenset(("toolStatus", "toolCallRequest", "toolCallResult"))


def is_lm_studio(value: dict[str, object]) -> bool:
    """Return whether an object is a conversation of LM Studio."""
    messages = value.get("messages")
    if not isinstance(messages, list):
        return False
    first = messages[0] if messages else None
    has_versions = isinstance(first, dict) and "versions" in first
    return has_versions or (not messages and any(name in value for name in _OWN))


def read_lm_studio(value: object, where: Where) -> Draft:
    """Return the conversation. Raises FaultError."""
    fields, counts = Fields(value, where), Counts()
    nodes: list[Node] = []
    shown: str | None = None
    for number, place in enumerate(fields.objects("messages")):
        versions = list(_versions(place, str(number), shown, counts))
        nodes += versions
        if versions:
            selected = place.whole("currentlySelected")
            shown = versions[min(selected, len(versions) - 1)].name
    return Draft(
        title=fields.text("name"),
        created=moment(fields.any("createdAt")),
        instructions=_instructions(fields),
        pinned=fields.is_on("pinned"),
        tree=arranged(nodes, shown, where, counts),
        counts=counts,
    )


def _versions(place: Fields, name: str, above: str | None, counts: Counts) -> Iterator[Node]:
    for number, version in enumerate(place.objects("versions")):
        yield Node(f"{name}/{number}", above, version.where, _message(version, counts))


def _message(fields: Fields, counts: Counts) -> PortableMessage:
    role = _ROLES.get(fields.text("role"))
    if role is None:
        raise fields.where.at("role").wrong(fields.any("role"))
    if fields.text("type") == "multiStep":
        return _of_steps(fields, role, counts)
    text, reasoning = _texts(fields, counts), ""
    if role is Role.ASSISTANT:
        reasoning, text = without_thoughts(text)
    return PortableMessage(role=role, text=text, reasoning=reasoning)


def _of_steps(fields: Fields, role: Role, counts: Counts) -> PortableMessage:
    texts: list[str] = []
    thoughts: list[str] = []
    measured = Measurements(model=fields.loose("senderInfo").loose_text("senderName"))
    for step in fields.objects("steps"):
        kind = step.text("type")
        if kind == "contentBlock":
            text = _texts(step, counts)
            is_thought = step.loose("style").loose_text("type") == "thinking"
            (thoughts if is_thought else texts).append(text)
            if "genInfo" in step:
                measured = _measured(step.loose("genInfo"), measured)
        elif kind in _TOOLS:
            counts.add(LeftOut.TOOLS)
        elif kind not in _SILENT:
            counts.add(LeftOut.OTHERS)
    begun, text = without_thoughts(_together(texts))
    return PortableMessage(
        role=role, text=text, reasoning=_together((*thoughts, begun)), measurements=measured
    )


def _texts(fields: Fields, counts: Counts) -> str:
    """Return what the parts of a message or a step say; the pieces of an answer join."""
    texts: list[str] = []
    for part in fields.objects("content"):
        match part.text("type"):
            case "text":
                texts.append(part.text("text"))
            case "file":
                is_image = part.loose_text("fileType") == "image"
                counts.add(LeftOut.PICTURES if is_image else LeftOut.FILES)
            case "toolCallRequest" | "toolCallResult":
                counts.add(LeftOut.TOOLS)
            case _:
                counts.add(LeftOut.OTHERS)
    return "".join(texts)


def _together(texts: Sequence[str]) -> str:
    return BETWEEN.join(text.strip("\n") for text in texts if text.strip())


def _measured(fields: Fields, before: Measurements) -> Measurements:
    stats = fields.loose("stats")
    model = fields.loose_text("identifier") or fields.loose_text("indexedModelIdentifier")
    return Measurements(
        model=model or before.model,
        prompt_tokens=stats.whole("promptTokensCount"),
        generated_tokens=stats.whole("predictedTokensCount"),
        ttft_ms=max(0.0, stats.number("timeToFirstTokenSec")) * 1000,
        tokens_per_second=max(0.0, stats.number("tokensPerSecond")),
    )


def _instructions(fields: Fields) -> str:
    for each in fields.loose("perChatPredictionConfig").loose_objects("fields"):
        if each.any("key") == _SYSTEM_PROMPT:
            return each.loose_text("value")
    return fields.loose_text("systemPrompt")
