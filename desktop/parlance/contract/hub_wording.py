"""The sentences of faults of the Hub, of downloads and of the care of models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract import faults
from parlance.contract.fault_wording import wording
from parlance.contract.translatable import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from parlance.contract.fault_wording import Wording

HUB_FAULTS: dict[type[faults.FaultRecord], Wording] = {
    faults.Offline: wording(
        QT_TRANSLATE_NOOP("Wording", "The network is switched off."),
        QT_TRANSLATE_NOOP(
            "Wording",
            "Switch it on in the settings, or unset HF_HUB_OFFLINE, if you want to go online.",
        ),
    ),
    faults.HubUnreachable: wording(
        QT_TRANSLATE_NOOP("Wording", "{host} could not be reached: {reason}."),
        QT_TRANSLATE_NOOP(
            "Wording",
            "Check the connection to the internet and a proxy if there is one. What was fetched "
            "is kept.",
        ),
    ),
    faults.HubRefused: wording(
        QT_TRANSLATE_NOOP("Wording", "{host} answered with error {status}."),
        QT_TRANSLATE_NOOP(
            "Wording",
            "That is usually over soon: try again later. What was fetched is kept.",
        ),
    ),
    faults.HubBusy: wording(
        QT_TRANSLATE_NOOP("Wording", "{host} has had too many requests from here."),
        QT_TRANSLATE_NOOP(
            "Wording",
            "Wait a few minutes and try again. What was fetched is kept.",
        ),
    ),
    faults.HubNotUnderstood: wording(
        QT_TRANSLATE_NOOP("Wording", "What answers for {host} is not the Hugging Face Hub."),
        QT_TRANSLATE_NOOP(
            "Wording",
            "A network that wants you to log in does so, and some proxies: open a web page in a "
            "browser to see.",
        ),
    ),
    faults.RepositoryNotFound: wording(
        QT_TRANSLATE_NOOP(
            "Wording", "There is no repository “{repo}” on the Hub, or it is private."
        ),
        QT_TRANSLATE_NOOP(
            "Wording",
            "Check the name; for a private one sign in with a token.",
        ),
    ),
    faults.HubFileNotFound: wording(
        QT_TRANSLATE_NOOP("Wording", "The repository {repo} has no file {file} any more."),
        QT_TRANSLATE_NOOP(
            "Wording",
            "Open its page again and choose another file.",
        ),
    ),
    faults.GatedRepository: wording(
        QT_TRANSLATE_NOOP(
            "Wording", "The makers of {repo} ask for your consent to their terms first."
        ),
        QT_TRANSLATE_NOOP(
            "Wording",
            "Open the page of the terms, agree with your Hugging Face account, sign in here "
            "with a token, and try again.",
        ),
    ),
    faults.TokenRefused: wording(
        QT_TRANSLATE_NOOP(
            "Wording", "The Hub does not accept the token that is kept on this computer."
        ),
        QT_TRANSLATE_NOOP(
            "Wording",
            "Enter a new token, or go on without signing in: public models need none.",
        ),
    ),
    faults.DiskFull: wording(
        QT_TRANSLATE_NOOP(
            "Wording", "The disk of {path} is too full: {needed_bytes} needed, {free_bytes} free."
        ),
        QT_TRANSLATE_NOOP(
            "Wording",
            "Make room (Models shows what old revisions and leftovers take), then resume.",
        ),
    ),
    faults.DownloadDamaged: wording(
        QT_TRANSLATE_NOOP(
            "Wording", "{file} of {repo} arrived twice with bytes that are not those of the Hub."
        ),
        QT_TRANSLATE_NOOP(
            "Wording",
            "Try another network, or later. Nothing of it was kept; no other file was touched.",
        ),
    ),
    faults.FileBusy: wording(
        QT_TRANSLATE_NOOP("Wording", "Another program is downloading {file} of {repo} just now."),
        QT_TRANSLATE_NOOP(
            "Wording",
            "Wait until it is done, then resume: what it fetched is used.",
        ),
    ),
    faults.ModelInUse: wording(
        QT_TRANSLATE_NOOP("Wording", "“{name}” is loaded."),
        QT_TRANSLATE_NOOP(
            "Wording",
            "Unload it first.",
        ),
    ),
    faults.ModelDownloading: wording(
        QT_TRANSLATE_NOOP("Wording", "“{name}” is being downloaded."),
        QT_TRANSLATE_NOOP(
            "Wording",
            "Cancel its download first.",
        ),
    ),
    faults.RemovalOutdated: wording(
        QT_TRANSLATE_NOOP(
            "Wording",
            "What is on the disk of “{name}” has changed since the plan was made. Nothing was "
            "removed.",
        ),
        QT_TRANSLATE_NOOP(
            "Wording",
            "Look at the new plan and confirm it.",
        ),
    ),
    faults.CannotQuantize: wording(
        QT_TRANSLATE_NOOP("Wording", "“{name}” could not be made into {target}: {reason}."),
        QT_TRANSLATE_NOOP(
            "Wording",
            "Choose another type, or a source of higher precision. The source is as it was.",
        ),
    ),
    faults.CannotConvert: wording(
        QT_TRANSLATE_NOOP(
            "Wording",
            "“{name}” cannot be converted: {architecture} is not among what Parlance converts.",
        ),
        QT_TRANSLATE_NOOP(
            "Wording",
            "Look for a GGUF of it under Discover.",
        ),
    ),
    faults.CheckpointDamaged: wording(
        QT_TRANSLATE_NOOP("Wording", "The checkpoint {path} cannot be used: {reason}."),
        QT_TRANSLATE_NOOP(
            "Wording",
            "Download it again, whole.",
        ),
    ),
    faults.AlreadyThere: wording(
        QT_TRANSLATE_NOOP("Wording", "{path} is there already."),
        QT_TRANSLATE_NOOP(
            "Wording",
            "Rename or remove it first; nothing was written over.",
        ),
    ),
}
