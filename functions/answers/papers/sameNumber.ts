import { documentNumber } from '@shared/answers/documents/documentNumber'
import { numberedPapers, type Papers } from './store'

/** The title of another registered document that has this 文号, whatever brackets either was written with. */
export async function sameNumberIn(
  papers: Pick<Papers, 'page'>,
  number: string | undefined,
  own: string,
): Promise<string | undefined> {
  const official = number === undefined ? undefined : documentNumber(number)
  if (official === undefined) return undefined
  const { items } = await papers.page({ index: 'third', key: numberedPapers(official), limit: 20 })
  return items.find(({ id }) => id !== own)?.facts.title
}
