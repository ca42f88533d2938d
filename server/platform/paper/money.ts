import { doReadNumber, ReadingConfig } from 'read-vietnamese-number'

const config = new ReadingConfig()
config.unit = ['đồng']
config.oddText = 'linh'
config.units = config.units.map((names) => names.map((name) => name.replace('tỉ', 'tỷ')))

/**
 * A sum in Vietnamese words, as receipts want it: `105_000` → `Một trăm linh năm nghìn đồng`.
 *
 * @param amount whole đồng, 0 to 999 999 999 999 999 (nghìn tỷ).
 * @throws RangeError outside of that.
 */
export function moneyInWords(amount: number): string {
  if (!Number.isSafeInteger(amount) || amount < 0 || amount >= 1e15)
    throw new RangeError('a sum in whole đồng is needed')
  const words = doReadNumber(String(amount), config)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
