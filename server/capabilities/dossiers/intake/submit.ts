import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import { shortSecret } from '#platform/secrets/seal.ts'
import type { Asker } from '../proof/tries.ts'
import { componentRows } from '../rows.ts'
import { whyNotSubmit } from '../rules.ts'
import { type DossierDecision, dossierSubject } from '../subjects.ts'
import { closing, type DraftProof, unsentDraft } from './draft.ts'
import { type Handing, type HandingFacts, handedData, handingFacts, handingRow } from './handing.ts'

export type Sent = { id: string; code: string; state: 'sent' }

/** The draft it was filled in as, with what opens it. */
export type SentDraft = DraftProof & { readonly code: string }

/**
 * Sends a dossier online, with or without an account. It waits for the desk to receive it; the clock starts then. The
 * draft it was filled in as is closed with it.
 *
 * @throws Objection what `handingFacts` objects to; `dossiers.not_online` where the procedure is information only;
 *   `dossiers.draft_not_found` where the draft is not theirs, `dossiers.draft_sent` where it was sent already.
 */
export function submit(
  context: Context,
  key: IdempotencyKey,
  handing: Handing,
  draft: (SentDraft & { readonly asker: Asker }) | null = null,
): Promise<Sent> {
  return act(
    context,
    key,
    async () => ({
      draft: draft && (await unsentDraft(context, draft.asker, draft.code, draft)),
      facts: await handingFacts(context, handing, 'online'),
    }),
    (read) => decideSubmit(handing, read.facts, context, read.draft),
  )
}

export function decideSubmit(
  handing: Handing,
  facts: HandingFacts,
  context: Pick<Context, 'now' | 'actor' | 'secret' | 'root_id'>,
  draft: { readonly id: string } | null = null,
): DossierDecision<Sent> {
  const { agency_id } = handing
  const { code, version } = facts
  stopIf(whyNotSubmit(version))
  const now = context.now()
  const id = uuidv7(now.getTime())
  const papers = componentRows(agency_id, id, handing.components, () => uuidv7(now.getTime()))
  return dossierSubject.create(
    { agency_id, id },
    {
      row: {
        ...handingRow(context, handing, facts, 'online'),
        account_id: context.actor.account_id,
        state: 'sent',
        submitted_at: now,
        open_roles: ['clerk'],
        changed_at: now,
      },
      also: [{ insert: 'dossiers.component', rows: papers }, ...(draft ? [closing(draft, code, now)] : [])],
      events: [{ kind: 'dossiers.sent', data: handedData(handing, facts, 'online') }],
      answer: { id, code, state: 'sent' },
    },
  )
}

/** The secret of a dossier: printed on its slip and carried by its QR; with it a person without account sees all of it. */
export function secretOf(context: Pick<Context, 'secret'>, id: string): string {
  return shortSecret(context.secret, 'dossier', id)
}
