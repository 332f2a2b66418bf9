import type { People } from '../load/filled'

/** One request as a stranger sends it; headers and body may be anything. */
export interface Blow {
  method?: string
  path: string
  headers?: Record<string, string>
  body?: string | Buffer
  /** The address it seems to come from, as a proxy in front would tell it. */
  from?: string
}

/** Whom an attack is aimed at, and when it is over. */
export interface Target {
  url: string
  people: People
  over(): boolean
}

/** One way to stop the system, or to drown it; either requests at so many connections, or anything a socket can do. */
export interface Attack {
  name: string
  hits?: (nth: number, people: People) => Blow
  run?: (target: Target) => Promise<void>
}

/** One of very many addresses. */
export const scattered = (nth: number): string =>
  `10.${(nth * 7_919) % 256}.${(nth * 104_729) % 256}.${(nth * 1_299_709) % 256}`

export const json = (body: unknown) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

/** Chinese signs that mean nothing, different each time. */
export const nonsense = (length: number, nth: number): string =>
  String.fromCodePoint(...Array.from({ length }, (_none, at) => 0x4e00 + ((at * 7_919 + nth * 104_729) % 20_000)))
