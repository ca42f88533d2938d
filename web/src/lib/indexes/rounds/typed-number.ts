/**
 * A number as people type it: `12,5`, `12.5`, `1.234.567`, `1 234`. Empty is null, and what is no number is undefined.
 * A dot before three figures parts thousands, as Vietnamese writes them, unless a zero stands before it.
 */
export function typedNumber(text: string): number | null | undefined {
  const bare = text.trim().replace(/[\s\u00a0]/g, '')
  if (bare === '') return null
  const whole = /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(bare) ? bare.replaceAll('.', '') : bare
  const plain = whole.replace(',', '.')
  return /^-?\d{1,15}(\.\d+)?$/.test(plain) ? Number(plain) : undefined
}

/** Thousandths back as one types them: 1250 is `1,25` in Vietnamese and `1.25` in English; unknown is empty. */
export function typable(locale: 'vi' | 'en', thousandths: number | null): string {
  if (thousandths === null) return ''
  const text = String(thousandths / 1000)
  return locale === 'vi' ? text.replace('.', ',') : text
}
