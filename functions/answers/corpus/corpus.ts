import { isLocal } from '@shared/answers/documents/authority'
import { policyIdAt, provisionIdAt } from '@shared/answers/search/indexFile'
import { policyTitle, provisionName } from '@shared/answers/documents/names'
import type { Encoder } from '@shared/answers/encoder/encoder'
import type { LibraryReach } from '@shared/answers/answer/answer'
import { nearnessOf } from '@shared/answers/encoder/provisionMeanings'
import { reachOf } from '@shared/answers/answer/reach'
import type { Policy, Provision } from '@shared/answers/documents/policy'
import type { PolicySaid } from '@shared/answers/documents/said'
import { type Hit, saidBy, weightIn } from '@shared/answers/search/retrieve'
import { provisionsWith } from '@shared/answers/search/standsIn'
import { mayAnswer, mayBeShown, type VersionStanding } from '@shared/answers/documents/validity'
import type { Bucket } from '../../platform/bucket/bucket'
import { corpusKeys, type CataloguedPolicy } from './corpusFiles'
import { decidedOn, empty, formerOf, lookedUp, newest, reasonOf, standingOn } from './corpusLoad'
import { provisionIn } from './corpusNames'
import { keptTexts } from './keptTexts'
import { lastHits } from './lastHits'
import { looked, rereading } from './rereading'

/** One provision found for a question, with its text and its document. */
export interface Found extends Hit {
  document: CataloguedPolicy
  provisionFound: Provision
}

/** A provision by name, as a card cites it. */
export interface CitedProvision {
  policy: CataloguedPolicy
  provision: Provision
  status: 'in-force' | 'superseded'
}

/** 政策文件库: the documents that answer, as the last import left them. */
export interface Corpus {
  /** Looks whether there is something newer; `problem` says in Chinese why the former one went on answering. */
  refresh(): Promise<{ changed: boolean; problem?: string }>
  /** The provisions nearest to a question among those in force today, best first. */
  search(question: string, limit?: number): Promise<Found[]>
  /** The same without texts: at once, from memory. */
  hits(question: string, limit?: number): Hit[]
  /** Opens the notices near to a question: from then on `hits` has them in the order of their whole texts. */
  open(question: string): Promise<void>
  /** How much of a question each of some provisions says, 0…1: by place beside them, 0 where one is not held in force. */
  sayings(question: string, provisions: readonly { title: string; provision: string }[]): number[]
  /** The provisions of documents in force in which a text stands, word by word, in the order of the index. */
  standsIn(text: string): { policyId: string; provisionId: string }[]
  /** How near each of some hits is to a meaning, −1…1, by place beside them; 0 where that was not found out at the import. */
  nearness(meaning: Float32Array, hits: readonly Hit[]): number[]
  /** How much a word tells, for choosing a sentence. */
  weightOf(token: number): number
  /** One version with its provisions; undefined where there is none that may be shown. */
  policy(id: string): Promise<Policy | undefined>
  /** 民法典 + 第一千一百二十七条 finds the right part of the code; a version in force goes before a superseded one. */
  provision(title: string, provision: string): Promise<CitedProvision | undefined>
  /** The document in force that has a provision, at once; 'replaced' where only others do, 'unknown' where none is held. */
  standing(title: string, provision: string): CataloguedPolicy | 'replaced' | 'unknown'
  /** Whether anything is held under a title, also what may not be shown or is a draft of it. */
  holds(title: string): boolean
  /** Every document that is in force today and may be shown. */
  inForce(): CataloguedPolicy[]
  /** What may be shown and is not in force: not begun, ended, a draft; old versions of what is in force left out. */
  others(): CataloguedPolicy[]
  /** What states no openness of its own, by its id; with its text for whoever decides. */
  unstated(): CataloguedPolicy[]
  unstatedText(id: string): Promise<Policy | undefined>
  /** What may be named but not read: 依申请公开, drafts left out. */
  onRequest(): CataloguedPolicy[]
  /** What was decided or signed about a document since it was imported. */
  saidOf(id: string): PolicySaid | undefined
  /** All versions of a document that may be shown, newest first. */
  versions(title: string): CataloguedPolicy[]
  /** 'not-yet' before its day, 'ended' once it is repealed or over, 'superseded' once a newer version applies. */
  statusOf(listed: Pick<CataloguedPolicy, 'id' | 'effectiveFrom'>): VersionStanding
  /** Up to which day the documents in force reach, the nation's and those of here: what is newer may be missing. */
  reach(): LibraryReach
  counts(): { documents: number; inForce: number; provisionsInForce: number }
}

