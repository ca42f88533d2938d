/** Dependencies exactly as package-lock.json says, without running any package's install script. */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Refusal, root, say } from './bootstrap-words.mjs'

const options = [
  '--ignore-scripts',
  '--include=dev',
  '--include=optional',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
]

/** Installs where node_modules differs from the lockfile. @returns whether it had to. */
export async function installDependencies() {
  const wanted = packagesOf(join(root, 'package-lock.json')) ?? {}
  if (matches(wanted)) return false
  say('Đang cài các gói phụ thuộc, mất khoảng 20 giây… Installing dependencies…')
  const how = isComplete(wanted) ? ['ci'] : ['install', '--no-save']
  const [command, ...start] = npm()
  const code = await run(command, [...start, ...how, ...options])
  if (code === 0) return true
  throw new Refusal(
    `Lệnh «npm ${how[0]}» không thành công (mã ${code}); lý do ở các dòng trên. Thường là do không ra được mạng: kiểm tra kết nối, hoặc đặt kho gói bằng «npm config set registry <địa chỉ>», rồi chạy lại.`,
    `"npm ${how[0]}" failed (code ${code}); the reason is above. Often the network: check it, or set a mirror with "npm config set registry <address>", and run this again.`,
  )
}

/**
 * Whether the lockfile names every package for every machine. `npm ci` of npm 11 and 12 refuses one that does not, and a
 * mirror without some platform's packages writes such a lockfile; `npm install` still takes each locked version from it.
 */
function isComplete(packages) {
  return Object.entries(packages).every(([path, one]) =>
    Object.keys(one.optionalDependencies ?? {}).every((name) => isNamed(packages, path, name)),
  )
}

/** Looks where Node would: inside the package that asks, then in those around it, then on top. */
function isNamed(packages, from, name) {
  if (packages[`${from}${from && '/'}node_modules/${name}`]) return true
  return from !== '' && isNamed(packages, from.slice(0, Math.max(from.lastIndexOf('/node_modules/'), 0)), name)
}

function matches(wanted) {
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'))
  if (!installed) return false
  return Object.entries(wanted).every(
    ([path, one]) => path === '' || (installed[path] ? isThere(path, one, installed[path]) : mayBeMissing(one)),
  )
}

function packagesOf(lockfile) {
  return existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, 'utf8')).packages : null
}

function isThere(path, wanted, installed) {
  return (
    installed.version === wanted.version &&
    installed.integrity === wanted.integrity &&
    existsSync(join(root, path, 'package.json'))
  )
}

/** npm leaves out optional packages that are made for other machines, and what only those need. */
function mayBeMissing({ optional, os, cpu, libc }) {
  return (
    Boolean(optional) && !(os && isFor(os, process.platform) && isFor(cpu, process.arch) && isFor(libc, libcHere()))
  )
}

function isFor(names, here) {
  return names === undefined || [names].flat().includes(here)
}

function libcHere() {
  return process.report?.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl'
}

/** npm as it is running us, else the one in the path; never a Node inside node_modules, which npm is about to delete. */
function npm() {
  const script = process.env.npm_execpath
  const node = process.env.npm_node_execpath
  if (script && node && basename(script) === 'npm-cli.js' && existsSync(script) && !node.startsWith(root))
    return [node, script]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm']
}

function run(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'ignore', 2], shell: command.endsWith('.cmd') })
    child.on('exit', (code, signal) => resolve(code ?? signal))
    child.on('error', () =>
      reject(
        new Refusal(
          'Không tìm thấy npm. Hãy cài npm 10 trở lên (thường đi cùng Node) rồi chạy lại.',
          'npm was not found. Install npm 10 or later (it usually comes with Node) and run this again.',
        ),
      ),
    )
  })
}
