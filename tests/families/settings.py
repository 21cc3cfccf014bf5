"""Metadata of tiny models: what all have, and what tells some from the others."""

from __future__ import annotations

Settings = dict[str, object]

COMMON: Settings = {
    "context_length": 512,
    "embedding_length": 64,
    "block_count": 2,
    "feed_forward_length": 96,
    "attention.head_count": 4,
    "attention.head_count_kv": 2,
}

# What llama.cpp asks for only where a family needs it.
WHEN_ASKED: Settings = {
    "attention.layer_norm_rms_epsilon": 1e-5,
    "attention.layer_norm_epsilon": 1e-5,
    "attention.group_norm_epsilon": 1e-5,
    "attention.group_norm_groups": 8,
    "attention.sliding_window": 32,
    "attention.relative_buckets_count": 8,
    "attention.max_alibi_bias": 8.0,
    "attention.clamp_kqv": 4.0,
    "attention.q_lora_rank": 32,
    "attention.kv_lora_rank": 32,
    "attention.decay_lora_rank": 16,
    "attention.iclr_lora_rank": 16,
    "attention.value_residual_mix_lora_rank": 16,
    "attention.gate_lora_rank": 16,
    "attention.indexer.head_count": 4,
    "attention.indexer.key_length": 128,  # a multiple of 64, by which keys are rotated
    "attention.indexer.top_k": 1024,
    "attention.indexer.block_size": 4,
    "attention.indexer.local_blocks": 1,
    "expert_feed_forward_length": 32,
    "expert_shared_feed_forward_length": 32,
    "expert_chunk_feed_forward_length": 32,
    "expert_shared_count": 1,
    "expert_group_scale": 1.0,
    "experts_per_group": 1,
    "expert_weights_scale": 1.0,
    "expert_gating_func": 2,
    "interleave_moe_layer_step": 2,
    "leading_dense_block_count": 1,
    "moe_every_n_layers": 2,
    "logit_scale": 1.0,
    "residual_scale": 1.0,
    "embedding_scale": 1.0,
    "time_mix_extra_dim": 16,
    "time_decay_extra_dim": 16,
    "wkv.head_size": 64,  # with less, the kernels read beyond their memory
    "shortconv.l_cache": 3,
    "ssm.conv_kernel": 4,
    "ssm.inner_size": 128,
    "ssm.state_size": 16,
    "ssm.time_step_rank": 4,
    "ssm.group_count": 1,
    "full_attention_interval": 2,
    "kda.head_dim": 16,
    "use_parallel_residual": True,
    "rope.dimension_sections": [2, 2, 2, 2],
    "rope.dimension_count": 16,
    "swiglu_clamp_exp": 7.0,
    "expert_weights_norm": True,
    "embedding_length_per_layer_input": 16,
    "rope.freq_base_swa": 10000.0,
    "attention.key_length_swa": 16,
    "attention.value_length_swa": 16,
    "attention.kv_lora_rank_swa": 32,
    "attention.key_length_mla_swa": 24,
    "attention.value_length_mla_swa": 16,
    "attention.indexer.types": [1, 0],
    "attention.indexer.kpool": 4,
    "attention.output_group_count": 2,
    "attention.output_lora_rank": 16,
    "attention.compress_ratios": [0, 0, 4, 128],
    "attention.compress_rope_freq_base": 160000.0,
    "attn_res.block_size": 12,
    "activation.situ_beta": 4.0,
    "activation.situ_linear_beta": 25.0,
    "hash_layer_count": 0,
    "hyper_connection.count": 4,
    "hyper_connection.sinkhorn_iterations": 2,
    "hyper_connection.epsilon": 1e-6,
    "hyper_connection.magnitude": 2.0,
    "hyper_connection.low_rank": 8,
    "kda.gate_lower_bound": -5.0,
    "hrm.layers_per_stack": 1,
    "hrm.h_cycles": 2,
    "hrm.l_cycles": 2,
    "adapters.count": 1,
    "adapters.lora_rank": 4,
    "adapters.token_ids_activate": [1],
    "adapters.token_ids_substitute": [2],
    "xielu.alpha_n": 1.0,
    "xielu.alpha_p": 1.0,
    "xielu.beta": 1.0,
    "xielu.eps": 1e-7,
}

