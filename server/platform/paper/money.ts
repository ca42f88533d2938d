const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']
const SCALES = ['', ' nghìn', ' triệu', ' tỷ']

/**
 * A sum in Vietnamese words, as receipts want it: `105_000` → `Một trăm linh năm nghìn đồng`.
 *
 * @param amount whole đồng, 0 to 999 999 999 999 999 (nghìn tỷ).
 * @throws RangeError outside of that.
 */
export function moneyInWords(amount: number): string {
  if (!Number.isSafeInteger(amount) || amount < 0 || amount >= 1e15)
    throw new RangeError('a sum in whole đồng is needed')
  const words = amount === 0 ? 'không' : numberInWords(amount, false)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} đồng`
}

/** `follows`: something higher was said before, so the hundreds are named even where they are zero. */
function numberInWords(number: number, follows: boolean): string {
  if (number >= 1e12) {
    return `${numberInWords(Math.floor(number / 1e9), false)} tỷ${tail(number % 1e9)}`
  }
  const scale = number >= 1e9 ? 3 : number >= 1e6 ? 2 : number >= 1e3 ? 1 : 0
  const unit = 1000 ** scale
  return `${groupInWords(Math.floor(number / unit), follows)}${SCALES[scale]}${tail(number % unit)}`
}

const tail = (rest: number): string => (rest === 0 ? '' : ` ${numberInWords(rest, true)}`)

function groupInWords(group: number, follows: boolean): string {
  const hundreds = Math.floor(group / 100)
  const rest = group % 100
  const said = hundreds > 0 || follows ? `${DIGITS[hundreds]} trăm` : ''
  return [said, rest === 0 ? '' : tensInWords(rest, said !== '')].filter((part) => part !== '').join(' ')
}

function tensInWords(rest: number, follows: boolean): string {
  const tens = Math.floor(rest / 10)
  const ones = rest % 10
  if (tens === 0) return follows ? `linh ${DIGITS[ones]}` : `${DIGITS[ones]}`
  const ten = tens === 1 ? 'mười' : `${DIGITS[tens]} mươi`
  if (ones === 0) return ten
  if (ones === 1 && tens > 1) return `${ten} mốt`
  if (ones === 4 && tens > 1) return `${ten} tư`
  return `${ten} ${ones === 5 ? 'lăm' : DIGITS[ones]}`
}
