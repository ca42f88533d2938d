import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

/** A file of the house, its comments blanked out (their lines kept). */
export type Source = { readonly path: string; readonly text: string }

/** Files below the checkout, by pattern. */
export function sources(pattern: string, except: RegExp = /$^/): Source[] {
  return globSync(pattern, { cwd: root, exclude: ['**/node_modules/**', 'web/build/**', '**/.svelte-kit/**'] })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !except.test(path))
    .sort()
    .map((path) => ({ path, text: withoutComments(readFileSync(join(root, path), 'utf8')) }))
}

export const TESTS = /\.test\.ts$|(^|\/)given\.ts$/

/** `file:line`, as an editor opens it. */
export function place({ path, text }: Source, index: number): string {
  return `${path}:${text.slice(0, index).split('\n').length}`
}

/** Blank instead of gone, so that places stay right; an address in a text (`http://…`) is no comment. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, (comment) => comment.replace(/[^\n]/g, ' '))
}
