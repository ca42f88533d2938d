import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CannotStart, exitCodes, type Reason } from './cannot-start.ts'
import type { Config } from './config.ts'
import { giveToOwner, makeDataFolder } from './data-folder.ts'

/**
 * The installation's 32 secret bytes, from which every key is derived: of OPENCCHC_SECRET where it is set, else of the
 * file `secret` in the data folder, which is made on first use. Losing it makes encrypted identity numbers unreadable.
 *
 * @throws CannotStart where the file cannot be made or read, or holds something else.
 */
export function secretOf(config: Pick<Config, 'secret' | 'dataFolder'>): Buffer {
  if (config.secret !== null) return createHash('sha256').update(config.secret).digest()
  makeDataFolder(config.dataFolder)
  const file = join(config.dataFolder, 'secret')
  try {
    return read(file) ?? make(file)
  } catch (error) {
    throw new CannotStart([unreadable(file, error)], exitCodes.settings, { cause: error })
  }
}

function read(file: string): Buffer | null {
  const info = statSync(file, { throwIfNoEntry: false })
  if (!info) return null
  if (process.platform !== 'win32' && (info.mode & 0o077) !== 0) chmodSync(file, 0o600)
  const text = readFileSync(file, 'utf8').trim()
  if (!/^[0-9a-f]{64}$/.test(text)) throw new Error('not 64 hexadecimal digits')
  return Buffer.from(text, 'hex')
}

/** Appears whole or not at all; of two programs that make it at once, both use the first one's. */
function make(file: string): Buffer {
  const mine = `${file}.${process.pid}`
  writeFileSync(mine, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flush: true })
  try {
    linkSync(mine, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(mine, { force: true })
  }
  giveToOwner(dirname(file))
  const made = read(file)
  if (!made) throw new Error('vanished while it was made')
  return made
}

function unreadable(file: string, error: unknown): Reason {
  const why = error instanceof Error ? error.message : String(error)
  return {
    code: 'config.secret_unreadable',
    vi: `Không đọc được tệp khóa bí mật ${file}. Hãy khôi phục tệp này từ bản sao lưu (thiếu nó thì không giải mã được số định danh), hoặc đặt biến OPENCCHC_SECRET.`,
    en: `The secret file ${file} cannot be used (${why}). Restore it from a backup (without it identity numbers cannot be decrypted), or set OPENCCHC_SECRET.`,
  }
}
