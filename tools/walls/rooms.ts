/** The order of the house: a capability may know those named before it, by their doors. */
const ground = ['agencies', 'people', 'rulebook', 'calendar', 'files', 'notices', 'procedures'] as const

/** What happened: each record is blind to the others; they speak by event. */
const records = [
  'dossiers',
  'payments',
  'feedback',
  'surveys',
  'inspections',
  'legislation',
  'workforce',
  'correspondence',
  'quality',
] as const

const steering = ['measures', 'plans', 'indexes', 'reports', 'consequences'] as const

export const rooms: readonly string[] = [...ground, ...records, ...steering]

/** The rooms whose facts measures are folded from: all that stand before the engine. */
export const measured: readonly string[] = [...ground, ...records]

/** The rooms that one of them may not look into: all later ones, and for a record the other records. */
export function roomsClosedTo(room: string): readonly string[] {
  if (records.some((record) => record === room)) return [...records.filter((record) => record !== room), ...steering]
  return rooms.slice(rooms.indexOf(room) + 1)
}
