"""Conversations that other programs exported become ours: all of a file, or none."""
