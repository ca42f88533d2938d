/** The tree that numbers and signs make of the paragraphs: I. over 1. over a) over the dash. */
import { isTitle } from '../formats/clean.ts'
import type { Paragraph, Piece, Table } from './flatten.ts'
import { type Mark, type MarkKind, markOf } from './marks.ts'

/** `more` are the unnumbered paragraphs that follow before the next number. */
export type Node = {
  block: number
  text: string
  body: string
  mark: Mark | null
  styled: boolean
  parent: Node | null
  children: Node[]
  more: Paragraph[]
  tables: Table[]
}

/** Paragraphs before the first numbered one of a part stand as nodes without a number. */
export function outlineOf(pieces: readonly Piece[]): Node[] {
  const roots: Node[] = []
  let open: Node[] = []
  for (const piece of pieces) {
    if (piece.kind === 'table') {
      open.at(-1)?.tables.push(piece)
      continue
    }
    const mark = markOf(piece.text)
    if (!mark && !isBreak(piece) && open.length > 0) {
      open.at(-1)?.more.push(piece)
      continue
    }
    const section = !mark && isSectionTitle(piece.text)
    open = mark ? above(open, mark.kind) : []
    const node = nodeOf(piece, mark, open.at(-1) ?? null)
    const siblings = node.parent?.children ?? roots
    siblings.push(node)
    if (mark || section) open.push(node)
  }
  return roots
}

function nodeOf(piece: Paragraph, mark: Mark | null, parent: Node | null): Node {
  const body = piece.text.slice(mark?.length ?? 0)
  const { block, text, styled } = piece
  return { block, text, body, mark, styled, parent, children: [], more: [], tables: [] }
}

/** The open nodes a number of this kind goes under: all before the first of its own kind, else all that may hold it. */
function above(open: readonly Node[], kind: MarkKind): Node[] {
  const same = open.findIndex((node) => (node.mark?.kind ?? 'part') === kind)
  if (same >= 0) return open.slice(0, same)
  const outer = outermost(kind)
  const end = open.findIndex((node) => outer.includes(node.mark?.kind ?? 'part'))
  return end >= 0 ? open.slice(0, end) : [...open]
}

/** Kinds that never hold this one: a Roman number stands in no list of dashes. */
function outermost(kind: MarkKind): readonly MarkKind[] {
  if (kind === 'part' || kind === 'article')
    return ['article', 'roman', 'capital', 'number', 'decimal', 'letter', 'bracket', 'bullet', 'plus']
  if (kind === 'roman') return ['number', 'decimal', 'letter', 'bracket', 'bullet', 'plus']
  if (kind === 'number' || kind === 'decimal' || kind === 'letter') return ['bullet', 'plus']
  return kind === 'bullet' || kind === 'bracket' ? ['plus'] : []
}

/** "TỔ CHỨC THỰC HIỆN" without a number holds what follows like a numbered section. */
function isSectionTitle(text: string): boolean {
  return isTitle(text) && SECTION_WORDS.test(text)
}

const SECTION_WORDS =
  /^(?:CÁC )?(?:MỤC TIÊU|MỤC ĐÍCH|CHỈ TIÊU|NHIỆM VỤ|NỘI DUNG|GIẢI PHÁP|TỔ CHỨC THỰC HIỆN|TRÁCH NHIỆM|KINH PHÍ)(?!\p{L})/u

/** What ends the list before it: a title in capitals, a closing sentence, the list of receivers, a signature. */
function isBreak(piece: Paragraph): boolean {
  return isTitle(piece.text) || piece.styled || isClosing(piece.text) || isBackMatter(piece.text)
}

export function isClosing(text: string): boolean {
  return /^(?:Trên đây là|Trong quá trình (?:triển khai|thực hiện|tổ chức)|Yêu cầu (?:Thủ trưởng|các|Giám đốc)|Căn cứ Kế hoạch này, các|(?:Kế hoạch|Chương trình) này (?:được|có hiệu lực))/.test(
    text,
  )
}

export function isBackMatter(text: string): boolean {
  return /^(?:Nơi nhận|TM\.|KT\.|T\/M|TL\.|\*{0,2}TM\.)/.test(text)
}

/** All nodes under these, in reading order. */
export function* allOf(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes) {
    yield node
    yield* allOf(node.children)
  }
}
