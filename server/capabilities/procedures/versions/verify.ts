import type { Pool } from 'pg'
import type { Difference } from '#platform/journal/verify.ts'
import { addDays } from '#platform/time.ts'
import { digestOf } from '../content/content.ts'
import type { Content } from '../procedure.ts'
import type { ProcedureEvent } from '../subjects.ts'

type Told = { content: string; from: string; to: string | null; withdrawn: boolean }
type Line = { subject_id: string } & Extract<
  ProcedureEvent,
  { kind: 'procedures.brought' | 'procedures.published' | 'procedures.ended' | 'procedures.withdrawn' }
>
type Row = {
  procedure_id: string
  code: string
  number: number
  state: string
  content: Content
  valid_from: string
  valid_to: string | null
}

/** Holds every version that was ever in force against what the journal told of it: what it says, and its days. */
export async function verifyCatalogue(pool: Pool): Promise<Difference | null> {
  const [lines, rows] = await Promise.all([
    pool.query<Line>(`select subject_id, kind, data from journal.event
where subject_kind = 'procedure' and kind in ('procedures.brought', 'procedures.published', 'procedures.ended', 'procedures.withdrawn')
order by subject_id, seq`),
    pool.query<Row>(`select v.procedure_id, p.code, v.number, v.state, v.content, v.valid_from::text, v.valid_to::text
from procedures.version v join procedures.procedure p on p.id = v.procedure_id where v.state <> 'draft' order by p.code, v.number`),
  ])
  const told = toldBy(lines.rows)
  for (const row of rows.rows) {
    const name = `${row.procedure_id} ${row.number}`
    const found = written(rowTold(row))
    const expected = written(told.get(name) ?? null)
    told.delete(name)
    if (found !== expected) return { where: 'procedure', subject: `${row.code} ${row.number}`, found, expected }
  }
  const [lost] = told
  return lost ? { where: 'procedure', subject: lost[0], found: written(null), expected: written(lost[1]) } : null
}

function toldBy(lines: readonly Line[]): Map<string, Told> {
  const told = new Map<string, Told>()
  for (const line of lines) {
    const each = (numbers: readonly number[], change: Partial<Told>) => {
      for (const number of numbers) {
        const known = told.get(`${line.subject_id} ${number}`)
        if (known) Object.assign(known, change)
      }
    }
    if (line.kind === 'procedures.ended') each([line.data.number], { to: line.data.valid_to })
    else if (line.kind === 'procedures.withdrawn') {
      each(line.data.ended, { to: addDays(line.data.from, -1) })
      each(line.data.never, { withdrawn: true })
    } else {
      const { number, content, valid_from: from, valid_to: to } = line.data
      told.set(`${line.subject_id} ${number}`, { content, from, to, withdrawn: false })
    }
  }
  return told
}

function rowTold({ content, valid_from, valid_to, state }: Row): Told {
  return { content: digestOf(content), from: valid_from, to: valid_to, withdrawn: state === 'withdrawn' }
}

function written(told: Told | null): string {
  return told ? `${told.from} ${told.to ?? ''} ${told.withdrawn ? 'withdrawn ' : ''}${told.content}` : 'none'
}
