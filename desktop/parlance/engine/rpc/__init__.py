"""Devices of other computers, through llama.cpp's RPC servers; and lending one's own."""
