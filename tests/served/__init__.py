"""Servers with OpenAI's protocol on loopback: a scripted one, and llama-cpp-python's own."""
