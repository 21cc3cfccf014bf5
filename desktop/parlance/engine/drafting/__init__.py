"""Tokens guessed ahead and checked together (speculative decoding)."""
