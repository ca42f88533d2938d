/** What the bootstrap's parts share: where the checkout is, how it speaks, and whose the files it writes shall be. */
import { lchownSync, lstatSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** One line of progress; stdout stays free for what the program itself prints. */
export function say(text) {
  process.stderr.write(`opencchc: ${text}\n`)
}

/** A stop with what to do, in Vietnamese and English. */
export class Refusal extends Error {
  constructor(vi, en) {
    super(`${vi}\n          ${en}`)
  }
}

/** Root working in somebody's checkout leaves no file behind that its owner could not replace. */
export function giveToOwner(...folders) {
  if (process.getuid?.() !== 0) return
  const { uid, gid } = lstatSync(root)
  if (uid === 0) return
  for (const folder of folders) giveTree(join(root, folder), uid, gid)
}

function giveTree(path, uid, gid) {
  lchownSync(path, uid, gid)
  if (!lstatSync(path).isDirectory()) return
  for (const name of readdirSync(path)) giveTree(join(path, name), uid, gid)
}
