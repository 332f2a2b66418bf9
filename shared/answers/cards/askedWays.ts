import { bytesOf, lettersOf } from '../encoder/encoderFile'
import { placeOf } from '../search/passageScores'

/**
 * Which of a card's articles each of its ways asks for, as read by people: ways by the hash of card and way, ascending,
 * beside the places in `cited` of the article that answers it and of one that answers it as well (noOther: none).
 */
export interface AskedTable {
  /** 32 bits each, lowest byte first: base64. */
  ways: string
  /** 16 bits each: base64. */
  first: string
  also: string
}

export const noOther = 0xffff

/** The articles that a way of a card asks for, by provisionRoot, the better first; none where nobody has read it. */
export type AskedWays = (card: string, way: string) => readonly string[]

/** What people read in the ways, as a table. */
export function askedTable(
  read: readonly { card: string; way: string; asks: readonly string[] }[],
  cited: readonly string[],
): AskedTable {
  const placeOf = new Map(cited.map((root, place) => [root, place]))
  const rows = read
    .flatMap(({ card, way, asks }) => {
      const [first, also = noOther] = asks.flatMap((root) => placeOf.get(root) ?? [])
      return first === undefined ? [] : [{ hash: hashOfWay(card, way), first, also }]
    })
    .sort((one, other) => one.hash - other.hash)
  return {
    ways: lettersOf(Uint32Array.from(rows, ({ hash }) => hash)),
    first: lettersOf(Uint16Array.from(rows, ({ first }) => first)),
    also: lettersOf(Uint16Array.from(rows, ({ also }) => also)),
  }
}

/** A changed card or way has another hash, and says nothing until somebody has read it again. */
export function hashOfWay(card: string, way: string): number {
  // FNV-1a (Fowler, Noll & Vo) over characters.
  let hash = 0x811c9dc5
  for (const letter of `${card}\n${way}`) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193)
  return hash >>> 0
}

export function askedWays({ ways, first, also }: AskedTable, cited: readonly string[]): AskedWays {
  const [hashes, firsts, others] = [new Uint32Array(bytesOf(ways)), shortsOf(first), shortsOf(also)]
  return (card, way) => {
    const place = placeOf(hashes, hashOfWay(card, way))
    if (place < 0) return []
    return [firsts[place]!, others[place]!].flatMap((at) => (at === noOther ? [] : [cited[at]!]))
  }
}

const shortsOf = (letters: string) => new Uint16Array(bytesOf(letters))
