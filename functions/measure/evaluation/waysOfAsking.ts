import { provisionRoot } from '@shared/answers/documents/names'
import type { Known } from '@shared/answers/search/knownVote'
import { loadAskedArticles } from '../../../seeds/answers/askedArticles'
import { loadKnownCards } from '../../../seeds/answers/askedProvisions'
import type { Statutes } from './statutes'

/**
 * The cards' ways of asking, and those for provisions that no card cites, over other statutes: what each asks for is an
 * article with a title and a number, found wherever the same law is. Those of which nothing is there are left out.
 */
export function waysOver({ documents }: Pick<Statutes, 'documents'>): Known[] {
  const places = new Map<string, number>()
  const roots = documents.flatMap(({ title, provisions }) => provisions.map(({ id }) => provisionRoot(title, id)))
  for (const [at, root] of roots.entries()) if (!places.has(root)) places.set(root, at)
  const read = new Map(loadAskedArticles().map(({ card, way, asks }) => [`${card}\n${way}`, asks]))
  return loadKnownCards().flatMap(({ id, question, ways, answer, citations, wordless }) => {
    const first = citations.slice(0, 1).map(({ title, provision }) => provisionRoot(title, provision))
    const said = wordless ? {} : { answer }
    return [question, ...ways].flatMap((text): Known[] => {
      const gold = (read.get(`${id}\n${text}`) ?? first).flatMap((root) => places.get(root) ?? [])
      return gold.length > 0 ? [{ text, ...said, gold }] : []
    })
  })
}
