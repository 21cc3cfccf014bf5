"""Conversion of checkpoints, held against NumPy and against the tokenizers' own libraries."""
