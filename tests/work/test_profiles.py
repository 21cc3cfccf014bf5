"""Each family of translation models is recognised, with its languages, terms and abilities."""

from __future__ import annotations

import json
import re

import msgspec
import pytest

from parlance.contract.catalogue import CatalogueEntry
from parlance.contract.faults import FaultError, LanguageNotKnown, PairNotKnown, SameLanguage
from parlance.contract.languages import BY_CODE
from parlance.contract.models import Capability, ModelDescription
from parlance.contract.translation import Ability, Lack
from parlance.resources import resource
from parlance.work.translation.profiles import ProfileBook, load_profiles, profile_of
from parlance.work.translation.prompting import Translator
from tests.scripted_engine import DESCRIPTION

HUB = "/home/ada/.cache/huggingface/hub"
SNAPSHOT = "snapshots/0123456789abcdef0123456789abcdef01234567"
ENCODER = frozenset({Capability.GENERATE, Capability.TRANSDUCE})
BASE = frozenset({Capability.GENERATE})
BOOK = load_profiles()


def model(
    name: str = "Model",
    architecture: str = "llama",
    path: str = "/models/model.gguf",
    *,
    parameters: int = 7_000_000_000,
    capabilities: frozenset[Capability] = DESCRIPTION.capabilities,
) -> ModelDescription:
    return msgspec.structs.replace(
        DESCRIPTION,
        name=name,
        architecture=architecture,
        path=path,
        parameters=parameters,
        capabilities=capabilities,
    )


def cached(repo: str, file: str = "model-Q4_K_M.gguf") -> str:
    return f"{HUB}/models--{repo.replace('/', '--')}/{SNAPSHOT}/{file}"


def test_the_schema_is_that_of_the_type() -> None:
    written = json.loads(resource("translation", "schema.json").read_text("utf-8"))
    assert written == json.loads(msgspec.json.encode(msgspec.json.schema(ProfileBook)))


def test_what_a_profile_names_is_there() -> None:
    for profile in BOOK.profiles:
        assert profile.wording in BOOK.wordings
        assert not profile.languages or profile.languages in BOOK.tables
        for pattern in profile.patterns:
            re.compile(pattern)
        for variant in profile.variants:
            assert variant.wording in BOOK.wordings
            assert variant.languages in BOOK.tables
        assert (profile.beams > 1) == (Ability.BEAMS in profile.abilities)
    assert len({profile.id for profile in BOOK.profiles}) == len(BOOK.profiles)


@pytest.mark.parametrize("name", BOOK.tables)
def test_languages_are_of_the_list(name: str) -> None:
    assert set(BOOK.tables[name]) <= set(BY_CODE)
    assert all(BOOK.tables[name].values())


def test_misspelt_fields_are_not_overlooked() -> None:
    book = json.loads(resource("translation", "profiles.json").read_text("utf-8"))
    book["profiles"][0]["paterns"] = []
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(json.dumps(book), type=ProfileBook)


