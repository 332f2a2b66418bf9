import { View } from '@tarojs/components'
import type { InquiryDraft } from '../../platform/drafts'
import { Card } from '../../ui/Card'
import { AttachmentPicker } from '../AttachmentPicker'

interface IdentityProps {
  draft: InquiryDraft
  edit: (change: Partial<InquiryDraft>) => void
  /** Whether files may be brought along: only somebody signed in can. */
  files: boolean
}

const note =
  '申请里要有身份证明：个人拍身份证，单位拍营业执照或者登记证书，加在这里。只有办理的单位、政务公开办公室和监督部门看得到，公开时不会带上。' +
  '暂时没有也可以先提交，之后用“补充说明”补上。'

/** 身份证明 of whoever applies for disclosure (政府信息公开条例 第二十九条): one of the attachments, and who sees it. */
export function Identity({ draft, edit, files }: IdentityProps) {
  return (
    <Card title="身份证明">
      <View className="second">{note}</View>
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
  )
}
