import type { Storage } from '#files'
import { idOf } from '#platform/access/actor.ts'
import { type Context, today } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import { addDays, type Day } from '#platform/time.ts'
import { type TemplateDecision, templateSubject } from '../subjects.ts'
import { faultsIn } from './filling.ts'
import { type Changed, kindNamed, openedTemplate, templateNamed } from './keep.ts'
import type { DocumentBook } from './kind.ts'
import { editionsOf } from './queries.ts'
import { whyNotFrom, whyNotTemplate } from './rules.ts'
import type { Template } from './template.ts'

/**
 * Publishes a draft from a day on, looked at once more against the fields its kind has now; the edition before it ends
 * the day before. What was drafted with that one keeps it.
 *
 * @throws Objection `documents.template_not_found`, `documents.template_publish_when`, `documents.template_empty`,
 *   `documents.template_faulty`, `documents.template_from_not_later`
 */
export function publishTemplate(
  context: Context,
  key: IdempotencyKey,
  { book, storage }: { readonly book: DocumentBook; readonly storage: Storage },
  id: string,
  { valid_from, valid_to }: { readonly valid_from: Day; readonly valid_to: Day | null },
): Promise<Changed> {
  return act(
    context,
    key,
    async () => {
      const template = await templateNamed(context, id)
      const editions = await editionsOf(context, template.agency_id, template.code).execute()
      const faults = await faultsNow(context, storage, book, template)
      return { template: { ...template, faults }, standing: editions.filter(({ state }) => state === 'published') }
    },
    ({ template, standing }) => {
      stopIf(whyNotTemplate('publish', template))
      stopIf(whyNotFrom(valid_from, standing))
      const before = standing.filter((one) => one.valid_to === null || one.valid_to >= valid_from)
      return {
        decisions: [
          decidePublish(context, template, valid_from, valid_to),
          ...before.map((one) => endAt(one, addDays(valid_from, -1))),
        ],
        answer: { id },
      }
    },
  )
}

async function faultsNow(context: Context, storage: Storage, book: DocumentBook, template: Template) {
  if (whyNotTemplate('publish', template)) return template.faults
  return faultsIn(await openedTemplate(context, storage, template), kindNamed(book, template.kind))
}

function decidePublish(
  { actor, now }: Pick<Context, 'actor' | 'now'>,
  template: Template,
  valid_from: Day,
  valid_to: Day | null,
): TemplateDecision<null> {
  return templateSubject.change(template, {
    set: { state: 'published', valid_from, valid_to, published_by: idOf(actor), published_at: now() },
    events: [{ kind: 'documents.template_published', data: { from: valid_from } }],
    answer: null,
  })
}

/** It stays published: what it was for the days before. */
function endAt(template: Template, until: Day): TemplateDecision<null> {
  return templateSubject.change(template, {
    set: { valid_to: until },
    events: [{ kind: 'documents.template_withdrawn', data: { until } }],
    answer: null,
  })
}

/**
 * Nothing new is drafted with it from today on.
 *
 * @throws Objection `documents.template_not_found`, `documents.template_withdraw_when`
 */
export function withdrawTemplate(context: Context, key: IdempotencyKey, id: string): Promise<Changed> {
  return act(
    context,
    key,
    () => templateNamed(context, id),
    (template) => {
      stopIf(whyNotTemplate('withdraw', template))
      const until = addDays(today(context), -1)
      return templateSubject.change(template, {
        set: { state: 'withdrawn', valid_to: until },
        events: [{ kind: 'documents.template_withdrawn', data: { until } }],
        answer: { id },
      })
    },
  )
}
