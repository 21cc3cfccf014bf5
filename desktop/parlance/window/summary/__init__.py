"""The place where people summarize documents."""
