type Span = [number, number]

/** `7:30-11:30, 13:30-17:00` as minutes of the day; null where it cannot be read, an empty list where nothing stands. */
export function hoursIn(text: string): Span[] | null {
  const parts = text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter(Boolean)
  const spans = parts.map((part) => /^(\d{1,2})[:hg](\d{2})?\s*[-–]\s*(\d{1,2})[:hg](\d{2})?$/.exec(part))
  if (spans.some((span) => span === null)) return null
  return spans.map((span) => [minute(span?.[1], span?.[2]), minute(span?.[3], span?.[4])])
}

function minute(hour = '0', rest = '0'): number {
  return Number(hour) * 60 + Number(rest)
}

/** Minutes of the day as people write them. */
export function hoursText(spans: readonly (readonly unknown[])[]): string {
  const clock = (at: unknown): string => `${Math.floor(Number(at) / 60)}:${String(Number(at) % 60).padStart(2, '0')}`
  return spans.map(([from, to]) => `${clock(from)}-${clock(to)}`).join(', ')
}

/** Days typed one on a line, `28/1/2027`, as YYYY-MM-DD; what is no day stays as typed, for the API to say so. */
export function daysIn(text: string): string[] {
  const lines = text
    .split(/[\n,;]/)
    .map((line) => line.trim())
    .filter(Boolean)
  return lines.map((line) => {
    const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(line) ?? []
    return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : line
  })
}
