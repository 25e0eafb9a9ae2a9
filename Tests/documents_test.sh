#!/usr/bin/env bash
# Takes each sample along its whole workflow with the real program, produces its document, and holds that, and what the
# Swift tests write, against validators that other people wrote. Usage: Tests/documents_test.sh PROGRAM
set -euo pipefail
cd "$(dirname "$0")/.."
program=$(realpath "$1")
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export RAPPORTEUR_SHARE=$root
cd "$work"

as() { RAPPORTEUR_USER=$1 "$program" "${@:2}" --workspace "$work/office" >/dev/null; }

RAPPORTEUR_USER=maya "$program" init office --organisation "Child Rights Watch" --acronym CRW >/dev/null
as maya people add ana --role officer
for person in omar lena; do as maya people add $person --role reviewer; done
for person in sara sol; do as maya people add $person --role secretariat; done
as maya people add kofi

# begin SAMPLE WORKFLOW: opens a report with the sample's text and sets $report.
begin() {
  report=sample-$(echo "${1%.md}" | tr / -)
  sed "s/^report: .*/report: $report/" "$root/Sample/$1" >"$report.md"
  as ana open "$report" --workflow "$2"
  as ana import "$report" "$report.md"
}

# Everybody whose name stands at the head of the draft endorses its words.
endorse() {
  sed -n 's/^ *- { acronym: \([A-Za-z0-9-]*\),.*/\1/p' "$report.md" | while read -r organisation; do
    as maya assign "$report" kofi member --organisation "$organisation"
    as kofi endorse "$report" --for "$organisation"
  done
}

approve() { for person in "$@"; do as "$person" approve "$report"; done; }

produce() {
  as ana produce "$report" --output "$work/$report"
  cp "$work/$report"/*.docx "$work/$report.docx"
  "$root/.venv/bin/python" "$root/Tests/draft-in-docx.py" "$report.md" "$report.docx"
}

begin draft-too-long.md upr
produce

for sample in draft.md fr/draft.md; do
  begin $sample upr
  as ana advance "$report" request-review
  approve omar lena
  if grep -q '^  kind: joint' "$report.md"; then endorse; fi
  produce
  as ana advance "$report" submit --receipt R-1
done

begin crc/rapport.md crc-alternative
as ana advance "$report" request-review
approve omar lena
as ana advance "$report" ask-sign-off
endorse
produce
as ana advance "$report" submit --receipt R-2

begin a4a/informe.md a4a
as ana advance "$report" request-review
approve omar lena
as ana advance "$report" hand-over
approve sol
as sara advance "$report" ask-translation
endorse
as sara advance "$report" publish
produce

# A workflow that nobody planned for, as a workspace would have it.
cp -R "$root"/Tests/Elsewhere/{Workflows,Templates} office/
report=elsewhere
cp "$root/Tests/Elsewhere/draft.md" $report.md
as ana open $report --workflow ccpr
as ana import $report $report.md
produce

cd "$root"
RAPPORTEUR_SAMPLES=$work swift test --skip-build --disable-xctest --filter "DocxWriterTests|FigureTests" >/dev/null
Tests/validate-docx.sh "$work"
