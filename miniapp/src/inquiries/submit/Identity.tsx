import { mostPhotos, whyIdentity } from '@shared/inquiries/identity/identityWords'
import { View } from '@tarojs/components'
import type { InquiryDraft } from '../../platform/drafts'
import { Card } from '../../ui/Card'
import { AttachmentPicker } from '../AttachmentPicker'
import { photoAdvice } from '../photoAdvice'

interface IdentityProps {
  draft: InquiryDraft
  edit: (change: Partial<InquiryDraft>) => void
  /** Whether files may be brought along: only somebody signed in can. */
  files: boolean
}

/** 身份证明 of whoever applies for disclosure (政府信息公开条例 第二十九条), apart from what else goes with it; it may follow later. */
export function Identity({ draft, edit, files }: IdentityProps) {
  const { forPerson } = draft
  return (
    <>
      <Card title="身份证明">
        <View className="second">{whyIdentity}</View>
        {forPerson ? (
          <View>{`由${forPerson.name}本人交：提交后请家人登录，打开这一件，交照片，再点一下确认。从确认的次日起算期限。`}</View>
        ) : files ? (
          <AttachmentPicker
            ids={draft.identity ?? []}
            onIds={(identity) => edit({ identity })}
            advice={photoAdvice}
            photos={{ word: '加身份证明的照片', most: mostPhotos }}
          />
        ) : (
          <View className="second">登录以后可以加。</View>
        )}
        {forPerson ? null : <View className="second">手边没有也可以先提交，交了照片再确认，从确认那天起算。</View>}
      </Card>
      {files ? (
        <Card title="别的材料">
          <AttachmentPicker
            ids={draft.attachments ?? []}
            onIds={(attachments) => edit({ attachments })}
            advice="和申请有关的文件加在这里，没有可以不加"
          />
        </Card>
      ) : null}
    </>
  )
}
