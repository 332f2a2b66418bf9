import { isNumberSought } from '@shared/answers/documents/documentNumber'
import type * as contract from '@shared/answers/papers/contractPapers'
import type { Paper } from '@shared/answers/papers/paper'
import { isBeingWritten } from '@shared/answers/papers/paper'
import { owedInterpretation } from '@shared/answers/papers/explaining'
import type { PaperMoment } from '@shared/answers/papers/moment'
import { ofPaperDepartment } from '@shared/answers/papers/thing'
import { goneWords } from '@shared/answers/papers/telling'
import { openPaperOf, paperWorkOf } from '@shared/answers/papers/view'
import { endOfStanding } from '@shared/answers/upkeep/ending'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { unitsOf } from '@shared/people/heirs'
import { Problem } from '@shared/problem'
import { neverPublic } from '@shared/redaction/kinds'
import { publicWords } from '@shared/redaction/publicWords'
import { everyOf } from '../../platform/store/pages'
import { requireDepartment } from './registerPaper'
import { type Upkeeps, upkeepIdOf } from './upkeepStore'
import { type Papers, papersOf, signedPapers } from './store'

interface Needs {
  papers: Pick<Papers, 'page' | 'get'>
  upkeeps: Pick<Upkeeps, 'many'>
  moment: PaperMoment
}

const full = 30

/** What departments signed of the end of registered documents, by id. */
async function clearedEnds(papers: readonly Paper[], upkeeps: Pick<Upkeeps, 'many'>) {
  const found = papers.length === 0 ? [] : await upkeeps.many(papers.map(({ id }) => upkeepIdOf(id)))
  return new Map(
    found.flatMap(({ document, standing }) => {
      const end = standing && endOfStanding(standing)
      return end ? [[document.id, end] as const] : []
    }),
  )
}

/** 本单位的登记: what waits stands first, then the newest. */
export async function listPaperWork(
  caller: Caller,
  { papers, moment }: Needs,
): Promise<Replied<typeof contract.listPaperWork>> {
  requireDepartment(caller)
  const lists = unitsOf(caller).map((unit) =>
    everyOf(papers.page, { index: 'first', key: papersOf(unit), newestFirst: true }),
  )
  const all = (await Promise.all(lists)).flat()
  const owes = (one: Paper) => owedInterpretation(one, moment) !== undefined
  const rank = (one: Paper) => (isBeingWritten(one) ? 0 : owes(one) ? 1 : 2)
  return {
    papers: all.sort((a, b) => rank(a) - rank(b)).map((one) => paperWorkOf(one, caller, moment)),
    waiting: all.filter(isBeingWritten).length,
  }
}

/** @throws Problem 'not-found' for one that is not there, as for one of another department. */
export async function readPaperWork(
  { params: { id } }: Received<typeof contract.readPaperWork>,
  caller: Caller,
  { papers, moment }: Needs,
): Promise<Replied<typeof contract.readPaperWork>> {
  const one = await papers.get(id)
  if (!one || !ofPaperDepartment(caller, one)) throw new Problem('not-found', '没有这份登记，可能不是本单位的')
  const { text, interpretation } = one
  return { paper: paperWorkOf(one, caller, moment), text, ...(interpretation ? { interpretation } : {}) }
}

/** What is open to everybody, what was signed or changed last first. Reads on until a page is full or the list is over. */
export async function listPapers(
  { query: { search = '', after: from } }: Received<typeof contract.listPapers>,
  { papers, upkeeps, moment: { today } }: Needs,
): Promise<Replied<typeof contract.listPapers>> {
  const words = search.normalize('NFKC').split(/\s+/).filter(Boolean)
  const isMeant = ({ facts: { title, number } }: Paper) =>
    words.length === 0 ||
    isNumberSought(number, search) ||
    words.every((word) => title.normalize('NFKC').includes(word))
  const found: Replied<typeof contract.listPapers>['papers'] = []
  let after = from
  do {
    const page = await papers.page({ index: 'second', key: signedPapers, newestFirst: true, limit: full, after })
    const meant = page.items.filter(isMeant)
    const cleared = await clearedEnds(meant, upkeeps)
    found.push(...meant.flatMap((one) => openPaperOf(one, today, cleared.get(one.id)) ?? []))
    after = page.next
  } while (after && found.length < full)
  return { papers: found, ...(after ? { next: after } : {}) }
}

/** What is not 主动公开 is not there (《政府信息公开条例》第十三条). @throws Problem 'not-found' (404); 'not-now' (409) for what was withdrawn, with the reason. */
export async function readPaper(
  { params: { id } }: Received<typeof contract.readPaper>,
  { papers, upkeeps, moment }: Needs,
): Promise<Replied<typeof contract.readPaper>> {
  const { today } = moment
  const one = await papers.get(id)
  const gone = one && goneWords(one, today)
  if (gone) throw new Problem('not-now', gone)
  const open = one && openPaperOf(one, today, (await clearedEnds([one], upkeeps)).get(id))
  if (!one || !open) throw new Problem('not-found', '没有这份文件，可能还没有公开')
  const { text, interpretation, explainedAt } = one
  const owed = owedInterpretation(one, moment)
  return {
    paper: open,
    text: publicWords(text, neverPublic),
    ...(interpretation && explainedAt ? { interpretation: publicWords(interpretation, neverPublic) } : {}),
    ...(owed ? { interpretationOwed: { words: owed.words, overdue: owed.overdue } } : {}),
  }
}
