"""Vocabularies without their weights: a process for each that is looked into."""
