/** Two kinds of fact that no capability has: what is asked to be paid, and answers to questions. */
import type { Pool } from 'pg'
import pg from 'pg'
import { uuidv7 } from '#platform/database/uuid.ts'
import { type Day, dayFrom, dayOf, instant, lateBetween } from '#platform/time.ts'
import type { TestDatabase } from '#tests/database.ts'
import type { Fact, FactEvent, FactKind } from './facts/fact.ts'
import type { Measure } from './measure.ts'
import type { Recount } from './tally/verify.ts'

const payment = {
  kind: 'payment',
  days: ['asked_on', 'due_on', 'paid_on', 'overdue_from', 'overdue_until'],
  moments: [],
  amounts: { amount: 'dong' },
  dimensions: ['method', 'group'],
  marks: ['in_time'],
  spans: {
    unpaid: { from: 'asked_on', until: 'paid_on' },
    overdue: { from: 'overdue_from', until: 'overdue_until', due: 'due_on', within: 'unpaid' },
  },
} as const
export type Payment = typeof payment

export const payments: FactKind<Payment> = {
  ...payment,
  breakdowns: [['method'], ['group']],
  row: { class: 'method', opened_on: 'asked_on', closed_on: 'paid_on', due_at: null, worked: null },
  fold(fact, event) {
    if (event.kind === 'payments.asked') return asked(event)
    if (!fact || event.kind !== 'payments.paid') return fact
    const paid_on = dayOf(event.occurred_at)
    const { from, until } = lateBetween(fact.due_on, paid_on)
    return { ...fact, paid_on, overdue_from: from, overdue_until: until, marks: from === null ? ['in_time'] : [] }
  },
}

function asked({ agency_id, subject_id, occurred_at, data }: FactEvent): Fact<Payment> {
  const due_on = dayIn(data.due)
  return {
    agency_id,
    id: subject_id,
    code: String(data.code),
    method: String(data.method),
    group: String(data.group),
    amount: Number(data.amount),
    asked_on: dayOf(occurred_at),
    due_on,
    paid_on: null,
    overdue_from: lateBetween(due_on, null).from,
    overdue_until: null,
    marks: [],
  }
}

const answer = {
  kind: 'answer',
  days: ['given_on'],
  moments: [],
  amounts: { value: 'score' },
  dimensions: ['question'],
  marks: ['valued', 'satisfied'],
  spans: {},
} as const
type Answer = typeof answer

export const answers: FactKind<Answer> = {
  ...answer,
  breakdowns: [['question']],
  row: { class: 'question', opened_on: 'given_on', closed_on: 'given_on', due_at: null, worked: null },
  fold(_fact, { agency_id, subject_id, occurred_at, data }) {
    const value = typeof data.value === 'number' ? data.value : null
    return {
      agency_id,
      id: subject_id,
      code: String(data.code),
      question: String(data.question),
      value,
      given_on: dayOf(occurred_at),
      marks: value === null ? [] : value >= 4 ? ['valued', 'satisfied'] : ['valued'],
    }
  },
}

function dayIn(value: unknown): Day | null {
  return typeof value === 'string' ? dayFrom(value) : null
}

const defined = { version: 1, better: null, basis: { text: 'test', verified: false }, aside: true } as const

export const paymentMeasures: readonly Measure<Payment>[] = [
  { ...defined, name: 'asked', kind: 'count', unit: 'count', of: [{ flow: { of: 'payment', on: 'asked_on' } }] },
  { ...defined, name: 'paid', kind: 'count', unit: 'count', of: [{ flow: { of: 'payment', on: 'paid_on' } }] },
  {
    ...defined,
    name: 'money_paid',
    kind: 'sum',
    unit: 'dong',
    of: [{ flow: { of: 'payment', on: 'paid_on', sum: 'amount' } }],
  },
  {
    ...defined,
    name: 'money_mean',
    kind: 'mean',
    unit: 'dong',
    numerator: [{ flow: { of: 'payment', on: 'paid_on', sum: 'amount' } }],
    denominator: [{ flow: { of: 'payment', on: 'paid_on' } }],
  },
  {
    ...defined,
    name: 'money_p75',
    kind: 'quantile',
    unit: 'dong',
    of: { of: 'payment', on: 'paid_on', spread: { of: 'amount', per: 50_000 } },
    at: 0.75,
  },
  {
    ...defined,
    name: 'paid_in_time',
    kind: 'share',
    unit: 'percent',
    numerator: [{ flow: { of: 'payment', on: 'paid_on', mark: 'in_time' } }],
    denominator: [{ flow: { of: 'payment', on: 'paid_on' } }, { stock: { of: 'payment', span: 'overdue' } }],
  },
  { ...defined, name: 'overdue', kind: 'count', unit: 'count', of: [{ stock: { of: 'payment', span: 'overdue' } }] },
  {
    ...defined,
    name: 'asked_in_time',
    kind: 'share',
    unit: 'percent',
    numerator: [
      { flow: { of: 'payment', on: 'asked_on', mark: 'in_time' } },
      { pending: { of: 'payment', on: 'asked_on', promise: 'overdue', due: 'to_come' } },
    ],
    denominator: [{ flow: { of: 'payment', on: 'asked_on' } }],
  },
]

