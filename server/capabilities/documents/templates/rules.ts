import { Objection } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import type { Template, TemplateState } from './template.ts'

/** What may be done to an edition of a template, in which states, and where it leads. */
export const templateActions = {
  change: { from: ['draft'], to: null },
  publish: { from: ['draft'], to: 'published' },
  withdraw: { from: ['published'], to: 'withdrawn' },
  renew: { from: ['published', 'withdrawn'], to: null },
} as const satisfies Record<string, { from: readonly TemplateState[]; to: TemplateState | null }>

export type TemplateAction = keyof typeof templateActions

type Judged = Pick<Template, 'state' | 'format' | 'content' | 'file_id' | 'faults'>

/** Why something is not open for an edition of a template, or null. What has faults, or no file yet, is not published. */
export function whyNotTemplate(action: TemplateAction, template: Judged): Objection | null {
  const from: readonly TemplateState[] = templateActions[action].from
  if (!from.includes(template.state)) return new Objection(`documents.template_${action}_when`)
  if (action !== 'publish') return null
  const isEmpty = template.format === 'docx' ? template.file_id === null : template.content === null
  if (isEmpty) return new Objection('documents.template_empty')
  return template.faults.length > 0
    ? new Objection('documents.template_faulty', { count: template.faults.length })
    : null
}

/** Why nothing new is drafted with it on a day: it is not published, or not for that day. */
export function whyNotDraftWith(
  { state, valid_from, valid_to }: Pick<Template, 'state' | 'valid_from' | 'valid_to'>,
  today: Day,
): Objection | null {
  if (state === 'draft' || valid_from === null) return new Objection('documents.template_not_published')
  const isValid = valid_from <= today && (valid_to === null || today <= valid_to)
  return isValid ? null : new Objection('documents.template_not_valid')
}

/** Why an edition cannot begin on a day: an earlier one of its code begins then or later. */
export function whyNotFrom(from: Day, standing: readonly Pick<Template, 'valid_from' | 'edition'>[]): Objection | null {
  const later = standing.find(({ valid_from }) => valid_from !== null && valid_from >= from)
  if (!later) return null
  const code = 'documents.template_from_not_later'
  return new Objection(code, { day: later.valid_from }, [
    { path: 'valid_from', code, detail: { day: later.valid_from } },
  ])
}
