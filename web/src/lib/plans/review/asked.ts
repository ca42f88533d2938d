import { type Content, coordinatingIn, isUnclear, leadsIn, type Names } from './shapes.ts'

/** Names of one proposal that a person is asked about: those that lead, and those that only take part. */
export function askedNames(content: Content, names: Names): { lead: string[]; coordinating: string[] } {
  const unclear = (written: string) => isUnclear(names[written])
  const lead = leadsIn(content).filter(unclear)
  return { lead, coordinating: coordinatingIn(content).filter((name) => unclear(name) && !lead.includes(name)) }
}

const FIELD = 'agencies.'

/** The field that asks whom a name means. A name has spaces, the id of a field must have none. */
export function fieldFor(written: string): string {
  return FIELD + encodeURIComponent(written)
}

/** The name that a field asks about; null for another field. */
export function nameAsked(field: string): string | null {
  return field.startsWith(FIELD) ? decodeURIComponent(field.slice(FIELD.length)) : null
}
