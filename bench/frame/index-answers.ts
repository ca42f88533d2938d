/** An agency's live index as the API answers it; only what the bench reads of it. */
export type LiveSheet = {
  readonly fields: readonly {
    readonly criteria: readonly {
      readonly components: readonly {
        readonly code: string
        readonly figures: readonly { readonly numerator: number; readonly denominator: number | null }[]
      }[]
    }[]
  }[]
}

/** @throws where the answer is not the thing asked for. */
export async function askFor<Found>(address: string, path: string): Promise<Found> {
  const answer = await fetch(`${address}${path}`)
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as Found
}

/** What stands above and below the line of each component that one measure fills. */
export function numbersIn({ fields }: LiveSheet): Readonly<Record<string, readonly [number, number]>> {
  const components = fields.flatMap(({ criteria }) => criteria.flatMap((one) => one.components))
  return Object.fromEntries(
    components.flatMap(({ code, figures: [only, ...more] }) =>
      only && more.length === 0 ? [[code, [only.numerator, only.denominator ?? 0] as const]] : [],
    ),
  )
}
