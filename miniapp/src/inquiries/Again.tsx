import { cityTriage } from '@shared/departments/units/unitTree'
import { erasedText } from '@shared/inquiries/case/erasable'
import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { newDraft, useDrafts } from '../platform/drafts'
import { go } from '../platform/go'
import { replaces } from '../platform/writing/replaces'
import { Pressable } from '../ui/Pressable'
import { useWhere } from './useWhere'

/** What is over without a reply of its own: those that were merged read the reply of the other case, and cannot ask for a redo. */
const isOver = ({ status, reply }: InquiryView) =>
  status === 'withdrawn' || status === 'abandoned' || (status === 'merged' && reply !== undefined)

/** 重新提交: what was withdrawn, given up or answered together with another is a draft again; it becomes a case of its own. */
export function Again({ inquiry }: { inquiry: InquiryView }) {
  const { inquiry: before, edit, drop } = useDrafts()
  const areaName = useWhere(inquiry.area)
  // Only whoever asked reads the contact; what is deleted cannot be written anew.
  if (!isOver(inquiry) || !inquiry.contact || inquiry.text === erasedText) return null
  const again = async () => {
    const { kind, text, form, area, mends, contact, applicant, department } = inquiry
    if (before?.text.trim() && before.text !== text) {
      if (!(await replaces('这一件'))) return go('/inquiries/submit/index')
    }
    drop()
    edit({
      ...newDraft(),
      kind,
      kindChosen: true,
      text,
      ...(form ? { form } : {}),
      ...(applicant ? { applicant } : {}),
      // An application is made to one unit: the same one again, unless another is chosen.
      ...(kind === 'disclosure' && department.id !== cityTriage.id
        ? { department: { ...department, reason: '上一件也是由它办理' } }
        : {}),
      ...(mends ? { mends } : {}),
      ...(area ? { area, areaName } : {}),
      name: contact?.name ?? '',
      phone: contact?.phone ?? '',
    })
    go('/inquiries/submit/index')
  }
  return (
    <View className="stack stack--close">
      <Pressable kind="quiet" onPress={() => void again()}>
        {inquiry.status === 'merged' ? '没有解决，重新提交' : '重新提交'}
      </Pressable>
      <View className="second">
        {`这件写过的内容带过去，可以先改；是新的一件，有新的编号和期限${inquiry.attachments?.length ? '。照片和文件要重新加' : ''}`}
      </View>
    </View>
  )
}
