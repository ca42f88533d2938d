import { contract } from '../../tools/generating/contract.ts'

/** A JSON Schema as the contract holds it; only what the fuzzer reads of it. */
export type Schema = {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly additionalProperties?: Schema | boolean
  readonly format?: string
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
}

export type Parameter = {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: Schema
}

export type Operation = {
  readonly method: string
  readonly path: string
  readonly parameters: readonly Parameter[]
  /** The permission it needs; `public` or `signed_in` where none. */
  readonly may: string
  readonly body: Schema | null
  readonly form: Schema | null
}

export type Described = { readonly operations: readonly Operation[]; resolve(schema: Schema): Schema }

type Drawn = {
  readonly 'x-permission'?: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema } | undefined>> }
}
type Contract = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Drawn>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** Every operation of the contract, as its routes draw it now. */
export async function describedOperations(): Promise<Described> {
  const { paths, components } = JSON.parse((await contract()).openapi) as Contract
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, drawn]) => ({
      may: drawn['x-permission'] ?? 'public',
      method: method.toUpperCase(),
      path,
      parameters: drawn.parameters ?? [],
      body: drawn.requestBody?.content['application/json']?.schema ?? null,
      form: drawn.requestBody?.content['multipart/form-data']?.schema ?? null,
    })),
  )
  const resolve = (schema: Schema): Schema => {
    const name = schema.$ref?.split('/').at(-1)
    return name === undefined ? schema : (components.schemas[name] ?? {})
  }
  return { operations, resolve }
}
