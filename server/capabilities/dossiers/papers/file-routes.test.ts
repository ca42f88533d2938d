import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Actor, nobody } from '#platform/access/actor.ts'
import { type Desk, withDesk } from '../given.ts'

let desk: Desk
before(async () => {
  desk = await withDesk()
})
after(() => desk.close())

const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'

async function sent(): Promise<{ code: string; secret: string; paper: string }> {
  const { code, secret } = (await desk.ask(nobody, 'POST /submissions', desk.handing())).body
  const { components } = (await desk.ask(nobody, `GET /tracking/${code}?secret=${secret}`)).body as unknown as {
    components: { id: string }[]
  }
  return { code, secret, paper: components[0]?.id ?? '' }
}

/** A form as a browser sends it: fields, then the file. */
async function hand(actor: Actor, code: string, fields: Record<string, string>, name = 'don.pdf', content = PDF) {
  const parts = Object.entries(fields).map(
    ([field, value]) => `--x\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`,
  )
  const file = `--x\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/pdf\r\n\r\n${content}\r\n--x--\r\n`
  const answer = await desk.server.raw(actor, `POST /dossiers/${code}/files`, parts.join('') + file, {
    'content-type': 'multipart/form-data; boundary=x',
  })
  const text = answer.bytes.toString()
  return {
    status: answer.status,
    location: answer.headers.location,
    left: /problem=([\w-]+)/.exec(String(answer.headers['set-cookie']))?.[1],
    body: text === '' ? null : (JSON.parse(text) as { code: string }),
  }
}

test('a citizen adds a scan by the secret of their dossier, and whoever proves it gets the same bytes back', async () => {
  const { code, secret, paper } = await sent()
  assert.equal((await hand(nobody, code, { component: paper, secret })).status, 201)
  const own = await desk.server.raw(nobody, `GET /dossiers/${code}/papers/${paper}?secret=${secret}`)
  assert.deepEqual([own.status, own.bytes.toString(), own.headers['content-type']], [200, PDF, 'application/pdf'])
  assert.match(String(own.headers['content-security-policy']), /sandbox/)
  const clerk = await desk.server.raw(desk.as('clerk'), `GET /dossiers/${code}/papers/${paper}`)
  assert.equal(clerk.status, 200)
  for (const stranger of [nobody, desk.as('clerk', [desk.other_id]), desk.as('auditor')])
    assert.equal((await desk.ask(stranger, `GET /dossiers/${code}/papers/${paper}`)).told, '404 dossiers.proof_wrong')
})

test('without the proof nothing is added, nor to a paper that is not of the dossier', async () => {
  const { code, secret, paper } = await sent()
  const other = await sent()
  const refused: Record<string, string>[] = [
    { component: paper },
    { component: paper, phone: '0123' },
    { component: paper, secret: other.secret },
    { component: other.paper, secret },
  ]
  for (const fields of refused) assert.equal((await hand(nobody, code, fields)).body?.code, 'dossiers.proof_wrong')
  assert.equal(
    (await desk.ask(nobody, `GET /dossiers/${code}/papers/${paper}?secret=${secret}`)).told,
    '404 dossiers.proof_wrong',
  )
})

test('a file that is not what its name says is refused; a form of a page goes back to it with the reason', async () => {
  const { code, secret, paper } = await sent()
  const png = await hand(nobody, code, { component: paper, secret }, 'anh.png')
  assert.deepEqual([png.status, png.body?.code], [409, 'files.not_what_it_says'])
  const back = await hand(nobody, code, { component: paper, secret, next: `/ho-so/${code}` }, 'anh.png')
  assert.deepEqual([back.status, back.location], [303, `/ho-so/${code}?problem=files.not_what_it_says`])
  assert.deepEqual(JSON.parse(Buffer.from(back.left ?? '', 'base64url').toString()).code, 'files.not_what_it_says')
  await desk.ask(desk.as('clerk'), `POST /dossiers/${code}/reception`, desk.carried())
  const closed = await hand(nobody, code, { component: paper, secret, next: `/ho-so/${code}` })
  assert.deepEqual(JSON.parse(Buffer.from(closed.left ?? '', 'base64url').toString()), {
    code: 'dossiers.papers_closed',
    detail: { state: 'received' },
  })
})

test('a form of a page goes back to it, and never to another site', async () => {
  const { code, secret, paper } = await sent()
  const well = await hand(nobody, code, { component: paper, secret, next: `/ho-so/${code}` })
  assert.deepEqual([well.status, well.location], [303, `/ho-so/${code}`])
  const away = await hand(nobody, code, { component: paper, secret, next: '//xau.example/' })
  assert.equal(away.location, undefined, 'never to another site')
})

test('once it is received the citizen adds nothing more; the office may', async () => {
  const { code, secret, paper } = await sent()
  const isOpen = async () => (await desk.ask(nobody, `GET /tracking/${code}?secret=${secret}`)).body.takes_papers
  assert.equal(await isOpen(), true)
  await desk.ask(desk.as('clerk'), `POST /dossiers/${code}/reception`, desk.carried())
  assert.equal(await isOpen(), false, 'the page asks the same rule')
  assert.equal((await hand(nobody, code, { component: paper, secret })).body?.code, 'dossiers.papers_closed')
  assert.equal((await hand(desk.as('clerk'), code, { component: paper })).status, 201)
})
