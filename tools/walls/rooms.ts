import { floors } from '../../server/capabilities.ts'

/** The names of rooms, floor by floor from the ground up. */
export type House = Readonly<Record<keyof typeof floors, readonly string[]>>

/** The house as it stands: the list that wires the program is the list that orders it. */
export const house: House = {
  ground: floors.ground.map(({ name }) => name),
  catalogue: floors.catalogue.map(({ name }) => name),
  record: floors.record.map(({ name }) => name),
  measures: floors.measures.map(({ name }) => name),
  steering: floors.steering.map(({ name }) => name),
}

/** All rooms, in their order: a capability may know those named before it, by their doors. */
export function roomsIn({ ground, catalogue, record, measures, steering }: House): readonly string[] {
  return [...ground, ...catalogue, ...record, ...measures, ...steering]
}

/** The rooms whose facts measures are folded from: all that stand before the engine. */
export function measuredIn({ ground, catalogue, record }: House): readonly string[] {
  return [...ground, ...catalogue, ...record]
}

/** The rooms that one of them may not look into: all later ones, and for a record, which is blind to them, the other records. */
export function roomsClosedTo(room: string, of: House): readonly string[] {
  const rooms = roomsIn(of)
  const later = rooms.slice(rooms.indexOf(room) + 1)
  return of.record.includes(room) ? [...new Set([...of.record.filter((record) => record !== room), ...later])] : later
}
