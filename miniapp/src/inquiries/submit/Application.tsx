import type { DisclosureForm } from '@shared/inquiries/inquiry'
import { View } from '@tarojs/components'
import type { InquiryDraft } from '../../platform/drafts'
import { fieldError } from '../../platform/callProblem'
import { Card } from '../../ui/Card'
import { Choices } from '../../ui/Choices'
import { AttachmentPicker } from '../AttachmentPicker'
import { formWords } from '../standing'

interface ApplicationProps {
  draft: InquiryDraft
  edit: (change: Partial<InquiryDraft>) => void
  /** Whether files may be brought along: only somebody signed in can. */
  files: boolean
  wrong: unknown
}

const forms = Object.keys(formWords) as DisclosureForm[]

/** What an application for disclosure has besides its text and its applicant (政府信息公开条例 第二十九条): proof of identity and form. */
export function Application({ draft, edit, files, wrong }: ApplicationProps) {
  const problem = fieldError(wrong, 'form')
  return (
    <>
      <Card title="身份证明">
        <View className="second">
          申请里要有身份证明：拍一张证件照片加在这里。只有办理的单位、分办台和督查看得到，公开时不会带上。
        </View>
        {files ? (
          <AttachmentPicker
            ids={draft.attachments ?? []}
            onIds={(attachments) => edit({ attachments })}
            advice="和申请有关的文件也加在这里"
          />
        ) : (
          <View className="second">登录以后可以加。</View>
        )}
      </Card>
      <Card>
        <Choices
          label="想怎么拿到信息"
          options={forms.map((form) => formWords[form])}
          value={draft.form && formWords[draft.form]}
          onChange={(word) => edit({ form: forms.find((form) => formWords[form] === word) })}
        />
        {problem ? <View className="field__error">{problem}</View> : null}
        {draft.form === 'posted' ? <View className="second">寄到哪里，单位和你确认时再问。</View> : null}
      </Card>
    </>
  )
}
