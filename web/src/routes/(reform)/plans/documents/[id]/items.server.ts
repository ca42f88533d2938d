import {
  type Content,
  DOUBTS,
  type Doubt,
  type Item,
  isUnclear,
  isUnled,
  leadsIn,
  type Name,
  type Names,
  type Proposal,
} from '#lib/plans/review/shapes.ts'

const SHOWN_NAMES = 3
const REASONS_TO_DOUBT = new Set<string>(DOUBTS)

/** Names of all proposals once each; a plan says "các sở, ban, ngành" a hundred times. */
export function namesIn(proposals: readonly Proposal[]): Names {
  const told = proposals.flatMap(({ agencies }) => agencies)
  return Object.fromEntries(told.map((one) => [one.written, nameOf(one)]))
}

function nameOf({ how, bodies, offered }: Proposal['agencies'][number]): Name {
  return { how, count: bodies.length, names: bodies.slice(0, SHOWN_NAMES).map(({ name }) => name), offered }
}

export function itemOf(proposal: Proposal, names: Names): Item {
  const { id, kind, change, position, state, confidence, sure, reasons, fields, reason, dues, source } = proposal
  const { answers, ready, open } = proposal
  const content = proposal.content as Content
  return {
    id,
    kind,
    change,
    position,
    state,
    confidence,
    sure,
    reasons,
    fields,
    reason,
    dues,
    source,
    content,
    answers,
    ready,
    open,
    before: proposal.before as Content | null,
    read: state === 'corrected' ? (proposal.read as Content) : null,
    doubts: proposal.state === 'proposed' ? doubtsOf(proposal, content, names) : [],
  }
}

/** What a person should look at: the reader's own doubts, and names nobody knows. */
function doubtsOf({ reasons, sure, change }: Proposal, content: Content, names: Names): Doubt[] {
  if (change === 'remove') return []
  const doubts = new Set(reasons.filter((reason): reason is Doubt => REASONS_TO_DOUBT.has(reason)))
  doubts.delete('year_from_period')
  if (isUnled(content)) doubts.add('lead_missing')
  if (leadsIn(content).some((written) => isUnclear(names[written]))) doubts.add('agency_unknown')
  if (!sure && change === 'add' && doubts.size === 0)
    doubts.add(reasons.includes('year_from_period') ? 'year_from_period' : 'few_signs')
  return DOUBTS.filter((doubt) => doubts.has(doubt))
}
