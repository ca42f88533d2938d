import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { isoOf } from '#platform/time.ts'
import type { PostNews } from '../dossier.ts'
import type { Progressed } from '../handling/complete.ts'
import { type CaseFile, caseFile } from '../handling/file.ts'
import { byCode } from '../pages/queries.ts'
import { whyNotFollow } from '../rules.ts'
import { type DossierDecision, dossierSubject } from '../subjects.ts'

/** What became of a result on its way. */
export type News = Exclude<PostNews['news'], 'sent'>

/**
 * Writes down what the post says of a result that was sent: it arrived, or it came back and lies ready at the desk again.
 *
 * @throws Objection `dossiers.not_found`, `dossiers.follow_when`, `dossiers.stale`
 */
export function followPost(
  context: Context,
  key: IdempotencyKey,
  code: string,
  news: News,
  seen?: number,
): Promise<Progressed> {
  return act(
    context,
    key,
    async () => {
      const file = await caseFile(context, code, 'dossiers.return', seen)
      const sheet = await byCode(context.db, context.root_id, file.dossier.code).executeTakeFirstOrThrow()
      return { file, post: sheet.post }
    },
    ({ file, post }) => decideFollow(file, post, news, context),
  )
}

export function decideFollow(
  { dossier }: CaseFile,
  post: PostNews | null,
  news: News,
  { now: clock }: Pick<Context, 'now'>,
): DossierDecision<Progressed> {
  stopIf(whyNotFollow(dossier, post))
  if (!post) throw new Objection('dossiers.follow_when', { state: dossier.state })
  const now = clock()
  const state = news === 'came_back' ? 'at_desk' : dossier.state
  return dossierSubject.change(dossier, {
    set: {
      state,
      post: { number: post.number, news, at: isoOf(now) },
      paper_at: news === 'came_back' ? 'desk' : null,
      changed_at: now,
    },
    events: [{ kind: 'dossiers.post_followed', data: { news } }],
    answer: { code: dossier.code, state, due_at: null },
  })
}
