"""The starter model: a tiny Llama trained from scratch on text that these modules make."""
