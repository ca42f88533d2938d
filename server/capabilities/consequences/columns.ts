import type { Reason, Rule } from './rules/rule.ts'

/** What the jsonb columns of this room hold. */
export type JsonColumns = {
  'consequences.rule.content': Rule
  'consequences.proposal.reasons': readonly Reason[]
  /** The figures that the reasons tell, by their names. */
  'consequences.proposal.figures': Reason['detail']
}
