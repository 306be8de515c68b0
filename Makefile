# Every target sets up what it needs: Python 3.11 or newer with venv and pip, a package index as pip
# is configured on this machine, and nothing else. `make` alone lists the targets.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin

# Two stamps: the environment is built anew when the lock changes, and the project's own metadata
# (entry points, command) is installed anew, in a second or two, when pyproject.toml does.
LOCKED    := $(VENV)/.locked
INSTALLED := $(VENV)/.installed

# How many processes the tests run in; TEST_ARGS="-k frozen" and the like select tests.
WORKERS   ?= logical
TEST_ARGS ?=

# How many writers of each store `make soak` kills.
CRASHES   ?= 1000

# The lock names every file by its hash, so neither constraints nor extra indexes of this machine may
# change what is installed; what pip has to say besides errors is left out.
export PIP_CONSTRAINT := /dev/null
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_NO_INPUT := 1
export PIP_ROOT_USER_ACTION := ignore
export PIP_USER := 0

# The checks answer the same whatever the caller's shell is set up for.
unexport PIP_PREFIX PIP_REQUIRE_VIRTUALENV PIP_TARGET
unexport PYTEST_ADDOPTS PYTHONDONTWRITEBYTECODE PYTHONHOME PYTHONPATH PYTHONWARNINGS

PIP := $(BIN)/python -m pip install -qq

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: help setup demo test lint types contracts unit soak bench format lock upgrade docs golden clean

help: ## List the targets.
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(INSTALLED) ## Build the environment in .venv; the others do so themselves.

demo: $(INSTALLED) ## Run the example, which leaves its log in build/demo.db.
	@mkdir -p build
	@$(BIN)/python examples/demo.py

test: lint types contracts unit ## Run every check; stop at the first that fails.
	@echo "== all checks passed"

lint: $(INSTALLED) ## Check the layout and the style of the code.
	@echo "== ruff format"
	@$(BIN)/ruff format --check .
	@echo "== ruff check"
	@$(BIN)/ruff check .

types: $(INSTALLED) ## Check the types, with two checkers.
	@echo "== mypy"
	@$(BIN)/mypy
	@echo "== basedpyright"
	@$(BIN)/basedpyright

contracts: $(INSTALLED) ## Check which part imports which.
	@echo "== import contracts"
	@$(BIN)/lint-imports

unit: $(INSTALLED) ## Run the tests and the scenarios, and measure coverage.
	@echo "== pytest"
	@mkdir -p build
	@$(BIN)/coverage erase
	@$(BIN)/coverage run -m pytest -n $(WORKERS) --dist loadgroup $(TEST_ARGS)
	@echo "== coverage"
	@$(BIN)/coverage combine --quiet
	@$(BIN)/coverage report

soak: $(INSTALLED) ## Kill a thousand writers of each store (CRASHES=), which takes a while.
	@ROADMAP_CRASHES=$(CRASHES) $(BIN)/python -m pytest -q -s tests/crashes/test_killed_writers.py

bench: $(INSTALLED) ## Measure.
	@$(BIN)/python -m benchmarks

format: $(INSTALLED) ## Lay the code out and repair what can be repaired.
	@$(BIN)/ruff check --fix --exit-zero --quiet .
	@$(BIN)/ruff format .
	@$(BIN)/ruff check .

# Compiled beside the lock, which is replaced only when it changes: a newer one rebuilds .venv.
lock: $(INSTALLED) ## Bring requirements.lock up to pyproject.toml, keeping the versions that fit.
	@mkdir -p build
	@cp requirements.lock build/requirements.lock
	@$(BIN)/uv pip compile --quiet $(UPGRADE) \
		--universal --python $(BIN)/python --python-version 3.11 \
		--all-extras --group dev --generate-hashes \
		--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" \
		--output-file build/requirements.lock pyproject.toml
	@cmp -s build/requirements.lock requirements.lock || cp build/requirements.lock requirements.lock

upgrade: UPGRADE := --upgrade
upgrade: lock ## The same, with the newest versions that fit.

docs: $(INSTALLED) ## Write the pages and schemas in docs that come from the code.
	@$(BIN)/python -m roadmap_domain.reports.catalogue docs
	@$(BIN)/python -m roadmap_domain.testing.sentences docs/skenaariot.md

golden: $(INSTALLED) ## Append new events to the golden corpus, which every later version must read.
	@$(BIN)/python -m tests.golden

clean: ## Remove the environment and everything made.
	@rm -rf $(VENV) build dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	@rm -f .coverage .coverage.*
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(LOCKED): requirements.lock
	@echo "== building $(VENV); this takes a minute, and is done once"
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed; set PYTHON=." if sys.version_info < (3, 11) else 0)'
	@$(PYTHON) -m venv --clear $(VENV)
	@$(PIP) --require-hashes --no-deps -r requirements.lock
	@touch $@

$(INSTALLED): $(LOCKED) pyproject.toml
	@$(PIP) --no-build-isolation --no-deps --editable .
	@touch $@
