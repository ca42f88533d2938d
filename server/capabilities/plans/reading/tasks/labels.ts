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

const LABEL =
  /(?:^|[\s(;.,–-])((?:(?:cơ quan|đơn vị|bộ phận)\s+)?(?:chủ trì|phối hợp|thực hiện)(?: thực hiện)?|thời (?:gian|hạn)(?: thực hiện| hoàn thành)?|tiến độ|sản phẩm(?: đầu ra)?|kết quả(?: đầu ra)?)\s*:\s*/giu
const COORDINATING = /(?:chủ trì,?\s+)?phối hợp (?:với|cùng)\s+/iu
const AFTER_AGENCIES =
  /[;.]|,?\s(?:để\s)?(?:tham mưu|triển khai|thực hiện|xây dựng|tổ chức|rà soát|hoàn thành|hướng dẫn|kiểm tra|theo dõi|tổng hợp|đề xuất|trình|ban hành|khảo sát|niêm yết)(?=[\s,;.])/u
const DUE =
  /(?:(?:hoàn thành|xong|báo cáo|trình|ban hành)\s+)?(?:trước|trong|chậm nhất|đến hết|hết|từ)\s+(?:(?:ngày|tháng|quý|giai đoạn|6 tháng)\s|(?=\d{1,2}\/\d))[^;,()]{1,40}|trong năm\s+(?:19|20)\d{2}|(?:đến|trong) (?:hết )?năm\s+\d{4},?\s+(?:hoàn thành|xong|phải|cơ bản)/iu

export function saidIn(text: string): Said {
  const labels = [...text.matchAll(LABEL)]
  const said = bySentence(labels.length > 0 ? text.slice(0, labels[0]?.index) : text)
  labels.forEach((label, index) => {
    const value = text.slice(label.index + label[0].length, labels[index + 1]?.index).replace(/[\s;.,)(]+$/u, '')
    const name = label[1]?.toLowerCase() ?? ''
    if (/phối hợp/.test(name)) said.coordinating = splitAgencies(value)
    else if (/chủ trì|thực hiện$/.test(name) && !/thời/.test(name)) said.lead = splitAgencies(value)
    else if (/thời|tiến độ/.test(name)) said.time = value || null
    else said.product = value || null
  })
  return said
}

function bySentence(text: string): Said {
  const said: Said = { content: text.replace(/[\s(]+$/u, ''), lead: [], coordinating: [], time: null, product: null }
  const start = givenAt(text)
  const subject = subjectOf(text.slice(start))
  if (subject) {
    said.lead = splitAgencies(subject.agency)
    said.coordinating = coordinatingIn(text.slice(start + subject.to))
  }
  said.time = dueIn(text)
  return said
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
  const found = DUE.exec(text)
  return found && /\d|quý\s+[IV]/iu.test(found[0]) ? found[0].replace(/(?<=\d)\.\s.*$|[\s.]+$/u, '').trim() : null
}
