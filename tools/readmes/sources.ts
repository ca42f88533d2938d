import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

/** Tables that migrations make in a schema, with their comments; the last comment stands. */
export function tablesOf(schema: string): { name: string; comment: string }[] {
  const folder = join(root, 'database/migrations')
  const text = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
  const comments = new Map(
    [...text.matchAll(/comment on table (\w+\.\w+) is '((?:[^']|'')*)'/g)].map(([, name = '', said = '']) => [
      name,
      said.replaceAll("''", "'"),
    ]),
  )
  const made = [...text.matchAll(/create table (\w+\.\w+)/g)].map(([, name = '']) => name)
  const gone = new Set([...text.matchAll(/^drop table ([^;]+);/gm)].flatMap(([, names = '']) => names.split(/,\s*/)))
  return made
    .filter((name) => name.startsWith(`${schema}.`) && !gone.has(name))
    .map((name) => ({ name, comment: comments.get(name) ?? '' }))
}
