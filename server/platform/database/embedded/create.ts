import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  appendFileSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { settings } from './conf.ts'
import { refusalFor } from './failure.ts'
import type { Place } from './place.ts'
import { reasons, refusal } from './words.ts'

/** The superuser of the embedded cluster; the program itself works as a lesser role. */
export const OWNER = 'opencchc'

const localeFlags = [
  '--locale-provider=icu',
  '--icu-locale=vi-VN',
  '--encoding=UTF8',
  '--locale=C.UTF-8',
  '--lc-messages=C',
]

/** Makes the cluster where there is none: whole or not at all. Refuses one that another PostgreSQL wrote. */
export async function createCluster(place: Place, durable: boolean): Promise<void> {
  const { cluster, person } = place
  if (existsSync(join(cluster, 'PG_VERSION'))) refuseOtherVersion(place)
  else await initialise(place)
  if (person && statSync(cluster).uid === 0) spawnSync('chown', ['-R', `${person.uid}:${person.gid}`, cluster])
  writeFileSync(join(cluster, 'opencchc.conf'), settings(durable))
}

/** The superuser's password, made with the cluster and readable by whoever runs the program only. */
export function passwordOf({ dataFolder }: Pick<Place, 'dataFolder'>): string {
  return readFileSync(passwordFile(dataFolder), 'utf8').trim()
}

/** A program of the PostgreSQL that comes along, and how it is run: from the root folder, without our environment. */
export function programOf({ binaries, person }: Place, name: 'postgres' | 'initdb') {
  const library = { LD_LIBRARY_PATH: join(binaries, 'lib'), LC_ALL: 'C.UTF-8', TZ: 'UTC', PATH: process.env.PATH }
  const windows = process.platform === 'win32'
  return {
    file: join(binaries, 'bin', windows ? `${name}.exe` : name),
    options: { ...person, cwd: windows ? binaries : '/', env: windows ? process.env : library },
  }
}

async function initialise(place: Place): Promise<void> {
  const { cluster, dataFolder, person } = place
  const half = `${cluster}.new`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { mode: 0o700 })
  const password = randomBytes(24).toString('base64url')
  writeFileSync(passwordFile(dataFolder), password, { mode: 0o600 })
  const handed = `${cluster}.handed`
  writeFileSync(handed, password, { mode: 0o600 })
  if (person) for (const path of [half, handed]) chownSync(path, person.uid, person.gid)
  try {
    await initdb(place, half, handed)
  } finally {
    rmSync(handed)
  }
  appendFileSync(join(half, 'postgresql.conf'), "\ninclude_if_exists = 'opencchc.conf'\n")
  renameSync(half, cluster)
}

async function initdb(place: Place, folder: string, passwordFrom: string): Promise<void> {
  const { file, options } = programOf(place, 'initdb')
  const auth = ['--auth=scram-sha-256', `--username=${OWNER}`, `--pwfile=${passwordFrom}`]
  const child = spawn(file, ['-D', folder, '--no-instructions', ...auth, ...localeFlags], { ...options, stdio: 'pipe' })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(String(chunk)))
  const code = await new Promise((resolve) => {
    child.on('error', (error) => said.push(error.message))
    child.on('close', resolve)
  })
  if (code === 0) return
  rmSync(folder, { recursive: true, force: true })
  throw refusalFor(place, said.join(''))
}

function refuseOtherVersion({ cluster, version }: Place): void {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  const ours = version.split('.')[0] ?? ''
  if (found !== ours) throw refusal(reasons.otherVersion(cluster, found, ours))
}

function passwordFile(dataFolder: string): string {
  return join(dataFolder, 'postgres.password')
}
