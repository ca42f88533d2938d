import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Findings, verdictOf } from './verdict.ts'

const good: Findings = { integrity: 'intact', trust: 'trusted', isWeak: false, after: [], hasMore: false }

test('the worst that was found is what is said', () => {
  const filled = { kind: 'filled', what: ['number'] } as const
  const pages = { kind: 'pages', what: ['1'] } as const
  const all: [Partial<Findings>, string][] = [
    [{}, 'valid'],
    [{ after: [filled, { kind: 'signed', what: ['seal'] }] }, 'valid'],
    [{ trust: 'ended' }, 'unknown'],
    [{ trust: 'ended', isWeak: true }, 'weak'],
    [{ isWeak: true, after: [filled, pages] }, 'changed_after'],
    [{ hasMore: true }, 'changed_after'],
    [{ integrity: 'broken', after: [pages] }, 'broken'],
    [{ integrity: 'unreadable', trust: 'unknown_authority' }, 'unreadable'],
  ]
  for (const [change, verdict] of all) assert.equal(verdictOf({ ...good, ...change }), verdict)
})
