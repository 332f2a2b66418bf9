import type { Day } from '@shared/calendar/date'
import type { GroupRule } from '@shared/notices/audience/group'
import type { NoticeDraft } from '@shared/notices/contractParts'
import type { NoticeContent } from '@shared/notices/content'
import { kindOf } from '@shared/notices/law/kinds'
import type { NoticeFile } from '@shared/notices/files/noticeFile'
import { isoDay } from '../../platform/dates'
import type { Place } from '../../platform/place'

/** A notice as it stands in the form; an empty last day stands for the one that law proposes. */
export interface WrittenNotice {
  field?: NoticeContent['field']
  kind: string
  /** Which step of which matter; null: of none any more. */
  chain?: NoticeContent['chain'] | null
  since: string
  title: string
  text: string
  places: Place[]
  /** null: everybody, where the draft said otherwise before. */
  who?: GroupRule | null | undefined
  /** The name of the drawing; null: none any more. */
  shape?: string | null | undefined
  /** The response that it tells. */
  response?: NoticeContent['response']
  /** 征求意见和修改情况. */
  outcome?: NoticeContent['outcome']
  from: string
  until: string
  contact: string
  place: string
  basis: string
  attachments?: NoticeFile[] | undefined
  example: boolean
  /** Of a correction. */
  reason: string
}

export const tomorrow = () => isoDay(new Date(Date.now() + 86_400_000).toISOString())

const blank = (): WrittenNotice => ({
  kind: '',
  since: '',
  title: '',
  text: '',
  places: [],
  from: tomorrow(),
  until: '',
  contact: '',
  place: '',
  basis: '',
  example: false,
  reason: '',
})

/** What a form begins with: a draft to be changed, an issue to be corrected from tomorrow on, or nothing. */
export function startOf(changing: NoticeDraft | undefined, correcting: NoticeDraft | undefined): WrittenNotice {
  if (changing) return writtenOf(changing)
  return correcting ? { ...writtenOf(correcting), from: tomorrow(), until: '' } : blank()
}

function writtenOf({ content, places }: NoticeDraft): WrittenNotice {
  const { areas: _areas, kind = '', since = '', place = '', basis = '', example = false, ...rest } = content
  return { ...rest, kind, since, place, basis, example, reason: '', places: [...places] }
}

/** What is sent; nothing that was left empty. */
export function sentOf(
  {
    places,
    chain,
    who,
    shape,
    since,
    place,
    basis,
    attachments,
    example,
    kind,
    outcome,
    reason: _reason,
    ...rest
  }: WrittenNotice,
  until: string,
): NoticeContent {
  return {
    ...rest,
    field: rest.field ?? '养老服务',
    ...(kind ? { kind } : {}),
    ...(chain ? { chain } : {}),
    areas: places.map((one) => one.code),
    ...(outcome && kindOf(kind)?.tellsOf ? { outcome } : {}),
    ...(who ? { who } : {}),
    ...(shape ? { shape } : {}),
    // A day that was not chosen is refused, with its field.
    from: rest.from as Day,
    until: until as Day,
    ...(since ? { since: since as Day } : {}),
    ...(place.trim() ? { place } : {}),
    ...(basis.trim() ? { basis } : {}),
    ...(attachments?.length ? { attachments } : {}),
    ...(example ? { example } : {}),
  }
}
