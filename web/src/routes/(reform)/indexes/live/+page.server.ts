import { liveIndex, periodOf } from '#lib/indexes/live.server.ts'

/** The service index as the record gives it now, for staff. */
export const load = async (event) => ({ live: await liveIndex(event, periodOf(event, 'period')) })
