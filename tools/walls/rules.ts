import type { DependencyType, IRegularForbiddenRuleType } from 'dependency-cruiser'
import { wallsBetween } from './capability-rules.ts'
import { packageWalls } from './package-rules.ts'
import { type House, house } from './rooms.ts'

export type Wall = IRegularForbiddenRuleType & { readonly name: string; readonly comment: string }

const OURS = '^(server|web|contract|tests|tools|bench|words|database)/'
/** Tests, and the worlds they are given, which stand beside what they test. */
const FOR_TESTS = '(^tests/|\\.test\\.ts$|/(given|testing)\\.ts$|^server/platform/paper/(reading|qr-reading)\\.ts$)'
const TYPES: DependencyType[] = ['type-only']

const houseWalls: readonly Wall[] = [
  {
    name: 'platform-knows-no-capability',
    comment: 'Platform is craft without domain: npm packages and words.',
    from: { path: '^server/platform/', pathNot: FOR_TESTS },
    to: { path: OURS, pathNot: '^(server/platform|words)/|^database/types\\.ts$' },
  },
  {
    name: 'connectors-know-only-contracts',
    comment: 'A connector fulfils the type in a capability’s index.ts; it calls nothing of the house but platform.',
    from: { path: '^server/connectors/', pathNot: FOR_TESTS },
    to: { path: OURS, pathNot: '^(server/connectors|server/platform|words)/|^server/capabilities/[^/]+/index\\.ts$' },
  },
  {
    name: 'connectors-take-types',
    comment: 'Of a capability a connector sees the contract, which is a type.',
    from: { path: '^server/connectors/', pathNot: FOR_TESTS },
    to: { path: '^server/capabilities/', dependencyTypesNot: TYPES },
  },
  {
    name: 'wiring-uses-the-doors',
    comment:
      'The wiring takes what a capability declares (capability.ts, by the list) and its door, nothing inside it.',
    from: { path: '^server/([^/]+\\.ts$|cli/|sample/|asking/)', pathNot: FOR_TESTS },
    to: {
      path: '^server/capabilities/',
      pathNot: '^server/capabilities/(capability|[^/]+/(index|capability))\\.ts$',
    },
  },
  {
    name: 'the-sample-is-for-main-and-cli',
    comment: 'The product does not know that a sample exists.',
    from: { path: OURS, pathNot: `^(bench/|server/(main\\.ts|cli\\.ts|cli/|sample/))|${FOR_TESTS}` },
    to: { path: '^server/sample/' },
  },
  {
    name: 'web-talks-to-the-contract',
    comment: 'Pages call the API; of the rest of the house they know contract and words.',
    from: { path: '^web/' },
    to: { path: OURS, pathNot: '^(web|contract|words)/' },
  },
  {
    name: 'web-takes-types-from-the-contract',
    comment: 'The contract is types: import type.',
    from: { path: '^web/' },
    to: { path: '^contract/', dependencyTypesNot: TYPES },
  },
  {
    name: 'words-know-nothing',
    comment: 'Server and web both import words; words import only words.',
    from: { path: '^words/', pathNot: FOR_TESTS },
    to: { pathNot: '^words/' },
  },
  {
    name: 'tests-stay-outside',
    comment: 'What runs does not import tests or what only tests are given.',
    from: { path: '^(server|words|web)/', pathNot: FOR_TESTS },
    to: { path: FOR_TESTS, pathNot: 'node_modules' },
  },
  {
    name: 'no-circles',
    comment: 'Two files that need each other are one file, or a third is missing. A tree draws itself by itself.',
    from: { path: OURS },
    to: { circular: true, viaOnly: { dependencyTypesNot: TYPES } },
  },
  {
    name: 'nothing-missing',
    comment: 'The import leads nowhere.',
    from: { path: OURS },
    to: { couldNotResolve: true, pathNot: '^\\$app/|\\$types$' },
  },
]

/** Every wall of a house: what may not import what, and why. */
export function wallsOf(house: House): readonly Wall[] {
  return [...wallsBetween(house), ...houseWalls, ...packageWalls].map((wall) => ({ severity: 'error', ...wall }))
}

export const walls: readonly Wall[] = wallsOf(house)
