import type { Sheet } from '#lib/dossiers/dossiers.ts'

/** A paper that may come in; `what` is what form 02 says of it. */
export type Wanted = { readonly code: string; readonly name: string; readonly kind: string; readonly what: string }

/** What the last form 02 asked for, and the dossier's other papers. */
export function papersWanted({ slips, components }: Pick<Sheet, 'slips' | 'components'>): {
  asked: Wanted[]
  others: Wanted[]
} {
  const request = slips.filter(({ kind }) => kind === 'supplement').at(-1)
  const kindOf = (code: string) => components.find((paper) => paper.code === code)?.kind ?? 'original'
  const byCode = new Map((request?.papers ?? []).map((paper) => [paper.code, { ...paper, kind: kindOf(paper.code) }]))
  const known = new Map(components.map(({ code, name, kind }) => [code, { code, name, kind, what: '' }]))
  return { asked: [...byCode.values()], others: [...known.values()].filter(({ code }) => !byCode.has(code)) }
}
