import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import type { DocumentServices } from '../services.ts'
import { SIGNERS } from './queries.ts'
import { SignerSaidShape, SignerSetShape, SignersShape } from './schemas.ts'
import { setSigner } from './set-signer.ts'
import { signersShown } from './views.ts'

const tags = ['documents']
const config = { may: SIGNERS }

/** How people and agencies sign, as data. */
export function signerRoutes(api: Api, { signing }: DocumentServices): void {
  api.get(
    '/documents/signers',
    {
      config,
      schema: {
        summary: 'How seals and people of my agencies sign, and the connectors there are',
        tags,
        response: { 200: SignersShape },
      },
    },
    async ({ context }) => signersShown(context, signing),
  )
  api.put(
    '/documents/signers',
    {
      config,
      schema: {
        summary: 'Set up how a person, or the seal of an agency, signs; or switch it off',
        tags,
        body: SignerSaidShape,
        response: { 200: SignerSetShape },
      },
    },
    async (request) => setSigner(request.context, keyOf(request), signing, request.body),
  )
}
