import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { notRun } from '#tests/not-run.ts'
import { root, sources } from './sources.ts'

const migrations = sources('database/migrations/*')

test('migrations are numbered without gaps and named in words', () => {
  assert.deepEqual(
    migrations.map(({ path }, place) => ({
      path,
      fits: new RegExp(`/${String(place + 1).padStart(4, '0')}_[a-z0-9_]+\\.sql$`).test(path),
    })),
    migrations.map(({ path }) => ({ path, fits: true })),
  )
})

test('a migration on origin/main stays as it is', () => {
  const published = git('ls-tree', '-r', '--name-only', 'origin/main', 'database/migrations')
  if (published === null) {
    notRun('migrations are unchanged since they were published', 'there is no origin/main here', 'their numbering')
    return
  }
  const changed = published
    .split('\n')
    .filter(Boolean)
    .filter((path) => git('show', `origin/main:${path}`) !== standing(path))
  assert.deepEqual(changed, [])
})

test('a migration waits for no long lock: no rewriting change of a table that holds data', () => {
  const risky =
    /\balter\s+table\b[^;]*\b(alter\s+column\s+\w+\s+(set\s+data\s+)?type|add\s+column[^;]*\bdefault\s+(random|gen_random|clock_timestamp|now)|rename\s+(to|column)|drop\s+column)\b/i
  const found = migrations.flatMap(({ path, text }) =>
    text
      .split(';')
      .filter((statement) => risky.test(statement))
      .map((statement) => `${path}: ${statement.trim().slice(0, 120)}`),
  )
  assert.deepEqual(found, [])
})

function standing(path: string): string | null {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return null
  }
}

function git(...words: string[]): string | null {
  try {
    return execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return null
  }
}