export const answerMeasures: readonly Measure<Answer>[] = [
  {
    ...defined,
    name: 'answer_mean',
    kind: 'mean',
    unit: 'score',
    numerator: [{ flow: { of: 'answer', on: 'given_on', sum: 'value' } }],
    denominator: [{ flow: { of: 'answer', on: 'given_on', mark: 'valued' } }],
  },
  {
    ...defined,
    name: 'satisfied',
    kind: 'share',
    unit: 'percent',
    numerator: [{ flow: { of: 'answer', on: 'given_on', mark: 'satisfied' } }],
    denominator: [{ flow: { of: 'answer', on: 'given_on', mark: 'valued' } }],
  },
  {
    ...defined,
    name: 'answer_median',
    kind: 'quantile',
    unit: 'score',
    of: { of: 'answer', on: 'given_on', spread: { of: 'value', per: 1 } },
    at: 0.5,
  },
]

const DAY_OF = `(occurred_at at time zone 'Asia/Ho_Chi_Minh')::date`

export const recounts: readonly Recount[] = [
  {
    kind: 'payment',
    dimensions: ['method', 'group'],
    breakdowns: [['method'], ['group']],
    sql: `with asked as (
  select agency_id, subject_id, ${DAY_OF} as asked, (data ->> 'due')::date as due, data ->> 'method' as method, data ->> 'group' as "group",
    (data ->> 'amount')::bigint as amount from journal.event where kind = 'payments.asked'
), told as (
  select a.*, ${DAY_OF} as paid from asked a left join (select * from journal.event where kind = 'payments.paid') p using (agency_id, subject_id)
)
select agency_id, counter, day, method, "group", bucket, sum(n) as n from told, lateral (values
  ('payment asked_on', asked, 0, 1), ('payment asked_on+in_time', case when paid <= due then asked end, 0, 1),
  ('payment paid_on', paid, 0, 1), ('payment paid_on+in_time', case when paid <= due then paid end, 0, 1),
  ('payment paid_on:amount', paid, 0, amount), ('payment paid_on:amount/50000', paid, ceil(amount / 50000.0)::int, 1),
  ('payment overdue_from', case when paid is null or paid > due then due + 1 end, 0, 1),
  ('payment overdue_until', case when paid > due then paid end, 0, 1)
) as c (counter, day, bucket, n) where day is not null group by 1, 2, 3, 4, 5, 6`,
  },
  {
    kind: 'answer',
    dimensions: ['question'],
    breakdowns: [['question']],
    sql: `with told as (
  select agency_id, ${DAY_OF} as day, data ->> 'question' as question, (data ->> 'value')::int as value from journal.event where kind = 'surveys.answered'
)
select agency_id, counter, day, question, bucket, sum(n) as n from told, lateral (values
  ('answer given_on+valued', 0, 1), ('answer given_on+satisfied', 0, case when value >= 4 then 1 else 0 end),
  ('answer given_on:value', 0, value), ('answer given_on:value/1', value, 1)
) as c (counter, bucket, n) where value is not null and n <> 0 group by 1, 2, 3, 4, 5`,
  },
]

/** As the migration of a capability makes them. */
const TABLES = `
create table measures.payment_fact (agency_id uuid, id uuid, code text not null, method text not null, "group" text not null,
  asked_on date, due_on date, paid_on date, overdue_from date, overdue_until date, amount bigint, marks text[] not null, primary key (agency_id, id));
create table measures.payment_tally (agency_id uuid, counter text, grain text, starts_on date, method text, "group" text, bucket integer, n bigint not null,
  primary key (agency_id, counter, grain, starts_on, method, "group", bucket));
create table measures.answer_fact (agency_id uuid, id uuid, code text not null, question text not null, given_on date, value integer,
  marks text[] not null, primary key (agency_id, id));
create table measures.answer_tally (agency_id uuid, counter text, grain text, starts_on date, question text, bucket integer, n bigint not null,
  primary key (agency_id, counter, grain, starts_on, question, bucket));
grant select, insert, update, delete on all tables in schema measures to opencchc_program;`

export async function makeTables({ url }: TestDatabase): Promise<void> {
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  await owner.query(TABLES)
  await owner.end()
}

const subjects = new Map<string, string>()

/** Something happened at noon of a day to the subject of a code. */
export async function happened(
  pool: Pool,
  agency_id: string,
  [day, kind, data]: readonly [day: string, kind: string, data: Readonly<Record<string, unknown>>],
): Promise<void> {
  const subject_kind = kind.startsWith('payments.') ? 'payment' : 'answer'
  const id = subjects.get(String(data.code)) ?? uuidv7()
  subjects.set(String(data.code), id)
  await pool.query(
    `insert into journal.event (agency_id, subject_kind, subject_id, seq, kind, occurred_at, recorded_at, text, hash, epoch)
     values ($1, $2, $3, (select count(*) + 1 from journal.event where subject_id = $3), $4, $5, $5, $6, '', (select max(epoch) from journal.event))`,
    [agency_id, subject_kind, id, kind, instant(day as Day, 720), JSON.stringify({ data })],
  )
}
