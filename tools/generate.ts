import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { wordsIndex } from './generating/words.ts'

const root = join(import.meta.dirname, '..')

/**
 * `npm run generate` writes what is made from something else anew; with `--check` it only names what is out of step. The
 * words come first: what is made after them imports the program, which reads them.
 */
const checks = process.argv.includes('--check')
const behind = [
  ...(await broughtInStep(await wordsMade())),
  ...(checks && process.exitCode ? [] : await broughtInStep(await made())),
]
if (!checks && behind.length === 0) console.log('everything is in step')

async function broughtInStep(wanted: ReadonlyMap<string, string>): Promise<string[]> {
  const different = await differing(wanted)
  for (const [file, text] of different) {
    if (checks) {
      console.error(`${file} is not what its sources make of it: npm run generate`)
      process.exitCode = 1
      continue
    }
    await mkdir(dirname(join(root, file)), { recursive: true })
    await writeFile(join(root, file), text)
    console.log(`${file} written`)
  }
  return [...different.keys()]
}

async function wordsMade(): Promise<Map<string, string>> {
  return new Map([
    ['words/vi/index.ts', await wordsIndex('vi')],
    ['words/en/index.ts', await wordsIndex('en')],
  ])
}

async function made(): Promise<Map<string, string>> {
  const { withMigrated } = await import('./generating/migrated.ts')
  const { databaseTypes } = await import('./generating/types.ts')
  const { databaseSchema } = await import('./generating/schema.ts')
  const { contract } = await import('./generating/contract.ts')
  const { architecture } = await import('./generating/picture.ts')
  const { readmes } = await import('./readmes.ts')
  const [database, { openapi, types }, page] = await Promise.all([
    withMigrated(async (url) => ({ types: await databaseTypes(url), schema: await databaseSchema(url) })),
    contract(),
    architecture(),
  ])
  return new Map([
    ['database/types.ts', database.types],
    ['database/schema.sql', database.schema],
    ['contract/openapi.json', openapi],
    ['contract/api.d.ts', types],
    ['docs/architecture.md', page],
    ...(await readmes()),
  ])
}

async function differing(wanted: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const different = new Map<string, string>()
  for (const [file, text] of wanted) {
    const standing = await readFile(join(root, file), 'utf8').catch(() => null)
    if (standing !== text) different.set(file, text)
  }
  return different
}
