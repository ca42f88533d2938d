import type { FieldProblem } from '#lib/requests/form.ts'
import type { SayCitizen } from '../say.ts'
import { type Answers, type Content, type Question, unitsOf } from './questions.ts'

/** What a question still lacks, field by field; the API judges everything again when the dossier is sent. */
export function faultsOf(
  question: Question,
  answers: Answers,
  content: Content,
  say: SayCitizen,
): readonly FieldProblem[] {
  const fault = (path: string, key: FaultKey): FieldProblem => ({
    path,
    code: `web.${key}`,
    text: say(`apply.errors.${key}`),
  })
  const missing = (path: string, key: FaultKey): FieldProblem[] => (answers[path]?.trim() ? [] : [fault(path, key)])
  switch (question) {
    case 'agency':
    case 'case':
    case 'whom':
      return missing(question, 'choose')
    case 'person':
      return [
        ...missing('applicant.name', 'name'),
        ...(isRealDay(answers['applicant.birth_date']) ? [] : [fault('applicant.birth_date', 'day')]),
        ...(answers.whom === 'self' ? [] : missing('applicant.submitter.name', 'submitter_name')),
        ...(answers.whom === 'self' ? [] : missing('applicant.submitter.authority', 'authority')),
      ]
    case 'contact':
      return isPhone(answers['applicant.phone'])
        ? []
        : [fault('applicant.phone', answers['applicant.phone'] ? 'phone_wrong' : 'phone')]
    case 'papers':
      return missing('papers', 'choose')
    case 'counts':
      return unitsOf(content).flatMap((unit) =>
        /^[1-9]\d{0,3}$/.test(answers[`counts.${unit}`] ?? '') ? [] : [fault(`counts.${unit}`, 'count')],
      )
    case 'return':
      return [
        ...missing('return_method', 'choose'),
        ...(answers.return_method === 'post' ? missing('applicant.address', 'address_post') : []),
      ]
    case 'check':
      return []
  }
}

type FaultKey =
  | 'choose'
  | 'name'
  | 'day'
  | 'submitter_name'
  | 'authority'
  | 'phone'
  | 'phone_wrong'
  | 'count'
  | 'address_post'

function isRealDay(text: string | undefined): boolean {
  if (!text) return true
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text
}

/** A telephone number as the API takes it, spaces and dots forgiven. */
function isPhone(text: string | undefined): boolean {
  return /^(\+84|0)\d{8,10}$/.test((text ?? '').replace(/[\s.-]/g, ''))
}
