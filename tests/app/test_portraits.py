"""The app on a real X server: it comes up, works, and every place is photographed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

PLACES = ("chat", "translation", "summary", "models", "settings")
NAMES = [f"{place}-{theme}" for theme in ("light", "dark") for place in PLACES]


@pytest.mark.timeout(300)
@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="the program xvfb-run is missing")
def test_every_place_is_photographed_under_xvfb(tmp_path: Path) -> None:
    folder = Path(os.environ.get("PARLANCE_PORTRAITS", tmp_path / "portraits"))
    command = ["xvfb-run", "-a", "-s", "-screen 0 1440x900x24"]
    done = subprocess.run(
        [*command, sys.executable, "-m", "tests.app.portraits", str(folder)],
        env={**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    for name in NAMES:
        picture = QImage(str(folder / f"{name}.png"))
        assert (picture.width(), picture.height()) == (1320, 860), name
        corner = picture.pixelColor(picture.width() - 6, 30).lightness()
        assert (corner < 100) == name.endswith("dark"), name
