import { isLocal } from '@shared/answers/documents/authority'
import { policyIdAt, provisionIdAt } from '@shared/answers/search/indexFile'
import { policyTitle, provisionName } from '@shared/answers/documents/names'
import { nearnessOf } from '@shared/answers/encoder/provisionMeanings'
import { reachOf } from '@shared/answers/answer/reach'
import type { Policy } from '@shared/answers/documents/policy'
import { saidBy, weightIn } from '@shared/answers/search/retrieve'
import { provisionsWith } from '@shared/answers/search/standsIn'
import { mayAnswer, mayBeShown } from '@shared/answers/documents/validity'
import type { Corpus } from './corpus'
import type { CataloguedPolicy } from './corpusFiles'
import { allowedIn, type Counting, countsIn, type Loaded, lookedUp } from './corpusLoad'
import { provisionIn } from './corpusNames'
import type { lastHits } from './lastHits'
import { looked, type Rereading } from './rereading'

/** What is held now, which changes with every import, and what reads it. */
export interface Held {
  loaded(): Loaded
  /** As of today. */
  standing(): Loaded['standing']
  textOf(document: CataloguedPolicy): Promise<Policy>
  notices: Rereading
  searched: ReturnType<typeof lastHits>
}

/** What is held as it looks where such documents count. */
export function corpusView(
  counting: Counting,
  { loaded, standing, textOf, notices, searched }: Held,
): Omit<Corpus, 'refresh' | 'at'> {
  const documentOf = (id: string) => loaded().listed.get(id)
  const isInForce = ({ id }: CataloguedPolicy) => standing().inForce.has(id)
  const versionsOf = (title: string) =>
    (loaded().withParts.get(policyTitle(title)) ?? []).filter((one) => countsIn(counting, one))
  const allowed = () => allowedIn(counting, loaded(), standing())
  const corpus: Omit<Corpus, 'refresh' | 'at'> = {
    hits(question, limit = 10) {
      const { index, authority: by } = loaded()
      const authority = isLocal(question) ? by.here : by.anywhere
      if (!index) return []
      const hits = searched({ index, question, limit: Math.max(limit, looked), allowed: allowed(), authority })
      return notices.ordered({ index, question, hits }, documentOf).slice(0, limit)
    },
    open: (question) => notices.open(corpus.hits(question, looked), documentOf),
    async search(question, limit = 10) {
      const { listed } = loaded()
      await corpus.open(question)
      const found = corpus.hits(question, limit).map(async (hit) => {
        const document = listed.get(hit.policyId)
        const provisionFound = document && (await textOf(document)).provisions.find(({ id }) => id === hit.provisionId)
        return document && provisionFound ? [{ ...hit, document, provisionFound }] : []
      })
      return (await Promise.all(found)).flat()
    },
    sayings(question, provisions) {
      const { index, placeOf } = loaded()
      const places = provisions.map(({ title, provision }) => {
        const held = corpus.standing(title, provision)
        return typeof held === 'string' ? -1 : (placeOf(held.id, provisionName(provision)) ?? -1)
      })
      return index ? saidBy(index, question, places) : places.map(() => 0)
    },
    standsIn(text) {
      const { index } = loaded()
      if (!index) return []
      const answering = allowed()
      return provisionsWith(index, text).flatMap((provision) => {
        const policy = index.policyOf[provision]!
        if (answering[policy] !== 1) return []
        return [{ policyId: policyIdAt(index, policy), provisionId: provisionIdAt(index, provision) }]
      })
    },
    nearness: (meaning, hits) => hits.map(({ provision }) => nearnessOf(meaning, loaded().meanings, provision)),
    weightOf: (token) => {
      const { index } = loaded()
      return index ? weightIn(index, token) : 0
    },
    async policy(id) {
      const listed = loaded().listed.get(id)
      return listed && mayBeShown(listed) ? textOf(listed) : undefined
    },
    async provision(title, provision) {
      const wanted = provisionName(provision)
      const candidates = versionsOf(title).filter(({ id }) => loaded().placeOf(id, wanted) !== -1)
      const inForceFirst = [
        ...candidates.filter(isInForce),
        ...candidates.filter((listed) => /superseded|ended/.test(corpus.statusOf(listed))),
      ]
      for (const listed of inForceFirst) {
        const found = provisionIn(await textOf(listed), wanted)
        if (found) return { policy: listed, provision: found, status: isInForce(listed) ? 'in-force' : 'superseded' }
      }
      return undefined
    },
    standing: (title, provision) =>
      lookedUp(standing().found, [counting, title, provision], () => {
        const wanted = provisionName(provision)
        const versions = versionsOf(title)
        const held = versions.find((listed) => isInForce(listed) && (loaded().placeOf(listed.id, wanted) ?? -1) >= 0)
        return held ?? (versions.length > 0 || corpus.holds(title) ? 'replaced' : 'unknown')
      }),
    holds: (title) => loaded().titles.has(policyTitle(title)),
    others: () =>
      [...loaded().listed.values()].filter(
        (listed) => mayBeShown(listed) && /not-yet|ended|draft/.test(corpus.statusOf(listed)),
      ),
    unstated: () => loaded().imported.filter(({ attribute }) => attribute === '未标明'),
    async unstatedText(id) {
      const listed = corpus.unstated().find((one) => one.id === id)
      return listed && textOf(listed)
    },
    onRequest: () =>
      [...loaded().listed.values()].filter(({ attribute, draft }) => attribute === '依申请公开' && draft === undefined),
    saidOf: (id) => loaded().said.get(id),
    inForce: () =>
      [...loaded().listed.values()].filter((one) => isInForce(one) && mayAnswer(one) && countsIn(counting, one)),
    versions: (title) => loaded().byTitle.get(policyTitle(title)) ?? [],
    statusOf({ id, effectiveFrom }) {
      const { draft, repealedFrom } = loaded().listed.get(id) ?? {}
      if (draft !== undefined) return 'draft'
      if (standing().inForce.has(id)) return 'in-force'
      if (repealedFrom !== undefined && repealedFrom <= standing().day) return 'ended'
      return effectiveFrom > standing().day ? 'not-yet' : 'superseded'
    },
    reach() {
      const { inForce, day } = standing()
      return (loaded().standing.reach ??= reachOf(
        [...loaded().listed.values()].filter(({ id }) => inForce.has(id)),
        day,
      ))
    },
    counts() {
      const answering = [...loaded().listed.values()].filter(isInForce)
      const provisionsInForce = answering.reduce((sum, { provisions }) => sum + provisions, 0)
      return { documents: loaded().listed.size, inForce: answering.length, provisionsInForce }
    },
  }
  return corpus
}
