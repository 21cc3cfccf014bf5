"""The architectures that are converted, by the names that config.json gives them."""

from __future__ import annotations

T5 = frozenset({"T5ForConditionalGeneration", "T5WithLMHeadModel", "MT5ForConditionalGeneration"})
BERT = frozenset({"BertModel", "BertForMaskedLM", "BertForPreTraining"})
"""Models that make vectors; what they learned to guess words with is left out."""

LLAMA = frozenset({"LlamaForCausalLM", "LLaMAForCausalLM"})
MISTRAL = frozenset({"MistralForCausalLM"})
QWEN2 = frozenset({"Qwen2ForCausalLM"})

CONVERTIBLE = T5 | BERT | LLAMA | MISTRAL | QWEN2
