import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { hasCode } from './embedded/process.ts'

/** A file as it was copied. */
export type Copied = { readonly path: string; readonly bytes: number; readonly sha256: string }

/** Copies a folder's files, those wanted; one that vanishes meanwhile is left out. A folder that is not there has none. */
export async function copyTree(from: string, to: string, isWanted: (path: string) => boolean): Promise<Copied[]> {
  mkdirSync(to, { recursive: true, mode: 0o700 })
  const copied: Copied[] = []
  for (const path of filesIn(from).filter(isWanted)) {
    try {
      copied.push(await copyFile(from, path, to))
    } catch (error) {
      if (!hasCode(error, 'ENOENT')) throw error
    }
  }
  return copied
}

/** Copies one file and says what was copied; to nowhere, it only says what is there. */
export async function copyFile(from: string, path: string, to: string | null): Promise<Copied> {
  const hash = createHash('sha256')
  let bytes = 0
  const source = createReadStream(join(from, path))
  source.on('data', (chunk) => {
    hash.update(chunk)
    bytes += chunk.length
  })
  await pipeline(source, to === null ? nowhere() : fileAt(join(to, path)))
  return { path, bytes, sha256: hash.digest('hex') }
}

/** The first of these files that is missing or is not what it was. */
export async function firstDamaged(folder: string, files: readonly Copied[]): Promise<string | null> {
  for (const file of files) {
    const found = await copyFile(folder, file.path, null).catch(() => null)
    if (found?.sha256 !== file.sha256 || found.bytes !== file.bytes) return file.path
  }
  return null
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
  return names.filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile())
}

function fileAt(path: string): Writable {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  return createWriteStream(path, { mode: 0o600, flush: true })
}

function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() })
}
