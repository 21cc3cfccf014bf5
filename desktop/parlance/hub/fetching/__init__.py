"""Brings files from the Hub into the cache, whole or not at all."""
