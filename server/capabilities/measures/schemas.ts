import { z } from 'zod'
import { Instant } from '#platform/http/shapes.ts'

const PeriodShape = z.object({ code: z.string(), from: z.string(), to: z.string() })
const ValueShape = z.object({ value: z.number().nullable(), numerator: z.number(), denominator: z.number().nullable() })

export const FigureShape = ValueShape.extend({
  measure: z.string(),
  version: z.int(),
  unit: z.string(),
  agency: z.string(),
  subtree: z.boolean(),
  period: PeriodShape,
  cut: z.string().describe('The place in the journal up to which events count'),
  as_of: z.string(),
}).meta({ id: 'Figure' })

export const MeasureShape = z
  .object({
    name: z.string(),
    version: z.int(),
    kind: z.string(),
    unit: z.string(),
    better: z.string().nullable(),
    title: z.string(),
    definition: z.string(),
    basis: z.object({ text: z.string(), verified: z.boolean() }),
  })
  .meta({ id: 'Measure' })

export const RowsShape = z
  .object({
    figure: FigureShape,
    rows: z.array(
      z.object({
        kind: z.string(),
        code: z.string(),
        agency: z.string(),
        class: z.string(),
        opened_on: z.string().nullable(),
        closed_on: z.string().nullable(),
        due_at: Instant.nullable(),
        worked: z.int().nullable(),
        days: z.record(z.string(), z.string().nullable()).describe('Every day its kind of fact declares, by name'),
        amounts: z.record(z.string(), z.int().nullable()).describe('Working minutes, đồng, answers, by name'),
        dimensions: z.record(z.string(), z.string()).describe('What it may be broken down by'),
        counted: z.boolean().describe('Whether it counts above the line too'),
      }),
    ),
    next: z.string().nullable(),
  })
  .meta({ id: 'FigureRows' })

export const PartsShape = z
  .object({ figure: FigureShape, by: z.string(), parts: z.array(ValueShape.extend({ part: z.string() })) })
  .meta({ id: 'FigureParts' })

export const SpreadShape = z
  .object({
    figure: FigureShape,
    classes: z.array(
      z.object({ up_to: z.number().describe('The most in the class, in the unit of the measure'), count: z.int() }),
    ),
  })
  .meta({ id: 'FigureSpread' })

export const CockpitShape = z
  .object({
    figures: z.array(
      FigureShape.extend({
        better: z.string().nullable(),
        title: z.string(),
        definition: z.string(),
        trend: z.array(z.object({ month: z.string(), value: z.number().nullable() })),
      }),
    ),
    agencies: z.array(z.object({ code: z.string(), name: z.string(), values: z.record(z.string(), ValueShape) })),
    worst: z.array(
      z.object({
        code: z.string(),
        agency: z.string(),
        agency_name: z.string(),
        class: z.string(),
        due_at: Instant,
        late_minutes: z.int(),
      }),
    ),
    earlier: z
      .record(z.string(), z.number().nullable())
      .describe('The figures of the period asked for as `before`, by measure'),
  })
  .meta({ id: 'Cockpit' })

export const ResultsShape = z
  .object({
    period: PeriodShape,
    cut: z.string(),
    as_of: z.string(),
    figures: z.array(
      ValueShape.extend({
        name: z.string(),
        unit: z.string(),
        better: z.string().nullable(),
        title: z.string(),
        definition: z.string(),
        basis: z.object({ text: z.string(), verified: z.boolean() }),
        trend: z.array(z.object({ month: z.string(), value: z.number().nullable() })),
      }),
    ),
    agencies: z.array(z.object({ code: z.string(), name: z.string(), values: z.record(z.string(), ValueShape) })),
    procedures: z
      .array(z.object({ code: z.string(), received: z.int() }))
      .describe('Received most in the period, most first'),
  })
  .meta({ id: 'PublicResults' })
