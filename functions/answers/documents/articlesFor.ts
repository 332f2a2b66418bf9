import type { Citation } from '@shared/answers/answer/answer'
import type { checkBasis as contract } from '@shared/answers/contractBasis'
import { basisLine } from '@shared/answers/knowledge/content'
import { policyTitle } from '@shared/answers/documents/names'
import { inOffered, inRuleName, officialContentOf, sharesMatter } from '@shared/answers/search/floor'
import { inLawWords } from '@shared/answers/question/spokenWords'
import type { Replied } from '@shared/operation'
import type { Corpus } from '../corpus/corpus'
import { citationOf, citationOfFound } from '../question/cite'

/** Articles looked among, and shown. */
const most = { found: 30, near: 6 }

/** A part of the code is cited as the code. */
const asCited = (one: Citation): Citation => ({ ...one, title: one.title.replace(/^民法典·.+编$/, '民法典') })

/** What a text rests on, in its own words, and what else of the library may carry it: nothing where nothing says much of it. */
export async function articlesFor(
  { question, rule = '' }: { question: string; rule?: string | undefined },
  lines: readonly string[],
  corpus: Pick<Corpus, 'provision' | 'open' | 'search' | 'weightOf'>,
): Promise<Pick<Replied<typeof contract>, 'written' | 'near'>> {
  const written = await Promise.all(
    lines.map(async (basis) => {
      const [, title = '', provision = ''] = basisLine.exec(basis) ?? []
      const held = await corpus.provision(title, provision)
      return { basis, ...(held ? { article: citationOf(held) } : {}) }
    }),
  )
  const words = inLawWords(question)
  await corpus.open(words)
  const found = (await corpus.search(words, most.found)).map(citationOfFound).map(asCited)
  const named = new Set([...question.matchAll(/《([^《》]+)》/g)].map(([, title = '']) => policyTitle(title)))
  const isWritten = ({ title, provision }: Citation) =>
    written.some(({ article }) => article && asCited(article).title === title && article.provision === provision)
  const [content, called] = [officialContentOf(question), officialContentOf(rule)]
  const says = ({ title, quote = '' }: Citation) =>
    sharesMatter(content, `${title}\n${quote}`, corpus.weightOf, inOffered) ||
    sharesMatter(called, `${title}\n${quote}`, corpus.weightOf, inRuleName)
  const left = found
    .filter((one) => basisLine.test(`《${one.title}》${one.provision}`) && !isWritten(one))
    .filter((one) => named.has(one.title) || says(one))
  const first = left.filter(({ title }) => named.has(title))
  return { written, near: [...first, ...left.filter(({ title }) => !named.has(title))].slice(0, most.near) }
}
