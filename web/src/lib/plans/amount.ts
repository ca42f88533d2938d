/** A number as people type it: `92,5`, `1.204`, `1 204,5`, `92.5`. Null where it is none. */
export function amountIn(text: string): number | null {
  const tight = text.replace(/[\s\u00a0%]/g, '')
  const plain = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(tight) ? tight.replaceAll('.', '') : tight
  const value = /^-?\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : Number.NaN
  return Number.isFinite(value) ? value : null
}
