import type { Answer } from '@shared/answers/answer/answer'
import { type Answering, newDraft, useDrafts } from '../../platform/drafts'
import { go } from '../../platform/go'
import { replaces } from '../../platform/writing/replaces'
import type { Place } from '../../platform/place'

/** 转给: the question becomes a draft for the department that was named, or for another one, with the place it speaks of. */
export function useHandOver(question: string, { department, place: read }: Answer, chosen?: Place) {
  const { inquiry, edit, drop } = useDrafts()
  const named = department && answeringOf(department)
  const others = (department?.alternatives ?? []).map(answeringOf)
  const place = chosen ?? read
  return async (to: Answering | undefined = named) => {
    const other = inquiry && inquiry.text.trim() !== '' && inquiry.text !== question
    if (other && !(await replaces('现在这个问题'))) return go('/inquiries/submit/index')
    if (other) drop()
    edit({
      // Of which kind it is hangs on these words, not on a form that was opened and left.
      ...(inquiry?.text === question ? {} : { kind: newDraft().kind, kindChosen: false }),
      text: question,
      department: to && answeringOf(to),
      mends: undefined,
      choices: named ? [named, ...others] : [],
      ...(place ? { area: place.code, areaName: place.name } : {}),
    })
    go('/inquiries/submit/index')
  }
}

const answeringOf = ({ id, name, reason, policy }: Answering): Answering => ({
  id,
  name,
  reason,
  ...(policy ? { policy } : {}),
})
