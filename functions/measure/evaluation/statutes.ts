import { articleNumber, policyTitle } from '@shared/answers/documents/names'
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

/** Statutes ready for buildIndex. */
export interface Statutes {
  documents: Indexable[]
  /** A row's id beside each provision, in the order of the index. */
  ids: string[]
  /** Each row's id → that of its provision: rows that say the same of the same article are one provision. */
  provisionIds: ReadonlyMap<string, string>
}

/**
 * Passage rows put together as documents, in an order of their own: by title, and within a document by article. A file
 * that lists first what answers its questions tells nothing by that, and articles that stand together in a law do here.
 * Nor does it tell anything by how it writes a title (中华人民共和国民法典 and 民法典 are one law) or by holding an article
 * several times.
 */
export async function statutesIn(path: string): Promise<Statutes> {
  const laws = new Map<string, Map<string, Row[]>>()
  for (const { id, title, text } of await readRows(path, passageRow)) {
    const [written, article] = partedTitle(title)
    const law = policyTitle(written)
    const said = `${article}\n${text.replace(/\s+/g, '')}`
    const rows = laws.get(law) ?? new Map<string, Row[]>()
    rows.set(said, [...(rows.get(said) ?? []), { id: `${id}`, article, text }])
    laws.set(law, rows)
  }
  const documents = [...laws].sort(([one], [other]) => compared(one, other))
  const provisions = documents.map(([, rows]) => [...rows.values()].map(asProvision).sort(byArticle))
  const all = provisions.flat()
  return {
    documents: documents.map(([title], at) => ({
      id: title,
      title,
      provisions: provisions[at]!.map(({ one }) => one),
    })),
    ids: all.map(({ ids: [first = ''] }) => first),
    provisionIds: new Map(all.flatMap(({ ids }) => ids.map((id) => [id, ids[0]!] as const))),
  }
}

interface Row {
  id: string
  article: string
  text: string
}

interface WithIds {
  one: Provision
  ids: string[]
}

function asProvision(rows: readonly Row[]): WithIds {
  const [{ article, text }] = rows as [Row]
  return { one: { id: article, heading: '', text }, ids: rows.map(({ id }) => id).sort(compared) }
}

const byArticle = ({ one }: WithIds, { one: other }: WithIds): number =>
  numberOf(one) - numberOf(other) || compared(one.id, other.id) || compared(one.text, other.text)
const numberOf = ({ id }: Provision): number => articleNumber(id)?.number ?? 0
const compared = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Question rows; gold that the passages lack is told in `progress` by row and left out, as are rows without gold. */
export async function labelledIn(
  path: string,
  provisionIds: ReadonlyMap<string, string>,
  progress: (line: string) => void,
): Promise<Labelled[]> {
  const rows = await readRows(path, questionRow)
  return rows.flatMap(({ question, gold, answer }, at): Labelled[] => {
    const ids = gold.map(String)
    const missing = ids.filter((id) => !provisionIds.has(id))
    if (missing.length > 0) progress(`${path} 第 ${at + 1} 题的条款不在库里，不计分：${missing.join('、')}`)
    const found = [...new Set(ids.flatMap((id) => provisionIds.get(id) ?? []))]
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