@pytest.mark.parametrize(
    ("repo", "architecture", "profile"),
    [
        ("tencent/Hy-MT2-1.8B-GGUF", "hunyuan-dense", "hy-mt2"),
        ("tencent/Hy-MT2-30B-A3B-GGUF", "hunyuan-moe", "hy-mt2-30b"),
        ("tencent/HY-MT1.5-7B-GGUF", "hunyuan-dense", "hy-mt1.5"),
        ("mradermacher/Hunyuan-MT-7B-GGUF", "hunyuan-dense", "hunyuan-mt"),
        ("mradermacher/Hunyuan-MT-Chimera-7B-GGUF", "hunyuan-dense", "chat"),
        ("mradermacher/translategemma-12b-it-GGUF", "gemma3", "translategemma"),
        ("someone/GemmaX2-28-9B-v0.1-GGUF", "gemma2", "gemmax2"),
        ("someone/MiLMMT-46-4B-v1.0-GGUF", "gemma3", "milmmt"),
        ("someone/LMT-60-4B-GGUF", "qwen3", "lmt"),
        ("someone/LMT-60-4B-Base-GGUF", "qwen3", "chat"),
        ("mradermacher/Seed-X-PPO-7B-GGUF", "llama", "seed-x"),
        ("someone/X-ALMA-13B-Group3-GGUF", "llama", "x-alma"),
        ("someone/ALMA-13B-R-GGUF", "llama", "alma"),
        ("mradermacher/TowerInstruct-7B-v0.2-GGUF", "llama", "towerinstruct"),
        ("someone/Tower-Plus-9B-GGUF", "gemma2", "tower-plus"),
        ("bartowski/EuroLLM-9B-Instruct-GGUF", "llama", "eurollm"),
        ("someone/SalamandraTA-7b-instruct-GGUF", "llama", "salamandrata"),
        ("google/madlad400-3b-mt", "t5", "madlad"),
        ("someone/aya-101-GGUF", "t5", "aya-101"),
        ("bartowski/aya-expanse-8b-GGUF", "command-r", "aya"),
        ("someone/aya-23-8B-GGUF", "command-r", "aya"),
        ("google/flan-t5-large", "t5", "flan-t5"),
        ("bartowski/gemma-2-9b-it-GGUF", "gemma2", "chat"),
        ("unsloth/Qwen3-4B-Instruct-2507-GGUF", "qwen3", "chat"),
    ],
)
def test_a_family_is_known_by_its_repository(repo: str, architecture: str, profile: str) -> None:
    assert profile_of(model(architecture=architecture, path=cached(repo))).id == profile


@pytest.mark.parametrize(
    ("name", "architecture", "profile"),
    [
        ("HY MT1.5 1.8B", "hunyuan-dense", "hy-mt1.5"),
        ("Translategemma 4b It", "gemma3", "translategemma"),
        ("Eurollm_9B_Instruct", "llama", "eurollm"),
        ("Madlad400 3b Mt", "t5", "madlad"),
        ("hunyuan-mt", "", "hunyuan-mt"),
    ],
)
def test_a_family_is_known_by_its_name(name: str, architecture: str, profile: str) -> None:
    assert profile_of(model(name, architecture)).id == profile


def test_a_family_is_known_by_its_file() -> None:
    path = r"C:\Models\Hunyuan-MT-7B.Q4_K_M.gguf"
    assert profile_of(model(architecture="hunyuan-dense", path=path)).id == "hunyuan-mt"


def test_a_person_s_folder_is_no_name_of_a_model() -> None:
    path = "/home/tower-plus/deep/down/in/folders/model.gguf"
    assert profile_of(model(path=path)).id == "chat"


def test_another_architecture_is_another_model() -> None:
    assert profile_of(model("TranslateGemma style of Qwen", "qwen3")).id == "chat"


def test_models_of_no_family_are_asked_by_their_kind() -> None:
    assert profile_of(model()).id == "chat"
    assert profile_of(model(capabilities=BASE)).id == "completion"
    assert profile_of(model(architecture="t5", capabilities=ENCODER, parameters=60_000_000)).id == (
        "t5"
    )
    assert profile_of(model(parameters=5_000_000)).id == "tiny"
    assert profile_of(model(parameters=0)).id == "chat"  # a server tells none


def test_the_starter_model_knows_two_languages() -> None:
    facts = Translator(model("Parlance Starter", parameters=2_800_000)).facts
    assert facts.languages == ("en", "fr")
    assert not facts.abilities
    assert facts.lack("en", "de") is Lack.TARGET


def test_the_catalogue_names_profiles() -> None:
    text = resource("catalogue", "models.json").read_bytes()
    for entry in msgspec.json.decode(text, type=tuple[CatalogueEntry, ...]):
        capabilities = ENCODER if entry.architecture == "t5" else DESCRIPTION.capabilities
        for repo in filter(None, (entry.repo, entry.source)):
            found = profile_of(
                model(
                    entry.name,
                    entry.architecture,
                    cached(repo, "m.gguf"),
                    capabilities=capabilities,
                )
            )
            general = {"chat", "t5"}
            assert found.id == entry.translation_format or (
                found.id in general and not entry.translation_format
            ), entry.id


