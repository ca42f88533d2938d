import type { Context } from '#platform/context.ts'
import { named } from '#platform/database/named.ts'
import type { Day } from '#platform/time.ts'

/** What is asked for, written as the search column is: plain words, one space between them; and its longest word. */
const ASKED = `with asked as materialized (
  select q, (select word from regexp_split_to_table(q, ' ') word order by length(word) desc limit 1) as longest
  from (select btrim(regexp_replace(public.plain($3), '[^a-z0-9.-]+', ' ', 'g')) as q) typed
  where q ~ '[a-z0-9]'
)`

const IN_FORCE = `version.root_id = $1::uuid and version.state = 'published' and version.valid_from <= $2::date
    and (version.valid_to is null or version.valid_to >= $2::date)`

/**
 * Every word asked for is found somewhere. First where it is all of a code or search word, then where a name or search
 * word begins with it, then where it stands together at the beginning of words, then word by word, then anywhere.
 * The longest word is said apart since only that is looked up in version_search_idx.
 */
const FIND = `${ASKED}, found as materialized (
  select version.id, version.name, q, '|' || words || '|' as phrases,
    left(search, length(search) - length(words) - 1) as plain_name,
    ' ' || translate(search, ',;:()/|', '       ') as text
  from asked, procedures.version
  where search like '%' || longest || '%' and ${IN_FORCE}
    and search like all (select '%' || word || '%' from regexp_split_to_table(q, ' ') word)
)
select id::text
from found
order by case
  when strpos(phrases, '|' || q || '|') > 0 then 0
  when starts_with(plain_name, q) or strpos(phrases, '|' || q) > 0 then 1
  when strpos(text, ' ' || q) > 0 then 2
  when text like all (select '% ' || word || '%' from regexp_split_to_table(q, ' ') word) then 3
  else 4 end, public.similarity(plain_name, q) desc, name, id`

/** Nothing holds all the words: what is most like them (word_similarity of 0.6 or more, PostgreSQL's own threshold). */
const GUESS = `${ASKED}
select version.id::text
from asked, procedures.version
where search operator(public.%>) q and ${IN_FORCE}
order by public.word_similarity(q, search) + public.similarity(left(search, length(search) - length(words) - 1), q) desc,
  name, version.id
limit 20`

/**
 * The versions in force that answer what was typed, best first: with or without accents, by code (today's or a former
 * one), by short code, and, where nothing has all the words, those that are most like them.
 */
export async function search({ pool, root_id }: Context, day: Day, typed: string): Promise<readonly string[]> {
  const parameters = [root_id, day, typed]
  const found = await named<{ id: string }>(pool, { sql: FIND, parameters })
  if (found.length > 0) return found.map(({ id }) => id)
  const guessed = await named<{ id: string }>(pool, { sql: GUESS, parameters })
  return guessed.map(({ id }) => id)
}
