"""Makes GGUF files of safetensors checkpoints that lie on this computer."""
