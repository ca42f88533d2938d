import type { RequestEvent } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { measuresNamed } from '#lib/indexes/measures.server.ts'
import { api, got } from '#lib/requests/api.server.ts'
import { takeProblem } from '#lib/requests/problem.server.ts'
import { todayHere } from '#lib/today.ts'
import type { Actions } from './$types'
import { agree, removePaper, settleRest, work } from './act.server.ts'
import { besides, type Cell, cellsOf, isShown, lineOf, SHOWS, type Sheet, showOf } from './sheet.ts'

/** The sheet of one agency: every component as a line, one of them open with all that is known of it. */
export const load = async (event) => {
  const path = { code: event.params.code, agency: event.params.agency }
  const sheet = await got(
    event,
    api<paths>(event).GET('/api/v1/indexes/rounds/{code}/agencies/{agency}', { params: { path } }),
  )
  const show = showOf(event.url.searchParams.get('show'))
  const asked = event.url.searchParams.get('component')
  const cells = cellsOf(sheet)
  const open = cells.find(({ code }) => code === asked) ?? null
  const codes = cells.filter((cell) => isShown(cell, show)).map(({ code }) => code)
  const { fields: _, ...head } = sheet
  return {
    head,
    fields: linesOf(sheet),
    show,
    counts: Object.fromEntries(SHOWS.map((one) => [one, cells.filter((cell) => isShown(cell, one)).length])),
    listed: codes,
    open,
    beside: open ? besides(codes, open.code) : { before: null, after: null },
    measures: open && open.figures.length > 0 ? await measuresNamed(event) : {},
    alike: open ? alikeOf(cells, open) : {},
    today: todayHere(),
    upload: uploadProblem(event),
  }
}

function linesOf(sheet: Sheet) {
  return sheet.fields.map(({ criteria, ...field }) => ({
    ...field,
    criteria: criteria.map(({ components, ...criterion }) => ({
      ...criterion,
      lines: (components as readonly Cell[]).map(lineOf),
    })),
  }))
}

/** For each paper of the open component, the other components the same content stands with. */
function alikeOf(
  cells: ReturnType<typeof cellsOf>,
  open: ReturnType<typeof cellsOf>[number],
): Record<string, string[]> {
  return Object.fromEntries(
    open.evidence.map(({ id, sha256 }) => [
      id,
      cells
        .filter(({ code, evidence }) => code !== open.code && evidence.some((paper) => paper.sha256 === sha256))
        .map(({ code }) => code),
    ]),
  )
}

/** What a paper was refused with, in words; the code where nobody has words for it. */
function uploadProblem(event: RequestEvent): string | null {
  const told = takeProblem(event)
  return told && [told.says ?? event.url.searchParams.get('problem'), told.next].filter(Boolean).join('. ')
}

export const actions = { work, agree, remove: removePaper, rest: settleRest } satisfies Actions
