import { addDays, type Day } from '@shared/calendar/date'
import type { ConcernView } from '@shared/concerns/contract'
import type { Contact } from '@shared/departments/responsible'
import { noticeSizes, responseField } from '@shared/notices/words'
import { fullDay } from '../../../platform/dates'
import type { WrittenNotice } from '../written'

const lineOf = ({ title, article = '' }: { title: string; article?: string | undefined }) => `${title}${article}`

/** 本市约定: so long a response is up as a notice unless whoever drafts it says otherwise, the first day counted. */
const days = 30

interface Known {
  concern: ConcernView
  contact?: Contact | undefined
}

/**
 * 同源发布: a response as a notice begins, word for word, with what it rests on, the place it is about and whom to call, as far as
 * that is known; it remembers which response it tells. Undefined where the response is being put right or was withdrawn.
 */
export function responseNotice({ concern, contact }: Known, tomorrow: Day): Partial<WrittenNotice> | undefined {
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
    field: responseField,
    kind: 'other',
    response: { concern: concern.id, at: correctedAt ?? respondedAt },
    from: tomorrow,
    until: addDays(tomorrow, days - 1),
    ...(contact?.phone ? { contact: contact.phone } : {}),
    ...(contact?.address ? { place: contact.address.slice(0, noticeSizes.place.most) } : {}),
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
