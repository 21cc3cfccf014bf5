"""Which families of models there are, and what tells each from the others."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from tests.families.settings import (
    ALL_HEADS,
    COMPRESSED,
    EVERY_SECOND,
    EXPERTS,
    FIFTH_IS_FULL,
    FIRST_RECURS,
    FIRST_RECURS_LATENT,
    FIRST_TOKEN,
    GATED,
    GATED_DELTA,
    HEADLESS,
    LAST_TOKEN,
    LATENT,
    LATENT_WINDOW,
    LAYER_NORM,
    LINEAR,
    MANY_LAYERS,
    ONE_OF_EACH,
    ONE_SHIFT,
    POOLED,
    RANKED,
    SECOND_IS_FULL,
    SIGMOID,
    SPLIT_HEADS,
    UNROTATED,
    WINDOW,
    YES_OR_NO,
    Settings,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

Kind = Literal[
    "decoder",
    "moe",
    "recurrent",
    "hybrid",
    "sliding",
    "encoder_decoder",
    "encoder",
    "reranker",
    "diffusion",
]


@dataclass(frozen=True)
class Family:
    """Models that are built alike.

    Attributes:
        kind: "sliding" where layers see a window of the text only; "diffusion" where the
            model fills gaps and does not continue a text.
        vocabulary: a kind that `vocabularies.vocabulary` knows.
        without: tensors that its files lack, though llama.cpp would take them; a regular
            expression.
        settings: metadata in which it differs from `settings.COMMON`, without the architecture's
            prefix.
    """

    name: str
    architecture: str
    kind: Kind
    vocabulary: str
    without: str = field(compare=False)
    settings: Mapping[str, object] = field(compare=False)

    @property
    def generates(self) -> bool:
        """Whether it continues a text."""
        return self.kind not in ("encoder", "reranker", "diffusion")


def _family(name: str, kind: Kind, vocabulary: str, *settings: Settings) -> Family:
    merged: Settings = {}
    for some in settings:
        merged |= some
    architecture = str(merged.pop("architecture", name))
    # Scales belong to quantized weights; ours are plain.
    without = str(merged.pop("without", r"\.(scale|input_scale)$"))
    return Family(name, architecture, kind, vocabulary, without, MappingProxyType(merged))


_FAMILIES = (
    _family("llama", "decoder", "spm"),
    _family("llama3", "decoder", "bpe:llama-bpe", {"architecture": "llama"}),
    _family("mixtral", "moe", "spm", EXPERTS, {"architecture": "llama"}),
    _family("deci", "decoder", "bpe:llama-bpe"),
    _family("gemma", "decoder", "spm"),
    _family("gemma2", "sliding", "spm", WINDOW),
    _family("gemma3", "sliding", "spm", SECOND_IS_FULL),
    _family("gemma3n", "sliding", "spm", WINDOW, MANY_LAYERS),
    _family("gemma4", "sliding", "gemma4", WINDOW, FIFTH_IS_FULL),
    _family("qwen", "decoder", "bpe:qwen2", ALL_HEADS),
    _family("qwen2", "decoder", "bpe:qwen2"),
    _family("qwen2vl", "decoder", "bpe:qwen2"),
    _family("qwen3", "decoder", "bpe:qwen2"),
    _family("qwen3vl", "decoder", "bpe:qwen2"),
    _family("qwen2moe", "moe", "bpe:qwen2", EXPERTS),
    _family("qwen3moe", "moe", "bpe:qwen2", EXPERTS),
    _family("qwen3vlmoe", "moe", "bpe:qwen2", EXPERTS),
    _family("qwen3next", "hybrid", "bpe:qwen2", EXPERTS, GATED_DELTA),
    _family("qwen35", "hybrid", "bpe:qwen35", GATED_DELTA),
    _family("qwen35moe", "hybrid", "bpe:qwen35", EXPERTS, GATED_DELTA),
    _family("qwen4exp", "hybrid", "bpe:qwen35", EXPERTS, GATED_DELTA),
    _family("phi2", "decoder", "bpe:phi-2", ALL_HEADS),
    _family("phi3", "decoder", "spm"),
    _family("phimoe", "moe", "spm", EXPERTS),
    _family("falcon", "decoder", "bpe:falcon"),
    _family("command-r", "decoder", "bpe:command-r"),
    _family("cohere2", "sliding", "bpe:command-r", SECOND_IS_FULL),
    _family("cohere2moe", "moe", "bpe:cohere2moe", EXPERTS, EVERY_SECOND, LAYER_NORM),
    _family("stablelm", "decoder", "bpe:stablelm2"),
    _family("starcoder", "decoder", "bpe:starcoder"),
    _family("starcoder2", "decoder", "bpe:starcoder"),
    _family("deepseek", "moe", "bpe:deepseek-llm", EXPERTS),
    _family("deepseek2", "moe", "bpe:deepseek-llm", EXPERTS, LATENT),
    _family("deepseek32", "moe", "bpe:deepseek-v3", EXPERTS, LATENT),
    _family("deepseek4", "hybrid", "bpe:deepseek-v3", EXPERTS, COMPRESSED),
    _family("gpt2", "decoder", "bpe:gpt-2", ALL_HEADS),
    _family("gptneox", "decoder", "bpe:gpt-2", ALL_HEADS),
    _family("bloom", "decoder", "bpe:bloom", ALL_HEADS),
    _family("mpt", "decoder", "bpe:mpt", ALL_HEADS),
    _family("jais", "decoder", "bpe:jais", ALL_HEADS),
    _family("jais2", "decoder", "bpe:gpt-2", ALL_HEADS),
    _family("olmo", "decoder", "bpe:olmo"),
    _family("olmo2", "decoder", "bpe:gpt-2"),
    _family("olmoe", "moe", "bpe:olmo", EXPERTS, ALL_HEADS),
    _family("smollm3", "decoder", "bpe:llama-bpe", {"block_count": 4}),
    _family("gpt-oss", "moe", "bpe:gpt-4o", EXPERTS),
    _family("chatglm", "decoder", "bpe:chatglm-bpe"),
    _family("glm4", "decoder", "bpe:glm4"),
    _family("glm4moe", "moe", "bpe:glm4", EXPERTS),
    _family("glm-dsa", "moe", "bpe:glm4", EXPERTS, LATENT),
    _family("glm5-next", "hybrid", "bpe:glm5", EXPERTS, FIRST_RECURS_LATENT, UNROTATED),
    _family("llama4", "moe", "bpe:llama4", EXPERTS, {"block_count": 4}),
    _family("granite", "decoder", "bpe:starcoder"),
    _family("granitemoe", "moe", "bpe:starcoder", EXPERTS),
    _family("granite_swa", "sliding", "bpe:starcoder", EVERY_SECOND),
    _family("granitehybrid", "hybrid", "bpe:starcoder", FIRST_RECURS),
    _family("graniteswitch", "decoder", "bpe:starcoder"),
    _family("mamba", "recurrent", "bpe:gpt-2"),
    _family("mamba2", "recurrent", "bpe:gpt-2"),
    _family("rwkv6", "recurrent", "rwkv", HEADLESS),
    _family("rwkv7", "recurrent", "rwkv", HEADLESS, GATED),
    _family("rwkv6qwen2", "recurrent", "bpe:qwen2", LINEAR),
    _family("arwkv7", "recurrent", "bpe:qwen2", ONE_SHIFT, GATED),
    _family("jamba", "hybrid", "spm", FIRST_RECURS),
    _family("falcon-h1", "hybrid", "bpe:falcon-h1"),
    _family("lfm2", "hybrid", "bpe:lfm2", FIRST_RECURS),
    _family("lfm2moe", "hybrid", "bpe:lfm2", EXPERTS, FIRST_RECURS),
    _family("plamo2", "hybrid", "plamo2", FIRST_RECURS, {"ssm.group_count": 0}),
    _family("nemotron", "decoder", "spm"),
    _family("nemotron_h", "hybrid", "bpe:pixtral", ONE_OF_EACH),
    _family("nemotron_h_moe", "hybrid", "bpe:pixtral", EXPERTS, ONE_OF_EACH),
    _family("kimi-linear", "hybrid", "bpe:kimi-k2", EXPERTS, FIRST_RECURS_LATENT),
    _family("kimi-k3", "hybrid", "bpe:kimi-k2", EXPERTS, FIRST_RECURS_LATENT),
    _family("bailingmoe", "moe", "bpe:bailingmoe", EXPERTS),
    _family("bailingmoe2", "moe", "bpe:bailingmoe2", EXPERTS),
    _family("bailingmoe3", "hybrid", "bpe:bailingmoe2", EXPERTS, FIRST_RECURS_LATENT),
    _family("minimax-01", "hybrid", "bpe:gpt-2", EXPERTS, {"full_attention_interval": 2}),
    _family("minimax-m2", "moe", "bpe:minimax-m2", EXPERTS, SIGMOID),
    _family("minimax-m3", "moe", "bpe:minimax-m2", EXPERTS, {"attention.indexer.head_count": 2}),
    _family("t5", "encoder_decoder", "unigram", ALL_HEADS),
    _family("t5encoder", "encoder", "unigram", ALL_HEADS, {"pooling_type": 1}),
    _family("bert", "encoder", "wordpiece", POOLED),
    _family("roberta", "encoder", "enclosed", FIRST_TOKEN, {"architecture": "bert"}),
    _family("reranker", "reranker", "enclosed", RANKED, {"architecture": "bert"}),
    _family("qwen3-embedding", "encoder", "bpe:qwen2", {"architecture": "qwen3"}, LAST_TOKEN),
    _family("qwen3-reranker", "reranker", "bpe:qwen2", {"architecture": "qwen3"}, YES_OR_NO),
    _family("modern-bert", "encoder", "enclosed-bpe:gpt-2", POOLED),
    _family("neo-bert", "encoder", "wordpiece", POOLED),
    _family("nomic-bert", "encoder", "wordpiece", POOLED),
    _family("nomic-bert-moe", "encoder", "enclosed", POOLED, EXPERTS),
    _family("jina-bert-v2", "encoder", "enclosed-bpe:jina-v2-es", POOLED),
    _family("jina-bert-v3", "encoder", "enclosed", POOLED),
    _family("eurobert", "encoder", "enclosed-bpe:llama-bpe", POOLED),
    _family("gemma-embedding", "encoder", "spm", POOLED, WINDOW, {"block_count": 6}),
    _family("llama-embed", "encoder", "bpe:llama-bpe", POOLED),
    _family("dream", "diffusion", "bpe:qwen2"),
    _family("llada", "diffusion", "bpe:llama-bpe"),
    _family("llada-moe", "diffusion", "bpe:llada-moe", EXPERTS),
    _family("rnd1", "diffusion", "bpe:qwen2", EXPERTS),
    _family("grok", "moe", "bpe:grok-2", EXPERTS),
    _family("baichuan", "decoder", "spm", ALL_HEADS),
    _family("refact", "decoder", "bpe:refact"),
    _family("plamo", "decoder", "spm"),
    _family("plamo3", "sliding", "plamo2", SECOND_IS_FULL),
    _family("codeshell", "decoder", "bpe:codeshell"),
    _family("orion", "decoder", "spm"),
    _family("internlm2", "decoder", "spm"),
    _family("minicpm", "decoder", "spm"),
    _family("minicpm3", "decoder", "spm", SPLIT_HEADS),
    _family("maple", "moe", "bpe:gpt-2", EXPERTS, EVERY_SECOND),
    _family("xverse", "decoder", "spm"),
    _family("dbrx", "moe", "bpe:dbrx", EXPERTS),
    _family("muse-glimmer", "decoder", "bpe:gpt-2", EVERY_SECOND),
    _family("openelm", "decoder", "spm"),
    _family("arctic", "moe", "spm", EXPERTS),
    _family("deepseek2-ocr", "moe", "bpe:deepseek-v3", EXPERTS, ALL_HEADS),
    _family("bitnet", "decoder", "spm"),
    _family("exaone", "decoder", "bpe:exaone"),
    _family("exaone4", "decoder", "bpe:exaone4"),
    _family("exaone-moe", "moe", "bpe:exaone-moe", EXPERTS),
    _family("chameleon", "decoder", "image-bpe:chameleon", {"embedding_length": 32}),
    _family("dots1", "moe", "bpe:qwen2", EXPERTS, ALL_HEADS, SIGMOID),
    _family("dots3note", "moe", "bpe:qwen2", EXPERTS, LATENT, LATENT_WINDOW),
    _family("arcee", "decoder", "bpe:llama-bpe"),
    _family("afmoe", "moe", "bpe:afmoe", EXPERTS, WINDOW),
    _family("laguna", "moe", "bpe:laguna", EXPERTS),
    _family("ernie4_5", "decoder", "spm"),
    _family("ernie4_5-moe", "moe", "spm", EXPERTS),
    _family("hunyuan-moe", "moe", "bpe:hunyuan", EXPERTS),
    _family("hunyuan-dense", "decoder", "bpe:hunyuan-dense"),
    _family("hunyuan_vl", "decoder", "bpe:hunyuan-dense"),
    _family("hy_v3", "moe", "bpe:hunyuan", EXPERTS),
    _family("hy_v4", "moe", "bpe:hy_v4", EXPERTS, LATENT, SIGMOID),
    _family("smallthinker", "moe", "bpe:qwen2", EXPERTS, SIGMOID),
    _family("seed_oss", "decoder", "bpe:seed-coder"),
    _family("grovemoe", "moe", "bpe:qwen2", EXPERTS),
    _family("apertus", "decoder", "bpe:tekken"),
    _family("hrm_text", "decoder", "bpe:gpt-2", {"block_count": 6}),
    _family("cogvlm", "decoder", "spm", ALL_HEADS),
    _family("pangu-embedded", "decoder", "spm"),
    _family("mistral3", "decoder", "bpe:tekken"),
    _family("mistral4", "moe", "bpe:tekken", EXPERTS, LATENT),
    _family("paddleocr", "decoder", "spm", {"rope.dimension_sections": [2, 2, 2, 2]}),
    _family("mimo2", "moe", "bpe:qwen2", EXPERTS, EVERY_SECOND),
    _family("step35", "moe", "bpe:qwen2", EXPERTS, EVERY_SECOND),
    _family("spark2_5", "decoder", "bpe:spark2_5", EVERY_SECOND),
    _family("maincoder", "decoder", "bpe:qwen2"),
    _family("talkie", "decoder", "bpe:talkie"),
    _family("mellum", "moe", "bpe:mellum2", EXPERTS),
    _family("nanbeige", "decoder", "spm"),
)
FAMILIES: dict[str, Family] = {family.name: family for family in _FAMILIES}

# Families whose sequences disturb each other in llama.cpp itself, with what it does wrong.
# Real files of these families will do the same.
_FORGETS = "remembers a wrong last token of all sequences but the first, read together"
DISTURBED: dict[str, str] = {
    "arwkv7": _FORGETS,
    "rwkv6qwen2": _FORGETS,
    "plamo2": "takes tokens of one sequence for those of another, read together",
    "chameleon": "keeps pieces of images out of the first answer only",
    "cogvlm": "gives the logits of the first tokens, not of those asked for, even alone",
}

# Architectures of the library that we make no family of.
EXCEPTIONS: dict[str, str] = {
    "clip": "sees images: goes with a model, and is none by itself",
    "gptj": "is named in llama.cpp, which has no code for it",
    "plm": "aborts in llama.cpp: GGML_ASSERT(a->ne[0] == b->ne[0]) as it stores its values",
    "eagle3": "drafts for another model, whose layers it reads",
    "dflash": "drafts for another model, whose layers it reads",
    "gemma4-assistant": "drafts for another model, whose layers it reads",
    "qwen3tts": "speaks: its logits are codes of sound, and its code book is built in",
    "pockettts": "speaks: another model makes sound of its layers, its logits mean nothing",
    "wavtokenizer-dec": "makes sound of codes",
}
