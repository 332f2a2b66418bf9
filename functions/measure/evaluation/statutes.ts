import { articleNumber } from '@shared/answers/documents/names'
import type { Indexable } from '@shared/answers/search/indexBuild'
import type { Provision } from '@shared/answers/documents/policy'
import * as z from 'zod'
import { readRows } from './rows'

const passageRow = z.object({ id: z.union([z.string(), z.number()]), title: z.string(), text: z.string() })
const questionRow = z.object({
  question: z.string().min(1),
  gold: z.array(z.union([z.string(), z.number()])),
  answer: z.string().nullish(),
})

/** A question with the provisions that answer it, by their ids in the passage file. */
export interface Labelled {
  question: string
  gold: string[]
  answer?: string | undefined
}

/** Statutes ready for buildIndex, with their rows' ids beside the provisions in the order of the index. */
export interface Statutes {
  documents: Indexable[]
  ids: string[]
}

/**
 * Passage rows put together as documents, in an order of their own: by title, and within a document by article. A file
 * that lists first what answers its questions tells nothing by that, and articles that stand together in a law do here.
 */
export async function statutesIn(path: string): Promise<Statutes> {
  const documents = new Map<string, Titled>()
  for (const { id, title, text } of await readRows(path, passageRow)) {
    const [name, article] = partedTitle(title)
    const document = documents.get(name) ?? { title: name, ids: [], provisions: [] }
    document.provisions.push({ id: article, heading: '', text })
    document.ids.push(`${id}`)
    documents.set(name, document)
  }
  const all = [...documents.values()].sort((a, b) => compared(a.title, b.title)).map(byArticle)
  return {
    documents: all.map(({ title, provisions }) => ({ id: title, title, provisions })),
    ids: all.flatMap(({ ids }) => ids),
  }
}

interface Titled {
  title: string
  ids: string[]
  provisions: Provision[]
}

function byArticle({ title, ids, provisions }: Titled): Titled {
  const order = [...provisions.keys()].sort((a, b) => {
    const [one, other] = [provisions[a]!, provisions[b]!]
    return numberOf(one) - numberOf(other) || compared(one.id, other.id) || compared(one.text, other.text)
  })
  return { title, ids: order.map((at) => ids[at]!), provisions: order.map((at) => provisions[at]!) }
}

const numberOf = ({ id }: Provision): number => articleNumber(id)?.number ?? 0
const compared = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Question rows; gold that the passages lack is told in `progress` by row and left out, as are rows without gold. */
export async function labelledIn(path: string, known: ReadonlySet<string>, progress: (line: string) => void) {
  const rows = await readRows(path, questionRow)
  return rows.flatMap(({ question, gold, answer }, at): Labelled[] => {
    const ids = gold.map(String)
    const missing = ids.filter((id) => !known.has(id))
    if (missing.length > 0) progress(`${path} 第 ${at + 1} 题的条款不在库里，不计分：${missing.join('、')}`)
    const found = ids.filter((id) => known.has(id))
    return found.length > 0 ? [{ question, gold: found, answer: answer ?? undefined }] : []
  })
}

/** 中华人民共和国民法典第五十四条 → its document and its number. */
function partedTitle(title: string): [document: string, article: string] {
  for (let at = title.indexOf('第'); at > 0; at = title.indexOf('第', at + 1)) {
    const found = articleNumber(title.slice(at))
    if (found && at + found.length === title.length) return [title.slice(0, at), found.id]
  }
  return [title, '全文']
}
