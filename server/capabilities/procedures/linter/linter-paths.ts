const paths: Readonly<Record<string, string>> = {
  nobody_competent: 'levels',
  no_components: 'components',
  duplicate_component: 'components',
  no_legal_basis: 'legal_bases',
  legal_basis_expired: 'legal_bases',
  fee_without_basis: 'fees',
  fee_replaces_nothing: 'fees',
  unknown_case: 'cases',
  term_missing: 'terms.legal',
  committed_longer_than_legal: 'terms.committed',
}

/** The part of the content that something the linter says is about; the steps where it is no other. */
export function pathOf(code: string): string {
  return paths[code.replace(/^procedures\./, '').replace(/_in_case$/, '')] ?? 'steps'
}
