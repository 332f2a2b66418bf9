import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

/** An answer as it goes out. */
export interface WrittenReply {
  text: string
  /** The text in UTF-8, where it goes out many times. */
  bytes?: Uint8Array<ArrayBuffer>
  /** The text as gzip, where it goes out many times. */
  packed?: Uint8Array<ArrayBuffer>
}

/** With a name for its content. */
export interface Given extends WrittenReply {
  etag: string
}

export function givenOf(reply: unknown): Given {
  const text = JSON.stringify(reply)
  return { text, etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"` }
}

/** Written and packed once for everybody, where that is worth it. */
export function packedFor<T extends WrittenReply>(written: T): T {
  if (written.text.length < 1_024) return written
  const bytes = new TextEncoder().encode(written.text)
  return { ...written, bytes, packed: new Uint8Array(gzipSync(bytes)) }
}

/** What goes out once is packed from here on; below, phones far away gain nothing. */
const worthPacking = 4_096
/** Costs a third of the time, and packs our answers as small. */
const quick = { level: 1, windowBits: 13, memLevel: 7 }

/** The answer as gzip, where that is worth it: made just now, unless it was packed before. */
export const packedOf = ({ text, packed }: WrittenReply): Uint8Array<ArrayBuffer> | undefined =>
  packed ?? (text.length < worthPacking ? undefined : new Uint8Array(gzipSync(text, quick)))

/**
 * Writes the replies of one operation. Where many may be given the very same one (`alike`), it is checked, written and packed
 * once, and forgotten with the reply itself.
 */
export function writing(written: (reply: unknown) => WrittenReply, alike = false): (reply: unknown) => WrittenReply {
  if (!alike) return written
  const known = new WeakMap<object, WrittenReply>()
  return (reply) => {
    const before = known.get(reply as object)
    if (before) return before
    const made = packedFor(written(reply))
    known.set(reply as object, made)
    return made
  }
}

/** Gives what was made last for a key, or makes it. */
export type Keep = (key: string, forMs: number, make: () => Promise<Given>) => Promise<Given>

/** So many answers are kept at most; the one kept longest goes first. */
const most = 200

/** Making anew takes at most one part in so many of the time. */
const share = 6

/**
 * Answers for everybody that cost much to make: kept for a while, longer where making them takes long, and made by one
 * caller at a time, however many ask. Past its while the last one is given on, and a newer one is made beside; one much
 * older is not given.
 */
export function keeping(clock: () => number = () => performance.now()): Keep {
  const held = new Map<string, { given: Given; at: number; took: number }>()
  const underWay = new Map<string, Promise<Given>>()

  async function anew(key: string, make: () => Promise<Given>): Promise<Given> {
    const at = clock()
    const given = await make()
    held.delete(key)
    held.set(key, { given, at, took: clock() - at })
    for (const oldest of [...held.keys()].slice(0, Math.max(0, held.size - most))) held.delete(oldest)
    return given
  }
  function made(key: string, make: () => Promise<Given>): Promise<Given> {
    const going = underWay.get(key)
    if (going) return going
    const making = anew(key, make).finally(() => underWay.delete(key))
    underWay.set(key, making)
    return making
  }
  return async (key, forMs, make) => {
    const last = held.get(key)
    const age = last ? clock() - last.at : Number.POSITIVE_INFINITY
    const kept = Math.max(forMs, (last?.took ?? 0) * share)
    if (last && age < kept) return last.given
    const making = made(key, make)
    if (!last || age >= 4 * kept) return making
    // Whoever comes when it is too old to be given hears why it could not be made.
    making.catch(() => undefined)
    return last.given
  }
}
