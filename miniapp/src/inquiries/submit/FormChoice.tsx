import type { DisclosureForm } from '@shared/inquiries/case/inquiry'
import { View } from '@tarojs/components'
import { fieldError } from '../../platform/callProblem'
import type { InquiryDraft } from '../../platform/drafts'
import { Card } from '../../ui/Card'
import { Choices } from '../../ui/choosing/Choices'
import { formWords } from '../standing'

interface FormChoiceProps {
  draft: Pick<InquiryDraft, 'form'>
  edit: (change: Pick<InquiryDraft, 'form'>) => void
  wrong: unknown
}

const forms = Object.keys(formWords) as DisclosureForm[]

/** 形式要求: in which way the information is to be had (政府信息公开条例 第二十九条). */
export function FormChoice({ draft: { form }, edit, wrong }: FormChoiceProps) {
  const problem = fieldError(wrong, 'form')
  return (
    <Card>
      <Choices
        label="想怎么拿到信息"
        options={forms.map((one) => formWords[one])}
        value={form && formWords[form]}
        onChange={(word) => edit({ form: forms.find((one) => formWords[one] === word) })}
      />
      {problem ? <View className="field__error">{problem}</View> : null}
      {form === 'posted' ? <View className="second">寄到哪里，单位和你确认收到时再问。</View> : null}
    </Card>
  )
}
