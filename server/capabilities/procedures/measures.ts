import type { Catalogue, Measure, Term } from '#measures'
import { listedOn, type Mark } from './pages/in-force.ts'

/** The procedures in force, as measures read them. */
const catalogue: Catalogue = { name: 'procedure', dimension: 'procedure', entries: listedOn }

const listed = (that: Mark): Term => ({ listed: { from: catalogue, that } })

/** Received online at least once in the period: what counts of a service's use is the channel, not that it was done. */
const receivedOnline: Term = {
  listed: {
    from: catalogue,
    that: 'online',
    having: { counter: { of: 'dossier', on: 'opened_on' }, where: { channel: 'online' } },
  },
}

/** Shares of the procedures an agency, with those below it, is competent for; each procedure counts once. */
const share = (
  name: string,
  basis: Measure['basis'],
  numerator: Term,
  denominator: Term = listed('in_force'),
): Measure => ({
  name,
  version: 1,
  kind: 'share',
  unit: 'percent',
  better: 'up',
  aside: true,
  basis,
  numerator: [numerator],
  denominator: [denominator],
})

const decision766 = (indicator: string, verified = true) => ({
  text: `Quyết định 766/QĐ-TTg, chỉ số ${indicator}`,
  verified,
})
const product = (text: string) => ({ text, verified: false })

/** What the catalogue says of itself and, with the dossiers counted, of how it is used. */
export const procedureMeasures: readonly Measure[] = [
  share('procedures_online', decision766('3.1'), listed('online')),
  share('procedures_fully_online', product('Nghị định 42/2022/NĐ-CP'), listed('fully_online')),
  share('online_procedures_used', decision766('3.2', false), receivedOnline, listed('online')),
  share(
    'procedures_published_in_full',
    product('Quyết định 766/QĐ-TTg, chỉ số 1.3; Nghị định 63/2010/NĐ-CP, Điều 8'),
    listed('complete'),
  ),
  share('procedures_at_one_stop', product('Nghị định 61/2018/NĐ-CP, Điều 14'), listed('one_stop')),
]
