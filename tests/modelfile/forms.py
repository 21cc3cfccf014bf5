"""Tells of models what llama.cpp says of how they work.

python -m tests.modelfile.forms MODEL…
"""

from __future__ import annotations

import json
import sys

from llama_cpp import llama_cpp as llama

for path in sys.argv[1:]:
    print(json.dumps({"item": path, "begins": True}), flush=True)
    settings = llama.llama_model_default_params()
    model = llama.llama_model_load_from_file(path.encode(), settings)
    said = {
        "encodes": bool(llama.llama_model_has_encoder(model)),
        "decodes": bool(llama.llama_model_has_decoder(model)),
        "recurrent": bool(llama.llama_model_is_recurrent(model)),
        "hybrid": bool(llama.llama_model_is_hybrid(model)),
        "parameters": llama.llama_model_n_params(model),
    }
    llama.llama_model_free(model)
    print(json.dumps({"item": path} | said), flush=True)
