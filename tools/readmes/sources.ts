import { globSync, readdirSync, readFileSync } from 'node:fs'
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

/** Kinds of events that a capability's files write, as they stand after `kind:`. */
export function eventsOf(capability: string): string[] {
  const files = globSync(`server/capabilities/${capability}/**/*.ts`, { cwd: root }).filter(
    (path) => !path.endsWith('.test.ts') && !/\/(fact|measures|recount)\.ts$/.test(path),
  )
  const declared = files
    .filter((path) => path.endsWith('/subjects.ts'))
    .flatMap((path) => [...readFileSync(join(root, path), 'utf8').matchAll(/'([a-z]+\.[a-z_]+)': /g)])
    .map(([, kind = '']) => kind)
  const written = files.flatMap((path) =>
    [...readFileSync(join(root, path), 'utf8').matchAll(/\bkind: ([^\n]*)/g)].flatMap(([, line = '']) =>
      [...line.matchAll(new RegExp(`['\`](${capability}\\.[a-z_]+(?:\\$\\{\\w+\\})?)['\`]`, 'g'))].map(
        ([, kind = '']) => kind.replace(/\$\{\w+\}/, '…'),
      ),
    ),
  )
  const tables = new Set(tablesOf(capability).map(({ name }) => name))
  return [...new Set([...written, ...declared])].filter((kind) => !tables.has(kind)).sort()
}
