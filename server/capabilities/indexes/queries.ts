import type { Context } from '#platform/context.ts'
import { named } from '#platform/database/named.ts'
import { Objection } from '#platform/objection.ts'
import type { ScoreEntry } from './scores/history.ts'
import type { StoredContender, StoredEvidence, StoredLine, StoredRound, StoredScore, StoredSet } from './stored.ts'

/** Where a province's rows are read: a pool and the province. */
export type Place = Pick<Context, 'pool' | 'root_id'>

/** Every version of every set, newest first within a code. */
export function setsOf({ pool, root_id }: Place): Promise<StoredSet[]> {
  return named<StoredSet>(pool, {
    sql: 'select * from indexes.set where agency_id = $1 order by code, number desc',
    parameters: [root_id],
  })
}

/** A set by `code` (its newest version) or `code@version`. @throws Objection `indexes.set_not_found` */
export async function setNamed({ pool, root_id }: Place, key: string): Promise<StoredSet> {
  const [code = '', number = ''] = key.split('@')
  const [found] = await named<StoredSet>(pool, {
    sql: `select * from indexes.set where agency_id = $1 and code = $2 and ($3::int is null or number = $3) order by number desc limit 1`,
    parameters: [root_id, code, /^\d{1,6}$/.test(number) ? Number(number) : null],
  })
  if (!found || (number !== '' && String(found.number) !== number))
    throw new Objection('indexes.set_not_found', { set: key.slice(0, 50) })
  return found
}

export async function setOf({ pool }: Pick<Place, 'pool'>, round: StoredRound): Promise<StoredSet> {
  const [found] = await named<StoredSet>(pool, {
    sql: 'select * from indexes.set where agency_id = $1 and id = $2',
    parameters: [round.agency_id, round.set_id],
  })
  if (!found) throw new Objection('indexes.set_not_found', { set: round.set_id })
  return found
}

export type ListedRound = StoredRound & { readonly set_code: string; readonly set_number: number }

/** The rounds of a province, the newest period first. */
export function roundsOf({ pool, root_id }: Place): Promise<ListedRound[]> {
  return named<ListedRound>(pool, {
    sql: `select r.*, s.code as set_code, s.number as set_number from indexes.round r
join indexes.set s on s.agency_id = r.agency_id and s.id = r.set_id where r.agency_id = $1 order by r.period_to desc, r.code`,
    parameters: [root_id],
  })
}

/** @throws Objection `indexes.round_not_found` */
export async function roundNamed({ pool, root_id }: Place, code: string): Promise<StoredRound> {
  const [found] = await named<StoredRound>(pool, {
    sql: 'select * from indexes.round where agency_id = $1 and code = $2',
    parameters: [root_id, code],
  })
  if (!found) throw new Objection('indexes.round_not_found', { round: code.slice(0, 50) })
  return found
}

/** The round before, of the same set's code: published, and over before that day. */
export async function roundBefore({ pool, root_id }: Place, set: string, day: string): Promise<StoredRound | null> {
  const [found] = await named<StoredRound>(pool, {
    sql: `select r.* from indexes.round r join indexes.set s on s.agency_id = r.agency_id and s.id = r.set_id
where r.agency_id = $1 and s.code = $2 and r.state = 'published' and r.period_to < $3 order by r.period_to desc, r.published_at desc limit 1`,
    parameters: [root_id, set, day],
  })
  return found ?? null
}

export function contendersOf(
  { pool }: Pick<Place, 'pool'>,
  { agency_id, id }: StoredRound,
): Promise<StoredContender[]> {
  return named<StoredContender>(pool, {
    sql: 'select * from indexes.contender where agency_id = $1 and round_id = $2 order by code',
    parameters: [agency_id, id],
  })
}

/** Scores of a round, or of one agency in it. */
export function scoresOf(
  { pool }: Pick<Place, 'pool'>,
  { agency_id, id }: StoredRound,
  body_id: string | null = null,
): Promise<StoredScore[]> {
  return named<StoredScore>(pool, {
    sql: 'select * from indexes.score where root_id = $1 and round_id = $2 and ($3::uuid is null or agency_id = $3)',
    parameters: [agency_id, id, body_id],
  })
}

/** Scores of one component, of every agency of a round. */
export function scoresAtOf(
  { pool }: Pick<Place, 'pool'>,
  { agency_id, id }: StoredRound,
  component: string,
): Promise<StoredScore[]> {
  return named<StoredScore>(pool, {
    sql: 'select * from indexes.score where root_id = $1 and round_id = $2 and component = $3',
    parameters: [agency_id, id, component],
  })
}

