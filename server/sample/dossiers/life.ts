import {
  type CaseFile,
  type DossierDecision,
  decideArchive,
  decideAssign,
  decideComplete,
  decideGuide,
  decideIneligible,
  decideLapse,
  decideReceiveAtDesk,
  decideReceiveSent,
  decideRefuse,
  decideRequest,
  decideReturn,
  decideSubmit,
  decideSupplement,
  type Step,
} from '#dossiers'
import { type Actor, nobody, PUBLIC_ID, system } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import type { Batch } from '#platform/journal/batch.ts'
import { addDays, type Day, dayOf, instant } from '#platform/time.ts'
import { afterWork, later, whenReceiving } from '../clock.ts'
import type { World } from '../world.ts'
import { applied } from './applied.ts'
import { type Draft, factsOf } from './draft.ts'
import { pace } from './pace.ts'
import { INELIGIBLE, LACKING, REFUSED } from './sayings.ts'

/** What a life is told into: until when, and when it is written down. */
export type Telling = {
  readonly world: World
  readonly batch: Batch
  readonly until: Date
  readonly recorded_at: Date
}

type Deciding = Pick<Context, 'now' | 'actor' | 'secret' | 'root_id'>

/** Tells the life of a dossier until the story ends, by the decisions that officers' clicks go through. */
export function live(draft: Draft, code: string, telling: Telling): void {
  new Life(draft, telling).from(code)
}

/** One dossier going on: its file as it stands in memory, changed only by decisions. */
class Life {
  readonly #draft: Draft
  readonly #telling: Telling
  #file: CaseFile | null = null
  /** Nothing happens before what happened already. */
  #last = new Date(0)

  constructor(draft: Draft, telling: Telling) {
    this.#draft = draft
    this.#telling = telling
  }

  from(code: string): void {
    const received = this.#draft.channel === 'online' ? this.#online(code) : this.#atDesk(code)
    if (received && this.#draft.fate.hold !== 'received') this.#handle()
  }

  #atDesk(code: string): boolean {
    const { handing, arrives_at, place } = this.#draft
    return this.#does(this.#somebody('clerk'), arrives_at, (context) =>
      decideReceiveAtDesk(handing, factsOf(this.#draft, code), place.calendar, context),
    )
  }

  /** Sent, and taken up by the desk, sent back once, or refused. */
  #online(code: string): boolean {
    const { handing, submitted_at, arrives_at, sender, fate, version, chance, place } = this.#draft
    const isSent = this.#does(sender ?? nobody, submitted_at, (context) =>
      decideSubmit(handing, factsOf(this.#draft, code), context),
    )
    if (!isSent || fate.hold === 'sent') return false
    const clerk = this.#somebody('clerk')
    if (fate.reception === 'refused') {
      this.#does(clerk, arrives_at, (context) => decideRefuse(this.#now, chance.one(REFUSED), context))
      return false
    }
    let at = arrives_at
    if (fate.reception === 'guided' || fate.hold === 'guided') {
      const asked = this.#does(clerk, at, (context) => decideGuide(this.#now, this.#asked(), context))
      if (asked && fate.hold !== 'guided' && !fate.returns) this.#lapse()
      if (!asked || fate.hold === 'guided' || !fate.returns) return false
      at = later(at, { minutes: chance.between(60, 4 * 24 * 60) })
      if (!this.#does(sender ?? nobody, at, (context) => decideSupplement(this.#now, this.#brought(), context)))
        return false
      at = whenReceiving(place.calendar, later(at, { minutes: chance.between(10, 120) }))
    }
    const inForce = this.#telling.world.procedureOn(version.code, dayOf(at))
    const papers = { there: [...this.#draft.handing.components, ...this.#brought()], ticked: [], added: [] }
    return this.#does(clerk, at, (context) => decideReceiveSent(this.#now, inForce, papers, context))
  }

  /** Step after step until the result lies at the desk, and then into somebody's hands: there are no files in what is made up. */
  #handle(): void {
    const { fate, chance, place } = this.#draft
    const planned = new Map<string, Date>()
    const plan = pace(this.#now, this.#draft)
    let asked = false
    for (;;) {
      const open = this.#now.steps.filter(({ state, kind }) => state === 'open' && kind !== 'return')
      for (const step of open) if (!planned.has(step.id)) planned.set(step.id, plan(step))
      const step = open.toSorted((one, other) => timeOf(planned, one) - timeOf(planned, other))[0]
      if (!step) break
      const begun = step.opened_at ?? this.#draft.arrives_at
      const done = new Date(timeOf(planned, step))
      if (!step.holder_id && (this.#mustAssign() || chance.happens(0.6)) && !this.#assign(step, begun, done)) return
      if (fate.hold === 'assigned' || fate.hold === step.kind) return
      const mayAsk = this.#now.dossier.state === 'assigned' || step.kind === 'verify' || step.kind === 'field_check'
      if (fate.supplement && !asked && mayAsk) {
        asked = true
        const back = this.#ask(step, later(begun, { minutes: 1 }), done)
        if (!back) return
        planned.set(step.id, afterWork(place.calendar, back, chance.between(20, 180)))
        continue
      }
      if (fate.ineligible && step.kind === 'verify') {
        const reason = chance.one(INELIGIBLE)
        this.#does(this.#holderOf(step), done, (context) => decideIneligible(this.#now, reason, context))
        return
      }
      if (!this.#complete(step, done)) return
    }
    this.#returnResult()
  }

  /** A supplement can be asked for only by who has the case. */
  #mustAssign(): boolean {
    const { fate } = this.#draft
    const isNew = this.#now.dossier.state === 'received'
    return isNew && (fate.supplement || fate.ineligible || fate.hold !== null)
  }

  #assign(step: Step, begun: Date, done: Date): boolean {
    const { chance } = this.#draft
    const holders = this.#all(step.role).filter(({ account_id }) => account_id !== null)
    const to = chance.one(holders).account_id ?? ''
    const soon = Math.min(begun.getTime() + chance.between(1, 40) * 60_000, done.getTime())
    return this.#does(this.#somebody('clerk'), new Date(soon), (context) =>
      decideAssign(this.#now, { to, step: step.code }, [{ account_id: to }], context),
    )
  }

  #complete(step: Step, done: Date): boolean {
    const { code } = this.#now.dossier
    const result_number = step.kind === 'issue' ? `${code.split('-').at(-1)}/KQ` : undefined
    return this.#does(this.#holderOf(step), done, (context) =>
      decideComplete(this.#now, { step: step.code, result_number, checked: ticked(this.#now, step) }, context),
    )
  }

  /** Asks the applicant for what is missing; when they were back, or null where they are not yet. */
  #ask(step: Step, earliest: Date, done: Date): Date | null {
    const { fate, chance, place } = this.#draft
    const middle = new Date((earliest.getTime() + Math.max(earliest.getTime(), done.getTime())) / 2)
    const at = whenReceiving(place.calendar, middle)
    const mode = place.clockOn(dayOf(at))
    if (!this.#does(this.#holderOf(step), at, (context) => decideRequest(this.#now, this.#asked(), mode, context)))
      return null
    if (!fate.returns && fate.hold !== 'supplement') this.#lapse()
    if (!fate.returns || fate.hold === 'supplement') return null
    const back = whenReceiving(place.calendar, later(at, { minutes: chance.between(4 * 60, 9 * 24 * 60) }))
    const isBack = this.#does(this.#somebody('clerk'), back, (context) =>
      decideSupplement(this.#now, this.#brought(), context),
    )
    return isBack ? back : null
  }

  #returnResult(): void {
    const { fate, chance, place, handing } = this.#draft
    const { solved_at, state, code } = this.#now.dossier
    if (state !== 'at_desk' || !solved_at || fate.hold === 'return') return
    if (!fate.collected) {
      this.#putAway(dayOf(solved_at))
      return
    }
    const method = handing.return_method === 'post' ? 'post' : 'desk'
    const at = whenReceiving(place.calendar, later(solved_at, { minutes: chance.between(30, 5 * 24 * 60) }))
    const returning = { method, post_number: method === 'post' ? `BC-${code.split('-').at(-1)}` : null } as const
    const receivers = { names: [handing.applicant.name], has_file: false }
    this.#does(this.#somebody('clerk'), at, (context) => decideReturn(this.#now, returning, receivers, context))
  }

  /** What nobody collects is put away by rule, early in the morning. */
  #putAway(solved_on: Day): void {
    const keep = this.#draft.place.keptOn(solved_on)
    const at = instant(addDays(solved_on, keep + 1), 6 * 60)
    this.#does(system, at, (context) => decideArchive(this.#now, keep, context))
  }

  /** What is asked for and does not come ends by rule. */
  #lapse(): void {
    const { answer_by } = this.#now.dossier
    if (!answer_by) return
    const day = addDays(answer_by, 1)
    this.#does(system, instant(day, 6 * 60), (context) => decideLapse(this.#now, day, context))
  }

  #asked() {
    const { chance, version } = this.#draft
    const paper = version.content.components[0]
    const papers = [{ code: paper?.code ?? 'other', name: paper?.name ?? 'Giấy tờ khác', what: chance.one(LACKING) }]
    return { papers, reason: 'Hồ sơ chưa đủ căn cứ để giải quyết' }
  }

