import pg from 'pg'

const OURS = `n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'queue', 'public')`

type Table = { id: number; name: string; comment: string | null; kind: string; definition: string | null }
type Part = { table_id: number; text: string; comment: string | null }

/**
 * database/schema.sql: every table as the migrations leave it, to be read (and compared by a reviewer), not run.
 *
 * @param url a migrated database.
 */
export async function databaseSchema(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const tables = (await client.query<Table>(TABLES)).rows
    const parts = async (query: string): Promise<Part[]> => (await client.query<Part>(query)).rows
    const columns = await parts(COLUMNS)
    const constraints = await parts(CONSTRAINTS)
    const after = [...(await parts(INDEXES)), ...(await parts(TRIGGERS))]
    const told = tables.map((table) => {
      const of = (all: readonly Part[]): Part[] => all.filter(({ table_id }) => table_id === table.id)
      return describe(table, of(columns), of(constraints), of(after))
    })
    return ['-- Generated from database/migrations by `npm run generate`; to be read, not run.', ...told, ''].join(
      '\n\n',
    )
  } finally {
    await client.end()
  }
}

function describe(table: Table, columns: Part[], constraints: Part[], after: Part[]): string {
  const note = comment(table.comment)
  if (table.definition) return `${note}create view ${table.name} as\n${table.definition}`
  const lines = [...columns, ...constraints].map(({ text, comment: said }, place, all) => {
    const comma = place < all.length - 1 ? ',' : ''
    return `${comment(said, '  ')}  ${text}${comma}`
  })
  const behind = after.map(({ text, comment: said }) => `\n${comment(said)}${text};`)
  return `${note}create table ${table.name} (\n${lines.join('\n')}\n);${behind.join('')}`
}

function comment(text: string | null, indent = ''): string {
  return text === null ? '' : `${indent}-- ${text.replaceAll('\n', ' ')}\n`
}

const TABLES = `
  select c.oid::int as id, n.nspname || '.' || c.relname as name, obj_description(c.oid, 'pg_class') as comment,
    c.relkind as kind, case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid, true) end as definition
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm') and ${OURS}
  order by n.nspname, c.relname`

const COLUMNS = `
  select a.attrelid::int as table_id, col_description(a.attrelid, a.attnum) as comment,
    a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
      || case when co.collname not in ('default', 'C') then ' collate ' || quote_ident(co.collname) else '' end
      || case when a.attnotnull then ' not null' else '' end
      || case when a.attgenerated <> '' then ' generated always as (' || pg_get_expr(d.adbin, d.adrelid) || ') stored'
              when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) else '' end as text
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  left join pg_collation co on co.oid = a.attcollation
  where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p') and ${OURS}
  order by a.attrelid, a.attnum`

const CONSTRAINTS = `
  select k.conrelid::int as table_id, obj_description(k.oid, 'pg_constraint') as comment, pg_get_constraintdef(k.oid, true) as text
  from pg_constraint k join pg_namespace n on n.oid = k.connamespace
  where k.contype in ('p', 'u', 'c', 'f', 'x') and k.conrelid <> 0 and ${OURS}
  order by k.conrelid, array_position('{p,u,f,c,x}'::"char"[], k.contype), 3`

const INDEXES = `
  select i.indrelid::int as table_id, obj_description(i.indexrelid, 'pg_class') as comment, pg_get_indexdef(i.indexrelid) as text
  from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
  where ${OURS} and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
  order by i.indrelid, c.relname`

const TRIGGERS = `
  select t.tgrelid::int as table_id, obj_description(t.oid, 'pg_trigger') as comment, pg_get_triggerdef(t.oid, true) as text
  from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
  where not t.tgisinternal and ${OURS}
  order by t.tgrelid, t.tgname`
