import { loadCockpit } from '#lib/cockpit/load.server.ts'

export const load = async (event) => loadCockpit(event, (await event.parent()).me)
