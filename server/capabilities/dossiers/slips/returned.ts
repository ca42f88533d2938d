import { treeOf } from '#agencies'
import { may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { stopIf } from '#platform/objection.ts'
import type { Paper } from '#platform/paper/letter.ts'
import { print } from '#platform/paper/print.ts'
import { dayOf } from '#platform/time.ts'
import { filled } from '#words/index.ts'
import { office_sheets as words } from '#words/vi/dossiers/office_sheets.ts'
import { happenings, officeSheet, type Sheet } from '../pages/queries.ts'
import { whyNotReturnSheet } from '../rules.ts'
import { type Line, signature } from './page.ts'
import { moment, wordsIn } from './say.ts'
import { dossierLines, sheetPage } from './sheet-page.ts'

/**
 * Phiếu trả kết quả: what was given to whom, with what right, and both signatures. No circular sets its form (chưa kiểm
 * chứng).
 *
 * @throws Objection `dossiers.not_found`, `dossiers.not_returned`
 */
export async function printReturned(context: Context, code: string, paper: Paper): Promise<Uint8Array> {
  const sheet = await officeSheet(context, code, (agency_id) => may(context.actor, 'dossiers.people', agency_id))
  stopIf(whyNotReturnSheet(sheet))
  const [tree, history] = await Promise.all([
    treeOf(context),
    happenings(context.db, sheet.agency_id, sheet.id).execute(),
  ])
  const last = history.findLast(({ kind }) => kind === 'dossiers.returned')
  const at = last?.occurred_at ?? sheet.changed_at
  const slips = wordsIn('vi')
  const collector = sheet.collector?.name ?? sheet.applicant.name
  const { template, data } = sheetPage(
    tree,
    sheet.agency_id,
    {
      title: words.returned,
      form: null,
      code: { label: slips.dossierCode, value: sheet.code, strong: true },
      party: dossierLines(sheet),
      blocks: [{ kind: 'lines', lines: returnLines(sheet, at) }],
      signatures: [
        signature(words.takes, sheet.return_method === 'desk' ? collector : '', slips),
        signature(words.gives, last?.by ?? '', slips),
      ],
      on: dayOf(at),
      sample: sheet.sample,
    },
    paper,
  )
  return print(template, data, { at })
}

/** How the result was given, and at the desk into whose hands. */
export function returnLines(
  {
    result_number,
    return_method,
    collector,
    post,
    applicant,
  }: Pick<Sheet, 'result_number' | 'return_method' | 'collector' | 'post' | 'applicant'>,
  at: Date,
): Line[] {
  const way = post ? filled(words.by_post, { number: post.number }) : words.ways[return_method]
  const right = collector?.authority ?? null
  const seen =
    collector &&
    (collector.id_checked ? words.id_seen : filled(words.id_unseen, { why: collector.unchecked_because ?? '' }))
  const lines: { label: string; value: string | null; strong?: boolean }[] = [
    { label: words.result, value: result_number ?? words.no_number },
    { label: words.returnedAt, value: moment(wordsIn('vi'), at) },
    { label: words.way, value: way },
    {
      label: words.collector,
      value: return_method === 'desk' ? (collector?.name ?? applicant.name) : null,
      strong: true,
    },
    { label: words.right, value: right },
    { label: words.identity, value: seen },
  ]
  return lines.flatMap(({ value, ...line }) => (value === null || value === '' ? [] : [{ ...line, value }]))
}
