"""What a model does next: requests become tasks, tasks become steps of one context."""