/** The histories of an agency's scores, oldest line first, by score. */
export async function linesOf(
  { pool }: Pick<Place, 'pool'>,
  agency_id: string,
  score_ids: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredLine[]>> {
  type Row = Omit<ScoreEntry, 'from' | 'to' | 'at' | 'evidence'> &
    Pick<StoredLine, 'score_id' | 'value'> & {
      at: Date
      from_points: number | null
      to_points: number | null
      files: string[]
    }
  const rows = await named<Row>(pool, {
    sql: `select score_id, work, by, at, from_points, to_points, why, files, value from indexes.score_line
where agency_id = $1 and score_id = any($2::uuid[]) order by score_id, seq`,
    parameters: [agency_id, score_ids],
  })
  const lines = rows.map(({ from_points, to_points, files, at, ...row }) => ({
    ...row,
    at: at.toISOString(),
    from: from_points,
    to: to_points,
    evidence: files,
  }))
  return Map.groupBy(lines, ({ score_id }) => score_id)
}

/** Which works stand in the histories of a round, by agency and component: of one agency, of all. */
export async function worksDoneIn(
  { pool }: Pick<Place, 'pool'>,
  { agency_id, id }: StoredRound,
  body_id: string | null = null,
): Promise<(body: string, component: string) => ReadonlySet<string>> {
  const rows = await named<{ agency_id: string; component: string; works: string[] }>(pool, {
    sql: `select s.agency_id, s.component, array_agg(distinct l.work) as works from indexes.score s
join indexes.score_line l on l.agency_id = s.agency_id and l.score_id = s.id
where s.root_id = $1 and s.round_id = $2 and ($3::uuid is null or s.agency_id = $3) group by s.agency_id, s.component`,
    parameters: [agency_id, id, body_id],
  })
  const found = new Map(rows.map(({ agency_id: body, component, works }) => [`${body} ${component}`, new Set(works)]))
  return (body, component) => found.get(`${body} ${component}`) ?? NONE
}
const NONE: ReadonlySet<string> = new Set()

/** Papers of a round: of one agency, of all. */
export function evidenceOf(
  { pool }: Pick<Place, 'pool'>,
  { agency_id, id }: StoredRound,
  body_id: string | null = null,
): Promise<StoredEvidence[]> {
  return named<StoredEvidence>(pool, {
    sql: `select * from indexes.evidence where root_id = $1 and round_id = $2 and ($3::uuid is null or agency_id = $3) and removed_at is null order by added_at, id`,
    parameters: [agency_id, id, body_id],
  })
}

export type Claim = {
  readonly component: string
  readonly sha256: Buffer
  readonly agency: string
  readonly round: string
}

/** Other claims on these contents, for the same components: which agency, in which round. */
export function claimsOn(
  { pool, root_id }: Place,
  components: readonly string[],
  contents: readonly Buffer[],
  but: { readonly agency_id: string; readonly round_id: string },
): Promise<Claim[]> {
  return named<Claim & { [name: string]: unknown }>(pool, {
    sql: `select e.component, e.sha256, coalesce(c.code, '') as agency, r.code as round from indexes.evidence e
join indexes.round r on r.agency_id = e.root_id and r.id = e.round_id
left join indexes.contender c on c.agency_id = e.root_id and c.round_id = e.round_id and c.body_id = e.agency_id
where e.root_id = $1 and e.component = any($2::text[]) and e.sha256 = any($3::bytea[]) and e.removed_at is null and (e.agency_id, e.round_id) <> ($4, $5)
order by r.code, 3`,
    parameters: [root_id, components, contents, but.agency_id, but.round_id],
  })
}

export type Counts = {
  readonly agency_id: string
  readonly item: number
  readonly option: string
  readonly count: number
}

/** Survey answers entered for a component, of every agency of a round. */
export function countsOf(
  { pool }: Pick<Place, 'pool'>,
  { agency_id, id }: StoredRound,
  component: string,
): Promise<Counts[]> {
  return named<Counts & { [name: string]: unknown }>(pool, {
    sql: `select agency_id, item, option, count from indexes.survey_count
where root_id = $1 and round_id = $2 and component = $3 order by agency_id, item, option`,
    parameters: [agency_id, id, component],
  })
}

/** Where the survey answers entered last came from: those of the component, else of another; empty where there are none. */
export async function sourceSaidLast(
  { pool }: Pick<Place, 'pool'>,
  { agency_id, id }: StoredRound,
  component: string,
): Promise<string> {
  const [found] = await named<{ why: string }>(pool, {
    sql: `select l.why from indexes.score s join indexes.score_line l on l.agency_id = s.agency_id and l.score_id = s.id
where s.root_id = $1 and s.round_id = $2 and l.work = 'measure' and l.why <> '' order by s.component = $3 desc, l.at desc limit 1`,
    parameters: [agency_id, id, component],
  })
  return found?.why ?? ''
}

export type StoredResult = {
  readonly inputs: string
  readonly ranking: string
  readonly digest: Buffer
  readonly made_at: Date
}

export async function resultOf(
  { pool }: Pick<Place, 'pool'>,
  { agency_id, id }: StoredRound,
): Promise<StoredResult | null> {
  const [found] = await named<StoredResult>(pool, {
    sql: 'select inputs, ranking, digest, made_at from indexes.result where agency_id = $1 and round_id = $2',
    parameters: [agency_id, id],
  })
  return found ?? null
}
