import { z } from 'zod'
import { agenciesWhere, may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import type { Api } from '#platform/http/server.ts'
import { DayText, GivenDay, Instant } from '#platform/http/shapes.ts'
import { verifyChain } from '#platform/journal/verify.ts'
import { Objection } from '#platform/objection.ts'
import { addDays, DAY, type Day, instant, MINUTE } from '#platform/time.ts'
import { type Keyed, keyedRow, keyOfRow, subjectNames } from './journal-subjects.ts'

const tags = ['journal']
const SEE = 'journal.see'
const PAGE = 100
const HOUR = 60 * MINUTE
const Kind = z.string().max(40)

const EventShape = z.object({
  at: Instant.describe('When it happened'),
  recorded_at: Instant,
  subject: z.string(),
  id: z.uuid(),
  code: z.string().nullable().describe('How people name the subject'),
  seq: z.int(),
  kind: z.string(),
  by: z.string().nullable(),
  data: z.record(z.string(), z.any()),
})

const JournalShape = z
  .object({ day: DayText.nullable(), events: z.array(EventShape), next: z.string().nullable() })
  .meta({ id: 'Journal' })

const ChainShape = z
  .object({
    whole: z.boolean(),
    events: z.int(),
    difference: z
      .object({ where: z.string(), subject: z.string(), found: z.string(), expected: z.string() })
      .nullable(),
  })
  .meta({ id: 'JournalChain' })

/** The journal, read: events of a day or of one subject, newest first, and a subject's chain counted again. */
export function journalRoutes(api: Api): void {
  api.get(
    '/journal',
    {
      config: { may: SEE },
      schema: {
        summary: 'Events of a day, or of one subject, newest first; a hundred at a time',
        tags,
        querystring: z.object({
          day: GivenDay.optional().describe('Recorded on this day, Viet Nam time'),
          subject: Kind.optional().describe('Kind of subject: dossier, agency, account…'),
          code: z.string().min(1).max(80).optional().describe('Its code, login or id'),
          after: z.string().max(120).optional(),
        }),
        response: { 200: JournalShape },
      },
    },
    async ({ context, query }) => journalOf(context, query),
  )
  api.get(
    '/journal/:subject/:id/chain',
    {
      config: { may: SEE },
      schema: {
        summary: 'Count the chain of one subject again',
        tags,
        params: z.object({ subject: Kind, id: z.uuid() }),
        response: { 200: ChainShape },
      },
    },
    async ({ context, params: { subject, id } }) => {
      const { rows } = await context.pool.query(
        `select 1 from journal.event where subject_kind = $1 and subject_id = $2 and ${WITHIN} limit 1`,
        [subject, id, ...within(context)],
      )
      if (rows.length === 0) throw new Objection('http.not_found')
      const { events, difference } = await verifyChain(context.pool, { kind: subject, id })
      return { whole: difference === null, events, difference }
    },
  )
}

type Asked = {
  day?: Day | undefined
  subject?: string | undefined
  code?: string | undefined
  after?: string | undefined
}
type Row = Keyed & {
  occurred_at: Date
  agency_id: string
  kind: string
  by: string | null
  data: Record<string, unknown>
}

/** What the actor may read: everything of the province, or what is kept at the agencies they see. */
const WITHIN =
  '($3::uuid[] is null or agency_id = any($3)) and agency_id in (select id from agencies.agency where root_id = $4)'

function within(context: Context): [string[] | null, string] {
  const whole = may(context.actor, SEE, context.root_id)
  return [whole ? null : agenciesWhere(context.actor, SEE), context.root_id]
}

async function journalOf(context: Context, asked: Asked) {
  const { day, subject, code } = asked
  const ids = code === undefined ? null : await subjectNames.idsOf(context, subject ?? null, code)
  const rows = await newestFirst(context, asked, ids)
  const events = rows.slice(0, PAGE)
  const names = await subjectNames.codesOf(context, events)
  const last = events.at(-1)
  return {
    day: day ?? null,
    next: rows.length > PAGE && last ? keyOfRow(last) : null,
    events: events.map((row) => ({
      at: row.occurred_at,
      recorded_at: row.recorded_at,
      subject: row.subject_kind,
      id: row.subject_id,
      code: names.get(row.subject_id) ?? null,
      seq: row.seq,
      kind: row.kind,
      by: row.by,
      data: row.data,
    })),
  }
}

/**
 * A page of events and one more. Without a day or a subject the last minute before the page is looked at first, then the
 * hour, the day, the month and all: the newest stand there, and no more of the journal is sorted than that.
 */
async function newestFirst(context: Context, asked: Asked, ids: readonly string[] | null): Promise<Row[]> {
  const { day, after } = asked
  if (day || ids) return eventsSince(context, asked, ids, day ? instant(day) : null)
  const end = keyedRow(after)[0] ?? (await lastRecorded(context))
  for (const back of end ? [MINUTE, HOUR, DAY, 31 * DAY] : []) {
    const rows = await eventsSince(context, asked, ids, new Date((end?.getTime() ?? 0) - back))
    if (rows.length > PAGE) return rows
  }
  return eventsSince(context, asked, ids, null)
}

/** When the last event of the journal's order was recorded. Served by event_tail_idx. */
async function lastRecorded({ pool }: Context): Promise<Date | null> {
  const { rows } = await pool.query<{ recorded_at: Date }>(
    'select recorded_at from journal.event order by epoch desc, xid desc, subject_id desc, seq desc limit 1',
  )
  return rows[0]?.recorded_at ?? null
}

async function eventsSince(
  context: Context,
  { day, subject, after }: Asked,
  ids: readonly string[] | null,
  since: Date | null,
): Promise<Row[]> {
  const { rows } = await context.pool.query<Row>(
    `select e.*, account.name as by from (
       select occurred_at, recorded_at, subject_kind, subject_id, agency_id, seq, kind, actor_id, data from journal.event
       where ($1::text is null or subject_kind = $1) and ($2::uuid[] is null or subject_id = any($2)) and ${WITHIN}
         and ($5::timestamptz is null or recorded_at >= $5) and ($6::timestamptz is null or recorded_at < $6)
         and ($7::timestamptz is null or (recorded_at, subject_id, seq) < ($7::timestamptz, $8::uuid, $9::int))
       order by recorded_at desc, subject_id desc, seq desc limit ${PAGE + 1}
     ) e left join people.account account on account.id = e.actor_id
     order by e.recorded_at desc, e.subject_id desc, e.seq desc`,
    [subject ?? null, ids, ...within(context), since, day ? instant(addDays(day, 1)) : null, ...keyedRow(after)],
  )
  return rows
}
