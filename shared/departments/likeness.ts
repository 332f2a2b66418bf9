import { scoresIn } from './classifier'
import { type ClassifierFile, unpacked } from './classifierFile'
import { type Grams, gramsOf, readable, wordsOf } from './features'

/** What past questions say of one: `scores` beside the labels, and the words that speak for a label, strongest first, at most two. */
export interface Likeness {
  scores: Float64Array
  wordsFor(label: number): string[]
}

/** How near a text is to each department the classifier knows, in the order of its labels; nothing for a text that none of its words speaks for. */
export function likenessBy(file: ClassifierFile): (question: string) => Likeness | undefined {
  const classifier = unpacked(file)
  const { longest, labels, idf, weights } = classifier

  const says = (label: number) => (feature: number) => weights[feature * labels.length + label]! * idf[feature]!

  return (question) => {
    const text = readable(question)
    const grams = gramsOf(text, longest)
    if (!isKnown(grams, idf)) return undefined
    let words: readonly Word[] | undefined
    return {
      scores: scoresIn(classifier, [{ text: question, weight: 1 }]),
      wordsFor(label) {
        words ??= wordsWithin(text, grams, idf.length)
        return [...new Set(speaking(words, says(label)))].slice(0, 2)
      },
    }
  }
}

/** Whether two of its grams, of two signs or more, stood in past questions. */
function isKnown({ hashes, lengths }: Grams, idf: Float32Array): boolean {
  let known = 0
  for (let nth = 0; nth < hashes.length && known < 2; nth++)
    if (lengths[nth]! > 1 && idf[hashes[nth]! % idf.length]! > 0) known++
  return known === 2
}

interface Word {
  word: string
  /** Of the grams that lie within it. */
  features: number[]
}

/** Cut once a question: every label weighs the same words. */
function wordsWithin(text: string, { hashes, starts, lengths }: Grams, size: number): Word[] {
  return wordsOf(text).map(({ word, start }) => {
    const features: number[] = []
    for (let nth = 0; nth < hashes.length; nth++)
      if (starts[nth]! >= start && starts[nth]! + lengths[nth]! <= start + word.length)
        features.push(hashes[nth]! % size)
    return { word, features }
  })
}

/** The words that speak for a label, strongest first. */
function speaking(words: readonly Word[], saysOf: (feature: number) => number): string[] {
  return words
    .map(({ word, features }) => ({ word, says: features.reduce((sum, feature) => sum + saysOf(feature), 0) }))
    .filter(({ says }) => says > 0)
    .sort((a, b) => b.says - a.says)
    .map(({ word }) => word)
}
