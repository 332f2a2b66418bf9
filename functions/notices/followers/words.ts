import { cut, filled, type SaidOfNotice } from '@shared/notices/delivery/template'
import type { Issue, Notice } from '@shared/notices/notice'
import type { TrueRun } from '@shared/notices/chain/trueRun'
import type { TemplateData } from '../../platform/reach/template'

/** What is said of one issue on phones: by place, because each is told of the place that they follow. */
export interface PhoneWords {
  /** Of the mini-program. */
  page: string
  /** 土地征收. */
  field: string
  wechat(area: string): TemplateData | undefined
  sms(area: string): string[]
}

/** So long may what fills a gap of an SMS be. */
const inGap = 12

/**
 * @param fields Of WeChat's template. @param nameOf The name of a place by its code.
 * @param run The period as it is proven, not as it was written.
 */
export function wordsOf(
  { id, department, issue: { content } }: Notice & { issue: Issue },
  run: Pick<TrueRun, 'until' | 'open'>,
  fields: Readonly<Record<string, string>>,
  nameOf: (area: string) => string,
): PhoneWords {
  const said = (area: string): SaidOfNotice => ({
    title: content.title,
    place: nameOf(area),
    field: content.field,
    until: run.until,
    office: department.name,
  })
  const known = new Map<string, TemplateData | undefined>()
  return {
    field: content.field,
    page: `notices/issue/index?id=${encodeURIComponent(id)}`,
    wechat(area) {
      if (!known.has(area)) {
        const outcome = filled(fields, said(area))
        known.set(area, 'data' in outcome ? outcome.data : undefined)
      }
      return known.get(area)
    },
    sms(area) {
      const { place, field, until } = said(area)
      // As long as a place that law names has no proof of posting, there is no last day yet.
      const day = until.replace(/^\d{4}-0?(\d+)-0?(\d+)$/, '$1月$2日')
      return [cut(place, inGap), field, run.open ? `最早${day}` : day]
    },
  }
}
