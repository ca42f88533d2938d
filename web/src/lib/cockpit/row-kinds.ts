type Row = { readonly kind: string; readonly code: string; readonly agency: string; readonly class: string }
type Kind = 'dossier' | 'procedure' | 'plan_due'

/** What rows of a kind show, in the order of the table. */
const columns = {
  dossier: ['code', 'agency', 'class', 'opened_on', 'due_at', 'closed_on', 'worked'],
  procedure: ['class', 'agency'],
  plan_due: ['code', 'agency', 'opened_on', 'closed_on'],
} as const satisfies Record<Kind, readonly string[]>

/** What is behind a figure: dossiers, procedures, or what a plan's agencies owe. */
export function kindOf(rows: readonly Pick<Row, 'kind'>[]): Kind {
  const kind = rows[0]?.kind
  return kind === 'procedure' || kind === 'plan_due' ? kind : 'dossier'
}

export function columnsOf(kind: Kind): readonly string[] {
  return columns[kind]
}

/** Where one row opens. */
export function rowAddress({ kind, code, agency, class: of }: Row): string {
  if (kind === 'procedure') return `/thu-tuc/${encodeURIComponent(code)}`
  if (kind !== 'plan_due') return `/dossiers/${code}`
  return `/plans/${encodeURIComponent(of)}?${new URLSearchParams({ view: 'timeline', agency })}`
}
