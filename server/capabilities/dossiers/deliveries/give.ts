import { type Agency, agencyNamed, treeOf } from '#agencies'
import { idOf, may } from '#platform/access/actor.ts'
import { type Context, today } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act, type Together } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { tidyCode } from '../code.ts'
import { deliverySubject, dossierSubject } from '../subjects.ts'
import { type Carried, type Direction, deliveryCode, GIVES } from './delivery.ts'
import { carriedBy, nextOfDay } from './queries.ts'
import { whyNotCarry, whyNotSoMany } from './rules.ts'

/** `agency` and `unit` by their codes; `dossiers` in the order in which they stand on the sheet. */
export type Giving = {
  readonly agency: string
  readonly direction: Direction
  readonly unit?: string | null | undefined
  readonly dossiers: readonly string[]
}
export type Given = { readonly code: string }

type ToGive = {
  readonly agency: Pick<Agency, 'id' | 'code' | 'sample'>
  readonly unit_id: string | null
  readonly number: number
  readonly dossiers: readonly Carried[]
}

/**
 * Makes a delivery of dossiers: it gets the next number of the day, and each of them is on its way from then on, all or
 * none.
 *
 * @throws Objection `agencies.not_found`, `http.forbidden`, `dossiers.unit_unknown`, `dossiers.not_found`, what
 *   `whyNotSoMany` and `whyNotCarry` object to.
 */
export function give(context: Context, key: IdempotencyKey, giving: Giving): Promise<Given> {
  return act(
    context,
    key,
    () => toGive(context, giving),
    (read) => decideGive(context, read, giving.direction),
  )
}

async function toGive(context: Context, { agency: named, direction, unit, dossiers }: Giving): Promise<ToGive> {
  const [agency, tree] = await Promise.all([agencyNamed(context, named), treeOf(context)])
  const part = unit ? tree.byCode(unit) : null
  const isPart = part?.kind === 'unit' && tree.bodyOf(part.id)?.id === agency.id
  if (unit && !isPart)
    throw new Objection('dossiers.unit_unknown', {}, [{ path: 'unit', code: 'dossiers.unit_unknown' }])
  const isOwn = [agency.id, ...(part ? [part.id] : [])].some((id) => may(context.actor, GIVES[direction], id))
  if (!isOwn) throw new Objection('http.forbidden')
  const codes = [...new Set(dossiers.map(tidyCode))]
  stopIf(whyNotSoMany(codes.length))
  const [number, found] = await Promise.all([
    nextOfDay(context, agency.id, today(context)),
    carriedBy(context.db, agency.id).where('dossier.code', 'in', codes).execute(),
  ])
  const inOrder = codes.map((code) => found.find((one) => one.code === code))
  return { agency, unit_id: part?.id ?? null, number, dossiers: inOrder.map(orNotFound) }
}

function orNotFound(found: Carried | undefined): Carried {
  if (!found) throw new Objection('dossiers.not_found')
  return found
}

export function decideGive(
  context: Pick<Context, 'actor' | 'now' | 'root_id'>,
  { agency, unit_id, number, dossiers }: ToGive,
  direction: Direction,
): Together<Given> {
  for (const dossier of dossiers) stopIf(whyNotCarry(direction, dossier))

  const now = context.now()
  const day = today(context)
  const code = deliveryCode(agency.code, day, number)
  const id = uuidv7(now.getTime())
  const items = dossiers.map((dossier, n) => ({
    agency_id: agency.id,
    delivery_id: id,
    dossier_id: dossier.id,
    position: n + 1,
    originals: dossier.originals,
    papers: dossier.papers,
  }))
  const delivery = deliverySubject.create(
    { agency_id: agency.id, id },
    {
      row: {
        root_id: context.root_id,
        code,
        day,
        number,
        direction,
        unit_id,
        state: 'given',
        given_by: idOf(context.actor),
        given_at: now,
        sample: agency.sample,
      },
      also: [{ insert: 'dossiers.delivery_item', rows: items }],
      events: [{ kind: 'dossiers.delivery_given', data: { code, direction, dossiers: dossiers.length } }],
      answer: { code },
    },
  )
  const moved = dossiers.map((dossier) =>
    dossierSubject.change(dossier, {
      set: { paper_at: direction, delivery_id: id },
      events: [{ kind: 'dossiers.paper_moved', data: { delivery: code, place: direction } }],
      answer: null,
    }),
  )
  return { decisions: [delivery, ...moved], answer: { code } }
}
