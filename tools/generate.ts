import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Writes database/types.ts anew from a migrated database: what a column holds, as the program reads it. */
export async function writeTypes(url: string, file = `${root}database/types.ts`): Promise<void> {
  await promisify(execFile)(process.execPath, [
    `${root}node_modules/kysely-codegen/dist/cli/bin.js`,
    '--dialect=postgres',
    `--url=${url}`,
    `--out-file=${file}`,
    '--date-parser=string',
    '--numeric-parser=number',
    '--exclude-pattern={queue,public}.*',
    '--type-mapping={"int8":"number","date":"Day","jsonb":"JsonColumn"}',
    '--custom-imports={"Day":"../server/platform/time.ts","JsonColumn":"../server/platform/database/json.ts"}',
  ])
}

if (import.meta.main) await writeTypes(process.argv[2] ?? '')
