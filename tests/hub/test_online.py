"""What the Hub is asked and how its answers are understood."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.gguf_factory import write_model
from tests.hub.online_fixture import fault_of, online, seconds_to_cancel
from tests.standin.fixture import standin
from tests.standin.hub import StandInHub
from tests.standin.plans import FaultKind, Side

from parlance.contract.cancel import Cancel
from parlance.contract.catalogue import Task
from parlance.contract.faults import (
    GatedRepository,
    HubBusy,
    HubFileNotFound,
    HubNotUnderstood,
    HubRefused,
    ModelFileDamaged,
    NotAModelFile,
    Offline,
    RepositoryNotFound,
    TokenRefused,
)
from parlance.contract.network import Purpose
from parlance.contract.online import HubFile, HubQuery, HubRepository, HubSort, SignIn
from parlance.hub.online.files import quantization_in, sort_files
from parlance.hub.online.query import following, query_string
from parlance.hub.online.reader import OnlineHub
from parlance.hub.online.wire import models_of, repository_of
from parlance.modelfile.complete import header_bytes_needed

__all__ = ["standin"]

pytestmark = pytest.mark.loopback

PROMPT_SECONDS = 0.2
REPO = "ada/tiny-GGUF"
GGUF = {
    "total": 8_030_261_312,
    "architecture": "llama",
    "context_length": 131_072,
    "totalFileSize": 4_920_734_176,
}


def _hub(standin: StandInHub) -> OnlineHub:
    return OnlineHub(online(standin).connections)


def _fill(standin: StandInHub, count: int) -> None:
    for number in range(count):
        standin.add(f"ada/model-{number:03}-GGUF", {"m.gguf": b"GGUF"}, likes=number)


def _names(repository: HubRepository) -> list[str]:
    return [each.name for each in repository.quantizations]


def test_a_found_model_tells_what_the_hub_knows_of_it(standin: StandInHub) -> None:
    standin.add(
        REPO,
        {"tiny-Q4_K_M.gguf": b"GGUF"},
        gated=True,
        downloads=1200,
        likes=7,
        licence="llama3.1",
        languages=("en", "de"),
        tags=("conversational", "xx"),
        gguf=GGUF,
        last_modified="2026-01-02T00:00:00.000Z",
    )
    standin.add("ada/no-gguf", {"model.safetensors": b"x"})
    [found] = _hub(standin).search(HubQuery(), Cancel()).models
    assert (found.repo, found.downloads, found.likes, found.gated) == (REPO, 1200, 7, True)
    assert (found.licence, found.languages) == ("llama3.1", ("en", "de"))
    assert (found.parameters, found.context) == (GGUF["total"], GGUF["context_length"])
    assert (found.architecture, found.file_bytes) == ("llama", GGUF["totalFileSize"])
    assert found.updated == 1_767_312_000.0


def test_pages_follow_each_other_without_a_gap_or_a_double(standin: StandInHub) -> None:
    _fill(standin, 70)
    hub = _hub(standin)
    found: list[str] = []
    after = ""
    sizes = []
    while True:
        page = hub.search(HubQuery(sort=HubSort.LIKES), Cancel(), after)
        found += [model.repo for model in page.models]
        sizes.append(len(page.models))
        after = page.after
        if not after:
            break
    assert sizes == [30, 30, 10]
    assert found == [f"ada/model-{number:03}-GGUF" for number in range(69, -1, -1)]
    assert len(standin.requests) == 3


def test_filters_and_the_order_reach_the_hub(standin: StandInHub) -> None:
    wanted = {"licence": "mit", "languages": ("de",), "gguf": {"total": 7_000_000_000}}
    standin.add("ada/a-llama-GGUF", {"m.gguf": b"x"}, downloads=1, **wanted)
    standin.add("ada/b-llama-GGUF", {"m.gguf": b"x"}, downloads=2, **wanted)
    standin.add("ada/other-GGUF", {"m.gguf": b"x"}, **wanted)
    standin.add("ada/c-llama-GGUF", {"m.gguf": b"x"}, **{**wanted, "licence": "apache-2.0"})
    standin.add("ada/d-llama-GGUF", {"m.gguf": b"x"}, **{**wanted, "languages": ("en",)})
    standin.add("ada/e-llama-GGUF", {"m.gguf": b"x"}, **{**wanted, "gguf": {"total": 10**9}})
    standin.add("ada/f-llama-GGUF", {"m.gguf": b"x"}, pipeline_tag="translation", **wanted)
    query = HubQuery(
        text=" llama ",
        sort=HubSort.DOWNLOADS,
        licence="mit",
        language="de",
        least_parameters=6_500_000_000,
        most_parameters=8_000_000_000,
        task=Task.CHAT,
    )
    page = _hub(standin).search(query, Cancel())
    assert [model.repo for model in page.models] == ["ada/b-llama-GGUF", "ada/a-llama-GGUF"]
    assert "num_parameters=min%3A6.5B%2Cmax%3A8B" in standin.requests[0].path


@pytest.mark.parametrize("task", list(Task))
def test_every_task_and_order_can_be_asked_for(task: Task) -> None:
    for sort in HubSort:
        assert "pipeline_tag=" in query_string(HubQuery(task=task, sort=sort))


def test_the_next_page_of_a_mirror_is_asked_of_the_mirror() -> None:
    link = '<https://huggingface.co/api/models?limit=30&cursor=a%3D%3D>; rel="next"'
    assert following(link) == "limit=30&cursor=a%3D%3D"
    assert following("") == ""
    assert following('<https://huggingface.co/api/models?x=1>; rel="prev"') == ""


def test_a_row_that_is_odd_does_not_cost_the_others() -> None:
    rows = [
        {"id": "a/good", "gguf": {"total": None}, "tags": None, "downloads": None},
        {"id": 5},
        {"id": "../../api"},
        "nonsense",
        {"id": "b/good", "gguf": "nonsense", "lastModified": "some day", "likes": -3},
    ]
    found = models_of(json.dumps(rows).encode())
    assert [model.repo for model in found] == ["a/good", "b/good"]
    assert (found[1].updated, found[1].likes) == (0.0, 0)


def test_a_repository_is_read_in_one_request(standin: StandInHub) -> None:
    commit = standin.add(
        REPO,
        {
            "README.md": b"hello",
            "tiny-Q8_0.gguf": b"GGUF" * 80,
            "tiny-Q4_K_M.gguf": b"GGUF" * 40,
            "BF16/tiny-BF16-00001-of-00002.gguf": b"GGUF" * 90,
            "BF16/tiny-BF16-00002-of-00002.gguf": b"GGUF" * 91,
            "mmproj-tiny-f16.gguf": b"GGUF",
            "tiny-lora-f16.gguf": b"GGUF" * 2,
            "tiny.imatrix.gguf": b"GGUF",
        },
        base="ada/tiny",
        licence="other",
        languages=("fr",),
        gguf={"total": 640},
    )
    repository = _hub(standin).repository(REPO, Cancel())
    assert len(standin.requests) == 1
    assert (repository.repo, repository.commit, repository.base) == (REPO, commit, "ada/tiny")
    assert repository.url == f"{standin.endpoint}/{REPO}"
    assert _names(repository) == ["Q4_K_M", "Q8_0", "BF16"]
    small, _, split = repository.quantizations
    [file] = small.files
    stored = standin.repositories[REPO].commits[commit][file.file]
    assert (file.size_bytes, file.sha256) == (160, stored.sha256)
    assert (small.bits, split.bits) == (160 * 8 / 640, (90 + 91) * 4 * 8 / 640)
    assert [part.file[-19:] for part in split.files] == [
        "-00001-of-00002.gguf"[1:],
        "-00002-of-00002.gguf"[1:],
    ]
    assert [file.file for file in repository.projectors] == ["mmproj-tiny-f16.gguf"]
    assert [file.file for file in repository.adapters] == ["tiny-lora-f16.gguf"]
    assert (repository.model.licence, repository.model.languages) == ("other", ("fr",))


def test_an_older_revision_of_a_repository_can_be_read(standin: StandInHub) -> None:
    old = standin.add(REPO, {"tiny-Q4_0.gguf": b"GGUF"})
    standin.add(REPO, {"tiny-Q8_0.gguf": b"GGUF"})
    hub = _hub(standin)
    assert _names(hub.repository(REPO, Cancel())) == ["Q8_0"]
    assert _names(hub.repository(REPO, Cancel(), old)) == ["Q4_0"]


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("Llama-3.2-1B-Instruct-Q4_K_M.gguf", "Q4_K_M"),
        ("llama-3.2-1b-instruct-q4_k_m.gguf", "Q4_K_M"),
        ("Qwen3-8B-UD-Q4_K_XL.gguf", "UD-Q4_K_XL"),
        ("model.i1-IQ2_XXS.gguf", "IQ2_XXS"),
        ("gemma-3-4b-it-IQ4_NL.gguf", "IQ4_NL"),
        ("gpt-oss-20b-MXFP4.gguf", "MXFP4"),
        ("gpt-oss-20b-mxfp4_moe.gguf", "MXFP4_MOE"),
        ("all-MiniLM-L6-v2-ggml-model-f16.gguf", "F16"),
        ("model-fp16.gguf", "F16"),
        ("model.BF16.gguf", "BF16"),
        ("model-Q4_0_4_4.gguf", "Q4_0_4_4"),
        ("bitnet-TQ2_0.gguf", "TQ2_0"),
        ("Q4_K_M-quantized-to-Q8_0.gguf", "Q8_0"),
        ("aya-expanse-8b.gguf", ""),
        ("qwq-32b.gguf", ""),
    ],
)
def test_the_quantization_is_read_from_the_file_name(file: str, name: str) -> None:
    assert quantization_in(file) == name


def _sorted(*files: str) -> list[str]:
    found = sort_files((HubFile(file=file, size_bytes=1 + n) for n, file in enumerate(files)), 0)
    return [each.name for each in found.quantizations]


def test_models_of_the_same_quantization_are_told_apart() -> None:
    assert _sorted("a-Q4_K_M.gguf", "b-Q4_K_M.gguf", "b-Q8_0.gguf") == [
        "a-Q4_K_M",
        "b-Q4_K_M",
        "Q8_0",
    ]
    assert _sorted("small/m-Q8_0.gguf", "large/m-Q8_0.gguf") == ["small/m-Q8_0", "large/m-Q8_0"]
    assert _sorted("Q4_K_M/model.gguf", "Q8_0/model.gguf") == ["Q4_K_M", "Q8_0"]
    assert _sorted("model.gguf") == ["model"]
    assert _sorted("m.Q4_K_M.gguf", "m.i1-Q4_K_M.gguf") == ["m.Q4_K_M", "m.i1-Q4_K_M"]


def test_sets_of_parts_are_one_model_each_and_tell_what_is_missing() -> None:
    files = [
        HubFile(file=f"{folder}/m-Q4_K_M-0000{part}-of-0000{count}.gguf", size_bytes=10 * part)
        for folder, part, count in (("a", 2, 2), ("a", 1, 2), ("b", 1, 3), ("b", 3, 3))
    ]
    whole, torn = sort_files(files, 800).quantizations
    assert (whole.name, whole.incomplete, whole.size_bytes) == ("a/m-Q4_K_M", False, 30)
    assert [file.size_bytes for file in whole.files] == [10, 20]
    assert (torn.name, torn.incomplete, torn.bits) == ("b/m-Q4_K_M", True, 0.0)


def test_a_merged_model_with_lora_in_its_name_is_a_model() -> None:
    files = (HubFile(file="x-lora-merged-Q4_K_M.gguf", size_bytes=9),)
    found = sort_files(files, 0)
    assert (len(found.quantizations), found.adapters) == (1, ())
    assert _sorted("explorative-f16.gguf") == ["F16"]


def _told(**fields: object) -> bytes:
    told = {"id": "a/b", "sha": "0" * 40, "siblings": []} | fields
    return json.dumps(told).encode()


@pytest.mark.parametrize(
    "name", ["../x.gguf", "/x.gguf", "a//x.gguf", "a\\x.gguf", "C:x.gguf", "x\n.gguf", "./x.gguf"]
)
def test_file_names_that_lead_elsewhere_are_left_out(name: str) -> None:
    siblings = [{"rfilename": name, "size": 1}, {"rfilename": "good-Q8_0.gguf", "size": 1}]
    repository = repository_of(_told(siblings=siblings), "https://hub.example")
    assert _names(repository) == ["Q8_0"]


def test_cards_are_read_in_all_their_forms() -> None:
    card = {"license": "other", "license_name": "tongyi", "language": "zh", "base_model": ["a/c"]}
    repository = repository_of(_told(cardData=card), "https://hub.example")
    assert (repository.model.licence, repository.model.languages) == ("tongyi", ("zh",))
    assert repository.base == "a/c"
    tags = ["license:mit", "base_model:quantized:a/d", "en", "gguf", "zz"]
    tagged = repository_of(_told(tags=tags), "https://hub.example")
    assert (tagged.model.licence, tagged.model.languages, tagged.base) == ("mit", ("en",), "a/d")


@pytest.mark.parametrize("content", [b"", b"<html>", b"[]", b"{}", b'{"id": "a/b"}', b"[" * 9999])
def test_what_is_no_repository_is_not_understood(
    standin: StandInHub, content: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    from parlance.hub.network.answers import Answer

    monkeypatch.setattr(Answer, "read_all", lambda *_arguments: content)
    standin.add(REPO, {})
    hub = _hub(standin)
    fault = HubNotUnderstood(host=standin.endpoint.removeprefix("http://"))
    assert fault_of(lambda: hub.repository(REPO, Cancel())) == fault


def test_a_login_page_is_not_understood(standin: StandInHub) -> None:
    standin.plan(FaultKind.LOGIN_PAGE, side=Side.HUB, times=None)
    hub = _hub(standin)
    fault = HubNotUnderstood(host=standin.endpoint.removeprefix("http://"))
    assert fault_of(lambda: hub.search(HubQuery(), Cancel())) == fault
    assert fault_of(lambda: hub.repository(REPO, Cancel())) == fault


def test_refusals_of_a_search_are_named(standin: StandInHub) -> None:
    hub = _hub(standin)
    host = standin.endpoint.removeprefix("http://")
    standin.plan(FaultKind.STATUS, side=Side.HUB, status=429, headers={"Retry-After": "3"})
    assert fault_of(lambda: hub.search(HubQuery(), Cancel())) == HubBusy(host=host, seconds=3.0)
    standin.plan(FaultKind.STATUS, side=Side.HUB, status=502)
    assert fault_of(lambda: hub.search(HubQuery(), Cancel())) == HubRefused(host=host, status=502)
    standin.plan(FaultKind.STATUS, side=Side.HUB, status=404)
    assert fault_of(lambda: hub.search(HubQuery(), Cancel())) == HubRefused(host=host, status=404)


@pytest.mark.parametrize("repo", ["ada/nothing", "", "a/b/c", "../api", "a/..", "a b", "a?b=c"])
def test_a_repository_that_is_not_there_is_named(standin: StandInHub, repo: str) -> None:
    hub = _hub(standin)
    assert fault_of(lambda: hub.repository(repo, Cancel())) == RepositoryNotFound(repo=repo)
    assert fault_of(lambda: hub.check_access(repo, Cancel())) == RepositoryNotFound(repo=repo)


def test_a_search_and_a_page_stop_at_once_when_cancelled(standin: StandInHub) -> None:
    _fill(standin, 3)
    hub = _hub(standin)
    for at in (-1, 20):
        plan = standin.plan(FaultKind.STALL, side=Side.HUB, at=at)
        seconds = seconds_to_cancel(lambda cancel: hub.search(HubQuery(), cancel), plan)
        assert seconds < PROMPT_SECONDS
    plan = standin.plan(FaultKind.STALL, side=Side.HUB, at=20)
    work = "ada/model-001-GGUF"
    assert seconds_to_cancel(lambda cancel: hub.repository(work, cancel), plan) < PROMPT_SECONDS


def test_a_stale_token_keeps_nobody_from_what_is_public(
    standin: StandInHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_stale_and_unknown")
    standin.add(REPO, {"tiny-Q4_0.gguf": b"GGUF"})
    standin.add("ada/private", {"m.gguf": b"x"}, private=True)
    hub = _hub(standin)
    assert [model.repo for model in hub.search(HubQuery(), Cancel()).models] == [REPO]
    assert _names(hub.repository(REPO, Cancel())) == ["Q4_0"]
    refused = TokenRefused(repo="ada/private")
    assert fault_of(lambda: hub.repository("ada/private", Cancel())) == refused
    assert fault_of(lambda: hub.check_access(REPO, Cancel())) == TokenRefused(repo=REPO)


def test_access_to_a_gated_repository_is_asked_for(standin: StandInHub) -> None:
    standin.add(REPO, {"tiny-Q4_0.gguf": b"GGUF"}, gated=True)
    standin.tokens.add("hf_known")
    hub = _hub(standin)
    no_token = GatedRepository(repo=REPO, signed_in=False)
    no_consent = GatedRepository(repo=REPO, signed_in=True)
    assert hub.repository(REPO, Cancel()).model.gated
    assert fault_of(lambda: hub.check_access(REPO, Cancel())) == no_token
    hub.use_token("hf_known", keep=False)
    assert hub.sign_in() is SignIn.ENTERED
    assert fault_of(lambda: hub.check_access(REPO, Cancel())) == no_consent
    standin.consents.add(("hf_known", REPO))
    hub.check_access(REPO, Cancel())


def _model(tmp_path: Path) -> bytes:
    path = write_model(tmp_path / "m.gguf")
    return path.read_bytes()


def test_a_header_comes_with_few_bytes_of_a_large_file(standin: StandInHub, tmp_path: Path) -> None:
    content = _widened(_model(tmp_path), 3 * 1024 * 1024) + bytes(8 * 1024 * 1024)
    commit = standin.add(REPO, {"a b/tiny-Q4_0.gguf": content})
    app = online(standin)
    file = OnlineHub(app.connections).repository(REPO, Cancel()).quantizations[0].files[0]
    header = OnlineHub(app.connections).header(REPO, commit, file, Cancel())
    assert content.startswith(header)
    assert header_bytes_needed(header, len(content)) is None
    assert 4 * 1024 * 1024 <= len(header) < 5 * 1024 * 1024
    asked = [each.range for each in standin.asked(Side.FILES)]
    assert asked == ["bytes=0-1048575", f"bytes=1048576-{len(header) - 1}"]
    assert len(standin.asked(Side.HUB, "/resolve/")) == 1
    noted = [note for note in app.notes if note.purpose is Purpose.HEADER]
    assert sum(note.received_bytes for note in noted[1:]) == len(header)
    assert {note.subject for note in noted} == {f"{REPO}/a b/tiny-Q4_0.gguf"}


def _widened(model: bytes, by: int) -> bytes:
    """Put one more list of small numbers into the metadata of a GGUF."""
    key = b"parlance.padding"
    pair = len(key).to_bytes(8, "little") + key + (9).to_bytes(4, "little")
    pair += (0).to_bytes(4, "little") + by.to_bytes(8, "little") + bytes(by)
    count = int.from_bytes(model[16:24], "little") + 1
    # 32 divides what is added, so that the weights stay aligned.
    missing = -len(pair) % 32
    pair = pair.replace(by.to_bytes(8, "little"), (by + missing).to_bytes(8, "little"), 1)
    return model[:16] + count.to_bytes(8, "little") + pair + bytes(missing) + model[24:]


def test_a_small_file_is_fetched_whole_for_its_header(standin: StandInHub, tmp_path: Path) -> None:
    content = _model(tmp_path)
    commit = standin.add(REPO, {"m.gguf": content})
    file = HubFile(file="m.gguf", size_bytes=len(content))
    assert _hub(standin).header(REPO, commit, file, Cancel()) == content


def test_a_header_is_read_where_ranges_are_not_known(standin: StandInHub, tmp_path: Path) -> None:
    content = _widened(_model(tmp_path), 1536 * 1024) + bytes(4 * 1024 * 1024)
    commit = standin.add(REPO, {"m.gguf": content})
    standin.plan(FaultKind.RANGE_IGNORED, times=None)
    file = HubFile(file="m.gguf", size_bytes=len(content))
    header = _hub(standin).header(REPO, commit, file, Cancel())
    assert content.startswith(header)
    assert header_bytes_needed(header, len(content)) is None
    assert len(header) < 3 * 1024 * 1024


def test_a_header_that_cannot_be_is_not_fetched_to_its_end(standin: StandInHub) -> None:
    commit = standin.add(REPO, {"m.gguf": b"<html>" + bytes(3 * 1024 * 1024), "n.gguf": b"GGUF"})
    hub = _hub(standin)
    file = HubFile(file="m.gguf", size_bytes=3 * 1024 * 1024 + 6)
    name = f"{REPO}/m.gguf"
    assert fault_of(lambda: hub.header(REPO, commit, file, Cancel())) == NotAModelFile(path=name)
    assert len(standin.asked(Side.FILES)) == 1
    short = HubFile(file="n.gguf", size_bytes=4)
    damaged = fault_of(lambda: hub.header(REPO, commit, short, Cancel()))
    assert isinstance(damaged, ModelFileDamaged)


def test_a_header_of_a_missing_or_gated_file_is_refused(
    standin: StandInHub, tmp_path: Path
) -> None:
    content = _model(tmp_path)
    commit = standin.add(REPO, {"m.gguf": content})
    closed = standin.add("ada/closed", {"m.gguf": content}, gated=True)
    hub = _hub(standin)
    gone = HubFile(file="gone.gguf", size_bytes=5)
    there = HubFile(file="m.gguf", size_bytes=len(content))
    missing = HubFileNotFound(repo=REPO, file="gone.gguf")
    gated = GatedRepository(repo="ada/closed", signed_in=False)
    assert fault_of(lambda: hub.header(REPO, commit, gone, Cancel())) == missing
    assert fault_of(lambda: hub.header("ada/closed", closed, there, Cancel())) == gated
    plan = standin.plan(FaultKind.STALL, at=100)
    work = seconds_to_cancel(lambda cancel: hub.header(REPO, commit, there, cancel), plan)
    assert work < PROMPT_SECONDS


def test_offline_nothing_is_asked(standin: StandInHub) -> None:
    app = online(standin)
    app.offline = True
    hub = OnlineHub(app.connections)
    file = HubFile(file="m.gguf", size_bytes=5)
    assert fault_of(lambda: hub.search(HubQuery(), Cancel())) == Offline()
    assert fault_of(lambda: hub.repository(REPO, Cancel())) == Offline()
    assert fault_of(lambda: hub.header(REPO, "main", file, Cancel())) == Offline()
    assert fault_of(lambda: hub.check_access(REPO, Cancel())) == Offline()
    assert (standin.requests, app.notes) == ([], [])
