import { keptFor } from '../text/keptFor'

/** Feature number → weight; numbers are below the table's size, so different grams may meet (feature hashing). */
export type Features = ReadonlyMap<number, number>

/** One part of a text; of two parts the weightier counts more (a title says more than a body of the same length). */
export interface WeighedText {
  text: string
  weight: number
}

/** A piece of the text that carries features: the gram's hash and where it stands. */
export interface Gram {
  hash: number
  start: number
  length: number
}

/**
 * Runs of up to `longest` Chinese characters, latin runs, and words of two characters or more as the platform's
 * segmenter cuts them. Hashed to 32 bits by FNV-1a (Weinberger et al., Feature hashing, 2009).
 */
export function gramsOf(text: string, longest: number): readonly Gram[] {
  if (text === last.text && longest === last.longest) return last.grams
  const grams = cutIntoGrams(text, longest)
  last = { text, longest, grams }
  return grams
}

/** One question is cut several times: the last is kept. */
let last: { text: string; longest: number; grams: readonly Gram[] } = { text: '', longest: 0, grams: [] }

function cutIntoGrams(text: string, longest: number): Gram[] {
  const grams: Gram[] = []
  for (const run of text.matchAll(/[\p{Script=Han}]+|[a-z0-9]+/gu)) {
    const [part] = run
    const latin = /^[a-z0-9]/.test(part)
    if (latin) {
      grams.push({ hash: hashOf(part), start: run.index, length: part.length })
      continue
    }
    for (let start = 0; start < part.length; start++) {
      let hash = beginning
      for (let length = 1; length <= longest && start + length <= part.length; length++) {
        hash = withSign(hash, part.charCodeAt(start + length - 1))
        grams.push({ hash: mixed(hash), start: run.index + start, length })
      }
    }
  }
  for (const { word, start } of wordsOf(text)) grams.push({ hash: hashOf(`|${word}`), start, length: word.length })
  return grams
}

interface Word {
  word: string
  start: number
}

/** Words of two characters or more, in their order. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\p{Script=Han}{2,}/gu)].flatMap(({ 0: run, index }) =>
    wordsIn(run).map(({ word, start }) => ({ word, start: index + start })),
  )

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** What stands around a run of Chinese characters changes none of its words: it is cut once, however often it is looked at. */
const wordsIn = keptFor(64, (run): readonly Word[] => {
  const cut = segmenter.segment(run)
  const found: Word[] = []
  for (let start = 0; start < run.length;) {
    const word = cut.containing(start)!.segment
    if (word.length > 1) found.push({ word, start })
    start += word.length
  }
  return found
})

/** Long numbers say nothing of the matter; width and capitals neither. */
export function readable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\d{6,}/g, ' ')
}

/** 1 + ln(count) a gram of up to `longest` characters, the parts added by their weight; with `counts`, only of features that do. */
export function featuresOf(
  parts: readonly WeighedText[],
  size: number,
  longest: number,
  counts?: Float32Array,
): Map<number, number> {
  const features = new Map<number, number>()
  for (const { text, weight } of parts) {
    const times = new Map<number, number>()
    for (const { hash } of gramsOf(readable(text), longest)) {
      const feature = hash % size
      if (!counts || counts[feature]! > 0) times.set(feature, (times.get(feature) ?? 0) + 1)
    }
    for (const [feature, count] of times)
      features.set(feature, (features.get(feature) ?? 0) + weight * (1 + Math.log(count)))
  }
  return features
}

function hashOf(gram: string): number {
  let hash = beginning
  for (let at = 0; at < gram.length; at++) hash = withSign(hash, gram.charCodeAt(at))
  return mixed(hash)
}

const beginning = 0x811c9dc5 | 0
const withSign = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
const mixed = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
