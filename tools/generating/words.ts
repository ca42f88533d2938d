import { globSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = join(import.meta.dirname, '../..')

/** words/<language>/index.ts: what every file of words gives, so that a new one has to be named nowhere. */
export async function wordsIndex(language: string): Promise<string> {
  const files = globSync(`words/${language}/**/*.ts`, { cwd: root })
    .map((path) => path.replaceAll('\\', '/').slice(`words/${language}/`.length))
    .filter((name) => name !== 'index.ts' && !name.endsWith('.test.ts'))
    .sort()
  const given = await Promise.all(
    files.map(async (name) => {
      const file = (await import(pathToFileURL(join(root, 'words', language, name)).href)) as object
      return { name, names: Object.keys(file).sort() }
    }),
  )
  const imports = given.map(({ name, names }) => `import { ${names.join(', ')} } from './${name}'`)
  const names = given.flatMap((one) => one.names).sort()
  return [
    '// Made by npm run generate.',
    ...imports,
    '',
    `export const ${language} = {`,
    ...names.map((name) => `  ${name},`),
    '}',
    '',
  ].join('\n')
}
