"""Requests over a network: limited in time, cut off within milliseconds, each of them noted."""
