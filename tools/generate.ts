import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { contract } from './generating/contract.ts'
import { withMigrated } from './generating/migrated.ts'
import { architecture } from './generating/picture.ts'
import { databaseSchema } from './generating/schema.ts'
import { databaseTypes } from './generating/types.ts'
import { readmes } from './readmes.ts'

const root = join(import.meta.dirname, '..')

/** `npm run generate` writes what is made from something else anew; with `--check` it only names what is out of step. */
const behind = await differing(await made())
if (process.argv.includes('--check')) {
  for (const file of behind.keys()) console.error(`${file} is not what its sources make of it: npm run generate`)
  process.exitCode = behind.size > 0 ? 1 : 0
} else {
  for (const [file, text] of behind) {
    await mkdir(dirname(join(root, file)), { recursive: true })
    await writeFile(join(root, file), text)
    console.log(`${file} written`)
  }
  if (behind.size === 0) console.log('everything is in step')
}

async function made(): Promise<Map<string, string>> {
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
