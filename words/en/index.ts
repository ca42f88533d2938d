// Made by npm run generate.
import { admin } from './admin.ts'
import { agencies } from './agencies.ts'
import { calendar } from './calendar.ts'
import { citizen } from './citizen.ts'
import { cockpit } from './cockpit.ts'
import { consequence_pages } from './consequence_pages.ts'
import { consequences } from './consequences.ts'
import { desk } from './desk.ts'
import { document_pages } from './document_pages.ts'
import { document_blanks, document_fields, documents } from './documents.ts'
import { dossier_documents } from './dossier_documents.ts'
import { dossier_notices } from './dossier_notices.ts'
import { dossiers } from './dossiers.ts'
import { files } from './files.ts'
import { http } from './http.ts'
import { index_manage } from './index_manage.ts'
import { index_view } from './index_view.ts'
import { index_work } from './index_work.ts'
import { indexes } from './indexes.ts'
import { initiative_pages } from './initiative_pages.ts'
import { initiative_room } from './initiative_room.ts'
import { initiatives } from './initiatives.ts'
import { journal } from './journal.ts'
import { measures } from './measures.ts'
import { notice_pages } from './notice_pages.ts'
import { notices } from './notices.ts'
import { people } from './people.ts'
import { places } from './places.ts'
import { planReview } from './plan_review.ts'
import { plan_track } from './plan_track.ts'
import { plans } from './plans.ts'
import { procedures } from './procedures.ts'
import { public_reform } from './public_reform.ts'
import { reading } from './reading.ts'
import { rulebook } from './rulebook.ts'
import { sample } from './sample.ts'
import { paper, slips } from './slips.ts'
import { system } from './system.ts'
import { web } from './web.ts'
import { work } from './work.ts'

export const en = {
  admin,
  agencies,
  calendar,
  citizen,
  cockpit,
  consequence_pages,
  consequences,
  desk,
  document_blanks,
  document_fields,
  document_pages,
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
  initiative_pages,
  initiative_room,
  initiatives,
  journal,
  measures,
  notice_pages,
  notices,
  paper,
  people,
  places,
  planReview,
  plan_track,
  plans,
  procedures,
  public_reform,
  reading,
  rulebook,
  sample,
  slips,
  system,
  web,
  work,
}
