# Parlance. `make run` and `make test` do all the set-up they need; see README.md.

PYTHON ?= python3
VENV := .venv/bin

# `make run GPU=vulkan` (cuda, rocm, metal, cpu) compiles llama.cpp for a GPU, `RPC=1` with
# llama.cpp's own servers; later runs keep that. Only words of the command line count.
BUILD = $(if $(filter command,$(origin GPU)),--gpu='$(GPU)') \
	$(if $(filter command,$(origin RPC)),--rpc='$(RPC)')

.PHONY: setup run test test-orders test-a11y told test-vulkan test-office test-train check format bench fuzz faults screenshots starter
.PHONY: requirements translations package clean

setup:
	@$(PYTHON) packaging/prepare.py run $(BUILD)

run: setup
	@$(VENV)/python packaging/run.py -m parlance

.PHONY: dev
dev:
	@$(PYTHON) packaging/prepare.py dev $(BUILD)

test: dev
	$(VENV)/python -m pytest

# The tests in another order each time: finds those that depend on one before them.
test-orders: dev
	$(VENV)/python -m pytest --randomly-seed=default

# Loads models on a Vulkan device and compares with the processor; where there is no GPU, on
# Mesa's software device, which has to be asked for by its number.
GGML_VK_VISIBLE_DEVICES ?= 0
test-vulkan:
	@$(PYTHON) packaging/prepare.py dev --gpu=vulkan
	GGML_VK_VISIBLE_DEVICES=$(GGML_VK_VISIBLE_DEVICES) $(VENV)/python -m pytest -n 0 \
		-m vulkan tests/vulkan

# Has LibreOffice (`soffice`) make, open and convert rich documents before and after they are
# translated: some minutes.
test-office: dev
	$(VENV)/python -m pytest -n 0 tests/office

# Has Orca read the app aloud, into a file, while keys are pressed; on a display of its own.
test-a11y: dev
	$(VENV)/python -m pytest -n 0 tests/a11y

# Writes anew what a screen reader is told on the main journeys; the difference is to review.
told: dev
	WRITE_TOLD=1 $(VENV)/python -m pytest -q -n 0 tests/window/test_told.py

# Trains a small network end to end and compares the exported files with it.
test-train:
	@$(PYTHON) packaging/prepare.py dev
	@$(PYTHON) packaging/prepare.py train
	$(VENV)/mypy -p training
	$(VENV)/python -m pytest tests/train

check: dev
	$(VENV)/ruff format --check desktop tests training packaging
	$(VENV)/ruff check desktop tests training packaging
	$(VENV)/mypy
	$(VENV)/lint-imports
	$(VENV)/vulture

format: dev
	$(VENV)/ruff check --fix desktop tests training packaging
	$(VENV)/ruff format desktop tests training packaging

# Prints ratios and medians; nothing here is asserted.
bench: dev
	$(VENV)/python -m tests.bench

# Searches for hostile model headers for as many seconds as SECONDS says.
SECONDS ?= 600
fuzz: dev
	$(VENV)/python -m pip install --quiet "atheris>=3.0"
	$(VENV)/python -m tests.modelfile.fuzz_header build/fuzz/header \
		-max_total_time=$(SECONDS) -max_len=65536 -rss_limit_mb=512 \
		-artifact_prefix=build/fuzz/

# Breaks things on purpose, COUNT times as often as `make test` does; the table that it prints
# is what tests/faults/README.md records. `make faults COUNT=100 SEED=7 ONLY=power_cuts`.
COUNT ?= 10
SEED ?= 0
ONLY ?=
faults: dev
	FAULTS_COUNT=$(COUNT) FAULTS_SEED=$(SEED) $(VENV)/python -m pytest --timeout 0 \
		$(if $(ONLY),tests/faults/test_$(ONLY).py,tests/faults)

# Photographs the app at work for the README, and renders every place with made-up content,
# in light, dark, high contrast, mirrored, small and with large text, into build/screenshots,
# with a sheet of all of them for each.
screenshots: dev
	$(VENV)/python packaging/run.py -m tests.app.portraits docs/screenshots
	$(VENV)/python -m tests.screens build/screenshots

# Brings resources/i18n in step with the sentences of the sources; see CONTRIBUTING.md.
translations: dev
	$(VENV)/python packaging/translations.py

# Trains the starter model anew: a night on two cores, minutes on a GPU. Goes on where it was
# stopped; `python -m training.starter --minutes 60` trains a worse one in an hour.
starter:
	@$(PYTHON) packaging/prepare.py dev
	@$(PYTHON) packaging/prepare.py train
	$(VENV)/python -m training.starter

# Makes dist/parlance, one folder with all that it needs, for computers like this one but with
# any processor; `make deb` makes a Debian package of it. GPU=vulkan and so on as with `make run`.
package:
	@$(PYTHON) packaging/package.py $(GPU)

.PHONY: deb
deb: package
	build/package/venv/bin/python packaging/debian/build.py

# Pins the newest versions that pyproject.toml allows.
requirements:
	$(PYTHON) -m uv pip compile --universal --python-version 3.11 --generate-hashes \
		--no-header --quiet pyproject.toml packaging/build-requirements.in \
		--output-file packaging/requirements.txt
	$(PYTHON) -m uv pip compile --universal --python-version 3.11 --generate-hashes \
		--no-header --quiet --extra dev pyproject.toml packaging/build-requirements.in \
		--constraint packaging/requirements.txt --output-file packaging/requirements-dev.txt
	$(PYTHON) -m uv pip compile --universal --python-version 3.11 --generate-hashes \
		--no-header --quiet --extra package pyproject.toml packaging/build-requirements.in \
		--constraint packaging/requirements.txt --output-file packaging/requirements-package.txt
	$(PYTHON) -m uv pip compile --universal --python-version 3.11 --generate-hashes \
		--no-header --quiet packaging/sign-requirements.in \
		--constraint packaging/requirements.txt --output-file packaging/requirements-sign.txt

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
