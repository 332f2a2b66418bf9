import { fullNameOf } from '@shared/notices/files/fullName'
import type { NoticeDraft } from '@shared/notices/contractParts'
import { View } from '@tarojs/components'
import { FileList } from '../../../ui/files/FileList'

/** The files of a notice in its making, for whoever writes and approves it. */
export function DraftFiles({ draft: { id, content } }: { draft: Pick<NoticeDraft, 'id' | 'content'> }) {
  const { attachments = [] } = content
  if (attachments.length === 0) return null
  return (
    <View className="stack stack--close">
      <View className="second">{`附件 ${attachments.length} 个，发布前打开看一遍`}</View>
      <FileList
        files={attachments.map((one) => ({
          file: one.file,
          name: fullNameOf(one),
          size: one.size ?? 0,
          sha256: one.sha256 ?? one.file,
        }))}
        pathOf={(file) => `/api/notices/${encodeURIComponent(id)}/draft-files/${encodeURIComponent(file)}`}
      />
    </View>
  )
}
