import type { Term } from '#calendar'
import type { Span } from '#procedures'
import type {
  Applicant,
  Collector,
  Consignment,
  CorrectedBefore,
  DraftContent,
  NumberSpan,
  PostNews,
  SlipContent,
} from './dossier.ts'

/** What the jsonb columns of this room hold. */
export type JsonColumns = {
  'dossiers.dossier.applicant': Applicant
  'dossiers.correction.before': CorrectedBefore
  'dossiers.dossier.collector': Collector
  'dossiers.dossier.consignment': Consignment
  'dossiers.dossier.post': PostNews
  'dossiers.dossier.term': Term
  'dossiers.draft.content': DraftContent
  'dossiers.number_day.unused': readonly NumberSpan[]
  'dossiers.slip.content': SlipContent
  'dossiers.step.allotted': Span
}
