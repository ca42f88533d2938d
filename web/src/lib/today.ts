const OFFSET = 7 * 3_600_000

/** Today in Viet Nam, YYYY-MM-DD. For `load`: a page shows the day its server sees. */
export function todayHere(now = Date.now()): string {
  return new Date(now + OFFSET).toISOString().slice(0, 10)
}
