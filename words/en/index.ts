// Made by npm run generate.
import { agencies } from './agencies/agencies.ts'
import { calendar } from './calendar/calendar.ts'
import { consequence_pages } from './consequences/consequence_pages.ts'
import { consequences } from './consequences/consequences.ts'
import { citizen } from './dossiers/citizen.ts'
import { desk } from './dossiers/desk.ts'
import { dossier_notices } from './dossiers/dossier_notices.ts'
import { dossiers } from './dossiers/dossiers.ts'
import { paper, slips } from './dossiers/slips.ts'
import { step_work } from './dossiers/step_work.ts'
import { work } from './dossiers/work.ts'
import { work_list } from './dossiers/work_list.ts'
import { files } from './files/files.ts'
import { index_manage } from './indexes/index_manage.ts'
import { index_view } from './indexes/index_view.ts'
import { index_work } from './indexes/index_work.ts'
import { indexes } from './indexes/indexes.ts'
import { initiative_pages } from './initiatives/initiative_pages.ts'
import { initiative_room } from './initiatives/initiative_room.ts'
import { initiatives } from './initiatives/initiatives.ts'
import { cockpit } from './measures/cockpit.ts'
import { measures } from './measures/measures.ts'
import { notice_pages } from './notices/notice_pages.ts'
import { notices } from './notices/notices.ts'
import { people } from './people/people.ts'
import { planReview } from './plans/plan_review.ts'
import { plan_track } from './plans/plan_track.ts'
import { plans } from './plans/plans.ts'
import { procedures } from './procedures/procedures.ts'
import { rulebook } from './rulebook/rulebook.ts'
import { admin } from './shared/admin.ts'
import { http } from './shared/http.ts'
import { journal } from './shared/journal.ts'
import { places } from './shared/places.ts'
import { public_reform } from './shared/public_reform.ts'
import { reading } from './shared/reading.ts'
import { sample } from './shared/sample.ts'
import { system } from './shared/system.ts'
import { web } from './shared/web.ts'

export const en = {
  admin,
  agencies,
  calendar,
  citizen,
  cockpit,
  consequence_pages,
  consequences,
  desk,
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
  step_work,
  system,
  web,
  work,
  work_list,
}
