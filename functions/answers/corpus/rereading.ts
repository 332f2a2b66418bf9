import { type Bulletin, readBulletin } from '@shared/answers/bulletins/bulletin'
import { reordered } from '@shared/answers/bulletins/bulletinOrder'
import type { Policy } from '@shared/answers/documents/policy'
import { type Encoder, noEncoder } from '@shared/answers/encoder/encoder'
import type { PolicyIndex } from '@shared/answers/search/indexFile'
import type { Hit } from '@shared/answers/search/retrieve'
import type { CataloguedPolicy } from './corpusFiles'

/** Reads notices again that a search finds: those of a question are opened first, then they are ordered at once. */
export interface Rereading {
  open(hits: readonly Hit[], documentOf: (id: string) => CataloguedPolicy | undefined): Promise<void>
  ordered(
    found: { index: PolicyIndex; question: string; hits: readonly Hit[] },
    documentOf: (id: string) => CataloguedPolicy | undefined,
  ): Hit[]
}

/** So many hits are looked at for notices, however few are wanted. */
export const looked = 60
/** Documents kept in memory as they are read again. */
const kept = 1_000
const article = /^第.+条/

/** `encoder` tells what titles and questions mean; without one, notices are ordered by their words alone. */
export function rereading(
  textOf: (document: CataloguedPolicy) => Promise<Policy>,
  encoder: () => Encoder = () => noEncoder,
): Rereading {
  /** By their files, which no other content can have; false where a document has articles after all. */
  const read = new Map<string, Bulletin | false>()
  return {
    async open(hits, documentOf) {
      const wanted = new Set(hits.flatMap(({ policyId, provisionId }) => (article.test(provisionId) ? [] : policyId)))
      for (const id of wanted) {
        const document = documentOf(id)
        if (!document || read.has(document.file)) continue
        const { provisions, fullTitle } = await textOf(document)
        const whole = [fullTitle, ...provisions.map(({ heading, text }) => `${heading}\n${text}`)].join('\n')
        read.set(
          document.file,
          !provisions.some(({ id: name }) => article.test(name)) && readBulletin(whole, encoder()),
        )
        const oldest = read.size > kept ? read.keys().next().value : undefined
        if (oldest !== undefined) read.delete(oldest)
      }
    },
    ordered: ({ index, question, hits }, documentOf) =>
      reordered(
        { index, question, encoder: encoder() },
        hits,
        ({ policyId }) => read.get(documentOf(policyId)?.file ?? '') || undefined,
      ),
  }
}
