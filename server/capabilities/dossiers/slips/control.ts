import { treeOf } from '#agencies'
import { may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import type { Frame, Paper } from '#platform/paper/letter.ts'
import { print } from '#platform/paper/print.ts'
import { dayOf } from '#platform/time.ts'
import { filled } from '#words/index.ts'
import { office_sheets as words } from '#words/vi/dossiers/office_sheets.ts'
import { officeSheet, stepsOf } from '../pages/queries.ts'
import { formFor } from './forms.ts'
import type { Block } from './page.ts'
import { moment, wordsIn } from './say.ts'
import { dossierLines, sheetPage } from './sheet-page.ts'

type Step = Awaited<ReturnType<ReturnType<typeof stepsOf>['execute']>>[number]

/**
 * Phiếu kiểm soát quá trình giải quyết hồ sơ, in the form of the circular in force when the dossier was received: who
 * gave it to whom, when, and whether each step was done in time.
 *
 * @throws Objection `dossiers.not_found`
 */
export async function printControl(context: Context, code: string, paper: Paper): Promise<Uint8Array> {
  const sheet = await officeSheet(context, code, (agency_id) => may(context.actor, 'dossiers.people', agency_id))
  const [tree, steps] = await Promise.all([treeOf(context), stepsOf(context.db, sheet.agency_id, sheet.id).execute()])
  const { template, data } = sheetPage(
    tree,
    sheet.agency_id,
    {
      title: words.control,
      form: formFor('control', dayOf(sheet.received_at ?? context.now())),
      code: { label: wordsIn('vi').dossierCode, value: sheet.code, strong: true },
      party: dossierLines(sheet),
      blocks: [controlled(steps.filter(({ opened_at }) => opened_at !== null))],
      signatures: NONE,
      on: dayOf(context.now()),
      sample: sheet.sample,
    },
    paper,
  )
  return print(template, data, { at: context.now() })
}

/** Who gives and takes signs in each line, so nobody signs below. */
const NONE: Frame['signatures'] = []

/** Steps that were reached, each with who gave it and who has it. */
export function controlled(steps: readonly Step[]): Block {
  const { column } = words
  const doer = (step: Step | undefined) => step?.done_by ?? step?.holder ?? ''
  return {
    kind: 'table',
    label: words.course,
    columns: [
      { label: column.serial, width: 11, short: true },
      { label: column.step, width: null, short: false },
      { label: column.sides, width: 42, short: false },
      { label: column.when, width: 34, short: false },
      { label: column.result, width: 22, short: true },
    ],
    rows: steps.map((step, n) => [
      String(n + 1),
      step.name,
      filled(n === 0 ? words.first : words.passed, {
        from: doer(steps[n - 1]) || words.nobody,
        to: doer(step) || words.nobody,
      }),
      [step.opened_at, step.done_at].flatMap((at) => (at ? [moment(wordsIn('vi'), at)] : [])).join('\n'),
      words.results[inTime(step)],
    ]),
  }
}

/** Whether a step was done before its day, on it, or too late; a step without a due time is never late. */
export function inTime({ done_at, due_at }: Pick<Step, 'done_at' | 'due_at'>): keyof typeof words.results {
  if (!done_at) return 'open'
  if (!due_at) return 'on_time'
  if (done_at > due_at) return 'late'
  return dayOf(done_at) < dayOf(due_at) ? 'early' : 'on_time'
}
