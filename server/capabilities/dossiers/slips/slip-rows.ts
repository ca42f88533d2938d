import { PUBLIC_ID } from '#platform/access/actor.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import type { Also } from '#platform/journal/tables.ts'
import { Objection } from '#platform/objection.ts'
import { dayOf } from '#platform/time.ts'
import type { Dossier, SlipContent } from '../dossier.ts'
import { KEY } from '../rows.ts'
import type { DossierEvent } from '../subjects.ts'
import { type Form, formFor } from './forms.ts'

export type SlipKind = 'receipt' | 'supplement' | 'refusal' | 'stop'

/** Issues a slip: the form and the regulation in force that day, under a number of its own. */
export function slipRow(
  dossier: Pick<Dossier, 'agency_id' | 'id' | 'code'>,
  kind: SlipKind,
  content: SlipContent,
  by: string | null,
  now: Date,
): { row: Also; event: DossierEvent } {
  const form = formInForce(kind, now)
  const number = `${dossier.code.split('-').slice(-2).join('-')}/${SIGNS[kind]}`
  const row = {
    agency_id: dossier.agency_id,
    id: uuidv7(now.getTime()),
    dossier_id: dossier.id,
    kind,
    form: form.number,
    regulation: form.regulation.code,
    number,
    content,
    printed: 0,
    made_at: now,
    made_by: by ?? PUBLIC_ID,
  }
  return {
    row: { insert: 'dossiers.slip', rows: [row] },
    event: {
      kind: 'dossiers.slip_issued',
      data: { slip: kind, form: form.number, regulation: form.regulation.code, number },
    },
  }
}

/** Form 05 of TT 03/2025/TT-VPCP; where no form was in force, nothing is issued. */
export function stopSlip(
  dossier: Pick<Dossier, 'agency_id' | 'id' | 'code'>,
  reason: string,
  by: string | null,
  now: Date,
): { also: readonly Also[]; events: readonly DossierEvent[] } {
  if (!formFor('stop', dayOf(now))) return { also: [], events: [] }
  const { row, event } = slipRow(dossier, 'stop', { reason, stage: 'handling' }, by, now)
  return { also: [row], events: [event] }
}

/** Slips that do not hold any more: what they say turned out wrong. */
export function voidedSlips(
  { agency_id, id }: Pick<Dossier, 'agency_id' | 'id'>,
  slips: readonly string[],
  now: Date,
): Also {
  const rows = slips.map((slip) => ({ agency_id, dossier_id: id, id: slip, voided_at: now }))
  return { update: 'dossiers.slip', key: KEY, rows }
}

function formInForce(kind: SlipKind, now: Date): Form {
  const form = formFor(kind, dayOf(now))
  if (!form) throw new Objection('dossiers.no_form', { kind, day: dayOf(now) })
  return form
}

/** The signs after the number on each form (TT 01/2018/TT-VPCP, as offices write them; not verified against the annex). */
const SIGNS = { receipt: 'TNHS', supplement: 'HDHS', refusal: 'TCHS', stop: 'DGQ' } as const
