import { createJsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { z } from 'zod'

const shapesAdded = createJsonSchemaTransformObject({ schemaRegistry: z.globalRegistry })

type Given = Parameters<typeof shapesAdded>[0]
type Document = ReturnType<typeof shapesAdded>
type Drawn = { readonly paths?: object; readonly components?: { readonly schemas?: object } }

/** The whole contract: shapes that an operation uses and no others, and the tags that operations bear. */
export function wholeContract(given: Given): Document {
  const document = shapesAdded(given) as Drawn
  const schemas: Record<string, unknown> = { ...document.components?.schemas }
  const used = reachable(document.paths, schemas)
  const kept = Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)))
  return {
    ...document,
    tags: tagsOf(document.paths).map((name) => ({ name })),
    components: { ...document.components, schemas: kept },
  } as Document
}

/** Names of shapes that operations name, and those that these name. */
function reachable(paths: unknown, schemas: Readonly<Record<string, unknown>>): Set<string> {
  const used = new Set<string>()
  const waiting = namedIn(paths)
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (used.has(name)) continue
    used.add(name)
    waiting.push(...namedIn(schemas[name]))
  }
  return used
}

function namedIn(value: unknown): string[] {
  const text = JSON.stringify(value ?? null)
  return [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name = '']) => name)
}

function tagsOf(paths: unknown): string[] {
  const operations = Object.values(paths ?? {}).flatMap((methods) =>
    Object.values(methods as Record<string, { tags?: string[] }>),
  )
  return [...new Set(operations.flatMap(({ tags = [] }) => tags))].sort()
}
