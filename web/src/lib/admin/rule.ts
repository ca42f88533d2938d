/** A rule's value as it is shown and typed: text plain, numbers with a comma, lists and groups as JSON. */
export function ruleText(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value).replace('.', ',')
  return JSON.stringify(value)
}

/** What was typed, in the form the value stood in before: a number stays a number, a list a list; else what it looks like. */
export function ruleValue(typed: string, before: unknown): unknown {
  const text = typed.trim()
  if (typeof before === 'string') return text
  if (/^-?\d+([.,]\d+)?$/.test(text)) return Number(text.replace(',', '.'))
  if (text === 'true' || text === 'false') return text === 'true'
  if (!/^[[{"]/.test(text)) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
