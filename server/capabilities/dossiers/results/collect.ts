import { treeOf } from '#agencies'
import { system } from '#platform/access/actor.ts'
import { as, type Context, today } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import { ownKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import { type Day, dayOf, daysBetween } from '#platform/time.ts'
import { ruleOn } from '#rulebook'
import type { Dossier } from '../dossier.ts'
import { type CaseFile, caseFileOf } from '../handling/file.ts'
import { decideLapse } from '../handling/leave.ts'
import { whyNotArchive } from '../rules.ts'
import { type DossierDecision, dossierSubject } from '../subjects.ts'

type Place = Pick<Dossier, 'agency_id' | 'id'>

/** Ends what was to be completed and was not; once for each day it was asked for by. Safe to run again. */
export async function lapseUnanswered(context: Context): Promise<number> {
  const day = today(context)
  const own = as(context, { actor: system })
  const waiting = await context.db
    .selectFrom('dossiers.dossier')
    .where('root_id', '=', context.root_id)
    .where('answer_by', '<', day)
    .where('brought_at', 'is', null)
    .where('state', '=', 'supplement')
    .select(['agency_id', 'id', 'answer_by'])
    .execute()
  for (const one of waiting)
    await act(
      own,
      ownKey('dossiers.lapse', one.id, String(one.answer_by)),
      () => caseFileOf(own, one),
      (file) => decideLapse(file, day, own),
    )
  return waiting.length
}

/**
 * Reminds who has not collected a result, after the days of the rulebook, and puts it away when it was kept long enough.
 * What is put away can still be collected. Safe to run again. Served by dossier_ready_idx.
 */
export async function mindUncollected(context: Context): Promise<void> {
  const day = today(context)
  const own = as(context, { actor: system })
  for (const { id: agency_id } of (await treeOf(context)).all) {
    const [remind, keep] = await Promise.all([
      ruleOn<readonly number[]>(context, 'dossiers.collect_remind_days', day, agency_id),
      ruleOn<number>(context, 'dossiers.collect_keep_days', day, agency_id),
    ])
    for (const one of await readyAt(context, agency_id)) {
      const decide = dueNow(one, { remind: remind.value, keep: keep.value }, day)
      if (!decide) continue
      const key = ownKey('dossiers.collect', decide, one.id, String(one.reminded), String(one.last_seq))
      await act(
        own,
        key,
        () => caseFileOf(own, one),
        (file) => (decide === 'archive' ? decideArchive(file, keep.value, own) : decideRemind(file, own)),
      )
    }
  }
}

function readyAt({ db }: Context, agency_id: string) {
  return db
    .selectFrom('dossiers.dossier')
    .where('agency_id', '=', agency_id)
    .where('state', '=', 'at_desk')
    .where('solved_at', 'is not', null)
    .select(['agency_id', 'id', 'state', 'solved_at', 'reminded', 'last_seq'])
    .$castTo<Place & Pick<Dossier, 'state' | 'solved_at' | 'reminded' | 'last_seq'>>()
    .execute()
}

type Days = { readonly remind: readonly number[]; readonly keep: number }

/** What a result that lies ready is due for today: to be reminded of, to be put away, or nothing. */
export function dueNow(
  { state, solved_at, reminded }: Pick<Dossier, 'state' | 'solved_at' | 'reminded'>,
  { remind, keep }: Days,
  day: Day,
): 'archive' | 'remind' | null {
  if (whyNotArchive({ state, solved_at }, keep, day) === null) return 'archive'
  const lain = solved_at ? daysBetween(dayOf(solved_at), day) : 0
  return remind.filter((after) => after <= lain).length > reminded ? 'remind' : null
}

function decideRemind({ dossier }: CaseFile, { now: clock }: Pick<Context, 'now'>): DossierDecision<null> {
  const now = clock()
  return dossierSubject.change(dossier, {
    set: { reminded: dossier.reminded + 1, changed_at: now },
    events: [{ kind: 'dossiers.collection_reminded', data: { days: lainFor(dossier, now) } }],
    answer: null,
  })
}

/** @throws Objection `dossiers.archive_when` */
export function decideArchive(
  { dossier }: CaseFile,
  keep_days: number,
  { now: clock }: Pick<Context, 'now'>,
): DossierDecision<null> {
  const now = clock()
  stopIf(whyNotArchive(dossier, keep_days, dayOf(now)))
  return dossierSubject.change(dossier, {
    set: { state: 'uncollected', changed_at: now },
    events: [{ kind: 'dossiers.uncollected', data: { days: lainFor(dossier, now) } }],
    answer: null,
  })
}

function lainFor({ solved_at }: Dossier, now: Date): number {
  return daysBetween(dayOf(solved_at ?? now), dayOf(now))
}
