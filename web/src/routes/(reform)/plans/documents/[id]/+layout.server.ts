import type { paths } from '#contract/api.d.ts'
import type { Sheet, Span } from '#lib/plans/review/shapes.ts'
import { readerWords, reviewWords } from '#lib/plans/review/words.ts'
import { api, got } from '#lib/requests/api.server.ts'
import { paperHtml } from './paper.ts'

const MOST = 400
const QUOTE = 280

/** What stays while one proposal after another is decided: the document's own text, and the agencies to choose from. */
export const load = async (event) => {
  event.depends('review:paper')
  const call = api<paths>(event)
  const [sheet, agencies] = await Promise.all([
    got(event, call.GET('/api/v1/plan-documents/{id}', { params: { path: { id: event.params.id } } })),
    got(event, call.GET('/api/v1/agencies', {})),
  ])
  const say = reviewWords(event.locals.locale)
  const reader = readerWords(event.locals.locale)
  const because = (reason: string): string => reader(`unplaced.${reason as 'prose'}`)
  const live = sheet.standing.filter(({ state }) => state !== 'split' && state !== 'merged')
  return {
    paper: paperHtml(sheet, live, (reason) => `${say('paper.outside')}: ${because(reason)}`),
    unplaced: sheet.unplaced.map(({ block, reason }) => ({
      block,
      reason: because(reason),
      prose: reason === 'prose',
      text: cut(sheet.blocks[block]?.text ?? '', MOST),
    })),
    quotes: Object.fromEntries(
      live.map(({ id, source }) => [id, cut(source.map((span) => textOf(sheet, span)).join(' · '), QUOTE)]),
    ),
    blocks: sheet.blocks.length,
    agencies: agencies.filter(({ kind }) => kind !== 'unit').map(({ code, name }) => ({ value: code, label: name })),
  }
}

function textOf({ blocks }: Sheet, { block, from, to }: Span): string {
  return (blocks[block]?.text ?? '').slice(from, to)
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).trimEnd()}…` : text
}
