import type { Operation, Received, Replied, Route } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type * as z from 'zod'
import type { Origin } from './origin'

type Shape = z.ZodType | undefined
type Any = Operation<Route, Shape, Shape, Shape, z.ZodType>
type CallerOf<O extends Any> = O['callers'] extends 'anyone' ? Caller | undefined : Caller

/** A contract with the story that fulfils it. */
export interface Endpoint {
  contract: Any
  run(
    received: { params: unknown; query: unknown; body: unknown },
    caller: Caller | undefined,
    origin: Origin,
  ): Promise<unknown>
}

/** Binds a story to its contract: it receives parsed input and, unless anyone may call, a signed-in caller. */
export function endpoint<O extends Any>(
  contract: O,
  story: (received: Received<O>, caller: CallerOf<O>, origin: Origin) => Promise<Replied<O>>,
): Endpoint {
  return {
    contract,
    run: (received, caller, origin) => story(received as Received<O>, caller as CallerOf<O>, origin),
  }
}
