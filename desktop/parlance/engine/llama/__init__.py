"""The thin typed adapter over llama.cpp's C API; the only place that imports llama_cpp."""
