"""A Hugging Face Hub of our own on two loopback ports, with switches for what can go wrong."""
