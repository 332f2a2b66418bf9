import { createHash } from 'node:crypto'

const sha256 = (...parts: (Buffer | string)[]) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
const leaf = Buffer.of(0)
const node = Buffer.of(1)

/**
 * The Merkle tree hash of a list, hex: with it one entry can later be shown to have been in the list without showing the
 * others. Algorithm: RFC 9162, Certificate Transparency Version 2.0, section 2.1.1, with SHA-256.
 */
export function merkleRoot(entries: readonly string[]): string {
  return treeHash(entries.map((one) => sha256(leaf, one))).toString('hex')
}

function treeHash(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return sha256('')
  if (leaves.length === 1) return leaves[0]!
  let split = 1
  while (split * 2 < leaves.length) split *= 2
  return sha256(node, treeHash(leaves.slice(0, split)), treeHash(leaves.slice(split)))
}

export const sealOf = (parts: readonly (string | number)[]): string => sha256(parts.join('\n')).toString('hex')
