/** Only one bootstrap works in a checkout at a time; the others wait for it and then find everything done. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { giveToOwner, root, say } from './bootstrap-words.mjs'

const folder = join(root, '.stamp')
const lock = join(folder, 'bootstrap.lock')
const BEAT = 5_000
const SILENT = 60_000

/** Waits until the lock is ours. @returns the function that gives it back. */
export async function holdLock() {
  mkdirSync(folder, { recursive: true })
  giveToOwner('.stamp')
  for (let told = false; !take(); told = true) {
    if (!told)
      say(`Đang chờ một lần chuẩn bị khác (${holder()?.pid}) làm xong. Waiting for another bootstrap to finish.`)
    await sleep(300)
  }
  const beat = setInterval(() => writeFileSync(lock, me()), BEAT)
  process.once('exit', release)
  return release

  function release() {
    clearInterval(beat)
    process.off('exit', release)
    if (holder()?.pid === process.pid) rmSync(lock, { force: true })
  }
}

function take() {
  const mine = `${lock}.${process.pid}`
  writeFileSync(mine, me())
  try {
    linkSync(mine, lock)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (isStale()) renameSync(lock, mine)
    return false
  } finally {
    rmSync(mine, { force: true })
  }
}

/** The holder is gone: its process ended, or, on another machine or in another container, it has been silent. */
function isStale() {
  const other = holder()
  if (!other) return false
  if (other.host !== hostname()) return Date.now() - statSync(lock).mtimeMs > SILENT
  return !isAlive(other.pid) || startOf(other.pid) !== other.start
}

function holder() {
  try {
    return JSON.parse(readFileSync(lock, 'utf8'))
  } catch {
    return null
  }
}

function me() {
  return JSON.stringify({ pid: process.pid, start: startOf(process.pid), host: hostname() })
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** When a process started, in ticks since boot: tells a process from a later one with the same number. Linux only. */
function startOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop().split(' ')[19]
  } catch {
    return null
  }
}
