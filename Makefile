# Every target can be called on a machine that has nothing but Swift: it installs what it needs first.
SHELL := /bin/bash
PREFIX ?= /usr/local
DESTDIR ?=
export PREFIX DESTDIR

.PHONY: help setup build demo test lint format install uninstall bench bench-documents bench-reminders kill-test fault-test \
  power-cut-test remind-test clean

help: ## Show what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' Makefile

setup: ## Install the system packages that are missing
	@Scripts/setup

build: setup ## Build the program for use (.build/release/rapporteur)
	@Scripts/build

demo: build ## Take an invented submission from a blank page to the Word file
	@Scripts/demo .build/release/rapporteur

test: ## Run every test, after installing what the tests need
	@Scripts/setup --tests
	@Scripts/test

lint: ## Check the form of the Swift files
	@swift format lint --strict --recursive Sources Tests Package.swift Benchmarks/Package.swift Benchmarks/Sources

format: ## Bring the Swift files into form
	@swift format --in-place --recursive Sources Tests Package.swift Benchmarks/Package.swift Benchmarks/Sources

# `sudo make install` after `make build` builds nothing: the build folder stays the user's own.
install: ## Install under PREFIX (/usr/local), below DESTDIR where one is given
	@if [ -z "$$SUDO_USER" ] || [ ! -x .build/release/rapporteur ]; then $(MAKE) --no-print-directory build; fi
	@Scripts/install

uninstall: ## Remove what install put there
	@Scripts/install --uninstall

bench: build ## Measure speed and memory, beside other programs that do the same
	@Scripts/setup --bench
	@Benchmarks/run

bench-documents: build ## Measure only the making of the Word file
	@Scripts/setup --bench
	@Benchmarks/run documents

bench-reminders: build ## Measure only reminders over 100,000 reports
	@Scripts/setup --bench
	@Benchmarks/run reminders

kill-test: build ## Kill the program 1,000 times at random moments, and look what is left
	@Scripts/setup --tests
	@Tests/kill/kill_test.py .build/release/rapporteur --kills 1000
	@Tests/kill/expunge_kill_test.py .build/release/rapporteur --kills 300

fault-test: build ## Let each system call of each command fail once, and look what is left
	@Scripts/setup --tests
	@Tests/kill/fault_test.py .build/release/rapporteur --each

power-cut-test: build ## Open 2,000 images of the disk as power cuts could leave it
	@Scripts/setup --tests
	@Tests/kill/power_cut_test.py .build/release/rapporteur --images 2000

remind-test: build ## Live a year of reminders by two clocks, start them twice and kill them 1,000 times each
	@Scripts/setup --tests
	@for test in year double_start kill_window kill_remind; do \
	  RAPPORTEUR_LONG=1 Tests/remind/$${test}_test.py .build/release/rapporteur || exit 1; done

clean: ## Remove what was built
	@rm -rf .build .build-bench .venv demo/workspace
