import { type Component, componentsOf, type SetContent } from './content.ts'

export type Difference = {
  readonly code: string
  readonly name: string
  readonly what: 'added' | 'removed' | 'name' | 'max' | 'scoring' | 'binding' | 'evidence' | 'appraiser'
  readonly before: number | null
  readonly after: number | null
}
type Tree = Pick<SetContent, 'fields'>
const PARTS = ['name', 'max', 'scoring', 'binding', 'evidence', 'appraiser'] as const

/** What a version says of its components that the version before did not; by code, in the order of the newer set's rows. */
export function differencesOf(before: Tree, after: Tree): readonly Difference[] {
  const old = new Map(componentsOf(before).map((one) => [one.code, one]))
  const now = new Set(componentsOf(after).map(({ code }) => code))
  const kept = componentsOf(after).flatMap((one) => {
    const was = old.get(one.code)
    return was ? changed(was, one) : [told(one, 'added', null, one.max)]
  })
  const gone = [...old.values()].filter(({ code }) => !now.has(code)).map((one) => told(one, 'removed', one.max, null))
  return [...kept, ...gone]
}

function changed(was: Component, one: Component): readonly Difference[] {
  return PARTS.filter((part) => ordered(was[part]) !== ordered(one[part])).map((part) =>
    told(one, part, was.max, one.max),
  )
}

function told({ code, name }: Component, what: Difference['what'], before: number | null, after: number | null) {
  return { code, name, what, before, after }
}

/** The same whatever order keys come in. */
function ordered(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort()) : part,
  )
}
