/**
 * What programs call an operation, made from its method and path: `GET /dossiers/{code}/papers/{component}` is
 * `getDossierPaper`. A name in the plural before a parameter stands for the one that is meant; a parameter after
 * anything else is named (`getTrackingByCode`). A route that wants another name says it (`schema.operationId`).
 */
export function operationIdOf(method: string, path: string): string {
  const parts = path
    .replace(/^\/api\/v1/, '')
    .split('/')
    .filter(Boolean)
  const names = parts.map((part, at) => nameOf(part, parts[at + 1] ?? '', parts[at - 1] ?? ''))
  return method.toLowerCase() + names.join('')
}

function nameOf(part: string, next: string, before: string): string {
  if (!isParameter(part)) return pascal(isParameter(next) ? singular(part) : part)
  return isParameter(before) || singular(before) === before ? `By${pascal(part)}` : ''
}

function isParameter(part: string): boolean {
  return /^[{:]/.test(part)
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word
}

function pascal(part: string): string {
  return part
    .replace(/[{}:]/g, '')
    .split(/[-_.]/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('')
}
