import type { Encoder } from '@shared/answers/encoder/encoder'
import type { PolicySaid } from '@shared/answers/documents/said'
import type { Bucket } from '../../platform/bucket/bucket'
import type { Corpus } from './corpus'
import { type CataloguedPolicy, corpusKeys } from './corpusFiles'
import { decidedOn, empty, formerOf, newest, reasonOf, standingOn } from './corpusLoad'
import { corpusView, type Held } from './corpusView'
import { keptTexts } from './keptTexts'
import { lastHits } from './lastHits'
import { rereading } from './rereading'

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
  const held: Held = {
    loaded: () => loaded,
    standing,
    textOf,
    notices: rereading(textOf, encoder),
    searched: lastHits(),
  }
  /** By the places that have documents of their own; '' for all others and none. */
  const views = new Map<string, Corpus>()
  const corpus: Corpus = {
    ...corpusView('every', held),
    at(place) {
      const { places } = loaded
      if (places.size === 0) return corpus
      const where = place !== undefined && places.has(place) ? place : ''
      const view = views.get(where) ?? { ...corpus, ...corpusView({ at: where }, held) }
      views.set(where, view)
      return view
    },
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
  await corpus.refresh()
  return corpus
}
