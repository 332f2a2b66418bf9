import * as z from 'zod'
import type { Role } from './people/role'
import type { ProblemCode } from './problem'

/** Method and path as one literal, e.g. 'POST /api/answers'; path parameters in braces: 'GET /api/inquiries/{id}'. */
export type Route = `${'GET' | 'POST' | 'PUT' | 'DELETE'} /api/${string}`

type Shape = z.ZodType
type None = undefined

/** As the `reply` of a contract: what goes out is a file with this name and media type, not JSON. */
export const fileReply = z.object({
  name: z.string(),
  type: z.string(),
  bytes: z.custom<Uint8Array>((given) => given instanceof Uint8Array),
})
export type FileReply = z.infer<typeof fileReply>

/** As the `reply` of a contract that anyone may call: a text of this media type that other programs take, under an ETag. */
export const textReply = z.object({ type: z.string(), text: z.string() })

/** What one operation promises: the Lambda, the mini-program, the OpenAPI page and the tests all read this object. */
export interface Operation<
  R extends Route = Route,
  Params extends Shape | None = Shape | None,
  Query extends Shape | None = Shape | None,
  Body extends Shape | None = Shape | None,
  Reply extends Shape = Shape,
  Callers extends 'anyone' | readonly Role[] = 'anyone' | readonly Role[],
> {
  name: string
  route: R
  /** One Chinese sentence for the readable API page. */
  summary: string
  /** 'anyone' needs no sign-in; else the roles that may call. Finer rules (own case, own department) are in the slice. */
  callers: Callers
  /** Those who watch or edit for one county may call too: the story lets them see and do what lies in their tree alone. */
  county?: true
  params?: Params
  query?: Query
  body?: Body
  reply: Reply
  /** HTTP status of success; 200 when not given. */
  status?: 200 | 201
  /** Only where the answer is the same for everybody: for how many milliseconds it may be given again. */
  keptFor?: number
  /** Where many may be given the very same reply, which its story says: it is checked and written once. */
  alike?: true
  /** How many bytes the body may have; 128 KB when not given. */
  largestBody?: number
  /** What may go wrong here besides bad input and sign-in. */
  problems?: readonly ProblemCode[]
}

/** Ties a contract together and keeps its literal types. */
export function operation<
  R extends Route,
  Reply extends Shape,
  Params extends Shape | None = None,
  Query extends Shape | None = None,
  Body extends Shape | None = None,
  const Callers extends 'anyone' | readonly Role[] = 'anyone',
>(contract: Operation<R, Params, Query, Body, Reply, Callers>): Operation<R, Params, Query, Body, Reply, Callers> {
  return contract
}

type Any = Operation<Route, Shape | None, Shape | None, Shape | None, Shape>
type Output<S> = [NonNullable<S>] extends [never]
  ? undefined
  : NonNullable<S> extends Shape
    ? z.output<NonNullable<S>>
    : undefined
type Input<S> = [NonNullable<S>] extends [never]
  ? undefined
  : NonNullable<S> extends Shape
    ? z.input<NonNullable<S>>
    : undefined
type Part<Key extends string, S> = S extends undefined
  ? { [K in Key]?: undefined }
  : Record<string, never> extends S
    ? { [K in Key]?: S }
    : { [K in Key]: S }

/** What a handler receives: parsed and typed. */
export interface Received<O extends Any> {
  params: Output<O['params']>
  query: Output<O['query']>
  body: Output<O['body']>
}

/** What a client sends. */
export type Sent<O extends Any> = Part<'params', Input<O['params']>> &
  Part<'query', Input<O['query']>> &
  Part<'body', Input<O['body']>>

/** What comes back. */
export type Replied<O extends Any> = z.output<O['reply']>

/** The literal route of an operation, so that a client naming a wrong one does not compile. */
export type RouteOf<O extends Any> = O['route']
