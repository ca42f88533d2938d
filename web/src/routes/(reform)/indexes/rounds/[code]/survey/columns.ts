/** A column of the grid: an option of an item. */
export type Column = {
  readonly item: number
  readonly option: string
  readonly name: string
  readonly weight: number
  /** How a single box of it is called, beside the agency. */
  readonly label: string
}

type Option = { readonly code: string; readonly name: string; readonly weight: number }

/** The columns of a grid, item by item; options alone where no item has a name of its own. */
export function columnsOf(items: readonly string[], options: readonly Option[]): readonly Column[] {
  const asked = items.length > 0 ? items : ['']
  return asked.flatMap((item, at) =>
    options.map(({ code, name, weight }) => ({
      item: at,
      option: code,
      name,
      weight,
      label: asked.length > 1 ? `${item}: ${name}` : name,
    })),
  )
}
