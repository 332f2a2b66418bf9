import { classify } from './classifier'
import { type ClassifierFile, unpacked } from './classifierFile'
import { gramsOf, readable, wordsOf } from './features'

/** A department whose past questions resemble this one; `words` are those that speak for it, strongest first. */
export interface Likeness {
  id: string
  score: number
  words: string[]
}

/** Every department the classifier knows, nearest first; nothing for a text that none of its words speaks for. */
export function likenessBy(file: ClassifierFile): (question: string) => Likeness[] {
  const classifier = unpacked(file)
  const { labels, idf, rows } = classifier
  const rowOf = new Map(labels.map((label, at) => [label, rows[at]!]))

  const speaking = (question: string, label: string): string[] => {
    const text = readable(question)
    const grams = gramsOf(text).map(({ hash, start, length }) => {
      const feature = hash % idf.length
      return { start, end: start + length, says: (rowOf.get(label)?.[feature] ?? 0) * idf[feature]! }
    })
    return wordsOf(text)
      .map(({ word, start }) => {
        const inside = grams.filter((gram) => gram.start >= start && gram.end <= start + word.length)
        return { word, says: inside.reduce((sum, { says }) => sum + says, 0) }
      })
      .filter(({ says }) => says > 0)
      .sort((a, b) => b.says - a.says)
      .map(({ word }) => word)
  }

  return (question) => {
    const known = gramsOf(readable(question)).filter(({ hash, length }) => length > 1 && idf[hash % idf.length]! > 0)
    if (known.length < 2) return []
    return classify(classifier, [{ text: question, weight: 1 }]).map(({ label, score }) => ({
      id: label,
      score,
      words: [...new Set(speaking(question, label))].slice(0, 2),
    }))
  }
}
