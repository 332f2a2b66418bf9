import type { readPolicy } from '@shared/answers/contract'
import type { Replied } from '@shared/operation'
import { dayBefore, fullDay } from '../../platform/dates'
import { since } from '../since'

type Read = Replied<typeof readPolicy>

/** What stands across the page of a document that may not be relied on today, and what may instead. */
export function standingOf({ status, ending, draft, effectiveFrom, successor, replacedBy }: Read): string {
  if (status === 'draft')
    return draft === '尚未施行'
      ? '这份文件标明还没有施行，现在不能作为依据'
      : `这是${draft ?? '征求意见稿'}，还不是正式文件，不能作为依据`
  if (status === 'not-yet') return `还没有开始施行，从 ${fullDay(effectiveFrom)}起施行`
  const now = successor
    ? `。现行的是《${successor.title}》，${since(successor)}`
    : replacedBy
      ? `。现行的是《${replacedBy}》`
      : ''
  if (status === 'superseded') return `这是旧版本，已经不再施行，只供对照${now}`
  return `${endedWords(ending)}，不再作为依据，只供对照${now}`
}

function endedWords(ending: Read['ending']): string {
  const on = ending?.on
  if (ending?.why === '有效期届满') return on ? `有效期到 ${fullDay(dayBefore(on))}，已经届满` : '有效期已经届满'
  if (ending?.why === '部分失效') return '这份文件标明一部分已经失效，哪些还有效要问发布单位'
  if (ending?.why === '已修改' && on) return `这份文件修订过，新的自 ${fullDay(on)}起施行，这里是旧的文字`
  if (ending?.why === '已修改') return '这份文件标明已经修改过，这里的不是现行的文字'
  return `这份文件${on ? `自 ${fullDay(on)}起` : '已经'}${ending?.why ?? '废止'}`
}
