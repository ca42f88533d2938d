import type { Day } from '#platform/time.ts'

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
