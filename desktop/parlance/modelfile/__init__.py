"""What a GGUF says about itself, read with bounds."""
