/** Who issued the document: from its letterhead, the authority named above a decision, or a sentence. */
import { isCapitals, sameTones } from '../formats/clean.ts'
import { nameOfPlace, properCase } from './places.ts'
import { isTitleOfDocument } from './title.ts'

/** The letterhead stands before the title; the authority that decides may stand below it; else a sentence says who. */
export function issuerIn(written: readonly string[]): string | null {
  const front = written.map(sameTones)
  const title = front.findIndex(isTitleOfDocument)
  const letterhead = lettersIn(
    front.slice(0, title < 0 ? 12 : title),
    /^(?:ỦY BAN NHÂN DÂN|UBND|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|HỘI ĐỒNG NHÂN DÂN|SỞ)(?=\s|$)/u,
  )
  if (letterhead) return asWritten(letterhead, front)
  const authority = lettersIn(front.slice(0, 12), /^(?:ỦY BAN NHÂN DÂN|TỈNH ỦY|THÀNH ỦY|HỘI ĐỒNG NHÂN DÂN)(?=\s|$)/u)
  if (authority) return asWritten(authority, front)
  return SAYS_WHO.exec(front.join('\n'))?.[1] ?? null
}

/** The name in capitals as a sentence of the document writes it. */
function asWritten(capitals: string, texts: readonly string[]): string {
  const wanted = capitals.toLowerCase()
  for (const text of texts) {
    const at = text.toLowerCase().indexOf(wanted)
    const found = text.slice(at, at + wanted.length)
    if (at >= 0 && /\p{Ll}/u.test(found)) return found
  }
  return properCase(capitals)
}

const SAYS_WHO =
  /((?:Tỉnh ủy|Thành ủy|Huyện ủy|Ủy ban nhân dân (?:tỉnh|thành phố|huyện|quận|xã|phường))(?:\s\p{Lu}\p{Ll}+){1,4})\s+(?:xây dựng|ban hành|đề ra)/u

/** A line of capitals that names the issuer, with its place on the same line or the next. */
function lettersIn(lines: readonly string[], office: RegExp): string | null {
  const heads = lines.map((text) =>
    text.replace(/\s*[-*_]{3,}.*$/, '').replace(/\s*(?:CỘNG HÒA|ĐẢNG CỘNG SẢN|Độc lập|Số\s*:).*$/u, ''),
  )
  for (const [at, line] of heads.entries()) {
    if (!office.test(line) || !isCapitals(line)) continue
    const next = heads[at + 1] ?? ''
    if (/^(?:SỞ|BAN|PHÒNG|CHI CỤC|THANH TRA|VĂN PHÒNG)\s/u.test(next) && isCapitals(next)) return next
    const bare = line.replace(office, '').trim() === ''
    const whole = bare && isCapitals(next) && RANKED.test(next) ? `${line} ${next}` : line
    if (nameOfPlace(whole)) return whole
  }
  return null
}

const RANKED = /^(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU)\s/u
