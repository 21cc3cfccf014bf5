"""Which files of a repository make the model that somebody means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.downloads import DownloadRequest
from parlance.contract.faults import FaultError, HubFileNotFound

if TYPE_CHECKING:
    from parlance.contract.online import HubFile, HubQuantization, HubRepository

PREFERRED = ("Q4_K_M", "Q4_K_S", "Q5_K_M", "IQ4_XS", "Q4_0", "Q5_K_S", "Q6_K", "Q8_0", "MXFP4")
"""Taken in this order where none is asked for; the first is llama.cpp's own choice."""

_PROJECTORS = ("f16", "bf16", "q8_0", "f32")


def choose_quantization(repository: HubRepository, wanted: str = "") -> HubQuantization:
    """Return the model of a repository that is called `wanted`: a quantization or a file.

    Without a name it is the usual one. Raises FaultError(HubFileNotFound).
    """
    whole = [each for each in repository.quantizations if not each.incomplete]
    chosen = _named(whole, wanted.lower()) if wanted else _usual(whole)
    if chosen is None:
        raise FaultError(HubFileNotFound(repo=repository.repo, file=wanted or "*.gguf"))
    return chosen


def _named(whole: list[HubQuantization], name: str) -> HubQuantization | None:
    for each in whole:
        if each.name.lower() == name or any(file.file.lower() == name for file in each.files):
            return each
    endings = tuple(f"{sign}{name}.gguf" for sign in "-._")
    return next((each for each in whole if each.files[0].file.lower().endswith(endings)), None)


def _usual(whole: list[HubQuantization]) -> HubQuantization | None:
    for preferred in PREFERRED:
        for each in whole:
            if each.name.upper().endswith(preferred):
                return each
    return whole[len(whole) // 2] if whole else None


def projector_of(repository: HubRepository) -> HubFile | None:
    """Return the image projector to fetch with a model, if the repository has one."""
    for kind in _PROJECTORS:
        for file in repository.projectors:
            # “-bf16” does not end a name that ends in “-f16”, nor the other way round.
            if file.file.lower().removesuffix(".gguf").endswith((f"-{kind}", f".{kind}")):
                return file
    return repository.projectors[0] if repository.projectors else None


def download_request(
    repository: HubRepository,
    quantization: HubQuantization,
    *,
    projector: bool = True,
    signed_in: bool = True,
) -> DownloadRequest:
    """Return what is to be fetched for one model: all its parts, and its image projector."""
    eyes = projector_of(repository) if projector else None
    files = (*quantization.files, eyes) if eyes is not None else quantization.files
    short = repository.repo.rsplit("/", 1)[-1].removesuffix("-GGUF")
    return DownloadRequest(
        repo=repository.repo,
        commit=repository.commit,
        name=f"{short} {quantization.name}",
        files=files,
        signed_in=signed_in,
    )
