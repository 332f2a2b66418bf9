import type { Operation } from '@shared/operation'
import type { Role } from '@shared/people/role'
import { roleNames } from '@shared/people/words'
import { anything, anyWords, brokenBodies, type Draw, oddHeaders, pick } from './badness'
import { sampleOf, type InputShape, shapeOf } from './sample'

/** One request as it goes to the door, and what is wrong with it. */
export interface AttackRequest {
  operation: string
  /** Which part and field were meddled with. */
  wrong: string
  as: Role | undefined
  method: string
  path: string
  headers?: Record<string, string>
  body?: string
}

type Part = Record<string, unknown>
const roles = Object.keys(roleNames) as Role[]

/** Makes one request after another for one operation: right in most fields, wrong in one, or right altogether. */
export function requestsTo(contract: Operation) {
  const [method = 'GET', route = ''] = contract.route.split(' ')
  const [params, query, body] = [contract.params, contract.query, contract.body].map((one) => one && shapeOf(one))
  const parts = [
    ['params', params],
    ['query', query],
    ['body', body],
  ] as const

  return (draw: Draw, known: readonly string[]): AttackRequest => {
    const made = {
      params: partOf(params, draw, known),
      query: partOf(query, draw, known),
      body: body && sampleOf(body, draw, known),
    }
    const given = parts.filter(([, shape]) => shape !== undefined).map(([name]) => name)
    const where = given.length > 0 ? pick(given, draw) : 'query'
    const wrong = draw(12) === 0 ? 'nothing' : meddle(made, where, draw, known)
    const raw = where === 'body' && draw(15) === 0 ? pick(brokenBodies, draw) : undefined
    const path = route.replaceAll(/\{(\w+)\}/g, (_braces, name: string) =>
      inAddress(String(made.params[name] ?? ''), draw),
    )
    const search = new URLSearchParams(
      Object.entries(made.query).map(([name, value]) => [name, String(value)]),
    ).toString()
    return {
      operation: contract.name,
      wrong: raw === undefined ? wrong : 'no JSON',
      as: callerFor(contract, draw),
      method,
      path: `${path}${search ? `?${search}` : ''}`,
      ...(draw(12) === 0 ? { headers: pick(oddHeaders, draw) } : {}),
      ...(body ? { body: raw ?? JSON.stringify(made.body) ?? 'null' } : {}),
    }
  }
}

const partOf = (shape: InputShape | undefined, draw: Draw, known: readonly string[]): Part =>
  shape ? (sampleOf(shape, draw, known) as Part) : {}

/** Mostly somebody who may; sometimes somebody else, or nobody. */
function callerFor({ callers }: Operation, draw: Draw): Role | undefined {
  if (draw(10) === 0) return draw(3) === 0 ? undefined : pick(roles, draw)
  return callers === 'anyone' ? (draw(2) === 0 ? undefined : pick(roles, draw)) : pick(callers, draw)
}

/** An address keeps its number of parts; now and then it is written as no browser would. */
const inAddress = (text: string, draw: Draw): string => {
  if (draw(20) === 0) return pick(['%', '%zz', '%ff', '%C0%AF', '%00', '..;', '*'], draw)
  return encodeURIComponent(Buffer.from(text).toString()) || 'x'
}

function meddle(
  made: { params: Part; query: Part; body: unknown },
  where: 'params' | 'query' | 'body',
  draw: Draw,
  known: readonly string[],
): string {
  if (where !== 'body') {
    const names = Object.keys(made[where])
    const name =
      names.length > 0 && draw(8) > 0 ? pick(names, draw) : pick(['after', 'id', 'month', 'limit', '__proto__'], draw)
    made[where][name] = anyWords(draw, known)
    return `${where}.${name}`
  }
  const places = placesIn(made, 'body')
  const place = pick(places, draw)
  if (draw(6) === 0 && Object.hasOwn(place.within, place.name) && place.name !== 'body')
    Reflect.deleteProperty(place.within, place.name)
  else if (draw(10) === 0) place.within[pick(['id', 'role', 'version', 'after', 'extra'], draw)] = anything(draw, known)
  else place.within[place.name] = anything(draw, known)
  return `body.${place.name}`
}

/** Every field of a body, with the object it stands in. */
function placesIn(within: object, name: string): { within: Part; name: string }[] {
  const value = (within as Part)[name]
  const inside =
    typeof value === 'object' && value !== null ? Object.keys(value).flatMap((one) => placesIn(value, one)) : []
  return [{ within: within as Part, name }, ...inside]
}
