type Tag = { readonly name: string; readonly attributes: ReadonlyMap<string, string>; readonly at: number }

const CONTROLS = new Set(['input', 'select', 'textarea'])
const NEEDS_NO_LABEL = new Set(['hidden', 'submit', 'button', 'reset', 'image'])

/**
 * What is wrong with the structure of a page as it was sent, one line for each: the part of the accessibility check that
 * needs no browser. Looks at language, title, landmarks, headings, labels, alternatives, ids and what they refer to.
 */
export function faultsIn(html: string): string[] {
  const tags = tagsIn(html)
  const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? [])
  return [
    ...frameFaults(html, tags),
    ...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `id ${id} stands twice`),
    ...tags.flatMap((tag) => referenceFaults(tag, new Set(ids))),
    ...tags.flatMap((tag) => controlFaults(html, tag, tags)),
    ...tags.flatMap((tag) => contentFaults(html, tag)),
  ]
}

function frameFaults(html: string, tags: readonly Tag[]): string[] {
  const count = (name: string): number => tags.filter((tag) => tag.name === name).length
  const language = tags.find(({ name }) => name === 'html')?.attributes.get('lang')
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1]?.trim()
  const viewport = tags.some(({ name, attributes }) => name === 'meta' && attributes.get('name') === 'viewport')
  return [
    ...(language ? [] : ['the page does not say its language']),
    ...(title ? [] : ['the page has no title']),
    ...(viewport ? [] : ['the page is not made for a phone']),
    ...(count('h1') === 1 ? [] : [`the page has ${count('h1')} first headings`]),
    ...(count('main') === 1 ? [] : [`the page has ${count('main')} main parts`]),
  ]
}

function referenceFaults({ name, attributes }: Tag, ids: ReadonlySet<string>): string[] {
  return ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-errormessage'].flatMap((attribute) =>
    (attributes.get(attribute) ?? '')
      .split(/\s+/)
      .filter((id) => id !== '' && !ids.has(id))
      .map((id) => `${name} ${attribute}="${id}" leads nowhere`),
  )
}

function controlFaults(html: string, tag: Tag, tags: readonly Tag[]): string[] {
  const { name, attributes, at } = tag
  if (!CONTROLS.has(name) || NEEDS_NO_LABEL.has(attributes.get('type') ?? '')) return []
  const id = attributes.get('id')
  const isLabelled =
    attributes.has('aria-label') ||
    attributes.has('aria-labelledby') ||
    tags.some((other) => other.name === 'label' && id !== undefined && other.attributes.get('for') === id) ||
    html.lastIndexOf('<label', at) > html.lastIndexOf('</label>', at)
  return isLabelled ? [] : [`${name} ${attributes.get('name') ?? id ?? ''} has no label`]
}

function contentFaults(html: string, { name, attributes, at }: Tag): string[] {
  if (name === 'img' && !attributes.has('alt')) return [`img ${attributes.get('src') ?? ''} has no alternative`]
  if (name !== 'a' && name !== 'button') return []
  const inside = html.slice(html.indexOf('>', at) + 1, html.indexOf(`</${name}>`, at))
  const says = inside.replace(/<[^>]*>/g, '').trim() !== '' || /\b(alt|aria-label)="[^"]+"/.test(inside)
  return says || attributes.has('aria-label') ? [] : [`${name} ${attributes.get('href') ?? ''} says nothing`]
}

/** Opening tags in order; comments, scripts and styles are not part of the page. */
function tagsIn(html: string): Tag[] {
  const visible = html.replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>/g, (cut) => ' '.repeat(cut.length))
  const pattern = /<([a-z][a-z0-9]*)((?:\s+[^\s=>"'/]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*\/?>/g
  return [...visible.matchAll(pattern)].map(({ 1: name = '', 2: attributes = '', index }) => ({
    name,
    attributes: attributesIn(attributes),
    at: index,
  }))
}

function attributesIn(text: string): Map<string, string> {
  const found = text.matchAll(/([^\s=]+)(?:=(?:"([^"]*)"|'([^']*)'|(\S+)))?/g)
  return new Map([...found].map(([, name = '', a, b, c]) => [name, a ?? b ?? c ?? '']))
}
