/** A column of a table. `key` names it in the address (`?sort=due_on`) and in the cell snippet. */
export type Column<Row> = {
  readonly key: string
  readonly label: string
  readonly numeric?: boolean
  readonly sortable?: boolean
  /** Left out on a phone. */
  readonly wide?: boolean
  readonly text?: (row: Row) => string
}
