import { agencies } from './agencies.ts'
import { calendar } from './calendar.ts'
import { http } from './http.ts'
import { journal } from './journal.ts'
import { procedures } from './procedures.ts'
import { rulebook } from './rulebook.ts'
import { paper, slips } from './slips.ts'
import { web } from './web.ts'

export const en = { agencies, calendar, http, journal, paper, procedures, rulebook, slips, web }
