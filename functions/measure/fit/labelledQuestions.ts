import { provisionRoot } from '@shared/answers/cards/knownQuestions'
import { articleNumber } from '@shared/answers/documents/names'
import * as z from 'zod'
import type { Corpus } from '../../answers/corpus/corpus'
import type { PracticeQuestion } from '../../../seeds/answers/practice'
import { readRows } from '../evaluation/rows'
import type { LabelledQuestion } from './cardLessons'

const labelled = z.object({
  question: z.string().min(1),
  /** 标题#条款, or numbers of another file with the names beside them. */
  gold: z.union([z.string(), z.array(z.union([z.string(), z.number()]))]),
  gold_names: z.array(z.string()).optional(),
})
const unanswered = z.object({ question: z.string().min(1) })

/** As many questions without an answer are enough: more of them would only weigh less each. */
const mostNobodys = 600

/** Questions whose provisions are held; a row with none of them is told in `progress` and left out. */
export async function labelledQuestions(
  path: string,
  corpus: Corpus,
  progress: (line: string) => void,
): Promise<LabelledQuestion[]> {
  const rows = await readRows(path, labelled)
  return rows.flatMap(({ question, gold, gold_names }, at): LabelledQuestion[] => {
    const named = (gold_names ?? [gold].flat().map(String)).map(partsOf)
    const held = named.filter(([title, provision]) => typeof corpus.standing(title, provision) === 'object')
    if (held.length === 0) {
      progress(`${path} 第 ${at + 1} 题的条款不在库里，不学：${named.map((name) => name.join('')).join('、')}`)
      return []
    }
    return [{ source: 'labelled', question, gold: new Set(held.map((name) => provisionRoot(...name))) }]
  })
}

export async function nobodysQuestions(path: string): Promise<LabelledQuestion[]> {
  const rows = await readRows(path, unanswered)
  return rows.slice(0, mostNobodys).map(({ question }) => ({ source: 'nobodys', question, gold: new Set() }))
}

/** 练习题 whose provisions are held, and those that nothing answers. */
export const practisedQuestions = (all: readonly PracticeQuestion[], held: ReadonlySet<string>): LabelledQuestion[] =>
  all.flatMap(({ question, answeredBy }): LabelledQuestion[] => {
    const gold = new Set(answeredBy.filter((root) => held.has(root)))
    if (answeredBy.length === 0) return [{ source: 'practisedNobodys', question, gold }]
    return gold.size === 0 ? [] : [{ source: 'practised', question, gold }]
  })

/** 政府信息公开条例#第三十三条, or 政府信息公开条例第三十三条, as a title and a number. */
function partsOf(name: string): [title: string, provision: string] {
  const [title = '', provision] = name.split('#')
  if (provision !== undefined) return [title, provision]
  for (let at = name.indexOf('第'); at > 0; at = name.indexOf('第', at + 1)) {
    const found = articleNumber(name.slice(at))
    if (found && at + found.length === name.length) return [name.slice(0, at), found.id]
  }
  return [name, '全文']
}