  #brought() {
    const paper = this.#draft.version.content.components[0]
    return paper ? [{ code: paper.code, name: paper.name, kind: paper.kinds[0] ?? 'copy', quantity: 1 }] : []
  }

  get #now(): CaseFile {
    if (!this.#file) throw new RangeError('nothing has been handed in')
    return this.#file
  }

  #all(role: string): readonly Actor[] {
    const found = this.#draft.place.staff.get(role)
    if (!found) throw new RangeError(`${this.#draft.place.agency.code} has no ${role}`)
    return found
  }

  #somebody(role: string): Actor {
    return this.#draft.chance.one(this.#all(role))
  }

  #holderOf({ id, role }: Step): Actor {
    const { holder_id } = this.#now.steps.find((step) => step.id === id) ?? { holder_id: null }
    return this.#all(role).find(({ account_id }) => account_id === holder_id) ?? this.#somebody(role)
  }

  /** Decides and applies; false, and nothing happens, where the story ends before. */
  #does(actor: Actor, at: Date, decide: (context: Deciding) => DossierDecision<unknown>): boolean {
    const { world, batch, until, recorded_at } = this.#telling
    const when = at < this.#last ? this.#last : at
    if (when > until) return false
    this.#last = when
    const { secret, root_id } = world.context
    const decision = decide({ now: () => when, actor, secret, root_id })
    const told = this.#file ? decision : { ...decision, set: { ...decision.set, sample: true } }
    const subject = batch.add(told, actor.account_id ?? PUBLIC_ID, when, recorded_at)
    this.#file = applied(this.#file, { ...told, subject }, this.#draft, dayOf(when), world)
    return true
  }
}

/** Whoever does a step has gone through its checklist. */
function ticked({ checks }: CaseFile, { code }: Step): number[] {
  return (checks[code] ?? []).map((_, place) => place)
}

function timeOf(planned: ReadonlyMap<string, Date>, { id }: Step): number {
  return planned.get(id)?.getTime() ?? 0
}
