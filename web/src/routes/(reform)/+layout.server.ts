import { staffLoad } from '#lib/staff.server.ts'

export const load = (event) => staffLoad(event)
