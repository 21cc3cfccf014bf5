"""Made-up documents with facts in five languages, and what is asked of a model about them."""
