import { rankingOf, roundsOf } from '#indexes'
import { Objection } from '#platform/objection.ts'
import { type Command, text } from './command.ts'
import { withProvince } from './with-app.ts'

const json = { type: 'boolean' } as const
const word = { type: 'string' } as const

const rounds: Command = {
  name: 'index rounds',
  usage: 'index rounds [--json]',
  about: 'Các kỳ đánh giá chỉ số: mã, bộ tiêu chí, kỳ, trạng thái',
  options: { json },
  run: (given) =>
    withProvince(given.config, async (context) => ({
      told: (await roundsOf(context)).map(({ code, set_code, set_number, period, state }) => ({
        code,
        set: `${set_code}@${set_number}`,
        period,
        state,
      })),
    })),
}

const rank: Command = {
  name: 'index rank',
  usage: 'index rank --round CODE [--json]',
  about: 'Bảng xếp hạng của một kỳ: đã công bố thì đúng như đã công bố, chưa thì theo số liệu lúc này',
  options: { round: word, json },
  run: (given) =>
    withProvince(given.config, async (context) => {
      const code = text(given, 'round')
      if (!code) throw new Objection('system.argument_missing', { argument: '--round' })
      const { round, set, state, groups } = await rankingOf(context, code)
      return {
        told: {
          round,
          set,
          state,
          groups: groups.map(({ group, rows }) => ({
            group,
            rows: rows.map(({ rank: place, agency, name, points, max, tie }) => ({
              rank: place,
              agency,
              name,
              points: points === null ? null : points / 1000,
              max: max / 1000,
              tie,
            })),
          })),
        },
      }
    }),
}

export const indexCommands: readonly Command[] = [rounds, rank]
