import { measured, rooms, roomsClosedTo } from './rooms.ts'
import type { Wall } from './rules.ts'

const DECLARES = '/(fact|measures|recount)\\.ts$'
const PURE_PLATFORM = '^server/platform/(objection|time)\\.ts$'

/** One wall per room: which others it may not look into. Measures have walls of their own, below. */
const order = rooms.flatMap((room): Wall[] => {
  const closed = roomsClosedTo(room).filter((other) => other !== 'measures')
  if (closed.length === 0) return []
  return [
    {
      name: `order-${room}`,
      comment: `${room} may know only capabilities before it on the list (tools/walls/rooms.ts). Let it hear an event instead, or keep what it needs as its own column.`,
      from: { path: `^server/capabilities/${room}/` },
      to: { path: `^server/capabilities/(${closed.join('|')})/` },
    },
  ]
})

export const capabilityWalls: readonly Wall[] = [
  ...order,
  {
    name: 'measures-are-asked-from-above',
    comment:
      'What happened does not ask what it says: a record only declares measures, in fact.ts, measures.ts and recount.ts.',
    from: { path: `^server/capabilities/(${measured.join('|')})/`, pathNot: `${DECLARES}|\\.test\\.ts$` },
    to: { path: '^server/capabilities/measures/' },
  },
  {
    name: 'measures-are-declared-in-types',
    comment: 'fact.ts, measures.ts and recount.ts take the engine’s types; the wiring hands them to the engine.',
    from: { path: `^server/capabilities/(${measured.join('|')})${DECLARES}` },
    to: { path: '^server/capabilities/measures/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'neighbours-use-the-door',
    comment: 'Another capability is its index.ts (#name); what is not exported there is its own business.',
    from: { path: '^server/capabilities/([^/]+)/' },
    to: { path: '^server/capabilities/', pathNot: '^server/capabilities/($1/|[^/]+/index\\.ts$)' },
  },
  {
    name: 'rules-are-pure',
    comment: 'rules.ts knows the words of its capability, objections and days: nothing that waits.',
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
      pathNot: '^server/(capabilities|platform)/',
    },
  },
]
