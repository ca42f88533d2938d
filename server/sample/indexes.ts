import { Readable } from 'node:stream'
import { treeOf } from '#agencies'
import { bringConsequences, judgeYear } from '#consequences'
import type { Storage } from '#files'
import {
  advance,
  attachEvidence,
  bringSets,
  type Component,
  componentsOf,
  doWorks,
  enterSurvey,
  leaveOutUnknown,
  openRound,
  PAR_MODEL,
  refreshRound,
  roundsOf,
  type Step,
  sourceOf,
} from '#indexes'
import type { Registry } from '#measures'
import type { Actor } from '#platform/access/actor.ts'
import { as, type Context, today } from '#platform/context.ts'
import { ownKey } from '#platform/journal/write.ts'
import { addDays, asDay, type Day, instant } from '#platform/time.ts'
import { castAs } from './cast.ts'
import { communes } from './communes.ts'
import { type Judged, judgedAs, pointsFor, tidy } from './judged.ts'
import { departments } from './province.ts'
import { holding, staffOf } from './staff-at-work.ts'

/** What telling of rounds needs: the program's measures, a place for papers, who works where. */
type Teller = {
  readonly context: Context
  readonly registry: Registry
  readonly storage: Storage
  readonly office: Actor
  readonly appraiser: Actor
  readonly focal: ReadonlyMap<string, Actor>
}

const SET = 'par-model@1'

/**
 * Sees to it that the sample has a published round of last year and one of this year that runs, by the verbs everybody
 * has; and that what follows from them is proposed. What is there stays.
 */
export async function ensureIndexes(
  context: Context,
  registry: Registry,
  storage: Storage,
  say: (message: string) => void,
): Promise<void> {
  await bringSets(context)
  await bringConsequences(context)
  const year = Number(today(context).slice(0, 4))
  const rounds = new Map((await roundsOf(context)).map((round) => [round.code, round.state]))
  const [last, running] = [`CCHC-${year - 1}`, `CCHC-${year}`]
  if (rounds.get(last) === 'published' && rounds.has(running)) return
  say('OpenCCHC: đang chấm điểm cải cách hành chính của tỉnh mẫu…')
  const teller = await tellerFor(context, registry, storage)
  if (rounds.get(last) !== 'published') await tellLastYear(teller, last, year)
  if (!rounds.has(running)) await tellThisYear(teller, running, year)
  await judgeYear(context, registry, year - 1)
  await judgeYear(context, registry, year)
}

async function tellerFor(context: Context, registry: Registry, storage: Storage): Promise<Teller> {
  const [staff, tree] = await Promise.all([staffOf(context, today(context)), treeOf(context)])
  const everywhere = tree.all.map(({ id }) => id)
  const [office, appraiser] = await Promise.all(
    ['reform_officer', 'appraiser'].map((role) => holding(context, role, everywhere)),
  )
  if (!office || !appraiser) throw new RangeError('the cast is not whole')
  const focal = new Map(
    [...departments, ...communes].flatMap(({ code }): [string, Actor][] => {
      const [actor] = staff.get(tree.byCode(code)?.id ?? '')?.get('focal_person') ?? []
      return actor ? [[code, actor]] : []
    }),
  )
  return { context, registry, storage, office, appraiser, focal }
}

/**
 * Last year's round, from January to April of this year: everybody scored, appraised, published. Each part is done once
 * however often a start breaks off.
 */
async function tellLastYear(teller: Teller, round: string, year: number): Promise<void> {
  const day = (text: string) => asDay(`${year}-${text}`)
  const open = {
    code: round,
    name: `Chỉ số cải cách hành chính năm ${year - 1}`,
    set: SET,
    period: String(year - 1),
    deadlines: {
      self_scoring: day('02-15'),
      appraising: day('03-15'),
      explaining: day('03-25'),
      second_appraisal: day('04-05'),
      council: day('04-20'),
    },
    sample: true,
  }
  const { context, registry, office } = teller
  const moves = (on: Day, step: Step) => advance(by(teller, office, on), ownKey('sample', round, step), round, step)
  const started = (await roundsOf(context)).find(({ code }) => code === round)
  if (!started) await openRound(by(teller, office, day('01-05')), registry, ownKey('sample', round), open)
  if (!started || ['open', 'self_scoring'].includes(started.state)) {
    await moves(day('01-06'), 'start_self_scoring')
    await refreshRound(by(teller, office, day('01-07')), registry, round)
    await inTurn([...teller.focal], async ([agency, actor], n) => {
      const judged = judgedAs(agency, n, year - 1)
      await claims(teller, round, actor, judged, declared(registry), day('01-12'))
      await surveyed(teller, round, agency, judged, day('02-10'))
    })
    await refreshRound(by(teller, office, day('02-14')), registry, round)
  }
  await moves(day('02-16'), 'start_appraisal')
  await inTurn([...teller.focal], ([agency], n) =>
    appraises(teller, round, judgedAs(agency, n, year - 1), day('03-02')),
  )
  await moves(day('03-16'), 'ask_explanations')
  await moves(day('03-26'), 'start_second_appraisal')
  await moves(day('04-06'), 'hand_to_council')
  const left = { round, reason: 'Không phát sinh trong năm' }
  await leaveOutUnknown(by(teller, office, day('04-15')), registry, ownKey('sample', round, 'left out'), left)
  await moves(day('04-18'), 'publish')
}

