"""What NVIDIA's driver cannot do for itself in a child that may gain no rights."""

from __future__ import annotations

import logging
import shutil
import subprocess
from functools import cache
from pathlib import Path

_TOOL = "nvidia-modprobe"
_SECONDS = 10.0
_log = logging.getLogger(__name__)


@cache
def make_device_files(root: Path = Path("/")) -> None:
    """Have the driver's device files made, once, where it is there and they are not.

    The driver runs a small tool with root's rights for that when CUDA is first used after the
    computer was started. In a process that has closed its network (no_new_privs) the tool gets
    none, so it is run here. Without the tool nothing happens: `without_gpu` names the driver.
    """
    is_needed = (root / "proc/driver/nvidia").exists() and not (root / "dev/nvidia-uvm").exists()
    tool = shutil.which(_TOOL) if is_needed else None
    if tool is None:
        return
    try:
        # -c 0 -u: the files of the first card, and of unified memory.
        subprocess.run([tool, "-c", "0", "-u"], check=False, capture_output=True, timeout=_SECONDS)
    except (OSError, subprocess.TimeoutExpired):
        _log.info("%s could not be run", _TOOL, exc_info=True)
