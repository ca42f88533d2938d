import { redirect } from '@sveltejs/kit'
import { startOf } from '#lib/places.ts'
import { staffLoad } from '#lib/requests/staff.server.ts'

/** Where one begins after signing in, by what one may do. */
export const load = async (event) => {
  const { me } = await staffLoad(event)
  redirect(303, startOf(me))
}
