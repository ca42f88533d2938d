import { z } from 'zod'
import { subjectKind } from '#platform/journal/subject.ts'
import type { Day } from '#platform/time.ts'
import type { RoundState, Step, Work } from './rounds/round.ts'
import type { Points } from './scoring/exact.ts'
import type { Value } from './scoring/scoring.ts'
import type { Provenance } from './stored.ts'

const DayTold = z.custom<Day>()
const PointsTold = z.custom<Points>().nullable()
const State = z.custom<RoundState>()
const Digest = z.string().describe('SHA-256, hexadecimal')

/** A version of a criteria set. */
export const setSubject = subjectKind({
  kind: 'index_set',
  table: 'indexes.set',
  keyedBy: 'agency',
  events: {
    'indexes.set_kept': z.object({
      code: z.string(),
      number: z.int(),
      effective_from: DayTold,
      supersedes: z.string().nullable(),
      digest: Digest,
    }),
  },
})

/** A round: one set, one period, its agencies. */
export const roundSubject = subjectKind({
  kind: 'index_round',
  table: 'indexes.round',
  keyedBy: 'agency',
  events: {
    'indexes.round_opened': z.object({
      code: z.string(),
      set: z.string(),
      digest: Digest,
      period: z.string(),
      from: DayTold,
      to: DayTold,
      deadlines: z.custom<Readonly<Partial<Record<RoundState, Day>>>>(),
      agencies: z.array(z.string()),
    }),
    'indexes.round_moved': z.object({
      code: z.string(),
      step: z.custom<Step>(),
      state: State,
      digest: Digest.nullable().describe('Of the ranking, where it was published'),
    }),
    'indexes.deadline_extended': z.object({ code: z.string(), agency: z.string(), state: State, until: DayTold }),
    'indexes.chased': z.object({ code: z.string(), agencies: z.array(z.string()) }),
  },
})

/** What one component of one agency stands at in a round. */
export const scoreSubject = subjectKind({
  kind: 'index_score',
  table: 'indexes.score',
  keyedBy: 'agency',
  events: {
    'indexes.scored': z.object({
      round: z.string(),
      agency: z.string(),
      component: z.string(),
      work: z.custom<Work>(),
      from: PointsTold,
      to: PointsTold,
      why: Digest,
      papers: z.array(Digest),
    }),
    'indexes.measured': z.object({
      round: z.string(),
      agency: z.string(),
      component: z.string(),
      from: PointsTold,
      to: PointsTold,
      value: z.custom<Value>().nullable(),
      figures: z.custom<readonly Provenance[]>(),
    }),
  },
})

const Paper = z.object({ round: z.string(), agency: z.string(), component: z.string(), sha256: Digest })

/** A paper put to a component. */
export const evidenceSubject = subjectKind({
  kind: 'index_evidence',
  table: 'indexes.evidence',
  keyedBy: 'agency',
  events: { 'indexes.evidence_added': Paper, 'indexes.evidence_removed': Paper },
})
