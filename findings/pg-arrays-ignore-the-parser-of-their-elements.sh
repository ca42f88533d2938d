#!/usr/bin/env bash
# A parser set in pg for date, bigint or numeric is not used for arrays of them: each array type keeps its own, and its
# own days.
#
# Version: pg 8.23.1 with pg-types 2.2.0. Seen on 30 November 2026.
# Behaviour: setTypeParser(DATE, ...) is asked for a column of dates. date[] goes on to become Date objects at midnight
# of the machine's zone; bigint[] stays text where bigint was made a number.
# Seen, with the machine in Asia/Ho_Chi_Minh: date gives "2026-11-30"; date[] gives a Date that is
# 2026-11-29T17:00:00.000Z in JSON.
# Why it matters: `array_agg(day)` is the way to fetch the working days or deadlines of many dossiers at once. Written
# to JSON each comes out a day early in Viet Nam and right on a server in UTC, so tests pass. Set 1182 (date[]) and 1016
# (bigint[]) too, or cast to text[] in the query.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --loglevel=error pg@8.23.1 pg-types@2.2.0 >/dev/null
cat >look.cjs <<'SCRIPT'
const { types } = require('pg')
types.setTypeParser(types.builtins.DATE, (text) => text)
types.setTypeParser(types.builtins.INT8, Number)
// What PostgreSQL sends as text for each type, by the number of the type.
for (const [name, type, text] of [
  ['date', 1082, '2026-11-30'],
  ['date[]', 1182, '{2026-11-30}'],
  ['bigint', 20, '15'],
  ['bigint[]', 1016, '{15}'],
])
  console.log(`${name}: ${JSON.stringify(types.getTypeParser(type)(text))}`)
SCRIPT

seen=$(TZ=Asia/Ho_Chi_Minh node look.cjs)
written='date: "2026-11-30"
date[]: ["2026-11-29T17:00:00.000Z"]
bigint: 15
bigint[]: ["15"]'

echo "$seen"
if [[ "$seen" != "$written" ]]; then
  printf 'This differs from what is written down:\n%s\n' "$written" >&2
  exit 1
fi
