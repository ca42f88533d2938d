import { type House, measuredIn, roomsClosedTo, roomsIn } from './rooms.ts'
import type { Wall } from './rules.ts'

const DECLARES = '/(fact|measures|recount)\\.ts$'
const TYPE_FILE = '^server/capabilities/capability\\.ts$'
const PURE_PLATFORM = '^server/platform/(objection|time|access/actor)\\.ts$'

/** The walls between the rooms of a house. */
export function wallsBetween(house: House): readonly Wall[] {
  const measured = measuredIn(house).join('|')
  return [...roomsIn(house).flatMap((room) => orderOf(room, house)), ...measuresWalls(measured), ...capabilityWalls]
}

/** Which others a room may not look into. Measures have walls of their own, below. */
function orderOf(room: string, house: House): Wall[] {
  const closed = roomsClosedTo(room, house).filter((other) => !house.measures.includes(other))
  if (closed.length === 0) return []
  return [
    {
      name: `order-${room}`,
      comment: `${room} may know only capabilities before it on the list (server/capabilities.ts). Let it hear an event instead, or keep what it needs as its own column.`,
      from: { path: `^server/capabilities/${room}/` },
      to: { path: `^server/capabilities/(${closed.join('|')})/` },
    },
  ]
}

function measuresWalls(measured: string): readonly Wall[] {
  return [
    {
      name: 'measures-are-asked-from-above',
      comment:
        'What happened does not ask what it says: a record only declares measures, in fact.ts, measures.ts and recount.ts.',
      from: { path: `^server/capabilities/(${measured})/`, pathNot: `${DECLARES}|\\.test\\.ts$` },
      to: { path: '^server/capabilities/measures/' },
    },
    {
      name: 'measures-are-declared-in-types',
      comment: 'fact.ts, measures.ts and recount.ts take the engine’s types; the wiring hands them to the engine.',
      from: {
        path: ['', '/[a-z-]+'].map((inner) => `^server/capabilities/(${measured})${inner}${DECLARES}`),
      },
      to: { path: '^server/capabilities/measures/', dependencyTypesNot: ['type-only'] },
    },
  ]
}

const capabilityWalls: readonly Wall[] = [
  {
    name: 'neighbours-use-the-door',
    comment: 'Another capability is its index.ts (#name); what is not exported there is its own business.',
    from: { path: '^server/capabilities/([^/]+)/' },
    to: { path: '^server/capabilities/', pathNot: `^server/capabilities/($1/|[^/]+/index\\.ts$)|${TYPE_FILE}` },
  },
  {
    name: 'a-capability-declares-its-own-room',
    comment:
      'capability.ts says what its room is: it imports its own files and the type of a capability, nothing else.',
    from: { path: '^server/capabilities/([^/]+)/capability\\.ts$' },
    to: { pathNot: `^server/capabilities/$1/|${TYPE_FILE}` },
  },
  {
    name: 'the-list-takes-capabilities',
    comment: 'What a room declares is read from the list in server/capabilities.ts, which is in its order.',
    from: { path: '^(server|tools|tests|bench)/', pathNot: '^server/capabilities\\.ts$' },
    to: { path: '^server/capabilities/[^/]+/capability\\.ts$' },
  },
  {
    name: 'the-type-of-a-capability-is-types',
    comment: 'server/capabilities/capability.ts says what a capability may declare; it runs nothing.',
    from: { path: TYPE_FILE },
    to: { dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'rules-are-pure',
    comment: 'rules.ts knows the words of its capability, objections, days and who acts: nothing that waits.',
    from: { path: '^server/capabilities/([^/]+).*/rules\\.ts$' },
    to: { pathNot: `^server/capabilities/$1/|${PURE_PLATFORM}` },
  },
  {
    name: 'rules-take-no-verbs',
    comment: 'rules.ts decides on what it is handed; it neither reads nor writes.',
    from: { path: '^server/capabilities/([^/]+).*/rules\\.ts$' },
    to: {
      path: '^server/capabilities/$1.*/(queries|lists|rows|routes|[a-z-]+-routes|schemas|jobs|reactions|index)\\.ts$',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'capabilities-stand-on-platform',
    comment:
      'A capability knows platform, words and the capabilities before it; not wiring, connectors, sample or pages.',
    from: { path: '^server/capabilities/', pathNot: '\\.test\\.ts$|given\\.ts$' },
    to: {
      path: '^(server|web|contract|tests|tools|bench|database)/',
      pathNot: '^server/(capabilities|platform)/|^database/types\\.ts$',
    },
  },
]
