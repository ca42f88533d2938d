import type { delivery_sheet as vi } from '../../vi/dossiers/delivery_sheet.ts'

export const delivery_sheet: typeof vi = {
  title: { to_unit: 'Delivery of dossiers', to_desk: 'Delivery of results' },
  number: 'Sheet number',
  desk: 'One-stop desk',
  officers: 'Officers of {body}',
  gives: 'Given by',
  takes: 'Taken by',
  givenAt: 'Given at',
  takenAt: 'Signed for at',
  list: 'Dossiers delivered',
  column: {
    serial: 'No.',
    dossier: 'Code, procedure',
    applicant: 'Applicant',
    originals: 'Originals',
    papers: 'Papers in all',
    receipt: 'Receipt',
  },
  taken: 'Taken',
  not_taken: 'Not taken: {reason}',
  total: 'In all: {count} dossiers, {originals} originals, {papers} papers.',
  giver: 'Who gives',
  taker: 'Who takes',
}
