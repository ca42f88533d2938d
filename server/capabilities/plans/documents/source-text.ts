import type { Context } from '#platform/context.ts'
import type { StoredTask } from '../stored.ts'
import { readingOf } from './stored-document.ts'

/** The document's own words that a task was read from, in their order, with the name of the file. */
export async function sourceOf(context: Context, { agency_id, proposal_id }: StoredTask) {
  const row = await context.db
    .selectFrom('plans.proposal as proposal')
    .innerJoin('plans.document as document', (join) =>
      join.onRef('document.agency_id', '=', 'proposal.agency_id').onRef('document.id', '=', 'proposal.document_id'),
    )
    .where('proposal.agency_id', '=', agency_id)
    .where('proposal.id', '=', proposal_id)
    .select(['proposal.source', 'document.id', 'document.file_name'])
    .executeTakeFirst()
  if (!row) return null
  const { blocks } = await readingOf(context, { agency_id, id: row.id })
  const texts = row.source.map(({ block, from, to }) => (blocks[block]?.text ?? '').slice(from, to))
  return { document: row.id, file: row.file_name, texts: texts.filter(Boolean) }
}
