import { PUBLIC_ID } from '#platform/access/actor.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import type { Also } from '#platform/journal/tables.ts'
import { Objection } from '#platform/objection.ts'
import { dayOf } from '#platform/time.ts'
import type { Dossier, SlipContent } from '../dossier.ts'
import type { DossierEvent } from '../subjects.ts'
import { type Form, formFor } from './forms.ts'

export type SlipKind = 'receipt' | 'supplement' | 'refusal'

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

function formInForce(kind: SlipKind, now: Date): Form {
  const form = formFor(kind, dayOf(now))
  if (!form) throw new Objection('dossiers.no_form', { kind, day: dayOf(now) })
  return form
}

/** The signs after the number on each form (TT 01/2018/TT-VPCP, as offices write them; not verified against the annex). */
const SIGNS = { receipt: 'TNHS', supplement: 'HDHS', refusal: 'TCHS' } as const
