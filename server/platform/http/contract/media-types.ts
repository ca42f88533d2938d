import { z } from 'zod'

/** The media types that a route's answers come in where they are files; none where all are JSON. */
export function mediaTypesIn(responses: Readonly<Record<string, unknown>>): string[] {
  return Object.values(responses).flatMap((shape) => {
    const types = shape instanceof z.ZodType ? shape.meta()?.['x-media-types'] : undefined
    return Array.isArray(types) ? types.map(String) : []
  })
}
