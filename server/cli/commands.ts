import { dueReport } from '#calendar'
import { figureFor, rowsFor } from '#measures'
import { connect } from '#platform/database/pool.ts'
import { Objection } from '#platform/objection.ts'
import { registry } from '../app.ts'
import { verify } from '../verify.ts'
import { type Command, exits, type Given, text } from './command.ts'
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

export const commands: readonly Command[] = [calendarDue, measure, verifyAll, databaseUrl]

function needed(given: Given, name: string): string {
  const value = text(given, name)
  if (!value) throw new Objection('system.argument_missing', { argument: `--${name}` })
  return value
}

function pausesOf({ values }: Given): string[] {
  const { pause } = values
  return Array.isArray(pause) ? pause.map(String) : []
}
