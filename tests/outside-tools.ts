import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { notRun } from './not-run.ts'

/** What a program of the machine said to the files it was handed: its exit code, and all it wrote. */
export type Said = { readonly code: number | null; readonly text: string }

/**
 * Asks a program of the machine, in a folder of its own that holds these files; null where the machine lacks it, which
 * is then listed as not run with the smaller check that ran.
 */
export function askOutside(
  program: string,
  options: readonly string[],
  files: Readonly<Record<string, Uint8Array | string>>,
  check: { readonly name: string; readonly instead: string },
): Said | null {
  if (spawnSync(program, ['-v'], { stdio: 'ignore' }).error) {
    notRun(check.name, `${program} is not installed`, check.instead)
    return null
  }
  const folder = mkdtempSync(join(tmpdir(), 'opencchc-outside-'))
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
    const { status, stdout, stderr } = spawnSync(program, options, {
      cwd: folder,
      encoding: 'utf8',
      timeout: 60_000,
      env: { ...process.env, TZ: 'UTC' },
    })
    return { code: status, text: `${stdout}${stderr}` }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A certificate as programs of the machine like it. */
export const pemOf = (der: Uint8Array): string =>
  `-----BEGIN CERTIFICATE-----\n${(
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  ).join('\n')}\n-----END CERTIFICATE-----\n`
