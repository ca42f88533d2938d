import pg from 'pg'

/** A statement as it went to the server. */
export type Statement = { readonly text: string; readonly values: readonly unknown[] }

type Query = (this: pg.Client, ...given: unknown[]) => unknown

/** Every statement that this process sends while `work` runs: what a bare server then sends too. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = []
  const sent = pg.Client.prototype.query as unknown as Query
  const listening: Query = function (...given) {
    const [query, values] = given as [string | { text: string; values?: unknown[] }, unknown[] | undefined]
    if (typeof query === 'string') statements.push({ text: query, values: Array.isArray(values) ? values : [] })
    else statements.push({ text: query.text, values: query.values ?? [] })
    return sent.apply(this, given)
  }
  Object.assign(pg.Client.prototype, { query: listening })
  try {
    await work()
  } finally {
    Object.assign(pg.Client.prototype, { query: sent })
  }
  return statements
}

/** What a statement is filled with each time: words in it that stand for something else every time. */
export type Slots = Readonly<Record<string, string>>

/** The statement with a mark in place of each word that changes. Bytes travel as PostgreSQL writes them. */
export function template(statement: Statement, slots: Slots): Statement {
  const values = statement.values.map((value) => {
    const text = Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value
    return typeof text === 'string' ? marked(text, slots) : text
  })
  return { text: statement.text, values }
}

function marked(text: string, slots: Slots): string {
  return Object.entries(slots).reduce((marking, [slot, word]) => marking.replaceAll(word, `«${slot}»`), text)
}
