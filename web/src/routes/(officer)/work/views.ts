export const views = ['mine', 'role', 'unassigned', 'open', 'late'] as const
export type View = (typeof views)[number]

/** A view by the name that stands in the address; null for any other text. */
export function isView(text: string | null): View | null {
  return views.find((view) => view === text) ?? null
}
