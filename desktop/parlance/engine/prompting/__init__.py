"""Prompts become tokens: chat templates, in a sandbox, and reasoning told apart."""
