import * as z from 'zod'
import { besideFeatures, type Classifier } from './classifier'

/** Sparse numbers as base64: a varint step to the next place and one signed byte of weight, in units of `unit`. */
const packedRow = z.object({ unit: z.number().nonnegative(), bytes: z.base64() })

/**
 * A fitted classifier as it is kept: weights over hashed grams only, from which no sentence can be read back.
 * `figures` are what it reached when it was fitted (0…1), `examples` how many texts each source gave.
 */
export const classifierFile = z.object({
  version: z.literal(1),
  seed: z.int(),
  size: z.int().positive(),
  longest: z.int().positive(),
  labels: z.array(z.string()).min(2),
  idf: packedRow,
  rows: z.array(packedRow),
  figures: z.record(z.string(), z.number()),
  examples: z.record(z.string(), z.int()),
})
export type ClassifierFile = z.infer<typeof classifierFile>

/** Weights smaller than `least` parts of a row's greatest are left out: they are many and decide nothing. */
export function packed({ longest, labels, idf, weights }: Classifier, least: number) {
  return {
    longest,
    size: idf.length,
    labels: [...labels],
    idf: packRow(idf, 0),
    rows: labels.map((_, label) =>
      packRow(
        Float32Array.from({ length: idf.length + 1 }, (_, at) => weights[at * labels.length + label]!),
        least,
      ),
    ),
  }
}

export function unpacked({ size, longest, labels, idf, rows }: ClassifierFile): Classifier {
  return {
    longest,
    labels,
    idf: unpackRow(idf, size),
    weights: besideFeatures(
      labels.map((_, at) => unpackRow(rows[at] ?? { unit: 0, bytes: '' }, size + 1)),
      size + 1,
    ),
  }
}

function packRow(row: Float32Array, least: number): z.infer<typeof packedRow> {
  const greatest = row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const unit = Number((greatest / 127).toPrecision(6))
  const bytes: number[] = []
  let before = 0
  row.forEach((weight, at) => {
    const byte = unit === 0 ? 0 : Math.max(-127, Math.min(127, Math.round(weight / unit)))
    if (byte === 0 || Math.abs(weight) < least * greatest) return
    let step = at - before
    for (; step > 127; step >>>= 7) bytes.push((step & 127) | 128)
    bytes.push(step, byte & 255)
    before = at
  })
  return { unit, bytes: btoa(bytes.map((byte) => String.fromCharCode(byte)).join('')) }
}

function unpackRow({ unit, bytes }: z.infer<typeof packedRow>, length: number): Float32Array {
  const row = new Float32Array(length)
  const text = atob(bytes)
  let place = 0
  for (let at = 0; at < text.length; at++) {
    let shift = 0
    for (; (text.charCodeAt(at) & 128) !== 0; at++, shift += 7) place += (text.charCodeAt(at) & 127) << shift
    place += text.charCodeAt(at) << shift
    at += 1
    const byte = text.charCodeAt(at)
    if (place < length) row[place] = (byte > 127 ? byte - 256 : byte) * unit
  }
  return row
}
