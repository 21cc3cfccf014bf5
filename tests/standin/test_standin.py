"""The stand-in Hub answers the real huggingface_hub as the Hub does."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
import tqdm
from huggingface_hub import HfApi, get_hf_file_metadata, hf_hub_download, hf_hub_url
from huggingface_hub.errors import (
    EntryNotFoundError,
    GatedRepoError,
    HfHubHTTPError,
    RepositoryNotFoundError,
)

from tests.standin.fixture import standin
from tests.standin.hub import StandInHub
from tests.standin.plans import FaultKind, Side

__all__ = ["standin"]

pytestmark = pytest.mark.loopback
FILE = "model-Q4_K_M.gguf"


@pytest.fixture
def api(standin: StandInHub) -> HfApi:
    return HfApi(endpoint=standin.endpoint, token=False)


def test_lists_are_filtered_sorted_and_paged(standin: StandInHub, api: HfApi) -> None:
    standin.page_size = 2
    for number in range(6):
        gguf = {"total": number * 10**9, "architecture": "llama", "context_length": 4096}
        standin.add(f"org/m{number}-GGUF", {FILE: b"x"}, likes=number, gguf=gguf, languages=("de",))
    standin.add("org/other", {"model.safetensors": b"x"})
    standin.add("org/secret", {FILE: b"x"}, private=True)
    found = api.list_models(
        filter=["gguf", "license:apache-2.0", "de"],
        search="gguf",
        sort="likes",
        num_parameters="min:1B,max:5B",
        expand=["gguf", "likes"],
    )
    assert [(each.id, each.likes) for each in found] == [
        (f"org/m{number}-GGUF", number) for number in (5, 4, 3, 2, 1)
    ]
    assert len(standin.asked(Side.HUB)) == 3


def test_a_repository_tells_its_files(standin: StandInHub, api: HfApi) -> None:
    old = standin.add("org/model", {FILE: b"old"})
    new = standin.add("org/model", {FILE: b"newer", "README.md": b"# Model"}, base="org/base")
    told = api.model_info("org/model", files_metadata=True)
    assert told.sha == new
    assert told.siblings is not None
    card, model = told.siblings
    assert (card.rfilename, card.size, card.lfs) == ("README.md", 7, None)
    assert model.lfs is not None
    assert (model.lfs.size, model.lfs.sha256) == (5, hashlib.sha256(b"newer").hexdigest())
    assert api.model_info("org/model", revision=old).sha == old


@pytest.mark.parametrize("kind", ["gated", "private", "missing"])
@pytest.mark.parametrize("token", ["", "known", "stale"])
def test_who_may_not_is_refused(standin: StandInHub, api: HfApi, kind: str, token: str) -> None:
    standin.tokens.add("known")
    if kind != "missing":
        standin.add("org/it", {FILE: b"x"}, gated=kind == "gated", private=kind == "private")
    url = hf_hub_url("org/it", FILE, endpoint=standin.endpoint)
    asks: tuple[Callable[[], object], ...] = (
        lambda: api.auth_check("org/it", token=token or False),
        lambda: get_hf_file_metadata(url, token=token or False),
    )
    for ask in asks:
        if (kind, token) == ("private", "known"):
            ask()
            continue
        with pytest.raises(HfHubHTTPError) as caught:
            ask()
        if token == "stale":
            assert type(caught.value) is HfHubHTTPError
        else:
            wanted = GatedRepoError if kind == "gated" else RepositoryNotFoundError
            assert type(caught.value) is wanted


def test_consent_opens_a_gated_repository(standin: StandInHub, api: HfApi) -> None:
    standin.add("org/it", {FILE: b"x"}, gated=True)
    standin.tokens.add("known")
    standin.consents.add(("known", "org/it"))
    api.auth_check("org/it", token="known")
    assert api.whoami(token="known")["name"] == "ada"


def test_files_come_from_another_origin(
    standin: StandInHub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tqdm.tqdm, "monitor_interval", 0)  # a thread that outlives the test
    standin.add("org/model", {FILE: b"content", "README.md": b"# Model"})
    for name, content in ((FILE, b"content"), ("README.md", b"# Model")):
        path = hf_hub_download("org/model", name, endpoint=standin.endpoint, cache_dir=tmp_path)
        assert Path(path).read_bytes() == content
    assert standin.served_bytes() == len(b"content")
    with pytest.raises(EntryNotFoundError):
        hf_hub_download("org/model", "none.gguf", endpoint=standin.endpoint, cache_dir=tmp_path)


def test_faults_end_after_their_times(standin: StandInHub) -> None:
    standin.add("org/model", {FILE: b"content"})
    url = hf_hub_url("org/model", FILE, endpoint=standin.endpoint)
    plan = standin.plan(FaultKind.STATUS, FILE, side=Side.HUB, skip=1, times=1, status=403)
    get_hf_file_metadata(url)
    with pytest.raises(HfHubHTTPError):
        get_hf_file_metadata(url)
    assert plan.reached.is_set()
    assert get_hf_file_metadata(url).size == len(b"content")
