/** What a paragraph says about a task in labels ("Cơ quan chủ trì: …; thời gian: …") or in a sentence ("Giao … chủ trì"). */
import { splitAgencies } from '../agencies/split.ts'
import { subjectOf } from '../agencies/subject.ts'

export type Said = {
  content: string
  lead: string[]
  coordinating: string[]
  time: string | null
  product: string | null
}

const NAME =
  '(?:(?:các\\s+)?(?:(?:cơ quan|đơn vị|bộ phận|phòng|cá nhân|người)(?:,\\s*|\\s+(?:và\\s+)?))*(?:được giao\\s+)?(?:chủ trì|phối hợp|thực hiện|chịu trách nhiệm)(?:,? (?:thực hiện|tham mưu))?' +
  '|thời (?:gian|hạn)(?:,? (?:thực hiện|hoàn thành|tiến độ))*|tiến độ(?: thực hiện)?|hoàn thành' +
  '|(?:sản phẩm|kết quả)(?:,? (?:sản phẩm|kết quả|đầu ra|dự kiến|đạt được|hoàn thành))*)'
const LABEL = new RegExp(`(?:^|[\\s(;.,–-])(${NAME})\\s*:\\s*`, 'giu')
const LABELLED = new RegExp(`^${NAME}\\s*:`, 'iu')
const COORDINATING = /(?:chủ trì,?\s+)?phối hợp (?:với|cùng)\s+/iu
const AFTER_AGENCIES =
  /[;.]|,?\s(?:để\s)?(?:tham mưu|triển khai|thực hiện|xây dựng|tổ chức|rà soát|hoàn thành|hướng dẫn|kiểm tra|theo dõi|tổng hợp|đề xuất|trình|ban hành|khảo sát|niêm yết)(?=[\s,;.])/u
const DUE =
  /(?:(?:hoàn thành|xong|báo cáo|trình|ban hành)\s+)?(?:trước|trong|chậm nhất|đến hết|hết|từ)\s+(?:(?:ngày|tháng|quý|giai đoạn|6 tháng)\s|(?=\d{1,2}\/\d))[^;,()]{1,40}|trong năm\s+(?:19|20)\d{2}|(?:đến|trong) (?:hết )?năm\s+\d{4},?\s+(?:hoàn thành|xong|phải|cơ bản)|(?<=\()(?:tháng|quý)\s+[^()]{1,30}(?=\))/giu
const RECURS =
  /thực hiện\s+thường xuyên(?=[.;,)]|$)|(?:thực hiện|báo cáo) định kỳ\s+(?:hằng|hàng)\s+(?:năm|quý|tháng)(?=[.;,)]|$)/iu

/** Whether a line only says who, when or what for about the item above it: "Cơ quan chủ trì: Sở Tư pháp". */
export function isLabelled(text: string): boolean {
  return LABELLED.test(text)
}

export function saidIn(text: string): Said {
  const labels = [...text.matchAll(LABEL)]
  const said = bySentence(labels.length > 0 ? text.slice(0, labels[0]?.index) : text)
  labels.forEach((label, index) => {
    const value = text.slice(label.index + label[0].length, labels[index + 1]?.index).replace(/[\s;.,)(]+$/u, '')
    const name = label[1]?.toLowerCase() ?? ''
    if (/phối hợp/.test(name)) said.coordinating = splitAgencies(value)
    else if (/^thời|^tiến độ|^hoàn thành$/.test(name)) said.time = value || null
    else if (/chủ trì|thực hiện|trách nhiệm/.test(name)) said.lead = splitAgencies(value)
    else said.product = value || null
  })
  return said
}

function bySentence(text: string): Said {
  const said: Said = { content: text.replace(/[\s(]+$/u, ''), lead: [], coordinating: [], time: null, product: null }
  const start = givenAt(text)
  const subject = subjectOf(text.slice(start))
  const bracket = bracketIn(text)
  if (bracket) {
    said.lead = bracket.lead
    said.coordinating = bracket.coordinating
  } else if (subject) {
    said.lead = splitAgencies(subject.agency)
    said.coordinating = coordinatingIn(text.slice(start + subject.to))
  }
  said.time = dueIn(text)
  return said
}

/** "… (Văn phòng Sở chủ trì; các phòng phối hợp; hoàn thành trong quý I)". */
function bracketIn(text: string): Pick<Said, 'lead' | 'coordinating'> | null {
  const inside = /\(([^()]{3,300}?)\s+chủ trì\s*(?=[;,)])([^()]*)\)/u.exec(text)
  if (!inside) return null
  const others = /^[;,]\s*(?:phối hợp với\s+)?([^;]+?)(?:\s+phối hợp(?: thực hiện)?)?\s*(?:;|$)/u.exec(inside[2] ?? '')
  const coordinating = others && /phối hợp/u.test(others[0]) ? splitAgencies(others[1] ?? '') : []
  return { lead: splitAgencies((inside[1] ?? '').replace(/^(?:Giao|do)\s+/iu, '')), coordinating }
}

/** Where an order to an agency begins: the start, "Phân công:", or a later sentence with "Giao". */
function givenAt(text: string): number {
  const found = /[.;]\s+(?=Giao\s)|(?:^|\s)Phân công\s*:\s*/u.exec(text)
  return found ? found.index + found[0].length : 0
}

function coordinatingIn(rest: string): string[] {
  const found = COORDINATING.exec(rest.slice(0, 80))
  if (!found) return []
  const list = rest.slice(found.index + found[0].length, found.index + found[0].length + 300)
  const end = AFTER_AGENCIES.exec(list)?.index ?? list.length
  return splitAgencies(list.slice(0, end))
}

function dueIn(text: string): string | null {
  const all = [...text.matchAll(DUE)]
  const found = all.find(([said]) => /hoàn thành|xong|trước|chậm nhất/iu.test(said)) ?? all[0]
  if (found && /\d|quý\s+[IV]/iu.test(found[0])) return found[0].replace(/(?<=\d)\.\s.*$|[\s.]+$/u, '').trim()
  return RECURS.exec(text)?.[0] ?? null
}
