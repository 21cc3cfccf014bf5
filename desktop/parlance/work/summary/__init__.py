"""Summaries of whole documents, with the source of every sentence."""
