"""Faults of removing, quantizing, converting and importing models."""

from __future__ import annotations

from parlance.contract.faults.record import FaultRecord


class ModelInUse(FaultRecord, frozen=True, kw_only=True, tag="model_in_use"):
    """It is loaded, and cannot be removed or moved."""

    name: str


class ModelDownloading(FaultRecord, frozen=True, kw_only=True, tag="model_downloading"):
    """It is being downloaded, and cannot be removed."""

    name: str


class RemovalOutdated(FaultRecord, frozen=True, kw_only=True, tag="removal_outdated"):
    """What is on the disk is not what the plan was made for; nothing was removed."""

    name: str


class CannotQuantize(FaultRecord, frozen=True, kw_only=True, tag="cannot_quantize"):
    """llama.cpp's quantizer refused the model or the type."""

    name: str
    target: str
    reason: str


class CannotConvert(FaultRecord, frozen=True, kw_only=True, tag="cannot_convert"):
    """A checkpoint of an architecture or form that is not converted here."""

    name: str
    architecture: str


class CheckpointDamaged(FaultRecord, frozen=True, kw_only=True, tag="checkpoint_damaged"):
    """A checkpoint that lacks files or contradicts itself."""

    path: str
    reason: str


class AlreadyThere(FaultRecord, frozen=True, kw_only=True, tag="already_there"):
    """A file of that name is there, and is not written over."""

    path: str
