"""What an answer must look like: GBNF, and JSON schemas made into it."""
