import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const program = join(import.meta.dirname, '../../node_modules/kysely-codegen/dist/cli/bin.js')

/** database/types.ts: what a column holds, as the program reads it. @param url a migrated database. */
export async function databaseTypes(url: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'opencchc-types-'))
  const file = join(folder, 'types.ts')
  try {
    await promisify(execFile)(process.execPath, [
      program,
      '--dialect=postgres',
      `--url=${url}`,
      `--out-file=${file}`,
      '--date-parser=string',
      '--numeric-parser=number',
      '--exclude-pattern={queue,public}.*',
      '--type-mapping={"int8":"number","date":"Day","jsonb":"JsonColumn"}',
      '--custom-imports={"Day":"../server/platform/time.ts","JsonColumn":"../server/platform/database/json.ts"}',
    ])
    return await readFile(file, 'utf8')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
