"""Graphics processors: which there are, why one is not used, and when one is lost."""
