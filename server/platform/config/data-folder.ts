import { accessSync, chmodSync, constants, lchownSync, lstatSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CannotStart, exitCodes, type Reason } from './cannot-start.ts'

/**
 * Makes the data folder where it is missing: enterable by others only when root runs the program (the database then
 * works as another user inside it), owned by whoever owns the folder around it.
 *
 * @throws CannotStart where it cannot be made or written.
 */
export function makeDataFolder(folder: string): void {
  try {
    const made = mkdirSync(folder, { recursive: true })
    if (made !== undefined) settle(folder)
    accessSync(folder, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new CannotStart([unusable(folder, error)], exitCodes.settings, { cause: error })
  }
}

function settle(folder: string): void {
  const root = process.getuid?.() === 0
  chmodSync(folder, root ? 0o711 : 0o700)
  if (!root) return
  const { uid, gid } = statSync(dirname(folder))
  lchownSync(folder, uid, gid)
}

/** What root wrote into somebody's data folder becomes theirs, so that they can go on without root. */
export function giveToOwner(folder: string): void {
  if (process.getuid?.() !== 0) return
  const { uid, gid } = statSync(folder)
  if (uid === 0) return
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (lstatSync(path).uid === 0) lchownSync(path, uid, gid)
  }
}

function unusable(folder: string, error: unknown): Reason {
  const why = error instanceof Error ? error.message : String(error)
  return {
    code: 'config.data_folder_unusable',
    vi: `Không ghi được vào thư mục dữ liệu ${folder}. Hãy chạy bằng người dùng sở hữu thư mục đó, hoặc đặt biến OPENCCHC_DATA sang một thư mục ghi được.`,
    en: `The data folder ${folder} cannot be written (${why}). Run as the user who owns it, or set OPENCCHC_DATA to a folder that can be written.`,
  }
}
