import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { isRunning, me, type Who } from './process.ts'

const own = { count: 0 }

/** Writes down that this process uses the cluster of the data folder. @returns the function that crosses it out. */
export function joinUsers(dataFolder: string): () => void {
  const folder = join(dataFolder, 'postgres.users')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${process.pid}-${++own.count}`)
  writeFileSync(file, JSON.stringify(me()))
  return () => rmSync(file, { force: true })
}

/** Whether any program still uses the cluster. Those that ended without a word are crossed out on the way. */
export function hasUsers(dataFolder: string): boolean {
  const folder = join(dataFolder, 'postgres.users')
  const files = readdirSync(folder).map((name) => join(folder, name))
  return files.filter(isUsed).length > 0
}

function isUsed(file: string): boolean {
  try {
    const who = JSON.parse(readFileSync(file, 'utf8')) as Who
    if (who.host === hostname() && isRunning(who)) return true
  } catch {
    // Half-written by a program that was killed: nobody stands behind it.
  }
  rmSync(file, { force: true })
  return false
}
