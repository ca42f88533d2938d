/** The web build: made again when what it is made of has changed. `node tools/build-web.mjs` makes it at once. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { giveToOwner, Refusal, root, say } from './bootstrap-words.mjs'

const stamp = join(root, 'web', 'build', '.opencchc-stamp')
const sources = ['web', 'words', 'contract']
const made = new Set(['node_modules', 'build', '.svelte-kit'])

export const buildWeb = { isStale, run }

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await run()

/** Whether web/ exists and its sources differ from those of the last build that succeeded. */
function isStale() {
  if (!['package.json', 'vite.config.ts', 'vite.config.js'].some((name) => existsSync(join(root, 'web', name))))
    return false
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== hashOfSources()
}

async function run() {
  const hash = hashOfSources()
  const started = Date.now()
  say('Đang dựng giao diện web… Building the web pages…')
  rmSync(stamp, { force: true })
  await build()
  mkdirSync(join(root, 'web', 'build'), { recursive: true })
  writeFileSync(stamp, hash)
  giveToOwner(...['web/build', 'web/.svelte-kit'].filter((folder) => existsSync(join(root, folder))))
  say(`Đã dựng xong giao diện web (${((Date.now() - started) / 1000).toFixed(1)} giây). The web pages are built.`)
}

function hashOfSources() {
  const hash = createHash('sha256')
  for (const path of sourceFiles()) {
    const body = readFileSync(join(root, path))
    hash.update(`${path}\0${body.length}\0`).update(body)
  }
  return hash.digest('hex')
}

function sourceFiles() {
  return ['package-lock.json', ...sources.filter((name) => existsSync(join(root, name))).flatMap(filesIn)]
}

function filesIn(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !made.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
}

/** Kit's second process takes its folder from where it runs: inside web/. Vite's lines are shown only when it fails. */
async function build() {
  const linked = join(root, 'node_modules', '.bin', 'node')
  const node = process.platform !== 'win32' && existsSync(linked) ? linked : process.execPath
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const child = spawn(node, [vite, 'build'], {
    cwd: join(root, 'web'),
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => lines.push(chunk))
  const code = await new Promise((resolve) => child.on('close', (number, signal) => resolve(number ?? signal)))
  if (code === 0) return
  process.stderr.write(Buffer.concat(lines))
  throw new Refusal(
    `Không dựng được giao diện web (mã ${code}); lý do ở các dòng trên.`,
    `The web pages could not be built (code ${code}); the reason is above.`,
  )
}
