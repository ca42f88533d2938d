/** How many of a hundred or so dossiers are of a procedure; made up, in the proportions desks tell of. */
const SHARES: Readonly<Record<string, number>> = {
  '2.000815': 21,
  '2.000884': 6,
  '1.001193': 9,
  '1.000656': 4,
  '2.000635': 10,
  '1.004873': 8,
  '1.000894': 4,
  '1.004884': 1,
  'M.000008': 1.5,
  '1.001022': 0.6,
  '1.004194': 5,
  '1.004222': 5,
  '2.001159': 4,
  '1.010038': 1,
  '1.003197': 1.5,
  '1.116410': 5,
  'M.000022': 5,
  '3.000333': 4,
  '3.000722': 3,
  '2.002913': 1,
  '1.001612': 2,
  'M.000038': 1.5,
  '2.001199': 2,
  'M.000053': 0.3,
  '1.115668': 2.5,
  'M.000033': 1.5,
  'M.000030': 0.8,
  'M.000031': 0.8,
  'M.000029': 0.6,
  '1.013225': 1.2,
  '1.001776': 1.5,
  '1.001731': 0.6,
  '1.014748': 1.5,
  'M.000051': 1.2,
  'M.000047': 1,
}
const OTHERS = 0.25

export function popularity(procedure: string): number {
  return SHARES[procedure] ?? OTHERS
}

const FIRMS = new Set(['2.001199', 'M.000053', '1.009664', '2.001827', '1.001029', '1.000963', 'M.000054', 'M.000049'])

/** Whether firms ask for it rather than people. */
export function isForFirms(procedure: string): boolean {
  return FIRMS.has(procedure)
}

/** How much of it arrives online, by its online level, while the province goes from a third to over two thirds. */
export function onlineShare(level: string, passed: number): number {
  if (level === 'info') return 0
  const share = 0.35 + 0.35 * passed
  return level === 'full' ? Math.min(0.96, share * 1.25) : share * 0.85
}

/** Agencies whose work is often late in this story, and by how much. */
const SLOW: Readonly<Record<string, number>> = { X09: 0.2, X17: 0.24, VPDK2: 0.3, SXD: 0.22 }
const USUALLY_LATE = 0.05

export function lateShare(agency: string): number {
  return SLOW[agency] ?? USUALLY_LATE
}
