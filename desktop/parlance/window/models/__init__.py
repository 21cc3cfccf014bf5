"""The place where people choose and load models."""
