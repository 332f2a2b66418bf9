import { beijingDate } from '@shared/calendar/date'
import { cut, filled, type SaidOfNotice } from '@shared/notices/delivery/template'
import { upToTakingBack } from '@shared/notices/event'
import type { Issue, Notice } from '@shared/notices/notice'
import type { TrueRun } from '@shared/notices/chain/trueRun'
import type { TextOf } from '../../platform/reach/reach'
import type { TemplateData } from '../../platform/reach/template'

/** What is said of one issue on phones: by place, because each is told of the place that they follow. */
export interface PhoneWords {
  /** Of the mini-program. */
  page: string
  /** 土地征收. */
  field: string
  /** Which of the approved texts an SMS is. */
  text: TextOf
  wechat(area: string): TemplateData | undefined
  sms(area: string): string[]
}

type Issued = Notice & { issue: Issue }
interface Templates {
  /** Of WeChat's template. */
  fields: Readonly<Record<string, string>>
  /** The name of a place by its code. */
  nameOf(area: string): string
}
interface Said {
  text: TextOf
  title: string
  until: string
  /** What fills the gaps of an SMS after the place. */
  gaps: readonly string[]
}

/** So long may what fills a gap of an SMS be. */
const inGap = 12

/** That there is a notice, and what takes the place of an earlier one says so. `run`: the period as it is proven, not as it was written. */
export function wordsOf(one: Issued, run: Pick<TrueRun, 'until' | 'open'>, templates: Templates): PhoneWords {
  const { title, field } = one.issue.content
  // As long as a place that law names has no proof of posting, there is no last day yet.
  const day = run.until.replace(/^\d{4}-0?(\d+)-0?(\d+)$/, '$1月$2日')
  const gaps = [one.corrects ? `${field}（更正）` : field, run.open ? `最早${day}` : day]
  return phoneWords(
    one,
    { text: 'notice', title: one.corrects ? `更正：${title}` : title, until: run.until, gaps },
    templates,
  )
}

/** 撤回、更正: that the notice of which somebody was told stands no more, from which day on. */
export function takenBackWords(one: Issued, templates: Templates): PhoneWords {
  const { title, field } = one.issue.content
  const word = one.status === 'replaced' ? '已更正' : '已撤回'
  const until = beijingDate(upToTakingBack(one.events).at(-1)?.at ?? one.issue.issuedAt)
  return phoneWords(one, { text: 'takenBack', title: `${word}：${title}`, until, gaps: [field, word] }, templates)
}

function phoneWords(
  { id, department, issue: { content } }: Issued,
  { text, title, until, gaps }: Said,
  { fields, nameOf }: Templates,
): PhoneWords {
  const { field } = content
  const said = (area: string): SaidOfNotice => ({ title, place: nameOf(area), field, until, office: department.name })
  const known = new Map<string, TemplateData | undefined>()
  return {
    field,
    text,
    page: `notices/issue/index?id=${encodeURIComponent(id)}`,
    wechat(area) {
      if (!known.has(area)) {
        const outcome = filled(fields, said(area))
        known.set(area, 'data' in outcome ? outcome.data : undefined)
      }
      return known.get(area)
    },
    sms: (area) => [cut(nameOf(area), inGap), ...gaps],
  }
}
