"""Faults of the engine and of what it is asked."""

from __future__ import annotations

from parlance.contract.faults.record import FaultRecord


class EngineCrashed(FaultRecord, frozen=True, kw_only=True, tag="engine_crashed"):
    """The engine's process ended by itself.

    `exit_code` is negative for a signal; `log` holds its last lines (no private text).
    """

    exit_code: int
    log: tuple[str, ...] = ()


class EngineDidNotStart(FaultRecord, frozen=True, kw_only=True, tag="engine_did_not_start"):
    """The engine's process could not be started or said nothing in time."""

    reason: str
    log: tuple[str, ...] = ()


class EngineCrashedTwice(FaultRecord, frozen=True, kw_only=True, tag="engine_crashed_twice"):
    """The brake: this model ended its process twice and is not loaded again by itself."""

    path: str
    log: tuple[str, ...] = ()


class EngineRefused(FaultRecord, frozen=True, kw_only=True, tag="engine_refused"):
    """llama.cpp returned an error code for a step that should have worked."""

    step: str
    code: int


class OutputNotFinite(FaultRecord, frozen=True, kw_only=True, tag="output_not_finite"):
    """The model computed no numbers: weights in its file are damaged, or were never right."""


class PromptTooLong(FaultRecord, frozen=True, kw_only=True, tag="prompt_too_long"):
    """The prompt leaves no room for an answer in the context."""

    prompt_tokens: int
    context: int


class NoChatTemplate(FaultRecord, frozen=True, kw_only=True, tag="no_chat_template"):
    """The model has no chat format; nothing is made up in its place."""

    name: str


class ChatTemplateFailed(FaultRecord, frozen=True, kw_only=True, tag="chat_template_failed"):
    """The file's template has an error, took too long or wanted too much memory."""

    reason: str


class NotCapable(FaultRecord, frozen=True, kw_only=True, tag="not_capable"):
    """The loaded model cannot do what was asked; `capability` is a member of Capability."""

    name: str
    capability: str


class NotTogether(FaultRecord, frozen=True, kw_only=True, tag="not_together"):
    """A request asks for two things that exclude each other, named as in its fields."""

    first: str
    second: str


class ConstraintInvalid(FaultRecord, frozen=True, kw_only=True, tag="constraint_invalid"):
    """A grammar or JSON schema that cannot be used."""

    reason: str


class AdapterUnsuited(FaultRecord, frozen=True, kw_only=True, tag="adapter_unsuited"):
    """A LoRA adapter or image projector that does not go with the model."""

    path: str
    reason: str


class ImageUnreadable(FaultRecord, frozen=True, kw_only=True, tag="image_unreadable"):
    """An image of a prompt, counted from 1, that cannot be read."""

    number: int
