import { http } from './http.ts'
import { journal } from './journal.ts'
import { slips } from './slips.ts'
import { web } from './web.ts'

export const en = { http, journal, slips, web }
