import { treeOf } from '#agencies'
import { idOf } from '#platform/access/actor.ts'
import { type Context, today } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act, type Together } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import type { Day } from '#platform/time.ts'
import { templateSubject } from '../subjects.ts'
import { faultsIn, openedTexts } from './filling.ts'
import type { DocumentKind } from './kind.ts'
import { editionsOf } from './queries.ts'
import type { Content } from './template.ts'

/** A typst template that a room brings along, at the province; nobody has held it against its regulation. */
export type Brought = {
  readonly code: string
  readonly name: string
  readonly used_for: string
  readonly series: string
  readonly basis: string
  readonly content: Content
}

type Named = { readonly id: string }

/**
 * Brings a template along, published from a day on, where none of its code stands; what stands stays as it is.
 *
 * @throws RangeError where its tags have faults.
 */
export async function bringTemplate(
  context: Context,
  key: IdempotencyKey,
  kind: DocumentKind,
  brought: Brought,
  valid_from: Day = today(context),
): Promise<Named> {
  const faults = await faultsIn(openedTexts(brought.content), kind)
  if (faults.length > 0) throw new RangeError(`${brought.code}: ${faults.map(({ tag }) => tag).join(', ')}`)
  const { sample } = (await treeOf(context)).root
  return act(
    context,
    key,
    () => editionsOf(context, context.root_id, brought.code).execute(),
    ([standing]) =>
      standing
        ? { decisions: [], answer: { id: standing.id } }
        : decideBring(context, { kind: kind.code, brought, valid_from, sample }),
  )
}

type Bringing = {
  readonly kind: string
  readonly brought: Brought
  readonly valid_from: Day
  readonly sample: boolean
}

function decideBring(
  { actor, now, root_id }: Pick<Context, 'actor' | 'now' | 'root_id'>,
  { kind, brought, valid_from, sample }: Bringing,
): Together<Named> {
  const at = now()
  const id = uuidv7(at.getTime())
  const by = { made_by: idOf(actor), made_at: at, published_by: idOf(actor), published_at: at }
  const made = { kind, code: brought.code, edition: 1, format: 'typst' } as const
  const created = templateSubject.create(
    { agency_id: root_id, id },
    {
      row: { ...brought, ...made, ...by, root_id, faults: [], valid_from, state: 'published', sample },
      events: [
        { kind: 'documents.template_made', data: made },
        { kind: 'documents.template_published', data: { from: valid_from } },
      ],
      answer: { id },
    },
  )
  return { decisions: [created], answer: { id } }
}
