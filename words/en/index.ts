// Made by npm run generate.
import { agencies } from './agencies/agencies.ts'
import { agencies_open_data } from './agencies/agencies_open_data.ts'
import { calendar } from './calendar/calendar.ts'
import { consequence_pages } from './consequences/consequence_pages.ts'
import { consequences } from './consequences/consequences.ts'
import { document_pages } from './documents/document_pages.ts'
import { document_work } from './documents/document_work.ts'
import { document_blanks, document_fields, document_marks, documents } from './documents/documents.ts'
import { changes } from './dossiers/changes.ts'
import { citizen } from './dossiers/citizen.ts'
import { deliveries } from './dossiers/deliveries.ts'
import { delivery_sheet } from './dossiers/delivery_sheet.ts'
import { desk } from './dossiers/desk.ts'
import { dossier_documents } from './dossiers/dossier_documents.ts'
import { dossier_notices } from './dossiers/dossier_notices.ts'
import { dossiers } from './dossiers/dossiers.ts'
import { office_sheets } from './dossiers/office_sheets.ts'
import { paper, slips } from './dossiers/slips.ts'
import { step_work } from './dossiers/step_work.ts'
import { work } from './dossiers/work.ts'
import { work_list } from './dossiers/work_list.ts'
import { files } from './files/files.ts'
import { index_manage } from './indexes/index_manage.ts'
import { index_view } from './indexes/index_view.ts'
import { index_work } from './indexes/index_work.ts'
import { indexes } from './indexes/indexes.ts'
import { indexes_open_data } from './indexes/indexes_open_data.ts'
import { initiative_pages } from './initiatives/initiative_pages.ts'
import { initiative_room } from './initiatives/initiative_room.ts'
import { initiatives } from './initiatives/initiatives.ts'
import { initiatives_open_data } from './initiatives/initiatives_open_data.ts'
import { cockpit } from './measures/cockpit.ts'
import { measures } from './measures/measures.ts'
import { measures_open_data } from './measures/measures_open_data.ts'
import { notice_pages } from './notices/notice_pages.ts'
import { notices } from './notices/notices.ts'
import { people } from './people/people.ts'
import { planReview } from './plans/plan_review.ts'
import { plan_track } from './plans/plan_track.ts'
import { plans } from './plans/plans.ts'
import { plans_open_data } from './plans/plans_open_data.ts'
import { procedures } from './procedures/procedures.ts'
import { procedures_open_data } from './procedures/procedures_open_data.ts'
import { rule_pages } from './rulebook/rule_pages.ts'
import { rulebook } from './rulebook/rulebook.ts'
import { admin } from './shared/admin.ts'
import { http } from './shared/http.ts'
import { journal } from './shared/journal.ts'
import { journal_pages } from './shared/journal_pages.ts'
import { open_data } from './shared/open_data.ts'
import { places } from './shared/places.ts'
import { public_reform } from './shared/public_reform.ts'
import { reading } from './shared/reading.ts'
import { sample } from './shared/sample.ts'
import { signing } from './shared/signing.ts'
import { system } from './shared/system.ts'
import { web } from './shared/web.ts'
import { turn_pages } from './turns/turn_pages.ts'
import { turn_room } from './turns/turn_room.ts'
import { turn_work } from './turns/turn_work.ts'
import { turns } from './turns/turns.ts'

export const en = {
  admin,
  agencies,
  agencies_open_data,
  calendar,
  changes,
  citizen,
  cockpit,
  consequence_pages,
  consequences,
  deliveries,
  delivery_sheet,
  desk,
  document_blanks,
  document_fields,
  document_marks,
  document_pages,
  document_work,
  documents,
  dossier_documents,
  dossier_notices,
  dossiers,
  files,
  http,
  index_manage,
  index_view,
  index_work,
  indexes,
  indexes_open_data,
  initiative_pages,
  initiative_room,
  initiatives,
  initiatives_open_data,
  journal,
  journal_pages,
  measures,
  measures_open_data,
  notice_pages,
  notices,
  office_sheets,
  open_data,
  paper,
  people,
  places,
  planReview,
  plan_track,
  plans,
  plans_open_data,
  procedures,
  procedures_open_data,
  public_reform,
  reading,
  rule_pages,
  rulebook,
  sample,
  signing,
  slips,
  step_work,
  system,
  turn_pages,
  turn_room,
  turn_work,
  turns,
  web,
  work,
  work_list,
}
