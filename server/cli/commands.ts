import { dueReport } from '#calendar'
import { figureFor, rowsFor } from '#measures'
import { connect } from '#platform/database/pool.ts'
import { takeStatistics } from '#platform/database/statistics.ts'
import { readAll } from '#platform/journal/tail.ts'
import { Objection } from '#platform/objection.ts'
import { type Day, dayFrom } from '#platform/time.ts'
import { folds, registry } from '../app.ts'
import { buildSample, generateHistory, progressTo, removeSample, sampleStanding } from '../sample/index.ts'
import { verify } from '../verify.ts'
import { backup, restore } from './backup-commands.ts'
import { type Command, exits, type Given, text } from './command.ts'
import { indexCommands } from './index-commands.ts'
import { planImport, planRead } from './plan-commands.ts'
import { withApp, withProvince } from './with-app.ts'

const json = { type: 'boolean' } as const
const word = { type: 'string' } as const

const calendarDue: Command = {
  name: 'calendar due',
  usage: 'calendar due --received 2026-02-05T10:00 --term 15wd [--agency CODE] [--pause FROM/TO] [--json]',
  about: 'Khi nào đến hạn, tính từng ngày (wd ngày làm việc, d ngày, h giờ làm việc)',
  options: { received: word, term: word, agency: word, pause: { type: 'string', multiple: true }, json },
  run: (given) =>
    withProvince(given.config, async (context) => {
      const report = await dueReport(context, {
        received: needed(given, 'received'),
        term: needed(given, 'term'),
        agency: text(given, 'agency') ?? undefined,
        pauses: pausesOf(given),
      })
      return { told: report }
    }),
}

const measure: Command = {
  name: 'measure',
  usage: 'measure NAME --agency CODE [--subtree] --period CODE [--rows] [--json]',
  about: 'Một số đo, kèm cách tính và các dòng phía sau',
  options: { agency: word, subtree: json, period: word, rows: json, json },
  run: (given) =>
    withProvince(given.config, async (context) => {
      const [name] = given.positionals
      if (!name || given.positionals.length > 1) throw new Objection('system.argument_missing', { argument: 'NAME' })
      const question = {
        measure: name,
        agency: needed(given, 'agency'),
        subtree: given.values.subtree === true,
        period: needed(given, 'period'),
      }
      const {
        measure: measured,
        version,
        agency,
        subtree,
        period,
        cut,
        value,
        unit,
        numerator,
        denominator,
      } = await figureFor(context, registry, question)
      const rows = given.values.rows
        ? (await rowsFor(context, registry, question)).map(({ kind, code }) => ({ kind, code }))
        : []
      return {
        told: { measure: measured, version, agency, subtree, period, cut, value, unit, numerator, denominator, rows },
      }
    }),
}

const verifyAll: Command = {
  name: 'verify',
  usage: 'verify [--json]',
  about: 'Kiểm lại mọi chuỗi sự kiện và mọi số đã lưu; nêu chỗ khác đầu tiên, mã thoát 1',
  options: { json },
  run: ({ config }) =>
    withProvince(config, async (_context, { database }) => {
      // Verification reads everything there is: it takes the time it takes, on connections of its own.
      const { pool, close } = connect(database.ownerUrl, { size: 2, statementSeconds: 0 })
      try {
        const verified = await verify(pool, (events) => console.error(`${events} sự kiện`))
        return { told: verified, exit: verified.ok ? exits.fine : exits.different }
      } finally {
        await close()
      }
    }),
}

const databaseUrl: Command = {
  name: 'database url',
  usage: 'database url',
  about: 'Địa chỉ kết nối của chủ cơ sở dữ liệu',
  options: { json },
  run: ({ config }) => withApp(config, async ({ database }) => ({ told: database.ownerUrl })),
}

const sample: Command = {
  name: 'sample',
  usage: 'sample --dossiers N [--seed S] [--until DAY] | sample --remove --yes',
  about: 'Dựng thêm hồ sơ cho tỉnh mẫu (N bất kỳ), hoặc xóa toàn bộ tỉnh mẫu',
  options: { dossiers: word, seed: word, until: word, remove: json, yes: json, json },
  run: (given) =>
    withApp(given.config, async (app, context) => {
      if (given.values.remove) {
        await removeSample(context, app.database.ownerUrl, given.values.yes === true)
        return {
          told: given.values.json
            ? { removed: true }
            : 'Đã xóa tỉnh mẫu. Chạy npm start -- --empty để đặt tên tỉnh của mình.',
        }
      }
      const wanted = {
        dossiers: wholeNumber(given, 'dossiers'),
        seed: text(given, 'seed') ? wholeNumber(given, 'seed') : undefined,
        until: dayIn(given, 'until'),
      }
      const say = (message: string) => console.error(message)
      if ((await sampleStanding(context)) === 'unnamed') await buildSample(context, say)
      const generated = await generateHistory(context, {
        ...wanted,
        progress: progressTo(say),
      })
      for (const fold of folds) await readAll(app.database.pool, fold)
      await takeStatistics(app.database.ownerUrl)
      return { told: generated }
    }),
}

export const commands: readonly Command[] = [
  calendarDue,
  measure,
  planRead,
  planImport,
  ...indexCommands,
  verifyAll,
  sample,
  databaseUrl,
  backup,
  restore,
]

function needed(given: Given, name: string): string {
  const value = text(given, name)
  if (!value) throw new Objection('system.argument_missing', { argument: `--${name}` })
  return value
}

function wholeNumber(given: Given, name: string): number {
  const value = needed(given, name)
  if (!/^\d{1,9}$/.test(value) || Number(value) < 1)
    throw new Objection('system.not_a_number', { argument: `--${name}`, value: value.slice(0, 20) })
  return Number(value)
}

function dayIn(given: Given, name: string): Day | undefined {
  const value = text(given, name)
  if (!value) return undefined
  const day = dayFrom(value)
  if (!day) throw new Objection('system.not_a_day', { argument: `--${name}`, value: value.slice(0, 20) })
  return day
}

function pausesOf({ values }: Given): string[] {
  const { pause } = values
  return Array.isArray(pause) ? pause.map(String) : []
}
