import { classify } from './classifier'
import { type ClassifierFile, unpacked } from './classifierFile'
import { type Gram, gramsOf, readable, wordsOf } from './features'

/** A department whose past questions resemble this one; `words` tells those that speak for it, strongest first. */
export interface LikelyDepartment {
  id: string
  score: number
  words(): string[]
}

/** Every department the classifier knows, nearest first; nothing for a text that none of its words speaks for. */
export function likenessBy(file: ClassifierFile): (question: string) => LikelyDepartment[] {
  const classifier = unpacked(file)
  const { longest, labels, idf, rows } = classifier
  const rowOf = new Map(labels.map((label, at) => [label, rows[at]!]))

  return (question) => {
    const text = readable(question)
    const grams = gramsOf(text, longest)
    const known = grams.filter(({ hash, length }) => length > 1 && idf[hash % idf.length]! > 0)
    if (known.length < 2) return []
    const words = wordsWithin(text, grams, idf.length)
    return classify(classifier, [{ text: question, weight: 1 }]).map(({ label, score }) => ({
      id: label,
      score,
      words: () => [...new Set(speaking(words, rowOf.get(label)!, idf))].slice(0, 2),
    }))
  }
}

interface Word {
  word: string
  /** Of the grams that lie within it. */
  features: number[]
}

/** Cut once a question: every label weighs the same words. */
function wordsWithin(text: string, grams: readonly Gram[], size: number): Word[] {
  return wordsOf(text).map(({ word, start }) => {
    const inside = grams.filter((gram) => gram.start >= start && gram.start + gram.length <= start + word.length)
    return { word, features: inside.map(({ hash }) => hash % size) }
  })
}

/** The words that speak for a label, strongest first. */
function speaking(words: readonly Word[], row: Float32Array, idf: Float32Array): string[] {
  return words
    .map(({ word, features }) => ({ word, says: features.reduce((sum, at) => sum + row[at]! * idf[at]!, 0) }))
    .filter(({ says }) => says > 0)
    .sort((a, b) => b.says - a.says)
    .map(({ word }) => word)
}
