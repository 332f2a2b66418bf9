import { disclosureFormNames, disclosureForms } from '@shared/inquiries/words'
import { View } from '@tarojs/components'
import { fieldError } from '../../platform/callProblem'
import type { InquiryDraft } from '../../platform/drafts'
import { Card } from '../../ui/Card'
import { Choices } from '../../ui/choosing/Choices'

interface FormChoiceProps {
  draft: Pick<InquiryDraft, 'form'>
  edit: (change: Pick<InquiryDraft, 'form'>) => void
  wrong: unknown
}

/** 形式要求: in which way the information is to be had (政府信息公开条例 第二十九条). */
export function FormChoice({ draft: { form }, edit, wrong }: FormChoiceProps) {
  const problem = fieldError(wrong, 'form')
  return (
    <Card>
      <Choices
        label="想怎么拿到信息"
        options={disclosureForms.map((one) => disclosureFormNames[one])}
        value={form && disclosureFormNames[form]}
        onChange={(word) => edit({ form: disclosureForms.find((one) => disclosureFormNames[one] === word) })}
      />
      {problem ? <View className="field__error">{problem}</View> : null}
      {form === 'posted' ? <View className="second">寄到哪里，单位寄之前打电话问，地址不用写在这里。</View> : null}
    </Card>
  )
}
