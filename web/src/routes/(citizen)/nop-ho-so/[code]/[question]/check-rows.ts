import { sayCode } from '#lib/dossiers/say-code.ts'
import { day } from '#lib/format.ts'
import type { FieldProblem } from '#lib/requests/form.ts'
import type { Choice } from '#lib/ui/fields/choice.ts'
import type { SayCitizen } from '../../../say.ts'
import { timesOf } from '../../../thu-tuc/[code]/sheet-texts.ts'
import { listsIn, spanText } from '../../../thu-tuc/procedure-words.ts'
import type { Estimate } from '../../estimate.server.ts'
import { type Answers, type Content, NO_CASE, type Question, unitsOf } from '../../questions.ts'
import { fieldLabels } from './labels.ts'

export type CheckData = {
  readonly code: string
  readonly draft: string
  readonly content: Content
  readonly answers: Answers
  readonly questions: readonly Question[]
  readonly agencies: readonly Choice[]
  readonly estimate: Estimate | null
  readonly faults: readonly (FieldProblem & { readonly question: Question })[]
}

type Row = {
  readonly path: string
  readonly label: string
  readonly question: Question
  readonly lines: readonly string[]
}

/** Every answer as a line of the last page, in the order of the questions. */
export function rowsOf(say: SayCitizen, locale: 'vi' | 'en', data: CheckData): readonly Row[] {
  const { answers, content, questions } = data
  const labels = fieldLabels(say, locale, content, answers.whom)
  const row = (question: Question, path: string, text: string | undefined, label = labels[path] ?? path): Row => ({
    path,
    label,
    question,
    lines: [text || say('apply.none_given')],
  })
  const optional = (question: Question, path: string, text = answers[path]): Row[] =>
    text ? [row(question, path, text)] : []
  const given: Record<Question, () => readonly Row[]> = {
    agency: () => [row('agency', 'agency', data.agencies.find(({ value }) => value === answers.agency)?.label)],
    case: () => [row('case', 'case', caseText(say, data), say('apply.short.case'))],
    whom: () => [row('whom', 'whom', whomText(say, answers.whom), say('apply.short.whom'))],
    person: () => [
      row('person', 'applicant.name', answers['applicant.name']),
      ...optional('person', 'applicant.birth_date', day(answers['applicant.birth_date'] ?? '')),
      ...(answers.whom === 'self' ? [] : optional('person', 'applicant.submitter.name')),
      ...(answers.whom === 'self' ? [] : optional('person', 'applicant.submitter.authority')),
    ],
    contact: () => [
      row('contact', 'applicant.phone', answers['applicant.phone']),
      ...optional('contact', 'applicant.address'),
      ...optional('contact', 'applicant.email'),
    ],
    papers: () => [{ ...row('papers', 'papers', ''), lines: paperLines(say, locale, data) }],
    counts: () => unitsOf(content).map((unit) => row('counts', `counts.${unit}`, answers[`counts.${unit}`])),
    return: () => [row('return', 'return_method', methodText(say, answers.return_method))],
    check: () => [],
  }
  return questions.flatMap((question) => given[question]())
}

function caseText(say: SayCitizen, { answers, content }: CheckData): string | undefined {
  if (answers.case === NO_CASE) return say('apply.case_usual')
  return content.cases.find(({ code }) => code === answers.case)?.name
}

function whomText(say: SayCitizen, whom: string | undefined): string {
  return whom === 'self' || whom === 'other' || whom === 'organisation' ? say(`apply.${whom}`) : ''
}

function methodText(say: SayCitizen, method: string | undefined): string {
  return method === 'desk' || method === 'post' || method === 'electronic' ? say(`apply.return_${method}`) : ''
}

function paperLines(say: SayCitizen, locale: 'vi' | 'en', { answers, content }: CheckData): readonly string[] {
  const lists = listsIn(locale)
  const lines = content.components.flatMap(({ code, name }) => {
    const kind = answers[`papers.${code}`]
    return kind ? [`${name}: ${sayCode(lists.component_kinds, kind).toLocaleLowerCase('vi')}`] : []
  })
  return lines.length > 0 ? lines : [say('apply.none_given')]
}

/** Papers that are always required and that nobody says they have. */
export function missingPapers({ answers, content }: CheckData): readonly string[] {
  return content.components
    .filter(({ code, required }) => required && !answers[`papers.${code}`])
    .map(({ name }) => name)
}

/** How long it takes in the case chosen, as the procedure's page says it. */
export function termText(say: SayCitizen, locale: 'vi' | 'en', { answers, content }: CheckData): string {
  const name = content.cases.find(({ code }) => code === answers.case)?.name ?? null
  const times = timesOf(content)
  const found = times.find((one) => one.name === name) ?? times[0]
  const term = found?.committed ?? found?.legal
  return term ? spanText(locale, term) : say('sheet.no_terms')
}
