import { calendar } from './calendar.ts'
import { http } from './http.ts'
import { journal } from './journal.ts'
import { rulebook } from './rulebook.ts'
import { slips } from './slips.ts'
import { web } from './web.ts'

export const en = { calendar, http, journal, rulebook, slips, web }
