/**
 * Makes a fresh or changed checkout ready to run: dependencies, the database's libraries, Node 24 under `.bin/node`,
 * the web build. Runs on the Node the machine has (18 or later), before anything is installed, so it is plain JavaScript
 * and imports nothing but Node. It writes only to stderr; `--no-web` leaves the web build as it is.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { installDependencies } from './bootstrap-install.mjs'
import { linkDatabaseLibraries, linkNode } from './bootstrap-links.mjs'
import { holdLock } from './bootstrap-lock.mjs'
import { giveToOwner, Refusal, root, say } from './bootstrap-words.mjs'
import { buildWeb } from './build-web.mjs'

const stamp = join(root, 'node_modules', '.opencchc-stamp')

try {
  await bootstrap(!process.argv.includes('--no-web'))
} catch (error) {
  say(error instanceof Refusal ? error.message : refusalFor(error).message)
  if (process.env.OPENCCHC_DEBUG) console.error(error)
  process.exit(1)
}

async function bootstrap(withWeb) {
  refuseOldNode()
  const wanted = wantedStamp()
  const web = withWeb ? buildWeb : null
  if (isReady(wanted) && !web?.isStale()) return
  const release = await holdLock()
  try {
    if (!isReady(wanted)) await prepare(wanted)
    if (web?.isStale()) await web.run()
  } finally {
    release()
  }
}

async function prepare(wanted) {
  const started = Date.now()
  const installed = await installDependencies()
  linkDatabaseLibraries()
  linkNode()
  writeFileSync(stamp, wanted)
  giveToOwner('node_modules')
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  if (installed) say(`Đã cài xong các gói phụ thuộc (${seconds} giây). Dependencies are installed.`)
}

function isReady(wanted) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
}

function wantedStamp() {
  const lockfile = readFileSync(join(root, 'package-lock.json'))
  return `${createHash('sha256').update(lockfile).digest('hex')} ${process.platform} ${process.arch}\n`
}

function refuseOldNode() {
  if (Number(process.versions.node.split('.')[0]) >= 18) return
  throw new Refusal(
    `Node ${process.versions.node} quá cũ. Hãy cài Node 18 trở lên rồi chạy lại.`,
    `Node ${process.versions.node} is too old. Install Node 18 or later and run this again.`,
  )
}

/** What a failing file operation means for the person who started the program. */
function refusalFor(error) {
  if (['EACCES', 'EPERM', 'EROFS'].includes(error?.code)) {
    return new Refusal(
      `Không có quyền ghi vào ${error.path ?? root}. Hãy chạy bằng người dùng sở hữu thư mục ${root}, hoặc nhờ người đó chạy «node tools/bootstrap.mjs» một lần.`,
      `No permission to write ${error.path ?? root}. Run as the user who owns ${root}, or let that user run "node tools/bootstrap.mjs" once.`,
    )
  }
  if (error?.code === 'ENOSPC') {
    return new Refusal(
      `Ổ đĩa chứa ${root} đã đầy. Hãy giải phóng ít nhất 1 GB rồi chạy lại.`,
      `The disk holding ${root} is full. Free at least 1 GB and run this again.`,
    )
  }
  return new Refusal(
    `Không chuẩn bị được chương trình: ${error?.message}`,
    `Could not get the program ready: ${error?.message}`,
  )
}
