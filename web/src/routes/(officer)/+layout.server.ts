import { staffLoad } from '#lib/requests/staff.server.ts'

export const load = (event) => staffLoad(event)