EXPERTS: Settings = {
    "expert_count": 4,
    "expert_used_count": 2,
    "expert_feed_forward_length": 32,
}
SIGMOID: Settings = {"expert_gating_func": 2}
WINDOW: Settings = {"attention.sliding_window": 32}
FIFTH_IS_FULL: Settings = {
    "block_count": 5,
    "attention.sliding_window_pattern": [1, 1, 1, 1, 0],
}
SECOND_IS_FULL: Settings = WINDOW | {"attention.sliding_window_pattern": 2}
EVERY_SECOND: Settings = WINDOW | {"attention.sliding_window_pattern": [1, 0]}
LAYER_NORM: Settings = {"attention.layer_norm_epsilon": 1e-5}
POOLED: Settings = {"pooling_type": 1, "attention.causal": False, "attention.head_count_kv": 4}
RANKED: Settings = POOLED | {"pooling_type": 4, "classifier.output_labels": ["relevance"]}
FIRST_TOKEN: Settings = POOLED | {"pooling_type": 2}
LAST_TOKEN: Settings = {"pooling_type": 3}
YES_OR_NO: Settings = {"pooling_type": 4, "classifier.output_labels": ["yes", "no"]}
LATENT: Settings = {
    "attention.head_count_kv": 1,
    "attention.key_length": 40,
    "attention.value_length": 32,
    "attention.key_length_mla": 24,
    "attention.value_length_mla": 16,
    "rope.dimension_count": 8,
}
COMPRESSED: Settings = {
    "block_count": 4,
    "attention.head_count_kv": 1,
    "attention.key_length": 16,
    "attention.value_length": 16,
    "rope.dimension_count": 8,
    "expert_gating_func": 4,
}
LATENT_WINDOW: Settings = WINDOW | {
    "attention.sliding_window_pattern": [0, 1],
    "attention.key_length_swa": 40,
    "attention.value_length_swa": 32,
}
UNROTATED: Settings = {"attention.key_length": 32, "rope.dimension_count": 0}
ALL_HEADS: Settings = {"attention.head_count_kv": 4}
FIRST_RECURS: Settings = {"attention.head_count_kv": [0, 2]}
FIRST_RECURS_LATENT: Settings = LATENT | {"attention.head_count_kv": [0, 1]}
SPLIT_HEADS: Settings = ALL_HEADS | {
    "attention.key_length": 24,
    "attention.value_length": 16,
    "rope.dimension_count": 8,
}
ONE_OF_EACH: Settings = {
    "block_count": 3,
    "attention.head_count_kv": [0, 2, 0],
    "feed_forward_length": [0, 0, 96],
    "expert_shared_feed_forward_length": 32,
}
# Gemma 3n keeps the keys and values of 20 layers, and has 256 numbers of a token for each.
MANY_LAYERS: Settings = {
    "block_count": 22,
    "embedding_length": 32,
    "feed_forward_length": 48,
    "attention.head_count": 2,
    "attention.head_count_kv": 1,
}
WIDE: Settings = {
    "embedding_length": 128,
    "attention.head_count": 2,
    "attention.head_count_kv": 1,
}
HEADLESS: Settings = WIDE | {"attention.head_count": 0, "attention.head_count_kv": 0}
GATED: Settings = {"attention.gate_lora_rank": 16}
ONE_SHIFT: Settings = WIDE | {"token_shift_count": 1}
LINEAR: Settings = ONE_SHIFT | {"without": "time_mix_first"}
GATED_DELTA: Settings = {
    "ssm.inner_size": 64,
    "ssm.time_step_rank": 4,
    "ssm.group_count": 2,
    "full_attention_interval": 2,
}