def facts_of(repo: str, architecture: str = "") -> Translator:
    return Translator(model(architecture=architecture, path=cached(repo)))


@pytest.mark.parametrize(
    ("repo", "absent", "present"),
    [
        ("tencent/Hy-MT2-7B-GGUF", {"hu", "el"}, {"fa", "he", "hi", "zh-Hant", "yue", "fil"}),
        ("tencent/HY-MT1.5-7B-GGUF", {"hu"}, {"fa", "he", "hi"}),
        ("x/EuroLLM-9B-Instruct-GGUF", {"fa", "he"}, {"hu", "hi", "ga", "mt"}),
        ("x/TowerInstruct-7B-v0.2", {"fa", "hu", "he", "hi", "ja"}, {"ko", "zh", "nl"}),
        ("x/LMT-60-8B", {"ca", "eu"}, {"fa", "hu", "he", "hi", "bo"}),
        ("x/MiLMMT-46-12B", {"et"}, {"fa", "hu", "he", "hi", "yue"}),
        ("x/ALMA-7B-R", {"fr"}, {"is", "cs"}),
        ("x/madlad400-3b-mt", {"zh-Hant", "yue"}, {"fa", "hu", "he", "yi", "ckb"}),
    ],
)
def test_languages_are_those_of_the_family(repo: str, absent: set[str], present: set[str]) -> None:
    languages = set(facts_of(repo).facts.languages)
    assert not languages & absent
    assert languages >= present


def test_general_models_are_offered_every_language() -> None:
    assert Translator(model()).facts.languages == tuple(BY_CODE)


def test_terms_that_exclude_are_told() -> None:
    hunyuan = facts_of("tencent/HY-MT1.5-7B").facts
    assert hunyuan.excluded_regions == ("European Union", "United Kingdom", "South Korea")
    assert "Tencent" in hunyuan.licence
    tower = facts_of("x/TowerInstruct-7B-v0.2").facts
    assert (tower.commercial, tower.licence) == (False, "CC-BY-NC-4.0")
    assert facts_of("x/EuroLLM-9B-Instruct").facts.commercial
    assert facts_of("x/LMT-60-8B").facts.commercial is None


def test_abilities_are_those_that_the_makers_document() -> None:
    general = frozenset(Ability) - {Ability.BEAMS}
    assert Translator(model()).facts.abilities == general
    assert facts_of("tencent/Hy-MT2-7B").facts.abilities == general
    assert facts_of("tencent/HY-MT1.5-7B").facts.abilities == {
        Ability.GLOSSARY,
        Ability.CONTEXT,
        Ability.TAGS,
    }
    assert not facts_of("x/TowerInstruct-7B").facts.abilities
    assert facts_of("x/LMT-60-8B").facts.beams == 5
    assert facts_of("x/Seed-X-PPO-7B").facts.beams == 4


def test_pairs_that_a_model_lacks_are_refused() -> None:
    lmt = facts_of("x/LMT-60-8B")
    lmt.check("fa", "en")
    lmt.check("zh", "hu")
    with pytest.raises(FaultError) as refused:
        lmt.check("fa", "hu")
    assert refused.value.fault == PairNotKnown(source="Persian", target="Hungarian", model="Model")
    hunyuan = facts_of("tencent/Hy-MT2-7B")
    for pair in (("en", "hu"), ("hu", "en")):
        with pytest.raises(FaultError) as refused:
            hunyuan.check(*pair)
        assert refused.value.fault == LanguageNotKnown(language="Hungarian", model="Model")
    with pytest.raises(FaultError) as refused:
        hunyuan.check("fr", "fr")
    assert refused.value.fault == SameLanguage(language="French")


def test_a_family_s_own_limit_goes_before_the_context() -> None:
    large = msgspec.structs.replace(model("translategemma", "gemma3"), context=8192)
    assert Translator(large).context_tokens == 2048
    small = msgspec.structs.replace(large, context=1024)
    assert Translator(small).context_tokens == 1024
    assert Translator(large).most_context == 0
    assert Translator(model()).most_context > 0