const aDay = 86_400_000

interface Opening {
  now: () => Date
  /** Hears, in Chinese, why the newest import does not answer. */
  note?: (problem: string) => void
  /** What was decided and signed about documents since they were imported, by id. */
  said?: (imported: readonly CataloguedPolicy[]) => Promise<ReadonlyMap<string, PolicySaid>>
  /** What words mean, for the order of notices; asked for with the first question. */
  encoder?: (() => Encoder) | undefined
}

/**
 * Opens the corpus in a bucket; an empty bucket gives one that finds nothing until something is imported. Where the
 * newest import cannot be read the one before it answers, and every refresh tries the newest again.
 */
export async function openCorpus(bucket: Bucket, { now, note, said, encoder }: Opening): Promise<Corpus> {
  let loaded = empty()
  let mark: string | undefined
  let lastSaid = ''

  /** What is in force is looked up once a day: a version joins or leaves on its day without an import. */
  const standing = () => {
    const time = now().getTime() + 8 * 3_600_000
    const { standing: known } = loaded
    if (!(time >= known.from && time < known.from + aDay))
      loaded.standing = standingOn(new Date(time).toISOString().slice(0, 10), loaded)
    return loaded.standing
  }
  const textOf = keptTexts(bucket)
  const documentOf = (id: string) => loaded.listed.get(id)
  const notices = rereading(textOf, encoder)
  const searched = lastHits()
  const corpus: Corpus = {
    async refresh() {
      try {
        const version = await bucket.version(corpusKeys.current)
        const isNew = version !== mark
        if (isNew) loaded = await newest(bucket)
        mark = version
        const isSaid = await takeSaid(isNew)
        return { changed: isNew || isSaid }
      } catch (error) {
        // Nothing is marked as seen: what failed once may be whole, or repaired, at the next look.
        const former = loaded.index ? undefined : await formerOf(bucket)
        const answering = former ? '已改用上一次导入的' : loaded.index ? '仍用原来的' : '暂时没有政策文件可用'
        const problem = `${reasonOf(error)}；${answering}`
        note?.(problem)
        loaded = former ?? loaded
        return { changed: former !== undefined, problem }
      }
    },
    hits(question, limit = 10) {
      const { index, authority: by } = loaded
      const authority = isLocal(question) ? by.here : by.anywhere
      if (!index) return []
      const hits = searched({ index, question, limit: Math.max(limit, looked), allowed: standing().allowed, authority })
      return notices.ordered({ index, question, hits }, documentOf).slice(0, limit)
    },
    open: (question) => notices.open(corpus.hits(question, looked), documentOf),
    async search(question, limit = 10) {
      const { listed } = loaded
      await corpus.open(question)
      const found = corpus.hits(question, limit).map(async (hit) => {
        const document = listed.get(hit.policyId)
        const provisionFound = document && (await textOf(document)).provisions.find(({ id }) => id === hit.provisionId)
        return document && provisionFound ? [{ ...hit, document, provisionFound }] : []
      })
      return (await Promise.all(found)).flat()
    },
    sayings(question, provisions) {
      const { index, placeOf } = loaded
      const places = provisions.map(({ title, provision }) => {
        const held = corpus.standing(title, provision)
        return typeof held === 'string' ? -1 : (placeOf(held.id, provisionName(provision)) ?? -1)
      })
      return index ? saidBy(index, question, places) : places.map(() => 0)
    },
    standsIn(text) {
      const { index } = loaded
      if (!index) return []
      const { allowed } = standing()
      return provisionsWith(index, text).flatMap((provision) => {
        const policy = index.policyOf[provision]!
        if (allowed[policy] !== 1) return []
        return [{ policyId: policyIdAt(index, policy), provisionId: provisionIdAt(index, provision) }]
      })
    },
    nearness: (meaning, hits) => hits.map(({ provision }) => nearnessOf(meaning, loaded.meanings, provision)),
    weightOf: (token) => (loaded.index ? weightIn(loaded.index, token) : 0),
    async policy(id) {
      const listed = loaded.listed.get(id)
      return listed && mayBeShown(listed) ? textOf(listed) : undefined
    },
    async provision(title, provision) {
      const wanted = provisionName(provision)
      const candidates = versionsOf(title).filter(({ id }) => loaded.placeOf(id, wanted) !== -1)
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
      lookedUp(standing().found, title, provision, () => {
        const wanted = provisionName(provision)
        const versions = versionsOf(title)
        const held = versions.find((listed) => isInForce(listed) && (loaded.placeOf(listed.id, wanted) ?? -1) >= 0)
        return held ?? (versions.length > 0 || corpus.holds(title) ? 'replaced' : 'unknown')
      }),
    holds: (title) => loaded.titles.has(policyTitle(title)),
    others: () =>
      [...loaded.listed.values()].filter(
        (listed) => mayBeShown(listed) && /not-yet|ended|draft/.test(corpus.statusOf(listed)),
      ),
    unstated: () => loaded.imported.filter(({ attribute }) => attribute === '未标明'),
    async unstatedText(id) {
      const listed = corpus.unstated().find((one) => one.id === id)
      return listed && textOf(listed)
    },
    onRequest: () =>
      [...loaded.listed.values()].filter(({ attribute, draft }) => attribute === '依申请公开' && draft === undefined),
    saidOf: (id) => loaded.said.get(id),
    inForce: () => [...loaded.listed.values()].filter((listed) => isInForce(listed) && mayAnswer(listed)),
    versions: (title) => loaded.byTitle.get(policyTitle(title)) ?? [],
    statusOf({ id, effectiveFrom }) {
      const { draft, repealedFrom } = loaded.listed.get(id) ?? {}
      if (draft !== undefined) return 'draft'
      if (standing().inForce.has(id)) return 'in-force'
      if (repealedFrom !== undefined && repealedFrom <= standing().day) return 'ended'
      return effectiveFrom > standing().day ? 'not-yet' : 'superseded'
    },
    reach() {
      const { inForce, day } = standing()
      loaded.standing.reach ??= reachOf(
        [...loaded.listed.values()].filter(({ id }) => inForce.has(id)),
        day,
      )
      return loaded.standing.reach
    },
    counts() {
      const answering = [...loaded.listed.values()].filter(isInForce)
      const provisionsInForce = answering.reduce((sum, { provisions }) => sum + provisions, 0)
      return { documents: loaded.listed.size, inForce: answering.length, provisionsInForce }
    },
  }
  /** Whether what was said about documents has changed what may be shown or cited. */
  async function takeSaid(anew: boolean): Promise<boolean> {
    if (!said || loaded.imported.length === 0) return false
    const now = await said(loaded.imported)
    const asText = JSON.stringify([...now])
    if (!anew && asText === lastSaid) return false
    lastSaid = asText
    loaded = { ...loaded, ...decidedOn(loaded.imported, now) }
    return true
  }
  function versionsOf(title: string): readonly CataloguedPolicy[] {
    return loaded.withParts.get(policyTitle(title)) ?? []
  }
  function isInForce({ id }: CataloguedPolicy): boolean {
    return standing().inForce.has(id)
  }
  await corpus.refresh()
  return corpus
}
