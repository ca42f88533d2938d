export const views = ['list', 'areas', 'agencies', 'timeline'] as const
export type View = (typeof views)[number]

/** Which view of a plan an address asks for; the list of tasks where it asks for none. */
export function viewOf(search: { get(name: string): string | null }): View {
  return views.find((view) => view === search.get('view')) ?? 'list'
}
