import { takeWord } from '#lib/requests/flash.server.ts'

/** Reading the address makes this run again on every move, so that a sentence left for one page does not follow to the next. */
export const load = (event) => ({
  locale: event.locals.locale,
  type: event.locals.type,
  path: event.url.pathname,
  flash: takeWord(event),
})
