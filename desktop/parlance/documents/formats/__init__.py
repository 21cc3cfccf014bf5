"""Readers of one format each; they run in the reader's process and yield what it sends."""
