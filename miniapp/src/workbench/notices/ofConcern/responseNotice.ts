import type { ConcernView } from '@shared/concerns/contract'
import { noticeSizes } from '@shared/notices/words'
import { fullDay } from '../../../platform/dates'
import type { WrittenNotice } from '../written'

const lineOf = ({ title, article = '' }: { title: string; article?: string | undefined }) => `${title}${article}`

/**
 * 同源发布: a response as a notice begins, word for word, with what it rests on and the place it is about. Which field it belongs
 * to, whom to call and how long it is up says who drafts it. Undefined where the response is being put right or was withdrawn.
 */
export function responseNotice(concern: ConcernView): Partial<WrittenNotice> | undefined {
  const { title = '', response, sources = [], place, placeCode, correcting, correctedAt, respondedAt } = concern
  if (!response || correcting !== undefined || concern.withdrawnAt) return undefined
  const rests = sources.map(lineOf)
  const laws = sources.filter(({ article }) => article).map(lineOf)
  const said = [
    response,
    ...(rests.length ? [`依据和来源：${rests.join('；')}`] : []),
    `以上是${fullDay(correctedAt ?? respondedAt)}对「${title}」的公开回应。`,
  ]
  return {
    title: title.slice(0, noticeSizes.title.most),
    text: said.join('\n'),
    places: place && placeCode ? [{ code: placeCode, name: place }] : [],
    basis: asManyAsFit(laws, noticeSizes.basis.most),
  }
}

/** Whole names, as long as there is room: half a law is none. */
function asManyAsFit(names: readonly string[], most: number): string {
  return names.reduce((all, name) => {
    const longer = all ? `${all}；${name}` : name
    return longer.length <= most ? longer : all
  }, '')
}
