import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { blocks } from './readmes/blocks.ts'
import { root } from './readmes/sources.ts'

const MARKED = /<!-- generated: (\w+) -->\n[\s\S]*?<!-- end -->/g

/** The READMEs of capabilities as code and migrations make them: path and text. What is written around the marks stays. */
export async function readmes(): Promise<Map<string, string>> {
  const paths = globSync('server/capabilities/*/README.md', { cwd: root }).sort()
  const made = await Promise.all(paths.map(async (path) => [path, await drawnAnew(path)] as const))
  return new Map(made)
}

async function drawnAnew(path: string): Promise<string> {
  const text = readFileSync(join(root, path), 'utf8')
  const capability = path.split('/')[2] ?? ''
  const names = [...text.matchAll(MARKED)].map(([, name = '']) => name)
  const drawn = new Map<string, string>()
  for (const name of names) {
    const block = blocks[name]
    if (!block) throw new Error(`${path}: nobody draws "${name}"; there are ${Object.keys(blocks).join(', ')}`)
    drawn.set(name, await block(capability))
  }
  return text.replace(MARKED, (_all, name: string) => `<!-- generated: ${name} -->\n${drawn.get(name)}\n<!-- end -->`)
}

/** `node tools/readmes.ts` writes those that are out of step. */
if (import.meta.main) {
  for (const [path, text] of await readmes()) {
    const file = join(root, path)
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
    writeFileSync(file, text)
    console.log(`${path} written`)
  }
}
