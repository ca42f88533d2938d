/** One thing that may be done: where from, and where to where that is fixed. */
export type Arrow = { readonly from: readonly string[]; readonly to: string | null }

/** A table of actions as a state diagram; an action that leads where the process leads stays in a note below. */
export function stateDiagram(actions: Readonly<Record<string, Arrow>>): string {
  const labels = new Map<string, string[]>()
  for (const [action, { from, to }] of Object.entries(actions)) {
    if (to === null) continue
    for (const state of from) labels.set(`${state} --> ${to}`, [...(labels.get(`${state} --> ${to}`) ?? []), action])
  }
  const arrows = [...labels].map(([arrow, names]) => `  ${arrow}: ${names.join(', ')}`)
  return ['```mermaid', 'stateDiagram-v2', ...arrows, '```'].join('\n')
}

/** The rest of the table: what may be done in which states, and leads where the process leads. */
export function openEnded(actions: Readonly<Record<string, Arrow>>): string {
  return Object.entries(actions)
    .filter(([, { to }]) => to === null)
    .map(([action, { from }]) => `- \`${action}\` in ${from.map((state) => `\`${state}\``).join(', ')}`)
    .join('\n')
}

/** A table; where there are no rows, a dash. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '–'
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n')
}
