import type { SayCitizen } from '../../../say.ts'
import { unitText } from '../../../thu-tuc/procedure-words.ts'
import { type Content, unitsOf } from '../../questions.ts'

/** What the page calls its fields, by their names. */
export function fieldLabels(
  say: SayCitizen,
  locale: 'vi' | 'en',
  content: Content,
  whom = 'self',
): Record<string, string> {
  return {
    agency: say('apply.agency_label'),
    procedure: say('apply.procedure'),
    case: say('apply.questions.case'),
    whom: say('apply.questions.whom'),
    'applicant.name': say(whom === 'organisation' ? 'apply.name_organisation' : 'apply.name_person'),
    'applicant.birth_date': say('apply.birth_date'),
    'applicant.submitter.name': say('apply.submitter_name'),
    'applicant.submitter.authority': say('apply.submitter_authority'),
    'applicant.phone': say('apply.phone'),
    'applicant.address': say('apply.address'),
    'applicant.email': say('apply.email'),
    papers: say('apply.short.papers'),
    return_method: say('apply.short.return'),
    id_number: say('apply.id_number'),
    ...Object.fromEntries(
      unitsOf(content).map((unit) => [`counts.${unit}`, say('apply.count_of', { unit: unitText(locale, unit) })]),
    ),
  }
}
