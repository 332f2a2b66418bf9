import type { checkBasis as contract } from '@shared/answers/contractBasis'
import { inCited, officialContentOf, sharesMatter } from '@shared/answers/search/floor'
import type { Received, Replied } from '@shared/operation'
import type { Corpus } from '../corpus/corpus'
import { articlesFor } from './articlesFor'
import { articlesIn } from '../replies/restingReplies'

type Doubt = Replied<typeof contract>['doubts'][number]

/**
 * What whoever signs a reply should look at twice: an article of the library that says next to nothing of what was asked,
 * or that is no longer in force. A hint and no block: a rule of procedure may be right and say nothing of the matter.
 */
export async function checkBasis(
  { body: { question, basis, find, rule } }: Received<typeof contract>,
  corpus: Pick<Corpus, 'provision' | 'weightOf' | 'open' | 'search'>,
): Promise<Replied<typeof contract>> {
  const content = officialContentOf(question)
  const doubtsOf = async (line: string): Promise<Doubt[]> => {
    const found = await Promise.all(
      articlesIn(line).map(async ({ title, provision }): Promise<Doubt['why'] | undefined> => {
        const held = await corpus.provision(title, provision)
        if (!held) return undefined
        if (held.status !== 'in-force') return 'ended'
        const said = `${held.policy.title}\n${held.provision.text}`
        return content.length === 0 || sharesMatter(content, said, corpus.weightOf, inCited) ? undefined : 'beside'
      }),
    )
    const why = found.find((one) => one !== undefined)
    return why ? [{ basis: line, why }] : []
  }
  const lines = [...new Set(basis)]
  const doubts = (await Promise.all(lines.map(doubtsOf))).flat()
  return find ? { doubts, ...(await articlesFor({ question, rule }, lines, corpus)) } : { doubts }
}
