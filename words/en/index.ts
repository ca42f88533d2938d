import { agencies } from './agencies.ts'
import { calendar } from './calendar.ts'
import { consequences } from './consequences.ts'
import { dossiers } from './dossiers.ts'
import { files } from './files.ts'
import { http } from './http.ts'
import { indexes } from './indexes.ts'
import { journal } from './journal.ts'
import { measures } from './measures.ts'
import { people } from './people.ts'
import { procedures } from './procedures.ts'
import { rulebook } from './rulebook.ts'
import { paper, slips } from './slips.ts'
import { system } from './system.ts'
import { web } from './web.ts'

export const en = {
  agencies,
  calendar,
  consequences,
  dossiers,
  files,
  http,
  indexes,
  journal,
  measures,
  paper,
  people,
  procedures,
  rulebook,
  slips,
  system,
  web,
}
