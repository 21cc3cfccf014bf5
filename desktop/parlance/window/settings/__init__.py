"""The place where people change settings."""
