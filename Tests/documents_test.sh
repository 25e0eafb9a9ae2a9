#!/usr/bin/env bash
# Produces the samples with the real program and holds them, and what the Swift tests write, against validators that
# other people wrote. Usage: Tests/documents_test.sh PROGRAM
set -euo pipefail
cd "$(dirname "$0")/.."
program=$(realpath "$1")
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export RAPPORTEUR_SHARE=$root RAPPORTEUR_USER=maya

"$program" init "$work/office" --organisation "Child Rights Watch" --acronym CRW >/dev/null
"$program" people grant maya officer --workspace "$work/office" >/dev/null
for sample in draft.md draft-too-long.md fr/draft.md; do
  report=sample-$(echo "${sample%.md}" | tr / -)
  sed "s/^report: .*/report: $report/" "Sample/$sample" >"$work/draft.md"
  "$program" open "$report" --workflow upr --workspace "$work/office" >/dev/null
  "$program" import "$report" "$work/draft.md" --workspace "$work/office" >/dev/null
  "$program" produce "$report" --workspace "$work/office" --output "$work/$report" >/dev/null
  cp "$work/$report"/*.docx "$work/$report.docx"
  .venv/bin/python Tests/draft-in-docx.py "$work/draft.md" "$work/$report.docx"
done
RAPPORTEUR_SAMPLES=$work swift test --skip-build --disable-xctest --filter DocxWriterTests >/dev/null
Tests/validate-docx.sh "$work"
