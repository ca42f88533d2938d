import { existsSync } from 'node:fs'
import { isAbsolute, join, resolve } from 'node:path'
import { leaveOutNumbers } from '#dossiers'
import type { Config } from '#platform/config/config.ts'
import { backUp, putBack } from '#platform/database/embedded/backup.ts'
import { connect } from '#platform/database/pool.ts'
import { takeStatistics } from '#platform/database/statistics.ts'
import { raiseEpoch } from '#platform/journal/epoch.ts'
import { Objection } from '#platform/objection.ts'
import { verify } from '../verify.ts'
import { type Command, exits, type Given } from './command.ts'
import { withProvince } from './with-app.ts'

export const backup: Command = {
  name: 'backup',
  usage: 'backup FOLDER',
  about: 'Sao lưu cơ sở dữ liệu đi kèm và tệp đính kèm vào thư mục mới, chương trình vẫn chạy; không chép khóa bí mật',
  options: {},
  async run(given) {
    ownDatabase(given.config)
    const folder = folderOf(given)
    const { made_at, files } = await backUp(given.config.dataFolder, folder, new Date())
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
    return { told: { folder, made_at, files: files.length, bytes, secret: false } }
  },
}

export const restore: Command = {
  name: 'restore',
  usage: 'restore FOLDER',
  about: 'Phục hồi bản sao lưu vào thư mục dữ liệu chưa có cơ sở dữ liệu (OPENCCHC_DATA), rồi kiểm tra toàn bộ',
  options: {},
  async run(given) {
    const { config } = given
    ownDatabase(config)
    if (config.secret === null && !existsSync(join(config.dataFolder, 'secret')))
      throw new Objection('system.restore_secret', { folder: config.dataFolder })
    const { made_at } = await putBack(folderOf(given), config.dataFolder)
    return withRestored(config, made_at)
  },
}

/** What goes on from an earlier moment: the journal tells before from after, and numbers given out since are not given again. */
async function withRestored(config: Config, made_at: string) {
  await withProvince(config, async (context, { database }) => {
    const owner = connect(database.ownerUrl, { role: null, size: 1 })
    await raiseEpoch(owner.pool).finally(owner.close)
    await leaveOutNumbers(context)
    await takeStatistics(database.ownerUrl)
  })
  return withProvince(config, async ({ pool }) => {
    const { ok, events, difference } = await verify(pool, () => {})
    return { told: { ok, made_at, events, difference }, exit: ok ? exits.fine : exits.different }
  })
}

function ownDatabase({ database }: Config): void {
  if (database.kind === 'server') throw new Objection('system.backup_server')
}

/** As the caller wrote it: from where the caller stands. */
function folderOf({ positionals }: Given): string {
  const [folder] = positionals
  if (!folder || positionals.length > 1) throw new Objection('system.argument_missing', { argument: 'FOLDER' })
  return isAbsolute(folder) ? folder : resolve(process.env.OPENCCHC_CWD ?? process.cwd(), folder)
}
