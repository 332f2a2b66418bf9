import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Example } from '@shared/departments/classifier'
import { successionOf } from '@shared/departments/succession'
import * as z from 'zod'
import { loadAnswerCards } from '../../../seeds/answers/cards'
import { loadWays } from '../../../seeds/departments/classifier'
import { loadDepartments } from '../../../seeds/departments/departments'
import { organIn, provincialOrgans } from './organs'

const guideItem = z.object({ name: z.string(), department: z.string() })
const repliedMessage = z.object({ title: z.string(), reply: z.string().nullish() })

/** How far each source is to be believed, beside a way of asking that we wrote for its department. */
const belief = { duties: 0.5, cards: 0.5, replies: 0.3, items: 0.1 }

/** A card has twenty ways of asking and more and says one thing: the first few tell whose it is, and do not drown ours. */
const waysOfCard = 3

/** An example with its text; those of one `key` say the same thing. */
export interface KnownExample extends Example {
  text: string
  key?: string
}

const one = (text: string, label: string, weight: number): KnownExample => ({
  text,
  parts: [{ text, weight: 1 }],
  label,
  weight,
})

/** 问法: ways of asking, one department each. */
export function waysExamples(): KnownExample[] {
  return Object.entries(loadWays()).flatMap(([id, ways]) => ways.map((way) => one(way, id, 1)))
}

/** Everything else the classifier is fitted on, by source; a data folder that is absent gives nothing. */
export function otherExamples(dataFolder: string): Record<string, KnownExample[]> {
  const departments = loadDepartments()
  const owner = successionOf(departments)
  return {
    duties: departments.flatMap(({ id, duties }) =>
      duties.flatMap(({ text, everyday }) => [text, ...everyday].map((each) => one(each, id, belief.duties))),
    ),
    cards: loadAnswerCards().flatMap(({ department, question, ways }) => {
      const id = owner(department)?.id
      return id
        ? [question, ...ways.slice(0, waysOfCard)].map((each) => ({ ...one(each, id, belief.cards), key: question }))
        : []
    }),
    replies: rowsOf(join(dataFolder, 'messages/replies.jsonl'), repliedMessage).flatMap(({ title, reply }) => {
      const id = organIn(reply ?? '')
      return id ? [one(title.replace(/[A-Z]\d*[市区县]?/g, ''), id, belief.replies)] : []
    }),
    items: rowsOf(join(dataFolder, 'service-items/items.jsonl'), guideItem).flatMap(({ name, department }) => {
      const id = provincialOrgans[department.trim()]
      return id ? [one(name, id, belief.items)] : []
    }),
  }
}

function rowsOf<T>(path: string, row: z.ZodType<T>): T[] {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter(Boolean).map((line) => row.parse(JSON.parse(line)))
}
