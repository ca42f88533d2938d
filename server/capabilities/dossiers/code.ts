import { type Day, dayFrom } from '#platform/time.ts'

/**
 * The code of a dossier: identifier of the agency, day received, serial of that day (TT 01/2018/TT-VPCP; identifiers by
 * QĐ 20/2020/QĐ-TTg): `H99.16-261121-0007`.
 */
export function dossierCode(identifier: string, day: Day, number: number, digits: number): string {
  return `${identifier}-${day.slice(2, 4)}${day.slice(5, 7)}${day.slice(8, 10)}-${String(number).padStart(digits, '0')}`
}

/** The text as codes are written: capitals, plain dashes, no spaces. */
export function tidyCode(text: string): string {
  return text
    .trim()
    .toUpperCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, '')
}

/**
 * A code that was copied without its dots, or with other signs between its parts, as it is written: with the identifier of
 * one of these. Null where none fits, or more than one does.
 */
export function wholeCode(text: string, identifiers: readonly string[]): string | null {
  const bare = tidyCode(text).replace(/[.-]/g, '')
  const fitting = identifiers.flatMap((identifier) => {
    const plain = identifier.replaceAll('.', '')
    const [, day, serial] = bare.startsWith(plain) ? (/^(\d{6})(\d{3,6})$/.exec(bare.slice(plain.length)) ?? []) : []
    return day && serial && isDay(day) ? [`${identifier}-${day}-${serial}`] : []
  })
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

function isDay(yymmdd: string): boolean {
  return dayFrom(`20${yymmdd.slice(0, 2)}-${yymmdd.slice(2, 4)}-${yymmdd.slice(4, 6)}`) !== null
}

/** The last part of a code as whole codes at each of these agencies; of today where no day is said. Empty where it is none. */
export function codesEnding(text: string, identifiers: readonly string[], today: Day, digits: number): string[] {
  const [, day, serial] = /^(?:(\d{6})-)?(\d{1,6})$/.exec(tidyCode(text)) ?? []
  if (!serial || (day && !isDay(day))) return []
  const on = day ?? today.slice(2).replaceAll('-', '')
  return identifiers.map((identifier) => `${identifier}-${on}-${serial.padStart(digits, '0')}`)
}
