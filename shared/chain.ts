import { canonical } from './canonical'

/** SHA-256 of a text, injected: this room knows no machine. */
export type Digest = (text: string) => string

interface Line {
  /** Over the line before and over this one. */
  hash?: string | undefined
}

const lineDigest = (previous: string, { hash: _hash, ...said }: Line, digest: Digest) =>
  digest(`${previous}\n${canonical(said)}`)

/** A record with one more line, which holds on to the last. */
export const chainedLines = <E extends Line>(lines: readonly E[], line: E, digest: Digest): E[] => [
  ...lines,
  { ...line, hash: lineDigest(lines.at(-1)?.hash ?? '', line, digest) },
]

/** Where the first line stands that does not hold on to the one before, counted from 1; undefined when all do. */
export function brokenLine(lines: readonly Line[], digest: Digest): number | undefined {
  const found = lines.findIndex((line, nth) => line.hash !== lineDigest(lines[nth - 1]?.hash ?? '', line, digest))
  return found < 0 ? undefined : found + 1
}