/** This year's round runs: two in three have scored themselves, the focal person of the cast has half of it left. */
async function tellThisYear(teller: Teller, round: string, year: number): Promise<void> {
  const { context, registry, office } = teller
  const now = today(context)
  const opened = addDays(now, -20)
  const deadlines = { self_scoring: addDays(now, 10), appraising: addDays(now, 40), council: addDays(now, 80) }
  const name = `Chỉ số cải cách hành chính năm ${year}`
  const opening = { code: round, name, set: SET, period: String(year), deadlines, sample: true }
  await openRound(by(teller, office, opened), registry, ownKey('sample', round), opening)
  const step = 'start_self_scoring'
  await advance(by(teller, office, addDays(opened, 1)), ownKey('sample', round, step), round, step)
  await refreshRound(by(teller, office, addDays(now, -1)), registry, round)
  const own = castAs('focal_person').agency
  const some = [...teller.focal].filter(([agency], n) => agency === own || n % 4 === 1)
  await inTurn(some, async ([agency, actor], n) => {
    const all = declared(registry)
    const part = agency === own ? all.slice(0, Math.floor(all.length / 2)) : all
    await claims(teller, round, actor, judgedAs(agency, n, year), part, addDays(now, -3))
  })
}

/** The agency's focal person hands in one file of papers and scores each component with a reason. */
async function claims(
  teller: Teller,
  round: string,
  actor: Actor,
  judged: Judged,
  components: readonly Component[],
  on: Day,
): Promise<void> {
  const { registry, storage } = teller
  const { code: agency } = judged
  const context = by(teller, actor, on)
  const upload = {
    name: `tai-lieu-kiem-chung-${agency}.pdf`,
    bytes: Readable.from([paper(round, agency)]),
    truncated: () => false,
  }
  const where = { round, agency, components: components.map(({ code }) => code) }
  await attachEvidence(context, ownKey('sample', round, agency, 'papers'), storage, where, upload)
  const scored = components.map((component) => {
    const points = pointsFor(component, judged)
    const reason =
      points === component.max
        ? 'Đạt yêu cầu, có tài liệu kiểm chứng'
        : 'Thực hiện được một phần, có tài liệu kiểm chứng'
    return { component: component.code, points, reason }
  })
  const key = ownKey('sample', round, agency, 'claims')
  await doWorks(context, registry, key, 'self_score', { round, agency, components: scored })
}

/** The appraisers take most as claimed, and lower some with a reason. */
async function appraises(teller: Teller, round: string, judged: Judged, on: Day): Promise<void> {
  const { registry, appraiser } = teller
  const { code: agency, chance } = judged
  const components = declared(registry).map((component) => {
    const claimed = pointsFor(component, judged)
    const lowered = claimed > 0 && chance.happens(0.1)
    const points = lowered ? tidy(claimed / 2) : claimed
    return { component: component.code, points, reason: lowered ? 'Tài liệu kiểm chứng chưa đủ' : '' }
  })
  const key = ownKey('sample', round, agency, 'appraisal')
  await doWorks(by(teller, appraiser, on), registry, key, 'appraise', { round, agency, components })
}

/** Answers of the sociological survey, as counts by option. */
async function surveyed(
  teller: Teller,
  round: string,
  agency: string,
  { chance, merit }: Judged,
  on: Day,
): Promise<void> {
  for (const { code: component, scoring } of componentsOf(PAR_MODEL)) {
    if (scoring.kind !== 'SURVEY') continue
    const items = Array.from({ length: Math.max(1, scoring.items.length) }, () =>
      Object.fromEntries(
        scoring.options.map(({ code }, n) => [
          code,
          Math.round((chance.between(20, 40) * (n === 0 ? merit * 2 : 1)) / (n + 1)),
        ]),
      ),
    )
    const counted = { round, agency, component, items, source: 'Điều tra xã hội học (dữ liệu mẫu)' }
    await enterSurvey(by(teller, teller.office, on), ownKey('sample', round, agency, 'survey', component), counted)
  }
}

function declared(registry: Registry): readonly Component[] {
  const given = new Set(registry.measures.map(({ name }) => name))
  return componentsOf(PAR_MODEL).filter((one) => sourceOf(one, given) === 'declared')
}

/** Somebody at nine on a day, or now where that day is still to come. */
function by({ context }: Teller, actor: Actor, on: Day): Context {
  const at = new Date(Math.min(instant(on, 9 * 60).getTime(), context.now().getTime()))
  return as(context, { actor, now: () => at })
}

const AT_ONCE = 4

async function inTurn<T>(list: readonly T[], work: (one: T, n: number) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < list.length; at += AT_ONCE)
    await Promise.all(list.slice(at, at + AT_ONCE).map((one, n) => work(one, at + n)))
}

/** A small PDF that says whose papers it stands for. */
function paper(round: string, agency: string): Buffer {
  const text = `BT /F1 14 Tf 72 760 Td (Tai lieu kiem chung ${round} ${agency} - du lieu mau) Tj ET`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>',
    `<</Length ${text.length}>>stream\n${text}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ].map((body, n) => `${n + 1} 0 obj${body}endobj\n`)
  const starts = objects.map((_, n) => 9 + objects.slice(0, n).join('').length)
  const table = starts.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const end = 9 + objects.join('').length
  return Buffer.from(
    `%PDF-1.4\n${objects.join('')}xref\n0 6\n0000000000 65535 f \n${table}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${end}\n%%EOF\n`,
  )
}
