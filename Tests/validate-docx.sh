#!/bin/sh
# Holds the sample documents against validators that other people wrote.
#
#   Tests/validate-docx.sh [FOLDER]
#
# Without FOLDER the tests write the samples into one first. Needs Python 3; the validators are installed into
# .venv/ where they are missing.
set -eu
cd "$(dirname "$0")/.."

if [ ! -x .venv/bin/openxml-audit ] || [ ! -x .venv/bin/ooxml-integrity ] || ! .venv/bin/python -c 'import docx, lxml' 2>/dev/null
then
  echo "Installing the validators into .venv/"
  python3 -m venv .venv
  .venv/bin/pip install --quiet openxml-audit==0.8.0 ooxml-integrity==0.8.4 python-docx==1.2.0 lxml
fi

if [ $# -gt 0 ]; then
  folder=$1
else
  folder=$(mktemp -d)
  trap 'rm -rf "$folder"' EXIT
  RAPPORTEUR_SAMPLES=$folder swift test --filter "DocxWriterTests|FigureTests"
fi

found=0
failed=0
for file in "$folder"/*.docx; do
  [ -e "$file" ] || continue
  found=$((found + 1))
  .venv/bin/openxml-audit -f microsoft365 "$file" || failed=1
  # It says "0 error(s)" and leaves with 0 where it only warns; a warning is a failure here.
  integrity=$(.venv/bin/ooxml-integrity check "$file" 2>&1) || failed=1
  case $integrity in *"0 error(s), 0 warning(s)"*) ;; *) echo "$integrity"; failed=1 ;; esac
  # What tells more than the pages do, as other people look for it; title, key words and language stand there on purpose.
  if command -v mat2 >/dev/null; then
    told=$(mat2 --show "$file" | grep -Ev '^\[|^ *$|: *$|create_system: |Application: Rapporteur$|cp:keywords: |dc:(language|title): ') || true
    [ -z "$told" ] || { echo "$file: mat2 finds: $told"; failed=1; }
  fi
  # What the Swift tests wrote lies beside the words that must be in it; a draft is compared by documents_test.sh.
  if [ -e "${file%.docx}.txt" ]; then .venv/bin/python Tests/read-docx-back.py "$file" || failed=1; fi
done

if [ "$found" -eq 0 ]; then
  echo "no documents in $folder" >&2
  exit 1
fi
[ "$failed" -eq 0 ] && echo "$found documents: no finding"
exit "$failed"
