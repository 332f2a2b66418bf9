import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { provisionRoot } from '@shared/answers/documents/names'
import * as z from 'zod'

/** A question with every article that answers it, 标题#条款; none where no law does. */
const practiceFile = z.array(z.tuple([z.string().min(1), z.array(z.string().regex(/^.+#.+$/))]))

/** 练习题: a question as somebody who never saw a card asked it, and the articles that answer it, by provisionRoot. */
export interface PracticeQuestion {
  question: string
  answeredBy: readonly string[]
}

/** What is learned from beside the cards' own ways: those are asked by who wrote the cards, and always have an answer. */
export function loadPractice(): PracticeQuestion[] {
  const path = join(__dirname, 'learned/practice.json')
  return practiceFile.parse(JSON.parse(readFileSync(path, 'utf8'))).map(([question, names]) => ({
    question,
    answeredBy: names.map((name) => provisionRoot(...parted(name))),
  }))
}

function parted(name: string): [title: string, provision: string] {
  const [title = '', provision = ''] = name.split('#')
  return [title, provision]
}
