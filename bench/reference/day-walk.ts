const DAY = 86_400_000

/**
 * The plain way to a due day: one day after the other, each asked whether it is worked, until so many were.
 *
 * @param from the day of reception, `2026-02-05`; counting begins with the day after it.
 */
export function dueDayByWalking(notWorked: ReadonlySet<string>, from: string, workingDays: number): string {
  let day = new Date(`${from}T00:00:00Z`)
  for (let left = workingDays; left > 0; ) {
    day = new Date(day.getTime() + DAY)
    if (!notWorked.has(day.toISOString().slice(0, 10))) left -= 1
  }
  return day.toISOString().slice(0, 10)
}
