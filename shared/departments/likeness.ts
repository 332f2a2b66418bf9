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
  const { longest, labels, idf, weights } = classifier
  const placeOf = new Map(labels.map((label, at) => [label, at]))

  const says = (label: number) => (feature: number) => weights[feature * labels.length + label]! * idf[feature]!

  return (question) => {
    const text = readable(question)
    const grams = gramsOf(text, longest)
    const known = grams.filter(({ hash, length }) => length > 1 && idf[hash % idf.length]! > 0)
    if (known.length < 2) return []
    let words: readonly Word[] | undefined
    return classify(classifier, [{ text: question, weight: 1 }]).map(({ label, score }) => ({
      id: label,
      score,
      words: () => {
        words ??= wordsWithin(text, grams, idf.length)
        return [...new Set(speaking(words, says(placeOf.get(label)!)))].slice(0, 2)
      },
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
function speaking(words: readonly Word[], saysOf: (feature: number) => number): string[] {
  return words
    .map(({ word, features }) => ({ word, says: features.reduce((sum, feature) => sum + saysOf(feature), 0) }))
    .filter(({ says }) => says > 0)
    .sort((a, b) => b.says - a.says)
    .map(({ word }) => word)
}
