import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'

const root = join(import.meta.dirname, '..')
const PAGES = ['*.md', 'docs/**/*.md', 'server/capabilities/*/*.md', 'web/*.md']

/** Links of a page to files of ours, as `path` and `#part`. */
function linksIn(text: string): { path: string; part: string }[] {
  const prose = text.replace(/```[\s\S]*?```|`[^`\n]*`/g, '')
  const found = [...prose.matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g)].map(([, link, source]) => link ?? source ?? '')
  return found
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => ({ path: decodeURI(link.split('#')[0] ?? ''), part: link.split('#')[1] ?? '' }))
}

/** Names that headings are reached by, as code forges make them. */
function partsOf(text: string): Set<string> {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading)
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replace(/\s/g, '-'),
    ),
  )
}

/** Where the pages' links lead nowhere, as `page → link`. */
function deadLinks(paths: readonly string[], read: (path: string) => string | null): string[] {
  return paths.flatMap((page) =>
    linksIn(read(page) ?? '').flatMap(({ path, part }) => {
      const target = path === '' ? page : join(dirname(page), path)
      const text = read(target)
      if (text === null) return [`${page} → ${path}`]
      return part && !partsOf(text).has(part) ? [`${page} → ${path}#${part}`] : []
    }),
  )
}

test('every link of the documentation leads to a file and a heading that are there', () => {
  const pages = globSync(PAGES, { cwd: root, exclude: ['node_modules/**'] })
  const read = (path: string) => {
    if (!existsSync(join(root, path))) return null
    return path.endsWith('.md') ? readFileSync(join(root, path), 'utf8') : ''
  }
  assert.ok(pages.length > 40, `only ${pages.length} pages were found`)
  assert.deepEqual(deadLinks(pages, read), [])
})

test('a link to a missing file, a missing heading and a missing picture is told; one in code is none', () => {
  const house: Record<string, string> = {
    'a.md': '# A\n[b](b.md#two-words) [c](c.md) [d](b.md#three) `[e](e.md)` <img src="f.png"> [g](https://g.vn/h.md)',
    'b.md': '## Two words\n[up](#two-words)',
  }
  assert.deepEqual(
    deadLinks(Object.keys(house), (path) => house[path] ?? null),
    ['a.md → c.md', 'a.md → b.md#three', 'a.md → f.png'],
  )
})
