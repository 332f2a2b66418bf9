import type { Answer } from '@shared/answers/answer/answer'
import Taro from '@tarojs/taro'
import { type Answering, useDrafts } from '../../platform/drafts'
import { go } from '../../platform/go'
import type { Place } from '../../platform/place'

/** 转给: the question becomes a draft for the department that was named, or for another one, with the place it speaks of. */
export function useHandOver(question: string, { department, place: read }: Answer, chosen?: Place) {
  const { inquiry, edit, drop } = useDrafts()
  const named = department && answeringOf(department)
  const others = (department?.alternatives ?? []).map(answeringOf)
  const place = chosen ?? read
  return async (to: Answering | undefined = named) => {
    const other = inquiry && inquiry.text.trim() !== '' && inquiry.text !== question
    if (other && !(await replaces())) return go('/inquiries/submit/index')
    if (other) drop()
    edit({
      text: question,
      department: to && answeringOf(to),
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

async function replaces(): Promise<boolean> {
  const { confirm } = await Taro.showModal({
    title: '上次写的还没有提交',
    content: '要换成现在这个问题，还是继续写上次的？',
    confirmText: '换成这个',
    confirmColor: '#0B6073',
    cancelText: '继续上次',
  })
  return confirm
}
