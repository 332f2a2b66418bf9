import { spokenDate } from '../../calendar/date'
import { type FieldError, Problem } from '../../problem'
import { neverPublic } from '../../redaction/kinds'
import { personalKindsIn } from '../../redaction/requireNoPersonalData'
import { outcomeFaults } from '../outcome/outcome'
import { kindMeant, kindsIn, kindTitled } from './kinds'
import { type Law, leastUntil, tooShort } from './least'
import type { NoticeContent } from '../content'

/**
 * A notice as it may be handed in on the day `today`: of the kind that its title names, not dated back, long enough by law,
 * and without the number of any person.
 * @returns the content with its kind. @throws Problem 'bad-input' (400) naming the fields, with the article.
 */
export function soundContent(content: NoticeContent, today: string, law: Law): NoticeContent {
  const kind = kindMeant(content)
  const wrong = [
    ...wrongKind(content),
    ...backDated(content, today),
    ...personal(content),
    ...outcomeFaults(content, kind),
  ]
  const least = leastUntil(kind, content.from, today, law)
  if (least && content.until < least.until) wrong.push({ field: 'until', message: tooShort(least, content.from) })
  if (kind.by && !content.since) wrong.push({ field: 'since', message: `请填写${kind.by.since}` })
  if (content.since && content.since > today) wrong.push({ field: 'since', message: '这一天还没有到' })
  if (wrong.length > 0) throw new Problem('bad-input', wrong.map(({ message }) => message).join('；'), wrong)
  return { ...content, kind: kind.id }
}

function wrongKind({ kind, title, field }: NoticeContent): FieldError[] {
  if (kind === undefined) return []
  const named = kindTitled(title, field)
  if (named && named.id !== kind)
    return [{ field: 'kind', message: `标题写的是「${named.name}」，种类也要选它；不是的话请改标题` }]
  const chosen = kindMeant({ kind, title, field })
  return kindsIn(field).includes(chosen) ? [] : [{ field: 'kind', message: `「${chosen.name}」不属于${field}` }]
}

/** Telephones of an office stand in the field for them; numbers of persons nowhere (个人信息保护法 第二十五条). */
function personal({ title, text, place = '' }: NoticeContent): FieldError[] {
  return Object.entries({ title, text, place }).flatMap(([field, words]) => {
    const found = personalKindsIn(words, neverPublic)
    if (found.length === 0) return []
    return [{ field, message: `里面有${found.join('、')}，公告不能公开个人的号码；咨询电话请写在下面那一栏` }]
  })
}

function backDated({ from }: NoticeContent, today: string): FieldError[] {
  if (from >= today) return []
  const message = `公示从贴出来那天起算，第一天不能早于今天（${spokenDate(today, today)}）`
  return [{ field: 'from', message }]
}
