import { type Day, dayFrom } from '#platform/time.ts'

const CLASSIC = /^(\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2})-(\d{6})-(\d{4,})$/
const NEW = /^([A-Z]\d{2}(?:\.\d{1,3}){0,3})-(\d{6})-(\d{4,})$/

export type DossierCode = { readonly identifier: string; readonly day: Day; readonly number: number }

/**
 * The code of a dossier: identifier of the agency, day received, serial of that day (TT 01/2018/TT-VPCP; identifiers by
 * QĐ 20/2020/QĐ-TTg): `H99.16-261121-0007`.
 */
export function dossierCode(identifier: string, day: Day, number: number, digits: number): string {
  return `${identifier}-${day.slice(2, 4)}${day.slice(5, 7)}${day.slice(8, 10)}-${String(number).padStart(digits, '0')}`
}

/** Reads a code of either generation (before and after QĐ 20/2020), as typed: case, spaces and dashes forgiven. Null where it is none. */
export function readDossierCode(text: string): DossierCode | null {
  const tidy = tidyCode(text)
  const found = NEW.exec(tidy) ?? CLASSIC.exec(tidy)
  const [, identifier = '', date = '', number = ''] = found ?? []
  const day = dayFrom(`20${date.slice(0, 2)}-${date.slice(2, 4)}-${date.slice(4, 6)}`)
  return found && day ? { identifier, day, number: Number(number) } : null
}

/** The text as codes are written: capitals, plain dashes, no spaces. */
export function tidyCode(text: string): string {
  return text
    .trim()
    .toUpperCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, '')
}
